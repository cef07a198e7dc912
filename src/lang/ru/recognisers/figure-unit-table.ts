/** All words that may stand behind a number as its unit, declined. */
import {
  cents,
  currencies,
  currencyCodes,
  currencyEndings,
  currencyNouns,
  currencyPairs,
  thousandRoubles,
} from "../words/money.ts";
import { multipliers } from "../words/numerals.ts";
import { measureEndings, measureNouns, measures, percents, unitAdjectives } from "../words/units.ts";

export type UnitKind = "money" | "percent" | "measure" | "power" | "cents";

export interface UnitWord {
  readonly kind: UnitKind;
  /** ISO 4217, «%», UCUM, or "" of a power. */
  readonly unit: string;
  /** Power of ten that it multiplies by. */
  readonly power: number;
}

const adjectiveEndings = ["ых", "их", "ый", "ий", "ого", "ому", "ым", "им", "ыми", "ими", "ом", "ые", "ие"];

/** By the word in lower case without dots and spaces. */
export const unitWords: ReadonlyMap<string, UnitWord> = build();

function build(): Map<string, UnitWord> {
  const all = new Map<string, UnitWord>();
  for (const [word, unit] of Object.entries(measures)) all.set(word, { kind: "measure", unit, power: 0 });
  for (const [stem, pattern, unit] of measureNouns)
    for (const form of forms(stem, pattern, measureEndings[pattern])) addMeasure(all, form, unit);
  for (const [word, unit] of Object.entries(currencies)) all.set(word, { kind: "money", unit, power: 0 });
  for (const [stem, pattern, unit] of currencyNouns)
    for (const form of forms(stem, pattern, currencyEndings[pattern])) all.set(form, { kind: "money", unit, power: 0 });
  for (const [words, unit] of currencyPairs) all.set(words, { kind: "money", unit, power: 0 });
  for (const code of currencyCodes) all.set(code, { kind: "money", unit: code.toUpperCase(), power: 0 });
  for (const word of percents) all.set(word, { kind: "percent", unit: "%", power: 0 });
  for (const [word, unit] of cents) all.set(word, { kind: "cents", unit, power: -2 });
  for (const [word, power] of Object.entries(multipliers)) all.set(word, { kind: "power", unit: "", power });
  for (const word of thousandRoubles) all.set(word, { kind: "money", unit: "RUB", power: 3 });
  return all;
}

/** «рубль», «рубля»; the bare stem is a form of all but soft nouns: «метр», «тонн». */
function forms(stem: string, pattern: string, endings: readonly string[]): string[] {
  const declined = endings.map((ending) => stem + ending);
  return pattern === "soft" ? declined : [stem, ...declined];
}

/** The noun alone, and with each adjective that makes another unit of it: «метров», «квадратных метров». */
function addMeasure(all: Map<string, UnitWord>, noun: string, unit: string): void {
  all.set(noun, { kind: "measure", unit, power: 0 });
  for (const [adjective, changes] of Object.entries(unitAdjectives)) {
    const changed = changes[unit];
    if (changed === undefined) continue;
    for (const ending of adjectiveEndings) all.set(adjective + ending + noun, { kind: "measure", unit: changed, power: 0 });
  }
}
