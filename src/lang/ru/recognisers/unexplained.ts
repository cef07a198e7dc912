/** Abbreviations that a text uses: those that it explains in brackets, and those that need an explanation. */

import { everyMatch } from "../../../model/every-match.ts";
import type { Range } from "../../../model/span.ts";
import { fold } from "../fold.ts";
import { bodyAbbreviations } from "../words/bodies.ts";
import { knownAbbreviations } from "../words/known-abbreviations.ts";

/** Four letters and more that end in a vowel are a word in capitals: «ЦЕЛИ», «СРОКИ». */
const capitals = /[А-ЯЁ](?<![А-Яа-яЁёA-Za-z0-9«"„-].)(?:[А-ЯЁ]{2}|[А-ЯЁ]{2,3}[Б-ДЖЗЙ-НП-ТФ-Щ])(?![А-Яа-яЁё0-9-])/g;
const known = new Set([...knownAbbreviations, ...bodyAbbreviations]);
const small = /[а-яё]{3}/;
/** Behind it: «НСУР (национальная система …)»; around it: «центр помощи (ЦПСИР)». */
const explainedBehind = /^[»"]? ?\(/;
const explainedBefore = /\([^()]{0,24}$/;

/** Uses of abbreviations that are neither known nor explained where they stand. A heading in capitals has none. */
export function unexplained(text: string): Range[] {
  if (!small.test(text)) return [];
  const found: Range[] = [];
  for (const { 0: word, index: start } of everyMatch(text, capitals)) {
    const end = start + word.length;
    if (
      known.has(fold(word)) ||
      explainedBehind.test(text.slice(end, end + 3)) ||
      explainedBefore.test(text.slice(Math.max(0, start - 26), start))
    )
      continue;
    found.push({ start, end });
  }
  return found;
}
