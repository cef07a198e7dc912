/** Reads inflected given names and patronymics: «Семёна Львовича» → «Семён», «Львович». */
import { lookUp } from "../../look-up.ts";
import { once } from "../../once.ts";
import { fold } from "../fold.ts";
import { neighbourSmalls } from "../letters.ts";
import { feminineNames } from "../words/feminine-names.ts";
import { kinLetters } from "../words/kin-letters.ts";
import { fleetingNames, masculineNames } from "../words/masculine-names.ts";
import type { NameCase, NameGender, Reading } from "./name-readings.ts";
import { agrees } from "./name-readings.ts";
import { fact } from "./word.ts";

/** How names that end alike are declined: «Анна», «Илья», «Айгуль». */
interface Declension {
  readonly gender: NameGender;
  /** What the nominative has behind the stem. */
  readonly last: string;
  readonly table: readonly Ending[];
}

/** How many letters to cut, and what to put in their place. */
interface Form {
  /** As the list has it. */
  readonly name: string;
  readonly cut: number;
  readonly add: string;
  readonly gender: NameGender;
  readonly cases: readonly NameCase[];
}

type Ending = readonly [ending: string, cases: readonly NameCase[]];

const object: readonly NameCase[] = ["gen", "acc"];
const hard: readonly Ending[] = [
  ["а", object],
  ["у", ["dat"]],
  ["ом", ["ins"]],
  ["е", ["pre"]],
];
const softMale: readonly Ending[] = [
  ["я", object],
  ["ю", ["dat"]],
  ["ем", ["ins"]],
  ["е", ["pre"]],
  ["и", ["pre"]],
];
const inA: readonly Ending[] = [
  ["ы", ["gen"]],
  ["и", ["gen"]],
  ["е", ["dat", "pre"]],
  ["у", ["acc"]],
  ["ой", ["ins"]],
  ["ою", ["ins"]],
];
const inYa: readonly Ending[] = [
  ["и", ["gen", "dat", "pre"]],
  ["е", ["dat", "pre"]],
  ["ю", ["acc"]],
  ["ей", ["ins"]],
  ["ею", ["ins"]],
];
const inSoft: readonly Ending[] = [
  ["и", ["gen", "dat", "pre"]],
  ["ью", ["ins"]],
];

const patronymicEndings: readonly (readonly [RegExp, number, string, NameGender, readonly NameCase[]])[] = [
  [/[\s-](?:оглы|оглу|улы|уулу|угли)$/, 0, "", "m", []],
  [/[\s-](?:кызы|гызы|кизи)$/, 0, "", "f", []],
  [/[а-я]{3}(?:оглы|улы)$/, 0, "", "m", []],
  [/[а-я]{3}кызы$/, 0, "", "f", []],
  [/(?:ович|евич|ьич|[кмт]ич|ввич|еич|[аеоя]ныч|[аи]лыч|имыч)$/, 0, "", "m", ["nom"]],
  [/(?:ович|евич|ьич|[кмт]ич|ввич|еич|[аеоя]ныч|[аи]лыч|имыч)а$/, 1, "", "m", object],
  [/(?:ович|евич|ьич|[кмт]ич|ввич|еич|[аеоя]ныч|[аи]лыч|имыч)у$/, 1, "", "m", ["dat"]],
  [/(?:ович|евич|ьич|[кмт]ич|ввич|еич|[аеоя]ныч|[аи]лыч|имыч)ем$/, 2, "", "m", ["ins"]],
  [/(?:ович|евич|ьич|[кмт]ич|ввич|еич|[аеоя]ныч|[аи]лыч|имыч)е$/, 1, "", "m", ["pre"]],
  [/(?:овна|евна|инична|[кмт]ична|ввична)$/, 0, "", "f", ["nom"]],
  [/(?:овн|евн|иничн|[кмт]ичн|ввичн)ы$/, 1, "а", "f", ["gen"]],
  [/(?:овн|евн|иничн|[кмт]ичн|ввичн)е$/, 1, "а", "f", ["dat", "pre"]],
  [/(?:овн|евн|иничн|[кмт]ичн|ввичн)у$/, 1, "а", "f", ["acc"]],
  [/(?:овн|евн|иничн|[кмт]ичн|ввичн)о[йю]$/, 2, "а", "f", ["ins"]],
];

const consonant = /[бвгджзклмнпрстфхцчшщ]$/;
const declensions: readonly Declension[] = [
  { gender: "m", last: "", table: hard },
  { gender: "m", last: "а", table: inA },
  { gender: "m", last: "я", table: inYa },
  { gender: "m", last: "й", table: softMale },
  { gender: "m", last: "ь", table: softMale },
  { gender: "f", last: "а", table: inA },
  { gender: "f", last: "я", table: inYa },
  { gender: "f", last: "й", table: softMale },
  { gender: "f", last: "ь", table: inSoft },
];
/** «Пааво», «Али» of a man; of a woman all that have none of the other ends: «Ингрид», and those in «-гуль», which are seldom declined. */
const undeclinedMan = /[еиоуыэю]$/;
/** «Назгуль» is declined by some and by others not. */
const declinedWoman = /(?:[аяй]|(?<!г[ую]л|асел|айсел)ь)$/;
const longestEnding = 2;
const isNominative: readonly NameCase[] = ["nom"];
/** «Любовь» */
const likeNominative: readonly NameCase[] = ["nom", "acc"];
const formsOf = fact(formsIn);
const listOf: Readonly<Record<NameGender, readonly string[]>> = { m: masculineNames, f: feminineNames };
const names = once((): Readonly<Record<NameGender, ReadonlySet<string>>> => {
  const setOf = (gender: NameGender) => new Set(listOf[gender].join(" ").split(" "));
  return { m: setOf("m"), f: setOf("f") };
});

