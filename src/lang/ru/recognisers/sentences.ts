/** Sentences of a paragraph: «43 млн. 813 тыс.», «с. Липовка», «К. Лобов» stay whole. One pass, each full stop looked at once. */

import { everyMatch } from "../../../model/every-match.ts";
import type { Range } from "../../../model/span.ts";
import { fold } from "../fold.ts";
import {
  closingAbbreviations,
  closingChains,
  openAbbreviations,
  timeOpeners,
  unitAbbreviations,
} from "../words/sentence-abbreviations.ts";
import { isDigit, isLetter } from "./characters.ts";

const open = new Set(openAbbreviations);
const closing = new Set(closingAbbreviations);
const unitLike = new Set(unitAbbreviations);
const chains = new Set(closingChains);
const openers = new Set(timeOpeners);

const stop = /[.!?…](?<![.!?…].)[.!?…]{0,5}["»”]?\)?(?=\s|[А-ЯЁ])/g;
const next = /\s*(?:[-–—•]\s)?[«"“„(]{0,2}/y;
const capital = /[А-ЯЁA-Z]/;
const word = /(?<![а-яa-z])[а-яa-z]{1,24}$/;
const numberEnd = /(?<![\d.,])\d[\d.,]{0,23}$/;
const numberBefore = /\d\s?$/;
const yearBefore = /\d\d(?:-[а-я]{1,3})?\s?$/;
const letterBefore = /(?<![а-яa-z])([а-яa-z]{1,2})\.\s?$/;
const amountGoesOn = /^\d[\d ]{0,6}(?:[.,]\d+)?\s?(?:тыс|млн|руб|коп|р\.)/;
const white = /^\s*$/;
const words = /\s+/;
/** Longest word that is looked back at, longest phrase that only tells when. */
const reach = 24;
const longestTime = 60;
const mostTimeWords = 8;
const longWord = /[а-яё]{4}\.$/;
const dashBefore = /[а-я]-$/;

/** @returns half-open ranges, white space at their edges left out; all ink lies in one of them. */
export function sentences(text: string): Range[] {
  const folded = fold(text);
  const found: Range[] = [];
  let start = 0;
  for (const hit of everyMatch(text, stop)) {
    const end = hit.index + hit[0].length;
    if (end <= start || !isEnd({ text, folded, start, at: hit.index, marks: hit[0], end })) continue;
    put(found, text, start, end);
    start = end;
  }
  put(found, text, start, text.length);
  return found;
}

function put(found: Range[], text: string, from: number, to: number): void {
  const piece = text.slice(from, to);
  const lead = piece.length - piece.trimStart().length;
  const end = from + piece.trimEnd().length;
  if (from + lead < end) found.push({ start: from + lead, end });
}

interface Stop {
  readonly text: string;
  readonly folded: string;
  /** Where the sentence begins. */
  readonly start: number;
  /** Where its mark stands. */
  readonly at: number;
  readonly marks: string;
  readonly end: number;
}

function isEnd(here: Stop): boolean {
  const { text, marks, end, at } = here;
  next.lastIndex = end;
  const begin = end + (next.exec(text)?.[0].length ?? 0);
  const first = text.charAt(begin);
  if (first === "") return true;
  if (!capital.test(first) && !isDigit(first)) return false;
  if (marks.endsWith(")") && text.charAt(here.start + leadOf(here)) !== "(") return false;
  if (begin === end && !longWord.test(text.slice(Math.max(0, at - 4), at + 1))) return false;
  return marks.startsWith(".") && marks !== "..." ? endsWithWord(here, begin) : true;
}

function leadOf({ text, start }: Stop): number {
  const piece = text.slice(start, start + 4);
  return piece.length - piece.trimStart().length;
}

function endsWithWord(here: Stop, begin: number): boolean {
  const { text, folded, at, start } = here;
  const before = folded.slice(Math.max(start, at - reach), at);
  const last = before.at(-1) ?? "";
  if (isDigit(last)) return !isMarkerOrDate(here, begin);
  if (!isLetter(last)) return true;
  const found = word.exec(before)?.[0] ?? "";
  const from = at - found.length;
  const printed = text.slice(from, at);
  if (printed.toUpperCase() === printed && found.length < 5) {
    return found.length > 1 && !white.test(text.slice(start, from));
  }
  const head = folded.slice(Math.max(start, from - reach), from);
  return !goesOn(here, { key: found, head, begin });
}

/** «1. Утвердить», «12. 05. 2019» */
function isMarkerOrDate({ text, folded, start, at }: Stop, begin: number): boolean {
  const number = numberEnd.exec(folded.slice(Math.max(start, at - reach), at))?.[0] ?? "";
  if (white.test(text.slice(start, at - number.length))) return true;
  return number.length < 3 && isDigit(folded.charAt(begin));
}

interface Shortened {
  readonly key: string;
  /** What stands before the word. */
  readonly head: string;
  /** Where the next word begins. */
  readonly begin: number;
}

/** Whether the word is shortened, and what follows belongs to it. */
function goesOn(here: Stop, { key, head, begin }: Shortened): boolean {
  const chained = letterBefore.exec(head)?.[1];
  if (chained !== undefined && key.length < 3) return !chains.has(chained + key);
  if (dashBefore.test(head) && key.length < 3) return true;
  if (key === "г" || key === "гг") return !yearBefore.test(head) || isTimeAlone(here);
  if (unitLike.has(key) && numberBefore.test(head)) return isDigit(here.folded.charAt(begin));
  if (closing.has(key)) return amountGoesOn.test(here.folded.slice(begin, begin + 24));
  return open.has(key) || key.length === 1;
}

/** «В 2021 г. Министерство»: nothing but words that tell when stands before. */
function isTimeAlone({ folded, start, at }: Stop): boolean {
  if (at - start > longestTime) return false;
  const parts = folded.slice(start, at).trim().split(words);
  return openers.has(parts[0] ?? "") && parts.length <= mostTimeWords;
}
