/** Who is to act, named by the first words: «Школам района открыть …», «От прокуратуры: …», «Мэрии и Думе – отменить …». */
import type { AddresseeContext, AddresseeMatch } from "../../../model/mention.ts";
import type { Case } from "../morphology/cases.ts";
import { isInfinitive } from "../morphology/infinitive.ts";
import { isDash } from "../morphology/tail.ts";
import type { Token } from "../morphology/tokens.ts";
import { givingVerbs, helpingVerbs } from "../words/addressee-stops.ts";
import type { Addressed } from "./addressee-phrase.ts";
import { addressedAt } from "./addressee-phrase.ts";
import { skipTerm } from "./addressee-term.ts";

const addressedFirstPattern = /^ответственн/;
const addressedFirstPattern2 = /^(?:от|к|ко|в)$/;
const behindPurposePattern = /(?:ам|ям|ому|ему|у|ю|ой)$/;
const behindPrepositionPattern = /^(?:призыв|просьб|предложени|требовани|ходатайств|обращени|инициатив)/;
const firstVerbPattern = /^[А-ЯЁ]/;

const purpose = /^(?:в цел|с цел|для |в связи|во исполнени|учитыва|ввиду |в соответств|на основ|в рамк|исходя )/;
/** Behind these a dative is one who gets: «оказания помощи школам». */
const receiver =
  /^(?:по|к|ко|помощи|помощью|содействия|поддержки|оказания|предоставления|услуг|доступа|льгот|навстречу|благодаря|внимания|выплат[ы]?|прав)$/;
const farthest = 60;
const nothing: readonly AddresseeMatch[] = [];

export function addressedFirst(text: string, tokens: readonly Token[], context: AddresseeContext): readonly AddresseeMatch[] {
  const from = skipTerm(tokens, 0);
  const opening = tokens[from];
  if (!opening) return nothing;
  if (addressedFirstPattern.test(opening.folded) && tokens[from + 1]?.folded === "за") return nothing;
  if (addressedFirstPattern2.test(opening.folded)) {
    const asked = behindPreposition(text, tokens, from);
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

/** «От прокуратуры: дать …», «к родителям – с просьбой …». */
function behindPreposition(text: string, tokens: readonly Token[], at: number): readonly AddresseeMatch[] {
  const word = (tokens[at] as Token).folded;
  const governs: Case = word === "от" ? "genitive" : word === "в" ? "accusative" : "dative";
  const found = addressedAt({ text, tokens, governs }, at + 1);
  if (!found) return nothing;
  const next = tokens[found.end];
  if (!next || (next.text !== ":" && !isDash(next) && next.folded !== "с")) return nothing;
  if (word === "от") return found.known || next.text === ":" ? found.matches : nothing;
  const asks = tokens.slice(found.end, found.end + 4).some((one) => behindPrepositionPattern.test(one.folded));
  return asks ? found.matches : nothing;
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
  if (givingVerbs.some((stem) => verb.startsWith(stem))) return false;
  return !(found.people && helpingVerbs.some((stem) => verb.startsWith(stem)) && !isDash(next));
}

/** A nominative acts only before a colon or a dash: «Школы: открыть …». */
function actsInNominative(
  tokens: readonly Token[],
  found: Addressed,
  facts: { readonly verb: string | undefined; readonly heading: boolean },
): boolean {
  const next = tokens[found.end];
  if (!found.known) return false;
  if (facts.heading) return next === undefined || next.text === ":";
  return (next?.text === ":" || isDash(next)) && facts.verb !== undefined;
}

/** The first infinitive of the sentence. */
function firstVerb(tokens: readonly Token[], from: number): string | undefined {
  for (let at = from; at < Math.min(tokens.length, from + farthest); at++) {
    const token = tokens[at] as Token;
    if (
      token.text === ";" ||
      (token.text === "." && firstVerbPattern.test(tokens[at + 1]?.text ?? "") && (tokens[at - 1]?.text.length ?? 0) > 3)
    )
      return undefined;
    if (token.kind === "word" && isInfinitive(token.folded)) return token.folded;
  }
  return undefined;
}
