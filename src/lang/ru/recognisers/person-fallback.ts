/** The case of a name that neither a post nor a verb, preposition or bracket tells. */
import type { NameCase } from "../morphology/name-readings.ts";
import { lastBefore, type Word } from "./paragraph-words.ts";
import { isCharged } from "./person-governors.ts";
import { type Place, spaceOnly } from "./person-place.ts";

const verbEnd = /(?:ла?|ли|ть|ет|ют|ит|ат|ят|н|на|ны)$/;
const shortened = /^\. ?$/;
const colonGap = /^\s?[:,;]\s$/;
/** «подписан Лобовой», «утверждено не Седовым». */
const passive = /[а-я]{2}(?:[аяе]н|[яа]т)[аоы]?$/;
const byWhom = /[а-яё]{2}(?:ым|им|ой|ей|ом|ем)(?![а-яё])/;
const negated = /^ (?:не )?$/;

/** Behind a noun a name stands in the genitive; at the beginning of a clause it may be anything. */
export function fallback(place: Place): readonly NameCase[] {
  const last = lastBefore(place.words, place.start);
  const index = place.words[last]?.folded === "не" ? last - 1 : last;
  const word = place.words[index];
  if (!word || word.start < place.from) return [];
  if (isCharged(place, index)) return ["nom"];
  const gap = place.text.slice(word.end, place.start);
  if (isUngovernedDegree(place, index)) return [];
  if (gap.includes("\t")) return ["nom"];
  if (passive.test(word.folded) && negated.test(gap)) return byWhom.test(place.text.slice(place.start, place.end)) ? ["ins"] : [];
  if (spaceOnly.test(gap)) return noun(word.folded) ? ["gen", "dat", "ins", "pre", "acc"] : [];
  return [];
}

/** «выступили: | канд. пед. наук Лобова Р.Ф.»: nothing governs the degree. */
function isUngovernedDegree({ text, words }: Place, index: number): boolean {
  if (words[index]?.folded !== "наук") return false;
  let at = index;
  while (at > 0 && shortened.test(text.slice((words[at - 1] as Word).end, (words[at] as Word).start))) at--;
  const before = words[at - 1];
  return before !== undefined && at < index && colonGap.test(text.slice(before.end, (words[at] as Word).start));
}

function noun(word: string): boolean {
  return word.length > 3 && !verbEnd.test(word);
}
