/** Who is to act in a later clause: «…; штабу издать листок», «Решили: отрядам вести учёт», «…, дирекции – сдать отчёт». */
import type { AddresseeMatch } from "../../../model/mention.ts";
import { isInfinitive } from "../morphology/infinitive.ts";
import { isDash } from "../morphology/tail.ts";
import type { Token } from "../morphology/tokens.ts";
import { helpingVerbs } from "../words/addressee-stops.ts";
import { gains, hasReceiver } from "./addressee-gains.ts";
import type { Addressed } from "./addressee-phrase.ts";
import { addressedAt } from "./addressee-phrase.ts";
import { skipTerm } from "./addressee-term.ts";

const capital = /^[А-ЯЁ][а-яё]{2}/;
const deciding = /^(?:реши|постанов|поруч|обяз|рекоменд|предл|приказ|договорил|условил)/;
/** Behind these a dative before the verb is as a rule the one who gets. */
const sending = /^(?:направ|переда|разосла|рассыла|сообщ|отправ|представ|разда|подар|верну|отпус|выделя|предлож|напом|разъясн)/;
const nearDash = 8;
const shortestSentenceEnd = 3;

/** @param from index of the first token that may open a clause. */
export function addressedLater(text: string, tokens: readonly Token[], from: number): AddresseeMatch[] {
  const found: AddresseeMatch[] = [];
  for (let at = Math.max(from, 1); at < tokens.length; at++) {
    if (!opensClause(tokens, at)) continue;
    const one = addressedAt({ text, tokens, governs: "dative" }, skipTerm(tokens, at));
    if (!one || (tokens[at - 1]?.text === "," && !isDash(tokens[one.end]))) continue;
    if (acts(tokens, one)) found.push(...one.matches);
    at = one.end - 1;
  }
  return found;
}

function opensClause(tokens: readonly Token[], at: number): boolean {
  const [before, mark, first] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (mark?.kind !== "mark" || !before || !first) return false;
  if (mark.text === ";") return true;
  if (mark.text === ",") return tokens.slice(at, at + nearDash).some(isDash);
  if (mark.text === ":") return deciding.test(before.folded);
  return mark.text === "." && before.text.length > shortestSentenceEnd && capital.test(first.text);
}

function acts(tokens: readonly Token[], found: Addressed): boolean {
  if (!found.known || found.things || found.weak) return false;
  const at = verbBehind(tokens, found.end);
  const verb = tokens[at]?.folded ?? "";
  if (!isInfinitive(verb) || gains(tokens, found, at)) return false;
  if (sending.test(verb)) return hasReceiver(tokens, at + 1);
  return !(found.matches.some((one) => one.kind === "class") && helpingVerbs.some((stem) => verb.startsWith(stem)));
}

/** «штабу | до 1 мая – не | издать» */
function verbBehind(tokens: readonly Token[], from: number): number {
  let at = skipTerm(tokens, isDash(tokens[from]) ? from + 1 : from);
  if (tokens[at]?.folded === "не") at++;
  return at;
}
