/** One amount, however many words it takes: «43 млн. 813 тыс. 415 руб.», «5 000 (пять тысяч) рублей 40 коп.», «19,4 тыс.». */
import type { Range } from "../../../model/span.ts";
import { matchAt, type Source } from "./date-parts.ts";
import { type Decimal, isWhole, plus, shift, toNumber } from "./decimal.ts";
import { figuresAt, type Numeral, numberWords, wordsAt } from "./figure-numerals.ts";
import { lonePower, lonePowerQualified, type Unit, unitAt } from "./figure-units.ts";

export interface Amount extends Range {
  readonly first: Numeral;
  readonly value: Decimal;
  /** Power of ten printed last («19,4 тыс.» 3), which a number before «до» shares. */
  readonly power: number;
  /** Money, percent or measure; none of counted things. */
  readonly unit: Unit | undefined;
}

const spelled = /\s?\((?:прописью: ?)?([а-яa-z][а-яa-z\s.-]{1,140}|\d[\d ]{0,12})\)/y;
const wordBehind = /^ [а-я]/;
const nextNumber = /[ \u00a0]{0,2}(?=[\dа-я])/y;

export function amountAt(source: Source, first: Numeral): Amount {
  let numeral = first;
  let value: Decimal = { digits: 0, exponent: 0 };
  let power = Number.POSITIVE_INFINITY;
  for (let parts = 1; ; parts++) {
    const said = saidTwice(source, numeral.end);
    const at = said?.end ?? numeral.end;
    const unit = unitAt(source.folded, at, source.raw) ?? said?.unit;
    if (unit?.kind !== "power" || unit.power >= power) {
      return finish({ source, first, value: plus(value, numeral.value), power: 0, at, unit });
    }
    value = plus(value, shift(numeral.value, unit.power));
    power = unit.power;
    const next = lowerNumeral(source, unit.end, power);
    if (!next)
      return finish({
        source,
        first,
        value,
        power: parts === 1 ? power : 0,
        at: unit.end,
        unit: unitAt(source.folded, unit.end, source.raw),
      });
    numeral = next;
  }
}

interface Draft {
  readonly source: Source;
  readonly first: Numeral;
  readonly value: Decimal;
  readonly power: number;
  readonly at: number;
  readonly unit: Unit | undefined;
}

/** Takes the unit in, and the kopecks behind roubles. */
function finish({ source, first, value, power, at, unit }: Draft): Amount {
  if (!unit || unit.kind === "power") return { first, start: first.start, end: at, value, power, unit: undefined };
  if (unit.kind === "cents")
    return { first, start: first.start, end: unit.end, value: shift(value, -2), power, unit: { ...unit, kind: "money" } };
  const said = saidTwice(source, unit.end);
  const end = said?.end ?? unit.end;
  const whole = shift(value, unit.power);
  const kopecks = unit.kind === "money" ? kopecksAt(source, end) : undefined;
  if (kopecks)
    return { first, start: first.start, end: kopecks.end, value: plus(whole, kopecks.value), power: power || unit.power, unit };
  return { first, start: first.start, end, value: whole, power: power || unit.power, unit };
}

/** The «813» behind «43 млн.», the «415» of «415 руб.», the «триста» of «две тысячи триста»: less than a thousand, with a lower power. */
function lowerNumeral(source: Source, from: number, power: number): Numeral | undefined {
  const next = numberAt(source, from);
  if (!next || !isWhole(next.value)) return undefined;
  const unit = unitAt(source.folded, next.end, source.raw);
  if (unit?.kind === "power") return unit.power < power ? next : undefined;
  if (unit) return unit.kind === "money" ? next : undefined;
  const counts = power === 3 && wordBehind.test(source.folded.slice(next.end, next.end + 2));
  return counts && (next.form === "words" || next.end - next.start === 3) ? next : undefined;
}

function numberAt(source: Source, from: number): Numeral | undefined {
  const gap = matchAt(nextNumber, source.folded, from);
  if (!gap) return undefined;
  const at = from + gap[0].length;
  const next = figuresAt(source.folded, at) ?? wordsAt(source.folded, at);
  return next?.endingKind === "none" && toNumber(next.value) < 1000 ? next : undefined;
}

/** The «40 коп.» behind roubles. */
function kopecksAt(source: Source, from: number): { value: Decimal; end: number } | undefined {
  const next = numberAt(source, from);
  const unit = next && unitAt(source.folded, next.end, source.raw);
  return next && unit?.kind === "cents" ? { value: shift(next.value, -2), end: unit.end } : undefined;
}

/** «6 (шести)», «шесть (6)», «5000 (пять тысяч рублей)»: the same number again; the unit may stand inside. */
function saidTwice(source: Source, at: number): { end: number; unit: Unit | undefined } | undefined {
  const found = matchAt(spelled, source.folded, at);
  if (!found) return undefined;
  const words = found[1] as string;
  const end = at + found[0].length;
  if (figureFirst.test(words)) return letterEnd.test(source.folded[at - 1] ?? "") ? { end, unit: undefined } : undefined;
  if (!words.split(gaps).every(isSaid) || !words.split(gaps).some(isNumber)) return undefined;
  const from = source.folded.lastIndexOf(" ", end - 2);
  const last = from >= at ? unitAt(source.folded, from, source.raw) : undefined;
  return { end, unit: last?.kind === "money" || last?.kind === "percent" ? last : undefined };
}

const figureFirst = /^\d/;
const letterEnd = /[а-я]/;
const gaps = /[\s-]+/;
const isNumber = (word: string): boolean =>
  numberWords.has(word) || word === "ноль" || lonePower.has(word) || lonePowerQualified.has(word);
const isSaid = (word: string): boolean => isNumber(word) || word === "и" || unitAt(word, 0, word) !== undefined;
