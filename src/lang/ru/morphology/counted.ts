/** Counted nouns in the nominative: «двум школам» → «две школы», «12 отделам» → «12 отделов». */
import { lookUp } from "../../look-up.ts";
import { numeralForms } from "../words/numeral-forms.ts";
import type { Gender, NounReading } from "./cases.ts";
import { guessReadings } from "./guess.ts";
import { knownReadings } from "./lexicon.ts";
import type { Token } from "./tokens.ts";

const digits = /^[0-9]+$/;
const hushing = /[жшчщ]$/;
const velarOrHushing = /[гкхжшчщ]$/;
const lastLetter = /[аяоеьй]$/;
const softLemma = /[ьй]$/;
const withJ = /йк$/;
const dropsVowel = /^(.*[^аеиоуыэюяйь])к$/;

/** The value of a numeral before a noun, or undefined: «5-й» is an ordinal. */
export function countOf(token: Token | undefined): number | undefined {
  if (!token) return undefined;
  if (token.kind === "number") return digits.test(token.text) ? Number(token.text) : undefined;
  return lookUp(numeralForms, token.folded)?.[1];
}

/** The numeral in the nominative, as its noun asks: «два отдела», «две школы». */
export function numeralNominative(token: Token, gender: Gender): string {
  const form = lookUp(numeralForms, token.folded)?.[0];
  if (form === undefined) return token.text;
  const [first = "", feminine = first] = form.split("/");
  return gender === "f" ? feminine : first;
}

/** Two to four ask for the genitive singular, others for the genitive plural; 21 for the nominative. */
export function countedForm(count: number, gender: Gender, plural: string): string | undefined {
  const lemma = singularOf(plural, gender);
  if (lemma === undefined) return undefined;
  const teens = count % 100 > 10 && count % 100 < 15;
  if (!teens && count % 10 === 1) return lemma;
  return !teens && count % 10 > 1 && count % 10 < 5
    ? genitiveSingular(lemma, gender, plural)
    : genitivePlural(lemma, gender, plural);
}

/** Whether the counted noun stands in the genitive singular: its adjectives do not. */
export function fewOf(count: number): boolean {
  return count % 10 > 1 && count % 10 < 5 && (count % 100 < 10 || count % 100 > 20);
}

function singularOf(plural: string, gender: Gender): string | undefined {
  const stem = plural.slice(0, -1);
  const ends = gender === "m" ? ["", "ь", "й"] : gender === "f" ? ["а", "я", "ь"] : ["о", "е"];
  return ends.map((end) => stem + end).find((lemma) => isLemma(lemma, gender)) ?? guessed(plural, gender);
}

function isLemma(lemma: string, gender: Gender): boolean {
  return knownReadings(lemma).some(
    (one: NounReading) =>
      one.case === "nominative" && one.number === "singular" && one.gender === gender && one.nominative === lemma,
  );
}

function guessed(plural: string, gender: Gender): string | undefined {
  if (guessReadings(plural).length === 0 || gender === "n")
    return gender === "n" ? plural.slice(0, -1) + (plural.endsWith("а") ? "о" : "е") : undefined;
  const stem = plural.slice(0, -1);
  return gender === "f" ? stem + (plural.endsWith("и") && !velarOrHushing.test(stem) ? "я" : "а") : stem;
}

function genitiveSingular(lemma: string, gender: Gender, plural: string): string {
  if (gender === "f")
    return lemma.replace(lastLetter, "") + (lemma.endsWith("а") && !velarOrHushing.test(lemma.slice(0, -1)) ? "ы" : "и");
  if (gender === "n") return plural;
  return plural.slice(0, -1) + (softLemma.test(lemma) ? "я" : "а");
}

function genitivePlural(lemma: string, gender: Gender, plural: string): string {
  const stem = plural.slice(0, -1);
  if (gender === "m") return stem + masculineEnd(lemma, stem);
  if (lemma.endsWith("ь")) return `${stem}ей`;
  if (stem.endsWith("и") || stem.endsWith("е")) return `${stem}й`;
  const fleeting = dropsVowel.exec(stem);
  return fleeting ? `${fleeting[1]}${hushing.test(fleeting[1] ?? "") ? "е" : "о"}к` : stem.replace(withJ, "ек");
}

function masculineEnd(lemma: string, stem: string): string {
  if (lemma.endsWith("й")) return "ев";
  if (lemma.endsWith("ь") || hushing.test(stem)) return "ей";
  return "ов";
}
