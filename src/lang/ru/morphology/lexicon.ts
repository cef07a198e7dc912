/** Looks noun forms up: known stems with their genders, and a few irregular nouns. */
import { bodyNouns } from "../words/bodies.ts";
import { personNouns } from "../words/heads.ts";
import { indeclinableNouns, irregularNouns, irregularSingulars, otherNouns } from "../words/nouns.ts";
import type { Case, Gender, GrammarNumber, NounKind, NounReading } from "./cases.ts";
import type { Slot } from "./declension.ts";
import { endings, nominativePluralOf, stemOf } from "./declension.ts";

const addWordPattern = /^([а-я-]+)(?:\/([а-я-]+))?(?:\+([ая]))?$/;
const addFleetingGenitivePattern = /^(.*[бвгджзйклмнпрстфхцчшщь])к$/;
const addFleetingGenitivePattern2 = /[йь]$/;
const addFleetingGenitivePattern3 = /[жшчйь]$/;
const dativeInI = /(?:ия|ь)$/;
const stressedPlural = /^[ая]$/;
const fitsPattern = /(?:ь|[жшчщ]а)$/;
const fitsPattern2 = /^[ыи]$/;
const fitsPattern3 = /^[ьйоеая]?$/;
const fitsPattern4 = /[ьйаяое]$/;

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
/** The same words come again and again; what is remembered changes no answer. */
const remembered = new Map<string, readonly NounReading[]>();
const mostRemembered = 4_000;
const longestEnding = 3;
const stems = new Map<string, Entry[]>();
const forms = new Map<string, NounReading[]>();

for (const [lemma, row] of Object.entries(irregularSingulars))
  addForms(lemma.split(":")[0] ?? "", row, { gender: (lemma.split(":")[1] ?? "m") as Gender, number: "singular" });
for (const [lemma, row] of Object.entries(irregularNouns)) addForms(lemma, row, { gender: "m", number: "plural" });
for (const lemma of indeclinableNouns)
  addForms(lemma, `gen:${lemma} dat:${lemma} acc:${lemma} ins:${lemma}`, { gender: "n", number: "singular" });
for (const [gender, rows] of Object.entries(bodyNouns)) addRows(rows, gender as Gender, "body");
for (const [gender, rows] of Object.entries(personNouns)) addRows(rows, gender as Gender, "person");
for (const [gender, rows] of Object.entries(otherNouns)) addRows(rows, gender as Gender, "other");

/** All readings of a folded form that the word lists know; empty where they know none. */
export function knownReadings(form: string): readonly NounReading[] {
  const kept = remembered.get(form);
  if (kept) return kept;
  if (remembered.size >= mostRemembered) remembered.clear();
  const readings = look(form);
  remembered.set(form, readings);
  return readings;
}

function look(form: string): readonly NounReading[] {
  const found: NounReading[] = [...(forms.get(form) ?? [])];
  for (let cut = 0; cut <= longestEnding && cut < form.length; cut++) {
    const ending = form.slice(form.length - cut);
    for (const entry of stems.get(form.slice(0, form.length - cut)) ?? []) addReadings(found, entry, ending);
  }
  return found;
}

function addRows(rows: readonly string[], gender: Gender, kind: NounKind): void {
  for (const word of rows.join(" ").split(" ")) addWord(word, gender, kind);
}

/** «отдел», «кружок/кружк», «директор+а». */
function addWord(word: string, gender: Gender, kind: NounKind): void {
  const [, lemma = "", oblique, plural] = addWordPattern.exec(word) ?? [];
  if (lemma === "") return;
  const stem = gender === "m" && oblique ? oblique : stemOf(lemma);
  const entry = { lemma, gender, kind, plural: plural ? stem + plural : nominativePluralOf(lemma, stem, gender) };
  for (const one of new Set([stem, stemOf(lemma)])) stems.set(one, [...(stems.get(one) ?? []), entry]);
  if (gender === "f") addFleetingGenitive(stem, entry);
}

/** «ячеек», «площадок»: a vowel comes in before the last consonant. */
function addFleetingGenitive(stem: string, entry: Entry): void {
  const found = addFleetingGenitivePattern.exec(stem);
  if (!found) return;
  const before = (found[1] ?? "").replace(addFleetingGenitivePattern2, "");
  const form = `${before}${addFleetingGenitivePattern3.test(found[1] ?? "") ? "е" : "о"}к`;
  forms.set(form, [{ case: "genitive", number: "plural", gender: "f", nominative: entry.plural, kind: entry.kind, known: true }]);
}

function addForms(nominative: string, row: string, as: { readonly gender: Gender; readonly number: GrammarNumber }): void {
  const kind: NounKind = as.gender === "n" || nominative.startsWith("церк") ? "body" : "person";
  const base = { ...as, nominative, kind, known: true };
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
  if (entry.gender === "n" || !stressedPlural.test(ending) || !entry.plural.endsWith(ending)) return [];
  return entry.kind === "person"
    ? [["nominative", "plural"]]
    : [
        ["nominative", "plural"],
        ["accusative", "plural"],
      ];
}

/** Whether the ending belongs to this very noun: «музеь», «посёлк» and «организацие» do not exist. */
function fits(entry: Entry, ending: string, slot: readonly [Case, GrammarNumber]): boolean {
  const [grammaticalCase, number] = slot;
  if (entry.gender === "f" && ending === "е") return !dativeInI.test(entry.lemma);
  if (entry.gender === "f" && ending === "ей" && number === "plural") return fitsPattern.test(entry.lemma);
  if (number === "plural" && fitsPattern2.test(ending)) return entry.plural.endsWith(ending);
  if (number === "plural" || !fitsPattern3.test(ending)) return true;
  if (grammaticalCase !== "nominative" && grammaticalCase !== "accusative") return true;
  return entry.lemma.endsWith(ending) && (ending !== "" || !fitsPattern4.test(entry.lemma));
}
