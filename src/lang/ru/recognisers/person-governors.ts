/** Words before a name that govern its case. */
import { knownReadings } from "../morphology/lexicon.ts";
import type { NameCase } from "../morphology/name-readings.ts";
import { readFamily } from "../morphology/names.ts";
import { accusativeBefore, dativeBefore, deedNouns, genitiveBefore, instrumentalBefore } from "../words/name-governors.ts";
import { subjectVerbs } from "../words/name-speakers.ts";
import { lastBefore, type Word } from "./paragraph-words.ts";
import type { Place } from "./person-place.ts";
import { postCases } from "./person-words.ts";

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

/** «Лобов подвёл итоги, поблагодарил Сомова»: who did it is named already. */
export function governedBy({ text, from }: Place, { folded, start }: Word): readonly NameCase[] {
  const cases = governors.get(folded) ?? ["acc"];
  if (cases.length < 2 || !cases.includes("nom") || from === 0 || clauseEnd.test(text.slice(from, start))) return cases;
  return cases.filter((one) => one !== "nom");
}

const clauseEnd = /[.;:!?]\s/;

/** «министр | труда | и занятости Лобова»: part of the post, with more of it behind. */
export function belongsToPost({ text, words }: Place, { start, folded, known }: Word): boolean {
  if (!knownReadings(known).some((one) => one.case === "genitive") || governors.get(folded)?.includes("gen") !== true)
    return false;
  const before = words[lastBefore(words, start)];
  return before !== undefined && text.slice(before.end, start) === " " && postCases(before.known) !== undefined;
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

const charged = /^ответственн(?:ый|ая|ые)$/;
const longestCharge = 6;

/** «Ответственная за исполнение Сомова»: not whose execution it is. */
export function isCharged({ words, from }: Place, last: number): boolean {
  for (let at = last - 1; at > Math.max(0, last - longestCharge) && (words[at] as Word).start >= from; at--)
    if (words[at]?.folded === "за") return charged.test(words[at - 1]?.folded ?? "");
  return false;
}
