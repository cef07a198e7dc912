/** Looks noun forms up: known stems with their genders, and a few irregular nouns. */
import { basicNouns } from "../words/basic-nouns.ts";
import { bodyNouns } from "../words/bodies.ts";
import { personNouns } from "../words/heads.ts";
import { indeclinableNouns, irregularNouns, irregularSingulars, otherNouns } from "../words/nouns.ts";
import type { Case, Gender, GrammarNumber, NounKind, NounReading } from "./cases.ts";
import type { Slot } from "./declension.ts";
import { endings, nominativePluralOf, stemOf } from "./declension.ts";
import { fact } from "./word.ts";

/** «отдел», «кружок/кружк», «директор+а» */
const notation = /^([а-я-]+)(?:\/([а-я-]+))?(?:\+([ая]))?$/;
const plainWord = /^[а-я-]+$/;
const consonantAndK = /^(.*[бвгджзйклмнпрстфхцчшщь])к$/;
const lastSign = /[йь]$/;
const takesE = /[жшчйь]$/;
const dativeInI = /(?:ия|ь)$/;
const pluralInA = /^[ая]$/;
const softOrHushing = /(?:[ьеийя]|[жшчщ]|[жшчщ]е)$/;
const inEj = /(?:ь|[жшчщ]а)$/;
const softLemma = /(?:[ьйя]|[^жшчщц]е)$/;
const hardEnding = /^[ауыо]/;
const softEnding = /^[яюьй]/;
const pluralInI = /^[ыи]$/;
const lastOfLemma = /^[ьйоеая]?$/;
const withEnding = /[ьйаяое]$/;

interface Entry {
  readonly lemma: string;
  readonly plural: string;
  readonly gender: Gender;
  readonly kind: NounKind;
}

const shortCases: Readonly<Record<string, Case>> = {
  gen: "genitive",
  dat: "dative",
  acc: "accusative",
  ins: "instrumental",
  prep: "prepositional",
};
const womanEnds: readonly (readonly [man: string, woman: string])[] = [
  ["ник", "ница"],
  ["щик", "щица"],
  ["чик", "чица"],
  ["тель", "тельница"],
  ["ист", "истка"],
];
const longestEnding = 3;
const stems = new Map<string, Entry[]>();
const forms = new Map<string, NounReading[]>();

for (const [key, row] of Object.entries(irregularSingulars)) addForms(key, row, "singular");
for (const [key, row] of Object.entries(irregularNouns)) addForms(key, row, "plural");
for (const number of ["singular", "plural"] as const)
  for (const lemma of indeclinableNouns)
    addForms(`${lemma}:n:body`, `gen:${lemma} dat:${lemma} acc:${lemma} ins:${lemma} prep:${lemma}`, number);
for (const [gender, rows] of Object.entries(bodyNouns)) addRows(rows, gender as Gender, "body");
for (const [gender, rows] of Object.entries(personNouns)) addRows(rows, gender as Gender, "person");
for (const word of personNouns.m.join(" ").split(" ")) addWoman(word);
for (const list of [otherNouns, basicNouns])
  for (const [gender, rows] of Object.entries(list)) addRows(rows, gender as Gender, "other");

/** All readings of a folded form that the word lists know; empty where they know none. */
export const knownReadings = fact(lookUp);

/** The same for what may be no word: nothing of it is kept. */
export function lookUp(form: string): readonly NounReading[] {
  const listed = forms.get(form);
  const found: NounReading[] = listed ? [...listed] : [];
  for (let cut = 0; cut <= longestEnding && cut < form.length; cut++) {
    const entries = stems.get(form.slice(0, form.length - cut));
    if (entries) for (const entry of entries) addReadings(found, entry, form.slice(form.length - cut));
  }
  return found;
}

function addRows(rows: readonly string[], gender: Gender, kind: NounKind): void {
  for (const word of rows.join(" ").split(" ")) addWord(word, gender, kind);
}

function addWord(word: string, gender: Gender, kind: NounKind): void {
  const [, lemma, oblique, plural] = plainWord.test(word) ? [word, word] : (notation.exec(word) ?? []);
  if (!lemma) return;
  const stem = oblique && gender !== "n" ? oblique : stemOf(lemma);
  const entry = { lemma, gender, kind, plural: plural ? stem + plural : nominativePluralOf(lemma, stem, gender) };
  const regular = stemOf(lemma);
  addStem(stem, entry);
  if (regular !== stem) addStem(regular, entry);
  if (gender === "f") addFleetingGenitive(stem, entry);
}

