/** Days in words and figures, alone, in ranges and in lists: «29 августа 2018 года», «с 4 по 6-го июля», «12 и 14 мая», «01.10–15.10.2021». */
import type { DateMatch } from "../../../model/mention.ts";
import type { Range } from "../../../model/span.ts";
import { isDigit, isLetter } from "./characters.ts";
import { before, hasTerm, isCode, isName, isNumbered, isPhone } from "./date-before.ts";
import { type Day, dayMatch, dayRange } from "./date-calendar.ts";
import { dottedDay, isSpacedDay } from "./date-dotted.ts";
import { type Join, longest, type MonthPart, matchAt, readDay, readJoin, readMonth, type Source } from "./date-parts.ts";
import { readCurrentYear, readShortYear, readYear } from "./date-year.ts";

const digit = /\d/;
const from = /(?:^|[^а-я])(?:со?|от)\s?$/;
/** «в ночь с 30 на 31 декабря» */
const fromNight = /ноч[ьи]\sсо?\s$/;
const insideNumber = /\d[.,:]$/;
/** «14.10. – 15.10.», «14. – 15.10.»: the first one with its full stop. */
const stopped = /^\d\d\.(?:\d\d\.)?\s?[-–—/]\s?\d\d\.\d\d\.?$/;
/** «01.04. в 18 часов», «16.10 в 17.00» */
const hourBehind = /^\.?\s(?:в|с)\s\d{1,2}(?:(?:[.:]\d\d)?\s?ч|[.:][0-5]\d(?!\d))/;
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

/** «14 марта (27 марта) 1915 г.»: the year behind the bracket is that of both days. */
const yearBehindBracket = /\s?(?:\([^()]{3,60})?\)\s?(1[5-9]\d\d|20\d\d)\s?г/y;
const openQuote = /[«"„“_]{1,2}\s?$/;
const closedQuote = /\d\s?[»"”“_]/y;

export function daysAt(source: Source, at: number): DateMatch[] | undefined {
  if (!mayBeDay(source.folded, at)) return undefined;
  const items = complete(itemsAt(source, at));
  if (items.length === 0 || isNumbered(source, at) || isPhone(source, at) || !plausible(source, items)) return undefined;
  return pair(items.map((item, index) => (index === 0 ? withQuote(source, item) : item)));
}

/** A letter (of a month, of what joins days) or a mark inside the date is not far; so long lists of numbers cost nothing. */
function mayBeDay(folded: string, at: number): boolean {
  if (isDigit(folded.charAt(at - 1))) return false;
  for (let next = at; next < at + farthest; next++) {
    const char = folded.charAt(next);
    if (isLetter(char) || (char !== "" && dateMarks.includes(char))) return true;
  }
  return isSpacedDay(folded, at);
}

const farthest = 40;
const dateMarks = "./-–—";

/** Days joined by a dash, «по», «и», commas; those behind the last one with a month are none. */
function itemsAt(source: Source, at: number): Item[] {
  const items: Item[] = [];
  const head = before(source, at);
  let next: { at: number; join: Join | undefined } | undefined = { at, join: undefined };
  while (next && items.length < longest) {
    const item: Item | undefined = itemAt(source, next.at, next.join);
    if (!item) break;
    items.push(item);
    const join = readJoin(source.folded, item.end);
    const kind = join && !(join.kind === "until" && ofAct.test(head) && item.year !== undefined) && joined(join.kind, head);
    next = join && kind ? { at: join.end, join: kind } : undefined;
  }
  if (items[0]?.month === undefined && insideNumber.test(head)) return [];
  const lastMonth = items.findLastIndex((item) => item.month !== undefined);
  return items.slice(0, lastMonth + 1);
}

/** «с 1 до 15 октября», «в ночь с 30 на 31 декабря»; «перенести с 5 на 10 мая» names two days. */
function joined(kind: Join, head: string): Join | undefined {
  if (kind === "until") return from.test(head) ? kind : undefined;
  if (kind !== "onto") return kind;
  if (fromNight.test(head)) return "range";
  return from.test(head) ? "list" : undefined;
}

function itemAt(source: Source, at: number, join: Join | undefined): Item | undefined {
  const figures = dottedDay(source, at, join);
  return figures ? { ...figures, dotted: true, join } : wordDay(source, at, join);
}

function wordDay(source: Source, at: number, join: Join | undefined): Item | undefined {
  const { folded } = source;
  const day = readDay(folded, at);
  if (!day) return undefined;
  const month = readMonth(folded, day.end);
  const end = folded.slice(at, day.end).trimEnd().length + at;
  if (!month) return { start: at, end, day: day.value, month: undefined, year: undefined, dotted: false, join };
  return { start: at, ...yearBehind(folded, month), day: day.value, month: month.value, dotted: false, join };
}

function yearBehind(folded: string, { end: at, short }: MonthPart): { end: number; year: number | undefined } {
  const year = readYear(folded, at) ?? (short ? readShortYear(folded, at) : undefined);
  if (year) return { end: year.end, year: year.value };
  const shared = matchAt(yearBehindBracket, folded, at)?.[1];
  if (shared !== undefined) return { end: at, year: Number(shared) };
  return { end: readCurrentYear(folded, at) ?? at, year: undefined };
}

/** Gives each day the month and the year of the next one that has them. */
function complete(items: readonly Item[]): readonly Item[] {
  if (items.length === 0) return items;
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
  if (allDotted && items.every((item) => item.year === undefined)) return isShortDay(source, items);
  return first.year !== undefined || !(isName(source, first.start) || isQuotedName(source, items));
}

/** «до 15.03», «01.04. в 18 часов», «14.10. – 15.10.»; not «от 2.10», «с 10.15 до 12 часов». */
function isShortDay(source: Source, items: readonly Item[]): boolean {
  const start = items[0]?.start ?? 0;
  const end = items.at(-1)?.end ?? 0;
  const tail = source.folded.slice(end, end + 12);
  if (stopped.test(source.folded.slice(start, end)) || hourBehind.test(tail) || isScheduled(source, { start, end })) return true;
  return hasTerm(source, start) && !ofAct.test(before(source, start)) && !goesOn.test(tail);
}

/** «Экзамены: 23.05 – русский язык, 28.05 – математика» */
function isScheduled({ folded }: Source, { start, end }: Range): boolean {
  return (
    end - start === twoFigures &&
    scheduled.test(folded.slice(Math.max(0, start - 2), start)) &&
    planned.test(folded.slice(end, end + 4))
  );
}

const twoFigures = "23.05".length;
const scheduled = /(?:^|[:;,]\s)$/;
const planned = /^\s[–—-]\s[а-я]/;

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
