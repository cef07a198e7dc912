/** A cue with its pattern, and what it needs before the pattern is worth a try. */
import type { Cue } from "../../cue.ts";
import { anyOf } from "../../pattern.ts";

const notLetters = /[^а-яa-z-]+/;

/** A word that is, or begins with, the longest of one of the phrases. */
export function oneOf(phrases: readonly string[]): RegExp {
  return new RegExp(anyOf(phrases.map(longestWord)));
}

function longestWord(phrase: string): string {
  return phrase.split(notLetters).reduce((longest, word) => (word.length > longest.length ? word : longest));
}

/**
 * Where in the segment a pattern looks: at its head, its opening (what it needs is among the first words of the head), its tail (last
 * 160 characters), or anywhere in a short one (`unmarked`: in one that begins with no marker).
 */
export type Place = "head" | "opening" | "tail" | "short" | "unmarked";

/** `needs`: without such a word, or such a sign, the pattern cannot fit; most lines have none. */
export type CuePattern = readonly [cue: Cue, place: Place, pattern: RegExp, needs?: RegExp | string];
