/** All words that may stand behind a number as its unit, declined. */
import { once } from "../../once.ts";
import { anyOf } from "../../pattern.ts";
import {
  cents,
  currencies,
  currencyCodes,
  currencyEndings,
  currencyNouns,
  currencyPairs,
  thousandRoubles,
  thousandsOfMoney,
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

interface Units {
  readonly words: Map<string, UnitWord>;
  /** Nouns of measure, in all forms. */
  readonly nouns: Map<string, string>;
}

const units = once(build);

/** @param key the word in lower case without dots and spaces, or an adjective and the noun behind it. */
export function unitWord(key: string): UnitWord | undefined {
  return units().words.get(key) ?? behindAdjective(key);
}

function build(): Units {
  const [words, nouns] = [new Map<string, UnitWord>(), new Map<string, string>()];
  for (const [word, unit] of Object.entries(measures)) words.set(word, { kind: "measure", unit, power: 0 });
  for (const [stem, pattern, unit] of measureNouns)
    for (const form of forms(stem, pattern, measureEndings[pattern])) {
      words.set(form, { kind: "measure", unit, power: 0 });
      nouns.set(form, unit);
    }
  for (const [word, unit] of Object.entries(currencies)) words.set(word, { kind: "money", unit, power: 0 });
  for (const [stem, pattern, unit] of currencyNouns)
    for (const form of forms(stem, pattern, currencyEndings[pattern])) words.set(form, { kind: "money", unit, power: 0 });
  for (const [pair, unit] of currencyPairs) words.set(pair, { kind: "money", unit, power: 0 });
  for (const code of currencyCodes) words.set(code, { kind: "money", unit: code.toUpperCase(), power: 0 });
  for (const word of percents) words.set(word, { kind: "percent", unit: "%", power: 0 });
  for (const [word, unit] of cents) words.set(word, { kind: "cents", unit, power: -2 });
  for (const [word, power] of Object.entries(multipliers)) words.set(word, { kind: "power", unit: "", power });
  for (const word of thousandRoubles) words.set(word, { kind: "money", unit: "RUB", power: 3 });
  for (const [word, unit] of Object.entries(thousandsOfMoney)) words.set(word, { kind: "money", unit, power: 3 });
  return { words, nouns };
}

/** «рубль», «рубля», «лей»; the bare stem is a form of the other nouns: «метр», «тонн». */
function forms(stem: string, pattern: string, endings: readonly string[]): string[] {
  const declined = endings.map((ending) => stem + ending);
  return pattern === "soft" || pattern === "inJ" ? declined : [stem, ...declined];
}

/** «квадратныхметров»: the adjective makes another unit of the noun. */
function behindAdjective(key: string): UnitWord | undefined {
  const adjective = adjectives.exec(key)?.[0];
  if (adjective === undefined) return undefined;
  for (const ending of adjectiveEndings) {
    if (!key.startsWith(ending, adjective.length)) continue;
    const noun = units().nouns.get(key.slice(adjective.length + ending.length));
    const unit = noun === undefined ? undefined : unitAdjectives[adjective]?.[noun];
    if (unit !== undefined) return { kind: "measure", unit, power: 0 };
  }
  return undefined;
}

const adjectives = new RegExp(`^${anyOf(Object.keys(unitAdjectives))}`);