/** @returns nothing for a word that is no given name of the list; of a double one the last half decides: «Абдул-Гамида», «Анны-Марии». */
export const readGivenName = fact(readHalves);

function readHalves(form: string): readonly Reading[] {
  const joint = Math.max(form.lastIndexOf("-"), form.lastIndexOf(" "));
  if (joint <= 0) return readListed(form);
  const first = form.slice(0, joint);
  return readListed(form.slice(joint + 1)).map((one) => {
    const match = readListed(first).find((other) => agrees(other, one));
    return { ...one, text: `${match?.text ?? first}${form.charAt(joint)}${one.text}` };
  });
}

/** The lists have names in our letters: «Әлия» is sought as «алия». */
function inOurLetters(folded: string): string {
  for (let at = 0; at < folded.length; at++)
    if (folded.charCodeAt(at) > lastOfOurs) return folded.replace(eachNeighbour, (one) => kinLetters[one] ?? one);
  return folded;
}

/** «ё» */
const lastOfOurs = 0x451;
const eachNeighbour = new RegExp(`[${neighbourSmalls}]`, "g");

function readListed(form: string): Reading[] {
  return formsOf(inOurLetters(fold(form))).map(({ cut, add, gender, cases }) => ({
    text: form.slice(0, form.length - cut) + add,
    gender,
    cases,
  }));
}

export const readPatronymic = fact((form): readonly Reading[] => {
  const folded = fold(form);
  if (folded.length < 5) return [];
  return patronymicEndings
    .filter(([ending]) => ending.test(folded))
    .map(([, cut, add, gender, cases]) => ({ text: form.slice(0, form.length - cut) + add, gender, cases }));
});

const ofPeter: Readonly<Record<string, readonly NameCase[]>> = { петра: object, петру: ["dat"] };

/** The form is read back to the nominatives that it may be of, and these are sought in the lists. */
function formsIn(folded: string): readonly Form[] {
  const found: Form[] = [];
  for (const gender of ["m", "f"] as const)
    if (names()[gender].has(folded)) found.push({ name: folded, cut: 0, add: "", gender, cases: casesAsListed(folded, gender) });
  for (let length = 1; length <= longestEnding && length < folded.length; length++)
    addForms(folded.slice(0, folded.length - length), folded.slice(folded.length - length), found);
  const sorted = found.length > 1 ? inOrder(found) : found;
  const cases = lookUp(ofPeter, folded);
  return cases ? [...sorted, { name: "петр", cut: 4, add: "ётр", gender: "m", cases }] : sorted;
}

/** The cases that a name may be in where it stands as the list has it. */
function casesAsListed(name: string, gender: NameGender): readonly NameCase[] {
  if (gender === "m" ? undeclinedMan.test(name) : !declinedWoman.test(name)) return [];
  return gender === "f" && name.endsWith("ь") ? likeNominative : isNominative;
}

function addForms(stem: string, ending: string, found: Form[]): void {
  for (const { gender, last, table } of declensions) {
    const cases = table.find(([one]) => one === ending)?.[1];
    const name = stem + last;
    if (
      !cases ||
      (last === "а" && misspelt(stem, ending)) ||
      !names()[gender].has(name) ||
      lookUp(fleetingNames, name) ||
      (last === "" && !consonant.test(stem))
    )
      continue;
    found.push({ name, cut: ending.length, add: last, gender, cases });
  }
  const name = fleetingStems.get(stem);
  const cases = name && hard.find(([one]) => one === ending)?.[1];
  if (cases) found.push({ name, cut: ending.length + stem.length - 1, add: name.slice(1), gender: "m", cases });
}

/** «Ольги», «Анны»: «Элени» is no form of «Элена». */
function misspelt(stem: string, ending: string): boolean {
  return ending === "и" && !hushed.test(stem);
}

const hushed = /[гкхжчшщ]$/;
const fleetingStems = new Map(Object.entries(fleetingNames).map(([name, stem]) => [stem, name]));

/** Men before women, and as the lists have them. */
function inOrder(found: readonly Form[]): readonly Form[] {
  const placed = found.map((one) => ({ one, place: [...names()[one.gender]].indexOf(one.name) }));
  const ahead = (a: Form, b: Form): number => (a.gender === b.gender ? 0 : a.gender === "m" ? -1 : 1);
  return placed.sort((a, b) => ahead(a.one, b.one) || a.place - b.place).map(({ one }) => one);
}
