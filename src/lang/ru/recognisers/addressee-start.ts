/** Who is to act, named by the first words: «Школам района открыть …», «От прокуратуры: …», «Мэрии и Думе – отменить …». */
import type { AddresseeContext, AddresseeMatch } from "../../../model/mention.ts";
import { lookUp } from "../../look-up.ts";
import type { Case } from "../morphology/cases.ts";
import { isInfinitive } from "../morphology/infinitive.ts";
import { joined } from "../morphology/names-behind.ts";
import { personNameAt } from "../morphology/titled-names.ts";
import { isDash, type Token } from "../morphology/tokens.ts";
import { acts, firstVerb } from "./addressee-acts.ts";
import type { Source } from "./addressee-match.ts";
import { addressedBehindOpening } from "./addressee-opening.ts";
import type { Addressed } from "./addressee-phrase.ts";
import { addressedAt } from "./addressee-phrase.ts";
import { addressedBeforeVerb } from "./addressee-preposed.ts";
import { skipTerm } from "./addressee-term.ts";
import { matrixVerbsOf } from "./addressee-verbs.ts";

const responsibility = /^ответственн/;
const prepositions = /^(?:от|к|ко|в|для)$/;
/** «к школам – весной и осенью сажать сады» */
const toBody = /^ко?$/;
const asking =
  /^(?:призыв|просьб|предложени|требовани|ходатайств|обращени|инициатив|приглашени|наказ|пожелани|напоминани|ожидани|надежд)/;
/** «к врачам – со словами благодарности и с просьбой …» */
const accompanied = /^со?$/;
const nearRequest = 4;
const farRequest = 8;
/** «к жителям: поддержите нас», «к мэру: остановите вырубку» */
const imperative = /(?:[ийь]те|[ийь]тесь)$/;
/** «министерству предлагаем» */
const we = /[еи]м$/;
const parted = /[:–—−-]/;
const governedBy: Readonly<Record<string, Case>> = { от: "genitive", для: "genitive", в: "accusative" };
const both: readonly (readonly string[])[] = [["как"], ["не", "только"]];
const nothing: readonly AddresseeMatch[] = [];

export function addressedFirst(text: string, tokens: readonly Token[], context: AddresseeContext): readonly AddresseeMatch[] {
  const from = skipBoth(tokens, skipTerm(tokens, 0));
  const opening = tokens[from];
  if (!opening || (responsibility.test(opening.folded) && tokens[from + 1]?.folded === "за")) return nothing;
  const named = namedFirst(text, tokens, { from, context });
  if (named.length > 0) return named;
  const before = addressedBeforeVerb(text, tokens, from);
  return before.length > 0 ? before : addressedBehindOpening(text, tokens, from);
}

/** «как | главе семьи, так и опекуну», «не только | школам, но и клубам» */
function skipBoth(tokens: readonly Token[], from: number): number {
  const words = both.find((one) => one.every((word, index) => tokens[from + index]?.folded === word));
  return from + (words?.length ?? 0);
}

function namedFirst(
  text: string,
  tokens: readonly Token[],
  { from, context }: { readonly from: number; readonly context: AddresseeContext },
): readonly AddresseeMatch[] {
  if (prepositions.test((tokens[from] as Token).folded))
    return behindPreposition(text, tokens, { at: from, heading: context.role === "addressee" });
  let most = nothing;
  for (const governs of casesOf(text, context)) {
    const found = addressedAt({ text, tokens, governs }, from);
    if (!found || !acts(tokens, found, { text, governs, context })) continue;
    if (governs !== "nominative" && governs !== "accusative") return found.matches;
    if (found.matches.length > most.length || namesSomebody(found.matches, most)) most = found.matches;
  }
  return most;
}

/** «Директора школы Лобова К.К.»: many have no name of one. */
function namesSomebody([one]: readonly AddresseeMatch[], [other]: readonly AddresseeMatch[]): boolean {
  return one?.kind === "person" && other?.kind === "group" && one.end === other.end && surname.test(one.name);
}

