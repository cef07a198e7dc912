/** A number as printed, in figures or words, at one place: «8 725», «4 118 502,60», «20-ти», «двадцать один», «полтора». */
import type { Range } from "../../../model/span.ts";
import { cardinalEndings, decimalParts, halved, halves, numerals, ones } from "../words/numerals.ts";
import { isLetter } from "./characters.ts";
import { matchAt } from "./date-parts.ts";
import { type Decimal, decimal, plus } from "./decimal.ts";

const dottedStart = /^\d{1,3}(?:\.\d{3}){2,}/;
const dottedFraction = /,(\d+)$/;

export interface Numeral extends Range {
  readonly value: Decimal;
  readonly form: "figures" | "words";
  /** «-ти» of a cardinal, «-й» of an ordinal, the rest of a compound («-часовой»), or "". */
  readonly ending: string;
  readonly endingKind: "none" | "cardinal" | "ordinal" | "compound";
  /** Printed without spaces in four figures: may be a year. */
  readonly yearlike: boolean;
  /** «1.200»: a point with three figures behind it. */
  readonly pointed: boolean;
}

const spaced = /\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3}){1,5}(?!\d)(?:[.,]\d{1,6}(?!\d))?/y;
const dotted = /\d{1,3}(?:\.\d{3}){2,5}(?![\d.])(?:,\d{1,4}(?!\d))?/y;
const plain = /\d{1,12}(?:[.,]\d{1,6})?(?!\d)/y;
/** «1 599 059, 38 евро» */
const looseKopecks = /,\s(\d\d)(?=\s?(?:руб|р\.|евро|долл|[€$₽]|eur|usd|rub))/y;
const fraction = /[.,](\d+)$/;
const thousandPoint = /^[1-9]\d{0,2}\.\d{3}$/;
const fourFigures = /^(?:19|20)\d\d$/;
const tail = /(?:[-‑–—]|\s?[-–]\s?(?=(?:ти|х|ми|й|[ыои]й|ая|[ыо]е|ых|о?го|о?му|ым|ую|лети(?:е|ю|я|и|ем))(?![а-я])))?([а-я]+)/y;
const ordinal = /^(?:[йяемю]|го|му|ый|ой|ая|ое|ые|ых|ого|ому|ом|ую|ым|ыми|ий|ие|их|ье|ья|ьи|ыe)$/;
const word = /[а-я]+/y;
const endingLeads = " -‑–—";

export function figuresAt(folded: string, at: number): Numeral | undefined {
  const found = matchAt(spaced, folded, at) ?? matchAt(dotted, folded, at) ?? matchAt(plain, folded, at);
  if (!found) return undefined;
  const text = found[0];
  const isDotted = dotted.lastIndex > 0 && dottedStart.test(text);
  const part = isDotted ? dottedFraction.exec(text) : fraction.exec(text);
  const parted = part || text.length < 5 ? undefined : matchAt(looseKopecks, folded, at + text.length);
  const whole = part ? text.slice(0, part.index) : text;
  const { end, ending, endingKind } = readEnding(folded, at + text.length + (parted?.[0].length ?? 0));
  return {
    start: at,
    end,
    value: decimal(whole, part?.[1] ?? parted?.[1] ?? ""),
    form: "figures",
    ending,
    endingKind,
    yearlike: text.length === 4 && fourFigures.test(text),
    pointed: thousandPoint.test(text),
  };
}

function readEnding(folded: string, end: number): Pick<Numeral, "end" | "ending" | "endingKind"> {
  const none = { end, ending: "", endingKind: "none" } as const;
  const next = folded.charAt(end);
  const found = isLetter(next) || endingLeads.includes(next) ? matchAt(tail, folded, end) : undefined;
  if (!found) return none;
  const ending = found[1] as string;
  const glued = found[0].length === ending.length;
  const past = end + found[0].length;
  if (cardinal.has(ending) && !(glued && ending.length < 2)) return { end: past, ending, endingKind: "cardinal" };
  if (glued) return none;
  return { end: past, ending, endingKind: ordinal.test(ending) ? "ordinal" : "compound" };
}

