/** Words before a name that govern its case. */
import type { NameCase } from "../morphology/name-readings.ts";
import { accusativeBefore, dativeBefore, genitiveBefore, instrumentalBefore, subjectVerbs } from "../words/name-governors.ts";

/** «за Лобова» is accusative, «за Лобовым» instrumental: a word may govern several cases. */
export const governors: ReadonlyMap<string, readonly NameCase[]> = merged([
  [subjectVerbs, "nom"],
  [dativeBefore, "dat"],
  [instrumentalBefore, "ins"],
  [genitiveBefore, "gen"],
  [accusativeBefore, "acc"],
]);

/** «возложить», «возложен»: what follows is the accusative, also in brackets. */
export const entrust = /^(?:возлож|возлаг)/;

function merged(lists: readonly (readonly [readonly string[], NameCase])[]): Map<string, NameCase[]> {
  const made = new Map<string, NameCase[]>();
  for (const [words, one] of lists) for (const word of words) made.set(word, [...(made.get(word) ?? []), one]);
  return made;
}
