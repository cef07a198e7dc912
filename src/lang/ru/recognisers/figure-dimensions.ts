/** Dimensions: «30×60 м», «18 х 9 метров», «2 на 3 м»: one measure a number. */
import { everyMatch } from "../../../model/every-match.ts";
import { matchAt, type Source } from "./date-parts.ts";
import { figuresAt, type Numeral } from "./figure-numerals.ts";
import { type Unit, unitAt } from "./figure-units.ts";

const number = "\\d{1,5}(?:[.,]\\d{1,3})?";
const times = new RegExp(
  `${number}(?:\\s?[xх×*]\\s?${number}(?:\\s?[xх×*]\\s?${number})?|\\sна\\s${number})(?![\\d.,]\\d|\\d)`,
  "y",
);
const each = new RegExp(number, "g");
const lengths = /^(?:[kcdm]?m|um)$/;
const insideNumber = /[\d.,:/№-]/;
const timesBehind = /^[\d.,]{1,9}\s?(?:[xх×*]|на)/;
const longest = 13;

export interface Dimension {
  readonly numeral: Numeral;
  readonly unit: Unit;
}

/** @returns the numbers of the dimensions that begin at `at`, if a unit of length stands behind them. */
export function dimensionsAt(source: Source, at: number): Dimension[] | undefined {
  const { folded, raw } = source;
  if (!timesBehind.test(folded.slice(at, at + longest)) || insideNumber.test(folded[at - 1] ?? "")) return undefined;
  const found = matchAt(times, folded, at)?.[0];
  const unit = found === undefined ? undefined : unitAt(folded, at + found.length, raw);
  if (found === undefined || unit?.kind !== "measure" || !lengths.test(unit.unit)) return undefined;
  return everyMatch(found, each).flatMap((one) => {
    const start = at + one.index;
    const numeral = figuresAt(folded.slice(0, start + one[0].length), start);
    return numeral ? [{ numeral, unit }] : [];
  });
}
