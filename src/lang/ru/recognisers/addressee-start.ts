/** Who is to act, named by the first words: «Школам района открыть …», «От прокуратуры: …», «Мэрии и Думе – отменить …». */
import type { AddresseeContext, AddresseeMatch } from "../../../model/mention.ts";
import type { Case } from "../morphology/cases.ts";
import { isInfinitive } from "../morphology/infinitive.ts";
import { isDash } from "../morphology/tail.ts";
import type { Token } from "../morphology/tokens.ts";
import { gains } from "./addressee-gains.ts";
import type { Addressed } from "./addressee-phrase.ts";
import { addressedAt } from "./addressee-phrase.ts";
import { skipTerm } from "./addressee-term.ts";

const addressedFirstPattern = /^ответственн/;
const addressedFirstPattern2 = /^(?:от|к|ко|в|для)$/;
const behindPurposePattern = /(?:ам|ям|ому|ему|у|ю|ой)$/;
const behindPrepositionPattern = /^(?:призыв|просьб|предложени|требовани|ходатайств|обращени|инициатив)/;
const firstVerbPattern = /^[А-ЯЁ]/;

const purpose = /^(?:в цел|с цел|для |в связи|во исполнени|учитыва|ввиду |в соответств|на основ|в рамк|исходя )/;
/** Behind these a dative is one who gets: «оказания помощи школам». */
const receiver =
  /^(?:по|к|ко|помощи|помощью|содействия|поддержки|оказания|предоставления|услуг|доступа|льгот|навстречу|благодаря|внимания|выплат[ы]?|прав)$/;
const governedBy: Readonly<Record<string, Case>> = { от: "genitive", для: "genitive", в: "accusative" };
const farthest = 60;
const nothing: readonly AddresseeMatch[] = [];

export function addressedFirst(text: string, tokens: readonly Token[], context: AddresseeContext): readonly AddresseeMatch[] {
  const from = skipTerm(tokens, 0);
  const opening = tokens[from];
  if (!opening) return nothing;
  if (addressedFirstPattern.test(opening.folded) && tokens[from + 1]?.folded === "за") return nothing;
  if (addressedFirstPattern2.test(opening.folded)) {
    const asked = behindPreposition(text, tokens, { at: from, heading: context.role === "addressee" });
    return asked.length > 0 ? asked : behindPurpose(text, tokens, from);
  }
  for (const governs of casesOf(context)) {
    const found = addressedAt({ text, tokens, governs }, from);
    if (found && acts(tokens, found, { governs, context })) return found.matches;
  }
  return behindPurpose(text, tokens, from);
}

/** «В целях сбережения леса лесничествам усилить …»: the body stands right before the verb. */
function behindPurpose(text: string, tokens: readonly Token[], from: number): readonly AddresseeMatch[] {
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (!first || !second || !purpose.test(`${first.folded} ${second.folded}`)) return nothing;
  for (let at = from + 2; at < Math.min(tokens.length, from + farthest); at++) {
    const token = tokens[at] as Token;
    const before = tokens[at - 1]?.folded ?? "";
    if (token.kind === "word" && isInfinitive(token.folded)) return nothing;
    if (token.kind !== "word" || receiver.test(before) || !behindPurposePattern.test(token.folded)) continue;
    const found = addressedAt({ text, tokens, governs: "dative" }, at);
    if (found?.known && !found.things && isInfinitive(tokens[found.end]?.folded ?? "")) return found.matches;
  }
  return nothing;
}

function casesOf(context: AddresseeContext): readonly Case[] {
  return ["dative", context.governs === "genitive" ? "genitive" : "accusative", "nominative"];
}

/** «От прокуратуры: дать …», «Для врачей:», «к родителям – с просьбой …». */
function behindPreposition(
  text: string,
  tokens: readonly Token[],
  { at, heading }: { readonly at: number; readonly heading: boolean },
): readonly AddresseeMatch[] {
  const word = (tokens[at] as Token).folded;
  const governs = governedBy[word] ?? "dative";
  const found = addressedAt({ text, tokens, governs }, at + 1);
  if (!found) return nothing;
  const next = tokens[found.end];
  if (!next || (next.text !== ":" && !isDash(next) && next.folded !== "с")) return nothing;
  return answers(tokens, found, { word, heading }) ? found.matches : nothing;
}

function answers(
  tokens: readonly Token[],
  found: Addressed,
  { word, heading }: { readonly word: string; readonly heading: boolean },
): boolean {
  const colon = tokens[found.end]?.text === ":";
  if (word === "для") return heading && found.known && colon;
  if (word === "от") return found.known || colon;
  if (heading && colon && word !== "в" && found.known) return true;
  return tokens.slice(found.end, found.end + 4).some((one) => behindPrepositionPattern.test(one.folded));
}

/** Whether what follows the body shows that it acts. */
function acts(
  tokens: readonly Token[],
  found: Addressed,
  how: { readonly governs: Case; readonly context: AddresseeContext },
): boolean {
  const next = tokens[found.end];
  const verb = firstVerb(tokens, found.end);
  const heading = how.context.role === "addressee";
  if (how.governs === "nominative" || how.governs === "accusative") return actsInNominative(tokens, found, { verb, heading });
  if (heading)
    return (
      found.known ||
      verb !== undefined ||
      next === undefined ||
      next.text === ":" ||
      tokens.slice(found.end).some((one) => one.text === ":")
    );
  if (found.things || found.weak) return false;
  if (next?.text === ":") return found.known || verb !== undefined;
  if (verb === undefined)
    return isDash(next) && found.known && next !== undefined && next.start > (tokens[found.end - 1]?.end ?? 0);
  return !gains(tokens, found, verb);
}

/** A nominative acts only before a colon or a dash: «Школы: открыть …». */
function actsInNominative(
  tokens: readonly Token[],
  found: Addressed,
  facts: { readonly verb: number | undefined; readonly heading: boolean },
): boolean {
  const next = tokens[found.end];
  if (!found.known) return false;
  if (facts.heading) return next === undefined || next.text === ":";
  return (next?.text === ":" || isDash(next)) && facts.verb !== undefined;
}

/** Index of the first infinitive of the sentence. */
function firstVerb(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < Math.min(tokens.length, from + farthest); at++) {
    const token = tokens[at] as Token;
    if (
      token.text === ";" ||
      (token.text === "." && firstVerbPattern.test(tokens[at + 1]?.text ?? "") && (tokens[at - 1]?.text.length ?? 0) > 3)
    )
      return undefined;
    if (token.kind === "word" && isInfinitive(token.folded)) return at;
  }
  return undefined;
}
