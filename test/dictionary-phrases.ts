/** Noun phrases in a case, made of the words of the dictionary: an adjective in every second, a tail that stays as it is. */
import type { Case } from "../src/lang/ru/morphology/cases.ts";
import type { Adjective, Count, Dictionary, Noun } from "./dictionary.ts";

export interface Phrase {
  readonly text: string;
  readonly governs: Case;
  readonly number: Count;
  readonly noun: Noun;
  readonly form: string;
  /** Nominative of the adjective before the noun, or "". */
  readonly adjective: string;
  readonly tail: string;
}

const oblique: readonly Case[] = ["genitive", "dative", "accusative", "instrumental"];
const tails = ["", "", " администрации края", " сельских поселений", " «Рассвет»"];

/** @param count so many phrases; the first are the same for any number. */
export function drawPhrases({ nouns, adjectives }: Dictionary, count: number): Phrase[] {
  const found: Phrase[] = [];
  const pick = picker(20_250_901);
  while (found.length < count) {
    const one = phraseOf(pick(nouns), pick(pick([adjectives, [undefined]])), pick);
    if (one) found.push(one);
  }
  return found;
}

function phraseOf(noun: Noun, adjective: Adjective | undefined, pick: <T>(from: readonly T[]) => T): Phrase | undefined {
  const [governs, number, tail] = [pick(oblique), pick(["singular", "plural"] as const), pick(tails)];
  const key = number === "plural" ? number : noun.gender;
  const form = noun.forms.get(`${number} ${governs}`);
  const life = governs === "accusative" && noun.living && !(key === "f" || key === "n") ? " living" : "";
  const before = adjective ? adjective.forms.get(`${key} ${governs}${life}`) : "";
  const named = adjective ? adjective.forms.get(`${key} nominative`) : "";
  if (!form || before === undefined || named === undefined || !noun.forms.has(`${number} nominative`)) return undefined;
  const space = adjective ? " " : "";
  return { text: `${before}${space}${form}${tail}`, governs, number, noun, form, adjective: named + space, tail };
}

/** Always the same choices (mulberry32). */
function picker(seed: number): <T>(from: readonly T[]) => T {
  let state = seed;
  return (from) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return from[((mixed ^ (mixed >>> 14)) >>> 0) % from.length] as (typeof from)[number];
  };
}
