/** Looks noun forms up: known stems with their genders, and a few irregular nouns. */
import { once } from "../../once.ts";
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
const marked = /[/+]/;
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
  /** Of the oblique cases. */
  readonly stem: string;
  /** Ending of the nominative plural where it is printed: «директор+а». */
  readonly ending: string | undefined;
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
/** Three or four letters each. */
const womanEnds: ReadonlyMap<string, string> = new Map([
  ["ник", "ница"],
  ["щик", "щица"],
  ["чик", "чица"],
  ["тель", "тельница"],
  ["ист", "истка"],
]);
const longestEnding = 3;

interface Lexicon {
  readonly stems: Map<string, Entry[]>;
  readonly forms: Map<string, NounReading[]>;
}

const lexicon = once((): Lexicon => {
  const made: Lexicon = { stems: new Map(), forms: new Map() };
  for (const [key, row] of Object.entries(irregularSingulars)) addForms(made, [key, row], "singular");
  for (const [key, row] of Object.entries(irregularNouns)) addForms(made, [key, row], "plural");
  for (const number of ["singular", "plural"] as const)
    for (const lemma of indeclinableNouns)
      addForms(made, [`${lemma}:n:body`, `gen:${lemma} dat:${lemma} acc:${lemma} ins:${lemma} prep:${lemma}`], number);
  addNouns(made, bodyNouns, "body");
  addNouns(made, personNouns, "person");
  for (const word of personNouns.m.join(" ").split(" ")) addWoman(made, word);
  addNouns(made, otherNouns, "other");
  addNouns(made, basicNouns, "other");
  return made;
});

/** All readings of a folded form that the word lists know; empty where they know none. */
export const knownReadings = fact(lookUp);

/** The same for what may be no word: nothing of it is kept. */
export function lookUp(form: string): readonly NounReading[] {
  const { forms, stems } = lexicon();
  const listed = forms.get(form);
  const found: NounReading[] = listed ? [...listed] : [];
  for (let cut = 0; cut <= longestEnding && cut < form.length; cut++) {
    const entries = stems.get(form.slice(0, form.length - cut));
    if (entries) for (const entry of entries) addReadings(found, entry, form.slice(form.length - cut));
  }
  return found;
}

function addNouns(made: Lexicon, nouns: Readonly<Partial<Record<Gender, readonly string[]>>>, kind: NounKind): void {
  for (const [gender, rows] of Object.entries(nouns))
    for (const word of rows.join(" ").split(" ")) addWord(made, word, { gender: gender as Gender, kind });
}

function addWord({ stems, forms }: Lexicon, word: string, { gender, kind }: Pick<Entry, "gender" | "kind">): void {
  const [, lemma = word, oblique, ending] = marked.test(word) ? (notation.exec(word) ?? []) : [];
  const regular = stemOf(lemma);
  const stem = oblique && gender !== "n" ? oblique : regular;
  const entry: Entry = { lemma, stem, ending, gender, kind };
  addStem(stems, stem, entry);
  if (regular !== stem) addStem(stems, regular, entry);
  if (gender === "f" && stem.endsWith("к")) addFleetingGenitive(forms, entry);
}

function addStem(stems: Lexicon["stems"], stem: string, entry: Entry): void {
  const entries = stems.get(stem);
  if (entries) entries.push(entry);
  else stems.set(stem, [entry]);
}

/** «кладовщик» → «кладовщица», «строитель» → «строительница», «журналист» → «журналистка»; «мельница» is known as something else. */
function addWoman(made: Lexicon, lemma: string): void {
  const end = womanEnds.has(lemma.slice(-3)) ? lemma.slice(-3) : lemma.slice(-4);
  const woman = womanEnds.get(end);
  if (woman === undefined) return;
  const word = lemma.slice(0, -end.length) + woman;
  if (!made.stems.has(word.slice(0, -1))) addWord(made, word, { gender: "f", kind: "person" });
}

/** «ячеек», «площадок»: a vowel comes in before the last consonant. */
function addFleetingGenitive(forms: Lexicon["forms"], entry: Entry): void {
  const [, whole] = consonantAndK.exec(entry.stem) ?? [];
  if (whole === undefined) return;
  const form = `${whole.replace(lastSign, "")}${takesE.test(whole) ? "е" : "о"}к`;
  const { gender, kind } = entry;
  forms.set(form, [{ case: "genitive", number: "plural", gender, nominative: pluralOf(entry), kind, known: true, sure: true }]);
}

function pluralOf({ lemma, stem, ending, gender }: Entry): string {
  return ending === undefined ? nominativePluralOf(lemma, stem, gender) : stem + ending;
}

/** @param row «имя:n:other»: nominative, gender, kind; masculine and a person where they are not given; and the other forms. */
function addForms({ forms }: Lexicon, [key, row]: readonly [string, string], number: GrammarNumber): void {
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
      nominative: number === "plural" ? pluralOf(entry) : entry.lemma,
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
  if (entry.gender === "n" || !pluralInA.test(ending) || !pluralOf(entry).endsWith(ending)) return [];
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

function fitsPlural(entry: Entry, ending: string): boolean {
  if (ending === "ей") return (entry.gender === "f" ? inEj : softOrHushing).test(entry.lemma);
  return !pluralInI.test(ending) || pluralOf(entry).endsWith(ending);
}
