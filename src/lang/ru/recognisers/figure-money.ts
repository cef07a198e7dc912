/** Money whose sign stands before the number («$10», «EUR 20», «рублей 10»), and thousands parted by a comma («$10,000»). */
import { currencyCodes, moneyBefore as signs } from "../words/money.ts";
import { inkBefore, isLetter } from "./characters.ts";
import { matchAt, type Source } from "./date-parts.ts";
import { type Decimal, decimal } from "./decimal.ts";
import type { Numeral } from "./figure-numerals.ts";
import type { Unit } from "./figure-units.ts";

const sign = /(?:^|[\s(«"=:;,–—-])(us\$|[$€£₽¥]|[a-z]{3}|[а-я]{4,8})\s?$/;
/** «рублей 10» ends its clause; «долларов 10 тысяч» goes on with a power. */
const clauseEnd = /^(?:\s?[.,;:)!?»"]|\s?$|\s(?:из|на|за|в|и|до|по|с)(?![а-я]))/;
const letterSign = /[а-я]/;
const thousand = /[kк](?![а-яa-z])/y;
const commas = /^\d{1,3}(?:,\d{3})+$/;
const zeros = /^[1-9]\d{0,2},000$/;
const before = 12;
const moneySigns = "$€£₽¥";

const codes = new Map<string, string>([
  ...currencyCodes.map((code) => [code, code.toUpperCase()] as const),
  ...Object.entries(signs),
]);

/** @returns the money before a number that ends at `end`; `end` is behind its «К» of thousands. */
export function moneyBefore({ folded }: Source, start: number, end: number): Unit | undefined {
  const last = inkBefore(folded, start, 1);
  if (!isLetter(last) && !moneySigns.includes(last)) return undefined;
  const printed = sign.exec(folded.slice(Math.max(0, start - before), start))?.[1] ?? "";
  const unit = codes.get(printed);
  if (unit === undefined) return undefined;
  const kilo = matchAt(thousand, folded, end) ? 1 : 0;
  if (letterSign.test(printed) && !clauseEnd.test(folded.slice(end + kilo, end + kilo + 6))) return undefined;
  return { kind: "money", unit, power: kilo * 3, end: end + kilo };
}

/** «$10,500», «20,000 руб.»: of roubles only zeros, for «4,563 руб.» may be a tariff. */
export function thousandsComma({ folded }: Source, numeral: Numeral, unit: string): Decimal | undefined {
  const printed = folded.slice(numeral.start, numeral.end);
  const fits = unit === "RUB" ? zeros.test(printed) : commas.test(printed);
  return fits ? decimal(printed, "") : undefined;
}
