/** Words before a name that govern its case. */
import type { NameCase } from "../morphology/name-readings.ts";
import { readFamily } from "../morphology/names.ts";
import { accusativeBefore, dativeBefore, deedNouns, genitiveBefore, instrumentalBefore } from "../words/name-governors.ts";
import { subjectVerbs } from "../words/name-speakers.ts";
import type { Word } from "./paragraph-words.ts";
import type { Place } from "./person-place.ts";

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

/** «обязать отдел связи (Лыткину Е.Д.)» */
export const obliges = /^(?:обяз(?:ать|ыва)|прос(?:ить|им)$|прошу$|призва|призыва|уполномоч)/;
/** «(Лыткину Е.Д.)»: no nominative. */
export const manInDative = /[а-яё](?:[оеё]ву|[иы]ну|[сц]кому)(?![а-яё-])/;

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

const nounInGenitive = /[а-я]{3}(?:а|я|ы|и|ов|ев|ей)$/;

/** «представитель лесного хозяйства Лобов»: no genitive, so the noun before it governs nothing. */
export function ownsNobody({ text, start, end }: Place, { folded }: Word): boolean {
  const cases = governors.get(folded);
  if (cases?.length !== 1 || cases[0] !== "gen" || !nounInGenitive.test(folded)) return false;
  const readings = readFamily(text.slice(start, end));
  return readings.length > 0 && readings.every((one) => one.rare || (one.cases.length > 0 && !one.cases.includes("gen")));
}

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