function addStem(stem: string, entry: Entry): void {
  const entries = stems.get(stem);
  if (entries) entries.push(entry);
  else stems.set(stem, [entry]);
}

/** «кладовщик» → «кладовщица», «строитель» → «строительница», «журналист» → «журналистка»; «мельница» is known as something else. */
function addWoman(lemma: string): void {
  for (const [end, woman] of womanEnds) {
    if (!lemma.endsWith(end)) continue;
    const word = lemma.slice(0, lemma.length - end.length) + woman;
    if (!stems.has(word.slice(0, -1))) addWord(word, "f", "person");
  }
}

/** «ячеек», «площадок»: a vowel comes in before the last consonant. */
function addFleetingGenitive(stem: string, entry: Entry): void {
  const [, whole] = consonantAndK.exec(stem) ?? [];
  if (whole === undefined) return;
  const form = `${whole.replace(lastSign, "")}${takesE.test(whole) ? "е" : "о"}к`;
  forms.set(form, [
    { case: "genitive", number: "plural", gender: "f", nominative: entry.plural, kind: entry.kind, known: true, sure: true },
  ]);
}

/** @param key «имя:n:other»: nominative, gender, kind; masculine and a person where they are not given. */
function addForms(key: string, row: string, number: GrammarNumber): void {
  const [nominative = "", gender = "m", kind = "person"] = key.split(":");
  const base = { gender: gender as Gender, number, nominative, kind: kind as NounKind, known: true, sure: true };
  for (const [form, grammaticalCase] of [...row.split(" ").map(readForm), [nominative, "nominative"] as const]) {
    forms.set(form, [...(forms.get(form) ?? []), { ...base, case: grammaticalCase }]);
  }
}

function readForm(pair: string): readonly [string, Case] {
  const [short = "", form = ""] = pair.split(":");
  return [form, shortCases[short] ?? "nominative"];
}

function addReadings(found: NounReading[], entry: Entry, ending: string): void {
  const add = ([grammaticalCase, number]: Slot): void => {
    found.push({
      case: grammaticalCase,
      number,
      gender: entry.gender,
      kind: entry.kind,
      known: true,
      sure: true,
      nominative: number === "plural" ? entry.plural : entry.lemma,
    });
  };
  for (const slot of endings[entry.gender][ending] ?? []) {
    const animate = isAnimate(entry, slot);
    if (!fits(entry, ending, slot) || (slot[0] === "accusative" && animate && entry.gender === "m")) continue;
    add(slot);
    if (slot[0] === "genitive" && animate) add(["accusative", slot[1]]);
  }
  for (const slot of irregularSlots(entry, ending)) add(slot);
}

function isAnimate(entry: Entry, [, number]: Slot): boolean {
  return entry.kind === "person" && (entry.gender === "m" || number === "plural");
}

/** «организации», «области» in the dative; «дома», «учителя» in the nominative plural. */
function irregularSlots(entry: Entry, ending: string): readonly Slot[] {
  if (entry.gender === "f") return ending === "и" && dativeInI.test(entry.lemma) ? [["dative", "singular"]] : [];
  if (entry.gender === "n" || !pluralInA.test(ending) || !entry.plural.endsWith(ending)) return [];
  return entry.kind === "person"
    ? [["nominative", "plural"]]
    : [
        ["nominative", "plural"],
        ["accusative", "plural"],
      ];
}

/** Whether the ending belongs to this very noun: «музеь», «посёлк», «хорей» and «организацие» are no forms of theirs. */
function fits(entry: Entry, ending: string, [grammaticalCase, number]: Slot): boolean {
  const { lemma, gender } = entry;
  if (softLemma.test(lemma) ? hardEnding.test(ending) : softEnding.test(ending)) return false;
  if (gender === "f" && ending === "е") return !dativeInI.test(lemma);
  if (number === "plural") return fitsPlural(entry, ending);
  if (!lastOfLemma.test(ending) || (grammaticalCase !== "nominative" && grammaticalCase !== "accusative")) return true;
  return lemma.endsWith(ending) && (ending !== "" || !withEnding.test(lemma));
}

function fitsPlural({ lemma, gender, plural }: Entry, ending: string): boolean {
  if (ending === "ей") return (gender === "f" ? inEj : softOrHushing).test(lemma);
  return !pluralInI.test(ending) || plural.endsWith(ending);
}
