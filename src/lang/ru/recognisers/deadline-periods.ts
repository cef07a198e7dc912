/** Lengths of time: «10 (десяти) рабочих дней», «две недели», «3-х месяцев», «полгода». */
import { termUnits } from "../words/term-words.ts";
import { matchAt } from "./date-parts.ts";
import { toNumber } from "./decimal.ts";
import { wordsAt } from "./figure-numerals.ts";

export interface Period {
  readonly count: number;
  /** Of one: [3, "M"] for a quarter. */
  readonly unit: readonly [number, "H" | "D" | "W" | "M" | "Y"];
  /** Whether a number is printed. */
  readonly counted: boolean;
  readonly end: number;
}

const figures = /(\d{1,3})(?!\d)(?:\s?[-–—]\s?(\d{1,3})(?!\d))?(?:\s?-?\s?(?:х|ти|и|ми)(?![а-я]))?\s/y;
const said = /\([а-я]+(?:\s[а-я]+)?\)\s/y;
const kindOfDay = /(?:(?:рабоч|календарн|учебн|банковск)[а-я]{2,3}\s|(?:раб|кал|календ)\.\s?)/y;
const unitWord = /[а-я]+/y;
const halfYear = /пол(?:у?года|угоди[а-я]{1,2})(?![а-я])/y;
const units = Object.entries(termUnits).sort(([a], [b]) => b.length - a.length);
const exact =
  /^(?:час[а-я]{0,2}|день|дня|дней|дн|лет|сут(?:ок|ки)|недел[а-я]{1,2}|нед|декад[а-я]{1,2}|месяц[а-я]{0,3}|мес|квартал[а-я]{0,2}|кв|год[а-я]{0,2})$/;

export function readPeriod(folded: string, at: number): Period | undefined {
  const number = readNumber(folded, at);
  let end = number?.end ?? at;
  end += matchAt(said, folded, end)?.[0].length ?? 0;
  end += matchAt(kindOfDay, folded, end)?.[0].length ?? 0;
  const count = number?.value ?? 1;
  const half = matchAt(halfYear, folded, end);
  if (half) return { count, unit: [6, "M"], counted: number !== undefined, end: end + half[0].length };
  const word = matchAt(unitWord, folded, end)?.[0] ?? "";
  const unit = exact.test(word) ? unitOf(word) : undefined;
  return unit && { count, unit, counted: number !== undefined || word.startsWith("сут"), end: end + word.length };
}

/** «P45D», «P2W», «PT24H»; «полутора месяцев» is P45D. */
export function duration(count: number, [length, letter]: Period["unit"]): string {
  const span = count * length;
  if (Number.isInteger(span)) return letter === "H" ? `PT${span}H` : `P${span}${letter}`;
  const [times, smaller] = parts[letter];
  return `P${Math.ceil(span * times)}${smaller}`;
}

/** What a unit and a half is told in. */
const parts = { H: [1, "H"], D: [1, "D"], W: [7, "D"], M: [30, "D"], Y: [12, "M"] } as const;

export function unitOf(word: string): Period["unit"] | undefined {
  return units.find(([stem]) => word.startsWith(stem))?.[1];
}

function readNumber(folded: string, at: number): { value: number; end: number } | undefined {
  const digits = matchAt(figures, folded, at);
  if (digits) return { value: Number(digits[2] ?? digits[1]), end: at + digits[0].length };
  const words = wordsAt(folded, at);
  return words && folded[words.end] === " " ? { value: toNumber(words.value), end: words.end + 1 } : undefined;
}
