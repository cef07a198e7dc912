/** One amount, however many words it takes: «43 млн. 813 тыс. 415 руб.», «5 000 (пять тысяч) рублей 40 коп.», «19,4 тыс.». */
import type { Range } from "../../../model/span.ts";
import { compoundStems } from "../words/units.ts";
import { matchAt, type Source } from "./date-parts.ts";
import { type Decimal, isWhole, plus, shift, toNumber } from "./decimal.ts";
import { moneyBefore, thousandsComma } from "./figure-money.ts";
import { figuresAt, type Numeral, wordsAt } from "./figure-numerals.ts";
import { saidTwice } from "./figure-said.ts";
import { type Unit, unitAt } from "./figure-units.ts";

export interface Amount extends Range {
  readonly first: Numeral;
  readonly value: Decimal;
  /** Power of ten printed last («19,4 тыс.» 3), which a number before «до» shares; none of composites. */
  readonly power: number;
  /** «131 млн 900 тыс.»: a power of ten without its unit. */
  readonly bare: boolean;
  /** Money, percent or measure; none of counted things. */
  readonly unit: Unit | undefined;
  /** What brackets behind its first number say: 6 in «6 (шести)»; null where there are none. */
  readonly said: number | null;
}

const wordBehind = /^ [а-я]/;
const nextNumber = /[ \u00a0]{0,2}(?=[\dа-я])/y;
/** «20 долларов и 43 цента» */
const andCents = /(?:[ \u00a0]и)?[ \u00a0]{0,2}(?=[\dа-я])/y;
const boundBehind = /[ \u00a0]{1,2}и (?:более|больше|выше|менее|меньше) /y;
/** «7 р. 40 к.» */
const shortKopecks = /[ \u00a0]?к\.(?!\s?\d|[а-я])/y;
const withHalf = "с половиной";
const wordEnd = /^[^а-я]?$/;
const half: Decimal = { digits: 5, exponent: -1 };

export function amountAt(source: Source, first: Numeral): Amount {
  let numeral = first;
  let value: Decimal = { digits: 0, exponent: 0 };
  let power = Number.POSITIVE_INFINITY;
  let said: number | null = null;
  for (let parts = 1; ; parts++) {
    const read = readNumeral(source, numeral);
    const { at, unit } = read;
    if (parts === 1) said = read.said;
    value = plus(value, unit?.kind === "power" && unit.power < power ? shift(read.value, unit.power) : read.value);
    if (unit?.kind !== "power" || unit.power >= power)
      return finish({ source, first, value, power: 0, bare: false, at, unit, said });
    power = unit.power;
    const next = lowerNumeral(source, unit.end, power);
    if (next) {
      numeral = next;
      continue;
    }
    const behind = unitAt(source.folded, unit.end, source.raw);
    return finish({ source, first, value, power: parts === 1 ? power : 0, bare: true, at: unit.end, unit: behind, said });
  }
}

/** The number with its half and its words in brackets, and the unit behind them. */
function readNumeral(source: Source, numeral: Numeral): Pick<Draft, "value" | "at" | "unit" | "said"> {
  const isHalf =
    source.folded.startsWith(withHalf, numeral.end + 1) && wordEnd.test(source.folded[numeral.end + 1 + withHalf.length] ?? "");
  const value = isHalf ? plus(numeral.value, half) : numeral.value;
  const from = isHalf ? numeral.end + 1 + withHalf.length : numeral.end;
  const said = saidTwice(source, from);
  const at = beforeUnit(source, said?.end ?? from);
  const behind = isDescribed(numeral) ? undefined : unitAt(source.folded, at, source.raw);
  return { value, at, unit: behind ?? said?.unit, said: said?.value ?? null };
}

/** «8-часового | рабочего дня»: its own unit is in the compound, what stands behind has it. */
function isDescribed({ endingKind, ending }: Numeral): boolean {
  return endingKind === "compound" && compoundStems.some(([stem]) => ending.startsWith(stem));
}

/** «на 10 и более процентов»: the bound stands between the number and its unit. */
function beforeUnit(source: Source, at: number): number {
  const bound = matchAt(boundBehind, source.folded, at);
  const past = bound ? at + bound[0].length - 1 : at;
  return bound && unitAt(source.folded, past, source.raw) ? past : at;
}

interface Draft {
  readonly source: Source;
  readonly first: Numeral;
  readonly value: Decimal;
  readonly power: number;
  readonly bare: boolean;
  readonly at: number;
  readonly unit: Unit | undefined;
  readonly said: number | null;
}

/** Takes the unit in, or the money before the number, and the kopecks behind roubles. */
function finish(draft: Draft): Amount {
  const { source, first, value, power, bare, at, unit, said } = draft;
  const start = first.start;
  if (!unit || unit.kind === "power") {
    const money = moneyBefore(source, start, at);
    if (!money) return { first, start, end: at, value, power, bare, unit: undefined, said };
    const whole = shift(thousandsComma(source, first, "$") ?? value, money.power);
    return { first, start, end: money.end, value: whole, power, bare: false, unit: money, said };
  }
  if (unit.kind === "cents")
    return { first, start, end: unit.end, value: shift(value, -2), power, bare: false, unit: { ...unit, kind: "money" }, said };
  const saidBehind = saidTwice(source, unit.end);
  const end = saidBehind?.end ?? unit.end;
  const printed = unit.kind === "money" && power === 0 ? (thousandsComma(source, first, unit.unit) ?? value) : value;
  const whole = shift(printed, unit.power);
  const coins = unit.kind === "money" ? coinsAt(source, end) : undefined;
  const total = coins ? plus(whole, coins.value) : whole;
  const again = said ?? saidBehind?.value ?? null;
  return { first, start, end: coins?.end ?? end, value: total, power: power || unit.power, bare: false, unit, said: again };
}

/** The «813» behind «43 млн.», the «734,5» of «734,5 тыс. руб.», the «415» of «415 руб.», the «триста» of «две тысячи триста»: less than a thousand, with a lower power. */
function lowerNumeral(source: Source, from: number, power: number): Numeral | undefined {
  const next = numberAt(source, from, nextNumber);
  const unit = next && unitAt(source.folded, next.end, source.raw);
  if (!next) return undefined;
  if (unit?.kind === "power")
    return unit.power < power && (isWhole(next.value) || unitAt(source.folded, unit.end, source.raw)) ? next : undefined;
  if (!isWhole(next.value)) return undefined;
  if (unit) return unit.kind === "money" || unit.kind === "measure" || next.form === "words" ? next : undefined;
  return power === 3 && (next.form === "words" || wordBehind.test(source.folded.slice(next.end, next.end + 2)))
    ? next
    : undefined;
}

function numberAt(source: Source, from: number, lead: RegExp): Numeral | undefined {
  const gap = matchAt(lead, source.folded, from);
  if (!gap) return undefined;
  const at = from + gap[0].length;
  const next = figuresAt(source.folded, at) ?? wordsAt(source.folded, at);
  return next?.endingKind === "none" && toNumber(next.value) < 1000 ? next : undefined;
}

/** The «40 коп.» behind roubles, the «43 цента» behind dollars. */
function coinsAt(source: Source, from: number): { value: Decimal; end: number } | undefined {
  const next = numberAt(source, from, andCents);
  if (!next) return undefined;
  const kopecks = matchAt(shortKopecks, source.folded, next.end)?.[0].length;
  if (kopecks !== undefined) return { value: shift(next.value, -2), end: next.end + kopecks };
  const unit = unitAt(source.folded, next.end, source.raw);
  return unit?.kind === "cents" ? { value: shift(next.value, -2), end: unit.end } : undefined;
}