/** «сто двадцать пять», «трех», «полутора», «шесть целых пять десятых»: a number below a thousand. */
export function wordsAt(folded: string, at: number): Numeral | undefined {
  const whole = belowThousand(folded, at);
  if (!whole) return undefined;
  const { value, end } = withParts(folded, whole);
  return inWords({ start: at, end }, value);
}

export function inWords({ start, end }: Range, value: Decimal): Numeral {
  return { start, end, value, form: "words", ending: "", endingKind: "none", yearlike: false, pointed: false };
}

interface Read {
  readonly value: number;
  readonly end: number;
}

function belowThousand(folded: string, at: number): Read | undefined {
  const first = valueAt(folded, at);
  if (!first) return undefined;
  let { value, end } = first;
  let room = lowest(value);
  while (room > 1) {
    const next = folded[end] === " " ? valueAt(folded, end + 1) : undefined;
    if (!next || next.value === 0 || next.value >= room || (room === 10 && next.value >= 10)) break;
    value += next.value;
    end = next.end;
    room = lowest(next.value);
  }
  return { value, end };
}

const wholePart = / цел(?:ая|ых|ой|ую|ым|ыми)(?![а-я])(?: и)? /y;
const partWord = new RegExp(` (${Object.keys(decimalParts).join("|")})(?:ая|ых|ой|ую|ым|ыми)(?![а-я])(?! класс)`, "y");

/** «шесть целых пять десятых» is 6.5, «две сотых» 0.02. */
function withParts(folded: string, whole: Read): { value: Decimal; end: number } {
  const plain = { value: exactly(whole.value), end: whole.end };
  const gap = matchAt(wholePart, folded, whole.end);
  const parts = gap ? belowThousand(folded, whole.end + gap[0].length) : whole;
  const named = parts && matchAt(partWord, folded, parts.end);
  if (!named) return plain;
  const small = { digits: parts.value, exponent: -(decimalParts[named[1] as string] as number) };
  return { value: gap ? plus(plain.value, small) : small, end: parts.end + named[0].length };
}

const exactly = (value: number): Decimal => (value === 1.5 ? { digits: 15, exponent: -1 } : { digits: value, exponent: 0 });

/** What may still be added: below 100 behind hundreds, below 10 behind tens, nothing behind ones. */
function lowest(value: number): number {
  if (value >= 100 && value % 100 === 0) return 100;
  return value >= 20 && value % 10 === 0 ? 10 : 1;
}

function valueAt(folded: string, at: number): Read | undefined {
  const text = matchAt(word, folded, at)?.[0];
  const value =
    text === undefined ? undefined : (wordValues.get(text) ?? (text === sevenOrFamily ? sevenAt(folded, at) : undefined));
  return value === undefined || text === undefined ? undefined : { value, end: at + text.length };
}

/** «над семью лодками»; elsewhere it is the family. */
export const sevenOrFamily = "семью";

function sevenAt(folded: string, at: number): number | undefined {
  return seven.test(folded.slice(at, at + longestCounted)) && governor.test(folded.slice(Math.max(0, at - 8), at))
    ? 7
    : undefined;
}

const seven = /^[а-я]+ (?:[а-я]{2,20}[ыи]ми )?(?:[а-я]{2,20}[ая]ми|людьми|детьми)(?![а-я])/;
const governor = /(?:^|[^а-я])(?:над|со?|под|перед|между)\s$/;
const longestCounted = 50;

const cardinal = new Set(cardinalEndings);
const wordValues = new Map<string, number>([
  ...Object.entries(numerals),
  ...halves.map((half) => [half, 1.5] as const),
  ...Object.entries(halved),
  ...ones.map((one) => [one, 1] as const),
]);
export const numberWords: ReadonlyMap<string, number> = wordValues;
