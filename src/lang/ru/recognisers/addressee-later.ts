/** Who is to act in a later clause: «…; штабу издать листок», «Решили: отрядам вести учёт», «…, дирекции – сдать отчёт». */
import type { AddresseeMatch } from "../../../model/mention.ts";
import { isInfinitive } from "../morphology/infinitive.ts";
import { isDash, type Token } from "../morphology/tokens.ts";
import { noWord } from "../morphology/word.ts";
import { helpingVerbs } from "../words/beneficiaries.ts";
import { gains, hasReceiver, isReceiver } from "./addressee-gains.ts";
import type { Addressed } from "./addressee-phrase.ts";
import { addressedAt } from "./addressee-phrase.ts";
import { skipTerm } from "./addressee-term.ts";
import { verbBehind } from "./addressee-verb.ts";
import { matrixVerbsOf } from "./addressee-verbs.ts";

const capital = /^[А-ЯЁ][а-яё]{2}/;
const deciding = /^(?:реши|постанов|поруч|обяз|рекоменд|предл|приказ|договорил|условил)/;
/** Behind these a dative before the verb is as a rule the one who gets, if no dash parts them. */
const sending = /^(?:направ|переда|разосла|рассыла|сообщ|отправ|представ|разда|подар|верну|отпус|выделя|предлож|напом|разъясн)/;
/** «, а школам …», «, для чего бригадам …», «, при этом отделу …» */
const openers: readonly (readonly string[])[] = [
  ["а"],
  ["для", "чего"],
  ["для", "этого"],
  ["с", "этой", "целью"],
  ["в", "этих", "целях"],
  ["в", "связи", "с", "чем"],
  ["после", "этого", "срока"],
  ["после", "этого"],
  ["после", "чего"],
  ["одновременно"],
  ["затем"],
  ["при", "этом"],
  ["поэтому"],
  ["причем"],
];
const sureDative = /(?:ам|ям|ому|ему|им|ым|у|ю)$/;
const clauseEnd = /^[;.]$/;
const parting = /^[;,]$/;
const nearDash = 8;
const shortestSentenceEnd = 3;

/** @param place where to begin; whether somebody has been named before, so that «бухгалтеру – смету» can leave out the verb. */
export function addressedLater(
  text: string,
  tokens: readonly Token[],
  place: { readonly from: number; readonly named: boolean },
): AddresseeMatch[] {
  const found: AddresseeMatch[] = [];
  for (let at = Math.max(place.from, 1); at < tokens.length; at++) {
    const opened = clauseAt(tokens, at);
    if (opened < 0) continue;
    const given = addressedAt({ text, tokens, governs: "dative" }, skipTerm(tokens, opened));
    const one = given ?? (place.named ? toldAsBefore(text, tokens, at) : undefined);
    if (!one || (opened === at && tokens[at - 1]?.text === "," && !opensBehindComma(tokens, at, one))) continue;
    if (acts(tokens, one) || ((place.named || found.length > 0) && lacksVerb(tokens, one))) found.push(...one.matches);
    at = one.end - 1;
  }
  return found;
}

/** «Управу просим чистить пруды; | музей рек – собирать лодки»: the verb of the clause before is meant, its object is said. */
function toldAsBefore(text: string, tokens: readonly Token[], at: number): Addressed | undefined {
  const one = parting.test(tokens[at - 1]?.text ?? "") ? addressedAt({ text, tokens, governs: "accusative" }, at) : undefined;
  if (!one?.known || one.things || !isDash(tokens[one.end])) return undefined;
  return isInfinitive(tokens[one.end + 1]?.word ?? noWord) ? one : undefined;
}

/** Index of the first word of a clause that begins at the token, or −1. */
function clauseAt(tokens: readonly Token[], at: number): number {
  const mark = tokens[at - 1];
  if (mark?.kind !== "mark") return -1;
  const before = tokens[at - 2];
  const first = tokens[at];
  if (!before || !first) return -1;
  if (mark.text === ";") return at;
  if (mark.text === ",") return behindComma(tokens, at);
  if (mark.text === ":") return deciding.test(before.folded) ? at : -1;
  return mark.text === "." && before.text.length > shortestSentenceEnd && capital.test(first.text) ? at : -1;
}

function behindComma(tokens: readonly Token[], at: number): number {
  const opener = openers.find((words) => words.every((word, index) => tokens[at + index]?.folded === word));
  if (opener) return at + opener.length;
  return tokens.slice(at, at + nearDash).some(opensTask) ? at : -1;
}

function opensTask(token: Token): boolean {
  return isDash(token) || isInfinitive(token.word);
}

/** «Правлению взыскать долги, | ревизору проверить кассу»: a body that is known right before its verb. */
function isParallel(tokens: readonly Token[], found: Addressed): boolean {
  return (
    found.known &&
    !found.things &&
    isInfinitive(tokens[found.end]?.word ?? noWord) &&
    sureDative.test(tokens[found.end - 1]?.folded ?? "")
  );
}

/** A comma alone parts clauses where the next one is like the one before, or has its dash. */
function opensBehindComma(tokens: readonly Token[], at: number, found: Addressed): boolean {
  return (isDash(tokens[found.end]) || isParallel(tokens, found)) && !endsListBefore(tokens[at - 2], found);
}

/** «право клубам, | школам и музеям ставить палатки»: they get as the first of them does. */
function endsListBefore(before: Token | undefined, found: Addressed): boolean {
  return found.matches.length > 1 && before?.kind === "word" && isReceiver(before.word);
}

function acts(tokens: readonly Token[], found: Addressed): boolean {
  if (!found.likely || found.things || found.weak) return false;
  const at = verbBehind(tokens, behindOrder(tokens, found.end));
  const verb = tokens[at]?.folded ?? "";
  if (at < 0 || gains(tokens, found, at)) return false;
  if (sending.test(verb)) return isDash(tokens[found.end]) || hasReceiver(tokens, at + 1);
  return !(found.matches.some((one) => one.kind === "class") && helpingVerbs.some((stem) => verb.startsWith(stem)));
}

/** «Школам рекомендуем, а музеям | предлагаем | обмениваться книгами» */
function behindOrder(tokens: readonly Token[], at: number): number {
  const orders = matrixVerbsOf(tokens[at]?.word ?? noWord).some(
    ({ governs, prepositions }) => governs === "dative" && prepositions.length === 0,
  );
  return orders && !isInfinitive(tokens[at]?.word ?? noWord) ? at + 1 : at;
}

/** «Директору – представить план; | бухгалтеру – смету» */
function lacksVerb(tokens: readonly Token[], found: Addressed): boolean {
  if (!found.likely || found.things || !isDash(tokens[found.end]) || tokens[found.end + 1]?.kind !== "word") return false;
  for (let at = found.end + 1; at < tokens.length; at++) {
    const { text, word } = tokens[at] as Token;
    if (clauseEnd.test(text)) break;
    if (isInfinitive(word)) return false;
  }
  return true;
}