const surname = / [А-ЯЁ][а-яё]+(?: [А-ЯЁ]\.|$)/;

/**
 * A nominative, or an accusative that looks like one, acts only before a colon or a dash, or is a heading: «Учителя и воспитатели»,
 * «Студентов и учителя». In the case that it stands in most are named.
 */
function casesOf(text: string, { role, governs }: AddresseeContext): readonly Case[] {
  const subject = role === "addressee" || parted.test(text);
  if (governs === "accusative") return subject ? ["dative", "accusative", "nominative"] : ["dative", "accusative"];
  if (governs === "genitive") return subject ? ["dative", "genitive", "nominative"] : ["dative", "genitive"];
  if (role === "addressee") return ["dative", "nominative", "accusative"];
  return subject ? ["dative", "accusative", "nominative"] : ["dative"];
}

/** «От прокуратуры: дать …», «Для врачей:», «к родителям – с просьбой …». */
function behindPreposition(
  text: string,
  tokens: readonly Token[],
  { at, heading }: { readonly at: number; readonly heading: boolean },
): readonly AddresseeMatch[] {
  const word = (tokens[at] as Token).folded;
  const governs = lookUp(governedBy, word) ?? "dative";
  const found = addressedAgain({ text, tokens, governs }, at);
  if (!found) return nothing;
  const next = tokens[found.end];
  if (heading && toBody.test(word) && found.known && (!next || next.text === ",")) return found.matches;
  if (!next || (next.text !== ":" && !isDash(next) && next.folded !== "с")) return nothing;
  if (isDash(next) && isNamed(text, tokens, found.end + 1)) return nothing;
  return answers(tokens, found, { word, heading }) ? found.matches : nothing;
}

/** «к школам, к музеям и к Анне Лобовой –»: the preposition is printed again. @param at index of the first. */
function addressedAgain(source: Source, at: number): Addressed | undefined {
  const { tokens } = source;
  let all = addressedAt(source, at + 1);
  while (all) {
    const next = joined(tokens, all.end);
    if (next < 0 || tokens[next]?.folded !== tokens[at]?.folded) break;
    const one = addressedAt(source, next + 1);
    if (!one) break;
    all = {
      matches: [...all.matches, ...one.matches],
      end: one.end,
      known: all.known && one.known,
      likely: all.likely && one.likely,
      things: all.things || one.things,
      weak: all.weak,
      people: all.people && one.people,
    };
  }
  return all;
}

/** «от администрации – Лобова К.К.»: whom they sent or chose. */
function isNamed(text: string, tokens: readonly Token[], at: number): boolean {
  return personNameAt(text, tokens, at, "nominative") !== undefined;
}

function answers(
  tokens: readonly Token[],
  found: Addressed,
  { word, heading }: { readonly word: string; readonly heading: boolean },
): boolean {
  const colon = tokens[found.end]?.text === ":";
  if (word === "для") return heading && found.known && colon;
  if (word === "от") return found.known || colon;
  if (
    colon &&
    word !== "в" &&
    found.known &&
    (heading || tells(tokens, found.end + 1) || firstVerb(tokens, found.end + 1) !== undefined)
  )
    return true;
  if (!colon && toBody.test(word) && found.known && (firstVerb(tokens, found.end) !== undefined || isAsked(tokens, found.end)))
    return true;
  const reach = accompanied.test(tokens[found.end + 1]?.folded ?? "") ? farRequest : nearRequest;
  return tokens.slice(found.end, found.end + reach).some((one) => asking.test(one.folded));
}

/** «к школам | – просим: …» */
function isAsked(tokens: readonly Token[], dash: number): boolean {
  const verb = tokens[dash + 1];
  return isDash(tokens[dash]) && verb?.kind === "word" && we.test(verb.folded) && matrixVerbsOf(verb.word).length > 0;
}

/** The next words give an order: «поддержите нас», «не молчите». */
function tells(tokens: readonly Token[], from: number): boolean {
  return tokens
    .slice(from, from + 3)
    .some(({ kind, word, folded }) => kind === "word" && (imperative.test(folded) || isInfinitive(word)));
}
