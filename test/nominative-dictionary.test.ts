/** The nominative against a dictionary that had no part in it: noun phrases drawn from it, the same at every run. */
import { beforeAll, describe, expect, it } from "vitest";
import { fold } from "../src/lang/ru/fold.ts";
import { knownReadings } from "../src/lang/ru/morphology/lexicon.ts";
import { nominative } from "../src/lang/ru/morphology/nominative.ts";
import { type Dictionary, readDictionary } from "./dictionary.ts";
import { drawPhrases, type Phrase } from "./dictionary-phrases.ts";

interface Outcome extends Phrase {
  readonly found: string;
  readonly right: boolean;
  readonly sure: boolean;
}

const thirdDeclension = /ь$/;

let outcomes: readonly Outcome[] = [];
let unlisted: readonly Outcome[] = [];

beforeAll(async () => {
  const dictionary = await readDictionary();
  const phrases = drawPhrases(dictionary, 6_000);
  outcomes = phrases.slice(0, 2_000).map((one) => judge(dictionary, one));
  unlisted = phrases.map((one) => judge(dictionary, one)).filter(({ form }) => knownReadings(fold(form)).length === 0);
}, 60_000);

describe("the nominative of phrases from an independent dictionary", () => {
  it("is right for 98 of 100", () => {
    expect(outcomes.length).toBe(2_000);
    expect(shareOf(outcomes, mistakes(outcomes))).toBeGreaterThanOrEqual(0.98);
  });

  it.each<readonly [string, number, (one: Outcome) => boolean]>([
    ["feminine in -ь", 100, ({ noun }) => noun.gender === "f" && thirdDeclension.test(noun.lemma)],
    ["neuter", 200, ({ noun }) => noun.gender === "n"],
    ["plural", 400, ({ number }) => number === "plural"],
    ["with a hyphen", 60, ({ noun }) => noun.lemma.includes("-")],
    ["masculine in the singular", 300, ({ noun, number }) => noun.gender === "m" && number === "singular"],
    ["feminine in -а, -я", 300, ({ noun }) => noun.gender === "f" && !thirdDeclension.test(noun.lemma)],
  ])("is right for 95 of 100 nouns that no list has, where it is no guess: %s", (_, quota, belongs) => {
    const decided = unlisted.filter(belongs).filter(({ sure }) => sure);
    expect(decided.length).toBeGreaterThanOrEqual(quota);
    expect(shareOf(decided, mistakes(decided))).toBeGreaterThanOrEqual(0.95);
  });

  it("is a guess for few nouns, and most guesses are right", () => {
    const guesses = unlisted.filter(({ sure }) => !sure);
    expect(guesses.length / unlisted.length).toBeLessThan(0.2);
    expect(shareOf(guesses, mistakes(guesses))).toBeGreaterThanOrEqual(0.9);
  });
});

function shareOf(all: readonly Outcome[], wrong: readonly Outcome[]): number {
  return 1 - wrong.length / all.length;
}

function mistakes(all: readonly Outcome[]): Outcome[] {
  return all.filter(({ right }) => !right);
}

function judge(dictionary: Dictionary, phrase: Phrase): Outcome {
  const { text, sure } = nominative(phrase.text, phrase.governs);
  const found = fold(text);
  const nouns = dictionary.nominatives(phrase.form, phrase.number, phrase.governs);
  const right = [...nouns].some((noun) => found === fold(`${phrase.adjective}${noun}${phrase.tail}`));
  return { ...phrase, found: text, right, sure };
}
