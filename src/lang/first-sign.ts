/**
 * With what sign a match can begin, told from the source of an anchored pattern: «^(?:об? )?проект» begins with «о» or «п». Of a table of
 * patterns only those are tried on a text that its first sign allows, and nobody has to keep a second table.
 */
import { once } from "./once.ts";

/** @param patternOf its pattern; one whose first sign is not told is tried on every text. */
export function byFirstSign<T>(rows: readonly T[], patternOf: (row: T) => RegExp): (text: string) => readonly T[] {
  const signs = once(() => rows.map((row) => firstSigns(patternOf(row))));
  const kept = new Map<string, readonly T[]>();
  return (text) => {
    const first = text.charAt(0);
    const known = kept.get(first);
    if (known || first === "") return known ?? rows;
    const found = rows.filter((_, i) => signs()[i]?.test(first) ?? true);
    if (kept.size < mostKept) kept.set(first, found);
    return found;
  };
}

const mostKept = 1_000;

/** A pattern of one sign: what a match of the other can begin with. Undefined where that is not anchored, may be empty, or is not told. */
export function firstSigns({ source, flags }: RegExp): RegExp | undefined {
  if (flags !== "") return undefined;
  const reading: Reading = { source, at: 0, signs: [], isTold: true };
  const mayBeEmpty = alternatives(reading, "anchored");
  return reading.isTold && !mayBeEmpty ? new RegExp(`^(?:${[...new Set(reading.signs)].join("|")})`) : undefined;
}

interface Reading {
  readonly source: string;
  at: number;
  readonly signs: string[];
  isTold: boolean;
}

/** Up to the bracket that closes them. @returns whether one of them may be empty. */
function alternatives(reading: Reading, place: "anchored" | "inside"): boolean {
  let mayBeEmpty = false;
  do {
    if (place === "anchored" && reading.source[reading.at] !== "^") reading.isTold = false;
    mayBeEmpty = sequence(reading) || mayBeEmpty;
  } while (reading.source[reading.at++] === "|");
  return mayBeEmpty;
}

/** Terms up to the next «|» or «)»; those behind the first that takes a sign tell nothing. */
function sequence(reading: Reading): boolean {
  while (reading.at < reading.source.length && !ends.includes(reading.source.charAt(reading.at))) {
    if (term(reading)) continue;
    skip(reading);
    return false;
  }
  return true;
}

/** Up to the next «|» or «)» of the same bracket. */
function skip(reading: Reading): void {
  for (let depth = 0; reading.at < reading.source.length; reading.at++) {
    take(reading, unbracketed);
    const next = reading.source.charAt(reading.at);
    if (depth === 0 && ends.includes(next)) return;
    if (next === "(") depth++;
    else if (next === ")") depth--;
  }
}

/** What is no bracket, nor parts alternatives. */
const unbracketed = /(?:\\.|\[(?:\\.|[^\]\\])+\]|[^\\()[|])*/y;
const ends = "|)";
const quantifier = /(?:[?*+]|\{\d{1,4},?\d{0,4}\})\??/y;
const optional = /^(?:[?*]|\{0)/;
const group = /\((?:\?(?::|<(?![=!])[^>]*>))?/y;
const lookaround = /\(\?<?[=!]/y;
const sign = /\[(?:\\.|[^\]\\])+\]|\\(?:[dDsSwWt]|u[\da-f]{4}|[^\da-zA-Z])|[^\\()[\]{}?*+|^$]/y;
const zeroWidth = /[$^]/y;

/** One term with its quantifier. @returns whether it may take nothing. */
function term(reading: Reading): boolean {
  const mayBeEmpty = bare(reading);
  const count = take(reading, quantifier);
  return mayBeEmpty || (count !== undefined && optional.test(count));
}

function bare(reading: Reading): boolean {
  if (take(reading, zeroWidth) !== undefined) return true;
  const before = reading.signs.length;
  if (take(reading, lookaround) !== undefined) {
    alternatives(reading, "inside");
    reading.signs.length = before;
    return true;
  }
  if (take(reading, group) !== undefined) return alternatives(reading, "inside");
  const one = take(reading, sign);
  if (one === undefined) return untold(reading);
  reading.signs.push(one === "/" ? "\\/" : one);
  return false;
}

/** «\b», «\p{L}», «\1» */
function untold(reading: Reading): boolean {
  reading.isTold = false;
  reading.at = reading.source.length;
  return true;
}

function take(reading: Reading, pattern: RegExp): string | undefined {
  pattern.lastIndex = reading.at;
  const found = pattern.exec(reading.source)?.[0];
  if (found !== undefined) reading.at += found.length;
  return found;
}
