/** What a verb in the past tells of its subject: «предложил» a man, «обязалась» a woman, «утверждена» a woman. */
import { knownReadings } from "../morphology/lexicon.ts";
import type { NameGender } from "../morphology/name-readings.ts";
import { nounsLikePast } from "../words/nouns-like-surnames.ts";

const notVerbs: ReadonlySet<string> = new Set(nounsLikePast.flatMap((row) => row.split(" ")));
const his = /[а-я](?:[аеиоуыюя]л(?:ся)?|[нв]ес(?:ся)?|[вп]ез|мог|шел)$|[а-я]{2}(?:[аяе]н|[яа]т)$/;
const hers = /[а-я](?:[аеиоуыюя]|[шзсгкбр])(?:ла|лась)$|[а-я]{2}(?:[аяе]н|[яа]т)а$/;
const theirs = /[а-я](?:[аеиоуыюя]|[шзс])ли(?:сь)?$/;
const presentOfMany = /[а-я]{2}(?:[аяу]ют(?:ся)?|осят|одят)$/;
const present = /[а-я]{2}(?:ает|яет|ует|ится|ается|уется|яется|осит|одит)$/;

/** @param word folded. @returns undefined where the word is no verb of one person, null where it tells no gender. */
export function subjectGender(word: string): NameGender | null | undefined {
  if (!isVerb(word)) return undefined;
  if (hers.test(word)) return "f";
  if (his.test(word)) return "m";
  return present.test(word) ? null : undefined;
}

/** «предложили», «возражают»: of several. */
export function ofSeveral(word: string): boolean {
  return (theirs.test(word) || presentOfMany.test(word)) && isVerb(word);
}

/** «росла», «снизились», «работало»; no short participle. */
export function isPast(word: string): boolean {
  return past.test(word) && isVerb(word);
}

const past = /[а-я]{2}(?:[аеиоуыюя]|[шзсгкбр])л(?:[аио](?:сь)?|ся)$|[а-я]{2}[аеиоуыюя]л$/;

function isVerb(word: string): boolean {
  return !notVerbs.has(word) && knownReadings(word).length === 0;
}
