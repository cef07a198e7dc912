/** The cues of one pattern each: only those patterns are tried whose first sign, word or other sign the segment has. */

import type { Cue } from "../../cue.ts";
import { byFirstSign } from "../../first-sign.ts";
import type { Place } from "./cue-needs.ts";
import { cuePatterns } from "./cue-patterns.ts";
import type { Word } from "./paragraph-words.ts";
import { wordSigns } from "./word-signs.ts";

interface Row {
  readonly cue: Cue;
  readonly place: Place;
  readonly pattern: RegExp;
  /** The bit of the word that it needs, or 0. */
  readonly needs: number;
  /** The sign that it needs, or none. */
  readonly sign: string;
}

const wanted = [...new Set(cuePatterns.flatMap(([, , , needs]) => (needs instanceof RegExp ? [needs] : [])))];
const neededBy = wordSigns(wanted);
const rows = cuePatterns.map(
  ([cue, place, pattern, needs]): Row => ({
    cue,
    place,
    pattern,
    needs: needs instanceof RegExp ? 1 << wanted.indexOf(needs) : 0,
    sign: typeof needs === "string" ? needs : "",
  }),
);
const rowsFor = byFirstSign(rows, ({ pattern }) => pattern);
const headLength = 220;
const shortLength = 240;
const openingWords = 4;

/** @param words those of the folded text, as far as its head goes at least; @param marked whether a marker stands before it. */
export function addPatternCues(
  folded: string,
  { words, marked }: { words: readonly Word[]; marked: boolean },
  found: Set<Cue>,
): void {
  const head = folded.slice(0, headLength);
  const never = neverIn(folded, marked);
  const opening = signsOf(words, openingWords);
  const all = signsOf(words, words.length);
  for (const { cue, place, pattern, needs, sign } of rowsFor(head)) {
    if (never.has(place)) continue;
    if (needs !== 0 && ((place === "opening" ? opening : all) & needs) === 0) continue;
    if ((sign === "" || head.includes(sign)) && pattern.test(head)) found.add(cue);
  }
}

/** Places that the segment does not have. */
function neverIn(folded: string, marked: boolean): ReadonlySet<Place> {
  if (folded.length > shortLength) return notInLong;
  return marked ? notInMarked : none;
}

const notInLong: ReadonlySet<Place> = new Set<Place>(["short", "tail", "unmarked"]);
const notInMarked: ReadonlySet<Place> = new Set<Place>(["unmarked"]);
const none: ReadonlySet<Place> = new Set();

/** What of all that patterns need is among the first words. */
function signsOf(words: readonly Word[], count: number): number {
  let signs = 0;
  for (let at = 0; at < count && at < words.length; at++) signs |= neededBy((words[at] as Word).known);
  return signs;
}
