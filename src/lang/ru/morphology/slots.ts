/**
 * The places of a declension as bits: case, number and gender. Two words agree where they have a bit in common, so that agreement is one
 * operation instead of a comparison of all readings with all.
 */
import { adjectiveReadings } from "./adjectives.ts";
import type { Case, Gender, GrammarNumber, NounReading } from "./cases.ts";
import { obliqueFirst } from "./cases.ts";
import { nounReadings } from "./compound.ts";
import { fact } from "./word.ts";

const genders: readonly Gender[] = ["m", "f", "n"];
const perCase = 4;
const allOfCase = 0b1111;
const plural = 0b1000;
const allSingular = 0b0111;

const shifts = Object.fromEntries(obliqueFirst.map((one, index) => [one, index * perCase])) as Readonly<Record<Case, number>>;

/** All places of a case. */
export function slotsOfCase(as: Case): number {
  return allOfCase << shifts[as];
}

/** A noun that no list knows may have another gender than its ending says. */
export function slotsOf({ case: as, number, gender, known }: NounReading): number {
  return placed(as, number, known ? [gender] : genders);
}

function placed(as: Case, number: GrammarNumber, of: readonly Gender[]): number {
  if (number === "plural") return plural << shifts[as];
  let bits = 0;
  for (const gender of of) bits |= 1 << genders.indexOf(gender);
  return bits << shifts[as];
}

export const adjectiveSlots = fact((word): number => {
  let bits = 0;
  for (const one of adjectiveReadings(word)) bits |= placed(one.case, one.number, one.genders);
  return bits;
});

export const nounSlots = fact((word): number => {
  let bits = 0;
  for (const one of nounReadings(word)) bits |= slotsOf(one);
  return bits;
});

/** «районному и городскому отделам»: adjectives in the singular agree with a plural of their case. */
export function withPlural(slots: number): number {
  let bits = slots;
  for (const as of obliqueFirst) if (slots & (allSingular << shifts[as])) bits |= plural << shifts[as];
  return bits;
}

/** All places of the cases that occur. */
export function wholeCases(slots: number): number {
  let bits = 0;
  for (const as of obliqueFirst) if (slots & slotsOfCase(as)) bits |= slotsOfCase(as);
  return bits;
}
