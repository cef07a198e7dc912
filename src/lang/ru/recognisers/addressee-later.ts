/** Who is to act in a later clause: «…; штабу издать листок», «Решили: отрядам вести учёт», «…. Дирекции сдать отчёт». */
import type { AddresseeMatch } from "../../../model/mention.ts";
import { isInfinitive } from "../morphology/infinitive.ts";
import { knownReadings } from "../morphology/lexicon.ts";
import { isDash } from "../morphology/tail.ts";
import type { Token } from "../morphology/tokens.ts";
import { givingVerbs, helpingVerbs } from "../words/addressee-stops.ts";
import type { Addressed } from "./addressee-phrase.ts";
import { addressedAt } from "./addressee-phrase.ts";
import { skipTerm } from "./addressee-term.ts";

const capital = /^[А-ЯЁ][а-яё]{2}/;
const deciding = /^(?:реши|постанов|поруч|обяз|рекоменд|предл|приказ|договорил|условил)/;
/** Behind these a dative before the verb is as a rule the one who gets. */
const sending =
  /^(?:направ|переда|разосла|рассыла|сообщ|отправ|представ|разда|подар|сдава|верну|отпус|выделя|купи|закупи|приобре|предлож|напом|разъясн)/;
const towards = /^(?:в|во|на|к|ко|для|о|об)$/;
const clauseEnd = /^[;.]$/;
const shortestSentenceEnd = 3;
const farthest = 30;

/** @param from index of the first token that may open a clause. */
export function addressedLater(text: string, tokens: readonly Token[], from: number): AddresseeMatch[] {
  const found: AddresseeMatch[] = [];
  for (let at = Math.max(from, 1); at < tokens.length; at++) {
    if (!opensClause(tokens, at)) continue;
    const one = addressedAt({ text, tokens, governs: "dative" }, skipTerm(tokens, at));
    if (!one) continue;
    if (acts(tokens, one)) found.push(...one.matches);
    at = one.end - 1;
  }
  return found;
}

function opensClause(tokens: readonly Token[], at: number): boolean {
  const [before, mark, first] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (mark?.kind !== "mark" || !before || !first) return false;
  if (mark.text === ";") return true;
  if (mark.text === ":") return deciding.test(before.folded);
  return mark.text === "." && before.text.length > shortestSentenceEnd && capital.test(first.text);
}

function acts(tokens: readonly Token[], found: Addressed): boolean {
  if (!found.known || found.things || found.weak) return false;
  const at = verbBehind(tokens, found.end);
  const verb = tokens[at]?.folded ?? "";
  if (!isInfinitive(verb) || givingVerbs.some((stem) => verb.startsWith(stem))) return false;
  if (sending.test(verb)) return hasReceiver(tokens, at + 1);
  const many = found.people || found.matches.some((one) => one.kind === "class");
  return !(many && helpingVerbs.some((stem) => verb.startsWith(stem)));
}

/** «штабу | до 1 мая – не | издать» */
function verbBehind(tokens: readonly Token[], from: number): number {
  let at = skipTerm(tokens, isDash(tokens[from]) ? from + 1 : from);
  if (tokens[at]?.folded === "не") at++;
  return at;
}

/** «секретариату разослать доклады участникам»: another one gets. */
function hasReceiver(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + farthest); at++) {
    const { folded, text } = tokens[at] as Token;
    if (clauseEnd.test(text)) return false;
    if (towards.test(folded)) return true;
    if (knownReadings(folded).some((one) => one.case === "dative" && one.kind !== "other")) return true;
  }
  return false;
}
