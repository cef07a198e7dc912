/** Words before a name that govern its case. */
import type { NameCase } from "../morphology/name-readings.ts";
import {
  accusativeBefore,
  dativeBefore,
  deedNouns,
  genitiveBefore,
  instrumentalBefore,
  subjectVerbs,
} from "../words/name-governors.ts";

/** «за Лобова» is accusative, «за Лобовым» instrumental: a word may govern several cases. */
export const governors: ReadonlyMap<string, readonly NameCase[]> = merged([
  [subjectVerbs, "nom"],
  [dativeBefore, "dat"],
  [instrumentalBefore, "ins"],
  [genitiveBefore, "gen"],
  [accusativeBefore, "acc"],
  [deedNouns.flatMap((row) => row.split(" ")), "gen"],
]);

/** «возложить», «возложен»: what follows is the accusative, also in brackets. */
export const entrust = /^(?:возлож|возлаг)/;

/** Prepositions that people have more often than places. */
export const ofPersons: Readonly<Record<string, readonly NameCase[]>> = {
  с: ["gen", "ins"],
  со: ["gen", "ins"],
  у: ["gen"],
  от: ["gen"],
  против: ["gen"],
  вместо: ["gen"],
  кроме: ["gen"],
  к: ["dat"],
  ко: ["dat"],
  за: ["acc", "ins"],
  перед: ["ins"],
  между: ["ins"],
};

function merged(lists: readonly (readonly [readonly string[], NameCase])[]): Map<string, NameCase[]> {
  const made = new Map<string, NameCase[]>();
  for (const [words, one] of lists) {
    for (const word of words) {
      const known = made.get(word);
      if (known) known.push(one);
      else made.set(word, [one]);
    }
  }
  return made;
}
