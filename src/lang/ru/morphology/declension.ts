/** The endings of nouns, by gender: which case and number a form of a known stem is in. */
import type { Case, Gender, GrammarNumber } from "./cases.ts";

const nominativePluralOfPattern = /[жшчщцо]е$|о$/;
const nominativePluralOfPattern2 = /[ьяй]$/;
const behindStem = new Set(Array.from("аяоеьй", (letter) => letter.charCodeAt(0)));

/** «*» stands for the accusative of people or of things, whichever the noun is. */
export type Slot = readonly [Case, GrammarNumber];

const sg = (one: Case): Slot => [one, "singular"];
const pl = (one: Case): Slot => [one, "plural"];
const obliquePlural: Readonly<Record<string, readonly Slot[]>> = {
  ам: [pl("dative")],
  ям: [pl("dative")],
  ами: [pl("instrumental")],
  ями: [pl("instrumental")],
  ьми: [pl("instrumental")],
  ах: [pl("prepositional")],
  ях: [pl("prepositional")],
};
const instrumentalM = [sg("instrumental")];
const genitivePlural = [pl("genitive")];
const nominativePlural = [pl("nominative"), pl("accusative")];

/** Endings behind the stem, without the animate accusative (`declension` adds it). */
export const endings: Readonly<Record<Gender, Readonly<Record<string, readonly Slot[]>>>> = {
  m: {
    ...obliquePlural,
    "": [sg("nominative"), sg("accusative")],
    ь: [sg("nominative"), sg("accusative")],
    й: [sg("nominative"), sg("accusative")],
    а: [sg("genitive")],
    я: [sg("genitive")],
    у: [sg("dative")],
    ю: [sg("dative")],
    ом: instrumentalM,
    ем: instrumentalM,
    е: [sg("prepositional")],
    ы: nominativePlural,
    и: nominativePlural,
    ов: genitivePlural,
    ев: genitivePlural,
    ей: genitivePlural,
  },
  f: {
    ...obliquePlural,
    а: [sg("nominative")],
    я: [sg("nominative")],
    ь: [sg("nominative"), sg("accusative")],
    ы: [sg("genitive"), ...nominativePlural],
    и: [sg("genitive"), ...nominativePlural],
    е: [sg("dative"), sg("prepositional")],
    у: [sg("accusative")],
    ю: [sg("accusative")],
    ой: instrumentalM,
    ей: [sg("instrumental"), pl("genitive")],
    ью: instrumentalM,
    "": genitivePlural,
    й: genitivePlural,
  },
  n: {
    ...obliquePlural,
    о: [sg("nominative"), sg("accusative")],
    е: [sg("nominative"), sg("accusative"), sg("prepositional")],
    а: [sg("genitive"), ...nominativePlural],
    я: [sg("genitive"), ...nominativePlural],
    у: [sg("dative")],
    ю: [sg("dative")],
    ом: instrumentalM,
    ем: instrumentalM,
    и: [sg("prepositional")],
    "": genitivePlural,
    й: genitivePlural,
    ей: genitivePlural,
    ев: genitivePlural,
  },
};

const hushing = /[гкхжшчщ]$/;

/** Nominative plural of a lemma whose oblique stem is given. */
export function nominativePluralOf(lemma: string, stem: string, gender: Gender): string {
  if (gender === "n") return stem + (nominativePluralOfPattern.test(lemma) ? "а" : "я");
  if (nominativePluralOfPattern2.test(lemma) || hushing.test(stem)) return `${stem}и`;
  return `${stem}ы`;
}

/** The stem of the oblique cases of a regular lemma. */
export function stemOf(lemma: string): string {
  return behindStem.has(lemma.charCodeAt(lemma.length - 1)) ? lemma.slice(0, -1) : lemma;
}
