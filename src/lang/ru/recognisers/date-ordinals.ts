/** Ordinals in words, read at one place of the folded text: «первого», «двадцать пятое». */
import { ordinalEndings, ordinalStems, ordinalTens } from "../words/ordinals.ts";

export interface Ordinal {
  readonly value: number;
  readonly end: number;
}

const word = /[а-я]{3,24}/y;
const ordinals = new Map<string, number>();
for (const [stem, value] of Object.entries(ordinalStems)) {
  for (const ending of ordinalEndings) ordinals.set(stem + ending, value);
}
const tens = new Map(Object.entries(ordinalTens));

/** Up to ninety-nine, the hundredth, the two-thousandth. */
export function readOrdinal(folded: string, at: number): Ordinal | undefined {
  const first = wordAt(folded, at);
  if (first === undefined) return undefined;
  const end = at + first.length;
  const ten = tens.get(first);
  if (ten === undefined) {
    const value = ordinals.get(first);
    return value === undefined ? undefined : { value, end };
  }
  const unit = folded[end] === " " ? (wordAt(folded, end + 1) ?? "") : "";
  const value = ordinals.get(unit);
  return value === undefined || value > 9 ? undefined : { value: ten + value, end: end + 1 + unit.length };
}

export function wordAt(folded: string, at: number): string | undefined {
  word.lastIndex = at;
  return word.exec(folded)?.[0];
}
