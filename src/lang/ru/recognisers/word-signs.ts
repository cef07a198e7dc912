/**
 * What a paragraph may hold, told by its words: each form is looked at once, each paragraph is cut once, and patterns sweep only what
 * has a word they need.
 */
import { fact, type Word } from "../morphology/word.ts";
import { remembered } from "../remembered.ts";
import { foldedWordsOf } from "./paragraph-words.ts";

/** Each has a bit of a number. */
const patterns: RegExp[] = [];
const most = 31;
let signsOf: ((text: string) => number) | undefined;

/** A question about a text: whether one of its folded words fits the pattern. «отв-ый» is one word. */
export function hasWord(pattern: RegExp): (text: string) => boolean {
  const sign = wordSign(pattern);
  return (text) => (wordSignsIn(text) & sign) !== 0;
}

/** The bit that tells whether a word fits the pattern. */
export function wordSign(pattern: RegExp): number {
  if (patterns.length === most) throw new Error("a number has no bit left for another sign");
  patterns.push(pattern);
  signsOf = undefined;
  return 1 << (patterns.length - 1);
}

/** The bits of all words of the text. */
export function wordSignsIn(text: string): number {
  signsOf ??= reading();
  return signsOf(text);
}

/** Reads for all patterns that are asked so far: a recogniser that is loaded later brings its own. */
function reading(): (text: string) => number {
  const ofWord = wordSigns([...patterns]);
  return remembered((text) => foldedWordsOf(text).reduce((signs, { known }) => signs | ofWord(known), 0));
}

/** A question about a word: which of the patterns it fits, the first told by the lowest bit. */
export function wordSigns(asked: readonly RegExp[]): (word: Word) => number {
  if (asked.length > most) throw new Error("a number has no bit left for another sign");
  return fact((form) => asked.reduce((signs, one, at) => (one.test(form) ? signs | (1 << at) : signs), 0));
}
