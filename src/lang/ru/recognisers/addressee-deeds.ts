/**
 * Who is to act where a decision is told as a fact: «Староста Лобов К.К. чинит мост», «Отдел рек до мая проведёт обход», «Смету составит
 * Сомова Р.Д.», «Бригадиры несут ответственность за то, чтобы …».
 */
import type { AddresseeMatch } from "../../../model/mention.ts";
import { skipQuantifiers } from "../morphology/quantified.ts";
import { personNameAt } from "../morphology/titled-names.ts";
import { isDash, type Token } from "../morphology/tokens.ts";
import { fact, noWord } from "../morphology/word.ts";
import { decidingMeetings, deeds, deedsOfWhom } from "../words/deeds.ts";
import { type Addressed, addressedAt } from "./addressee-phrase.ts";
import { skipTerm } from "./addressee-term.ts";

/** With what follows them: «берёт на себя», «несут ответственность». */
const phrases: ReadonlyMap<string, string> = new Map([
  ["берет", "на"],
  ["берут", "на"],
  ["несет", "ответственность"],
  ["несут", "ответственность"],
]);
const told = formsOf(deeds);
const toldOfWhom = formsOf(deedsOfWhom);
const isDeed = fact((word): boolean => told.has(word) || phrases.has(word));
const isDeedOfWhom = fact((word): boolean => toldOfWhom.has(word));
const endsTask = /^[.;,]$/;
/** In words: no subject with its term is longer. */
const farthest = 24;
const farthestOfWhom = 40;
const nothing: readonly AddresseeMatch[] = [];

export function addressedByDeed(text: string, tokens: readonly Token[]): readonly AddresseeMatch[] {
  const verb = tokens.slice(0, farthest).findIndex(({ word }) => isDeed(word));
  const before = verb > 0 && follows(tokens, verb) ? subjectBefore(text, tokens, verb) : nothing;
  return before.length > 0 ? before : subjectBehind(text, tokens);
}

function follows(tokens: readonly Token[], verb: number): boolean {
  const wanted = phrases.get(tokens[verb]?.folded ?? "");
  return wanted === undefined || tokens[verb + 1]?.folded === wanted;
}

function subjectBefore(text: string, tokens: readonly Token[], verb: number): readonly AddresseeMatch[] {
  const from = skipQuantifiers(tokens, skipTerm(tokens, 0));
  const found = addressedAt({ text, tokens: tokens.slice(0, verb), governs: "nominative" }, from);
  if (!found || !isActor(found) || skipTerm(tokens, found.end) !== verb) return nothing;
  return found.matches;
}

/** «Обойти дворы. Делают | Лобов К.К. и мастер Сомов В.»: people who are named, and the clause ends behind them. */
function subjectBehind(text: string, tokens: readonly Token[]): readonly AddresseeMatch[] {
  for (let at = 0; at < Math.min(tokens.length, farthestOfWhom); at++) {
    if (!isDeedOfWhom(tokens[at]?.word ?? noWord)) continue;
    const from = isDash(tokens[at + 1]) ? at + 2 : at + 1;
    const found = addressedAt({ text, tokens, governs: "nominative" }, from);
    const last = tokens[found?.end ?? 0];
    if (found && isActor(found) && found.people && isNamed(text, tokens, from, found.end) && (!last || endsTask.test(last.text)))
      return found.matches;
  }
  return nothing;
}

function isNamed(text: string, tokens: readonly Token[], ...[from, end]: readonly [from: number, end: number]): boolean {
  for (let at = from; at < end; at++) if (personNameAt(text, tokens, at, "nominative")) return true;
  return false;
}

function isActor({ known, things, matches }: Addressed): boolean {
  return known && !things && !matches.some(({ name }) => decidingMeetings.some((stem) => name.toLowerCase().startsWith(stem)));
}

function formsOf(rows: readonly string[]): ReadonlySet<string> {
  return new Set(rows.flatMap((row) => row.split(" ")).flatMap((one) => [one, ...ofMany(one)]));
}

/** «чинит» → «чинят», «чинат»; the false ones hurt nobody. */
function ofMany(form: string): readonly string[] {
  const reflexive = form.endsWith("ся") ? "ся" : "";
  const bare = reflexive ? form.slice(0, -2) : form;
  const stem = bare.slice(0, -2);
  if (bare.endsWith("аст")) return [`${bare.slice(0, -2)}дут${reflexive}`];
  return (bare.endsWith("ит") ? ["ят", "ат"] : ["ют", "ут"]).map((end) => stem + end + reflexive);
}
