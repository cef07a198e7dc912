/** Days in words and figures, alone, in ranges and in lists: «29 августа 2018 года», «с 4 по 6-го июля», «12 и 14 мая», «01.10–15.10.2021». */
import type { DateMatch } from "../../../model/mention.ts";
import { before, hasTerm, isCode, isName, isNumbered, isPhone } from "./date-before.ts";
import { type Day, dayMatch, dayRange } from "./date-calendar.ts";
import {
  fullYear,
  type Join,
  longest,
  matchAt,
  readCurrentYear,
  readDay,
  readJoin,
  readMonth,
  readYear,
  readYearWord,
  type Source,
} from "./date-parts.ts";

const digit = /\d/;
const from = /(?:^|[^а-я])со?\s?$/;
const insideNumber = /\d[.,:]$/;
const insideDotted = /\d[.,:/-]$/;
const cellOpens = /(?:^|[\t(,|«"]\s?|[_ ]{2})$/;
const cellCloses = /^\s?(?:$|[\t),;|№_]|\.\s|\.$)/;
const yearLetter = /г/;
const ofAct = /от\s?$/;
const goesOn = /^\s?(?:до|по|[-–—])\s?\d/;
const quoteOpens = /[«"„“]$/;
const quoteCloses = /^[»"”“]/;

interface Item extends Day {
  /** Written with dots: «15.10.2021». */
  readonly dotted: boolean;
  /** How it is joined to the item before it. */
  readonly join: Join | undefined;
}

const dotted = /(\d{1,2})\s?([./-])\s?(\d{1,2})\2\s?(\d{4}|\d\d)(?!\d)(?![.,]\d)/y;
const iso = /((?:19|20)\d\d)-(\d\d)-(\d\d)(?![\d-])/y;
const dottedShort = /(\d{1,2})\.(0[1-9]|1[0-2])(?!\d)(?![.,]\d)/y;
const noDay =
  /\s?(?:%|процент|млн|млрд|тыс|руб|га(?![а-я])|к?м(?![а-я])|кв|час|мин|балл|раз|л(?:ет|ит)|т(?:онн)?(?![а-я])|ч(?:ел)?(?![а-я]))/y;
/** «14 марта (27 марта) 1915 г.»: the year behind the bracket is that of both days. */
const yearBehindBracket = /\s?(?:\([^()]{3,60})?\)\s?(1[5-9]\d\d|20\d\d)\s?г/y;
const openQuote = /[«"„“_]{1,2}\s?$/;
const closedQuote = /\d\s?[»"”“_]/y;

export function daysAt(source: Source, at: number): DateMatch[] | undefined {
  if (digit.test(source.folded[at - 1] ?? "") || isNumbered(source, at) || isPhone(source, at)) return undefined;
  const items = complete(itemsAt(source, at));
  const last = items.at(-1);
  if (!last || !plausible(source, items)) return undefined;
  return pair(items.map((item, index) => (index === 0 ? withQuote(source, item) : item)));
}

/** Days joined by a dash, «по», «и», commas; those behind the last one with a month are none. */
function itemsAt(source: Source, at: number): Item[] {
  const items: Item[] = [];
  const afterFrom = from.test(before(source, at));
  let next: { at: number; join: Join | undefined } | undefined = { at, join: undefined };
  while (next && items.length < longest) {
    const item: Item | undefined = itemAt(source, next.at, next.join);
    if (!item) break;
    items.push(item);
    const join = readJoin(source.folded, item.end);
    next = join && (join.kind !== "until" || afterFrom) ? { at: join.end, join: join.kind } : undefined;
  }
  if (items[0]?.month === undefined && insideNumber.test(before(source, at))) return [];
  const lastMonth = items.findLastIndex((item) => item.month !== undefined);
  return items.slice(0, lastMonth + 1);
}

function itemAt(source: Source, at: number, join: Join | undefined): Item | undefined {
  return isoDay(source, at, join) ?? dottedDay(source, at, join) ?? wordDay(source, at, join);
}

function isoDay({ folded }: Source, at: number, join: Join | undefined): Item | undefined {
  const found = matchAt(iso, folded, at);
  if (!found) return undefined;
  const [whole, year, month, day] = found;
  return { start: at, end: at + whole.length, year: Number(year), month: Number(month), day: Number(day), dotted: true, join };
}

function dottedDay(source: Source, at: number, join: Join | undefined): Item | undefined {
  const { folded } = source;
  if (!join && insideDotted.test(folded.slice(Math.max(0, at - 2), at))) return undefined;
  const full = matchAt(dotted, folded, at);
  if (full) return fullDotted(source, at, full, join);
  const short = matchAt(dottedShort, folded, at);
  if (!short || matchAt(noDay, folded, at + short[0].length)) return undefined;
  const end = at + short[0].length;
  const year = readCurrentYear(folded, end);
  return { start: at, end: year ?? end, day: Number(short[1]), month: Number(short[2]), year: undefined, dotted: true, join };
}

function fullDotted(source: Source, at: number, found: RegExpExecArray, join: Join | undefined): Item | undefined {
  const [whole, day = "", , month = "", digits = ""] = found;
  const year = fullYear(digits);
  const bare = at + whole.length;
  const end = readYearWord(source.folded, bare) ?? bare;
  const named = end > bare;
  if (digits.length === 2 && !(named || shortYearFits(source, at, bare, day.length + month.length))) return undefined;
  if (year < 1500 || year > 2099 || Number(day) === 0 || Number(month) === 0) return undefined;
  if (Number(month) > 12 && day.length + month.length < 4) return undefined;
  return { start: at, end, day: Number(day), month: Number(month), year, dotted: true, join };
}

/** «03.11.07» alone in its cell, in brackets, or behind «от», «до», «срок»; «09.02.07» of a speciality is a code. */
function shortYearFits(source: Source, at: number, end: number, digits: number): boolean {
  if (isCode(source, at)) return false;
  if (hasTerm(source, at)) return true;
  const opens = cellOpens.test(before(source, at));
  return digits === 4 && opens && cellCloses.test(source.folded.slice(end, end + 3));
}

function wordDay(source: Source, at: number, join: Join | undefined): Item | undefined {
  const { folded } = source;
  const day = readDay(folded, at);
  if (!day) return undefined;
  const month = readMonth(folded, day.end);
  const end = folded.slice(at, day.end).trimEnd().length + at;
  if (!month) return { start: at, end, day: day.value, month: undefined, year: undefined, dotted: false, join };
  return { start: at, ...yearBehind(folded, month.end), day: day.value, month: month.value, dotted: false, join };
}

function yearBehind(folded: string, at: number): { end: number; year: number | undefined } {
  const year = readYear(folded, at);
  if (year) return { end: year.end, year: year.value };
  const shared = matchAt(yearBehindBracket, folded, at)?.[1];
  if (shared !== undefined) return { end: at, year: Number(shared) };
  return { end: readCurrentYear(folded, at) ?? at, year: undefined };
}

/** Gives each day the month and the year of the next one that has them. */
function complete(items: readonly Item[]): Item[] {
  let next: Item | undefined;
  return items
    .toReversed()
    .map((item) => {
      const year = item.year ?? next?.year;
      next = { ...item, month: item.month ?? next?.month, year: item.month === undefined ? next?.year : year };
      return next;
    })
    .toReversed();
}

function plausible(source: Source, items: readonly Item[]): boolean {
  const [first] = items;
  if (!first || items.some((item) => item.day === 0 || (item.day > 31 && item.year === undefined))) return false;
  const allDotted = items.every((item) => item.dotted);
  if (allDotted && isCode(source, first.start) && !yearLetter.test(source.folded.slice(first.start, first.end))) return false;
  if (allDotted && items.every((item) => item.year === undefined))
    return hasTerm(source, first.start) && isShortDay(source, items);
  return first.year !== undefined || !(isName(source, first.start) || isQuotedName(source, items));
}

/** «до 15.03»; not «от 2.10», «с 10.15 до 12 часов». */
function isShortDay(source: Source, items: readonly Item[]): boolean {
  const end = items.at(-1)?.end ?? 0;
  return !ofAct.test(before(source, items[0]?.start ?? 0)) && !goesOn.test(source.folded.slice(end, end + 8));
}

/** «8 Марта», «1 Мая» in quotes of their own: a name. */
function isQuotedName(source: Source, items: readonly Item[]): boolean {
  const start = items[0]?.start ?? 0;
  const end = items.at(-1)?.end ?? 0;
  return quoteOpens.test(source.raw.slice(Math.max(0, start - 1), start)) && quoteCloses.test(source.raw.slice(end, end + 1));
}

/** «« 16 » февраля»: the quote that opens before the day belongs to the date. */
function withQuote({ folded }: Source, item: Item): Item {
  if (!matchAt(closedQuote, folded, item.start + (digit.test(folded[item.start + 1] ?? "") ? 1 : 0))) return item;
  const open = openQuote.exec(folded.slice(Math.max(0, item.start - 3), item.start));
  return open ? { ...item, start: item.start - open[0].length } : item;
}

function pair(items: readonly Item[]): DateMatch[] {
  const found: DateMatch[] = [];
  for (let index = 0; index < items.length; index++) {
    const item = items[index] as Item;
    const next = items[index + 1];
    if (next && next.join !== "list") {
      found.push(dayRange(item, next));
      index++;
    } else found.push(dayMatch(item));
  }
  return found;
}
