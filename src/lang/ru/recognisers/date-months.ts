/** Months: «апрель-май 2021», «с октября 2021 по март 2022 г.», «09.2021»; without a year where the words around say that it is a term. */
import type { DateMatch } from "../../../model/mention.ts";
import { before, hasTerm, licensesMonth } from "./date-before.ts";
import { monthEdtf } from "./date-calendar.ts";
import { type Join, longest, matchAt, readJoin, readMonth, type Source } from "./date-parts.ts";
import { readCurrentYear, readShortYear, readYear, readYearWord } from "./date-year.ts";

const letter = /[а-я]/;
const closesBracket = /^\s?\)/;
const inBracket = /[(,;–—-]\s?$/;
const capitalised = /[А-Я][а-яё]/;
const opensClause = /[(:–—-]\s?$/;

interface Month {
  readonly start: number;
  readonly end: number;
  readonly month: number;
  readonly year: number | undefined;
  /** «т.г.» or a year: surely a date. */
  readonly dated: boolean;
  readonly join: Join | undefined;
}

const dotted = /(0[1-9]|1[0-2])\.((?:19|20)\d\d)(?!\d)(?![.,]\d)/y;
const attached = /[\d.,/-]/;
const cellStart = /(?:^|[\t|])\s?$/;
const cellEnd = /^\s?(?:$|[\t|]|[.;]\s?$)/;
const afterDash = /(?:\s[–—-]|:)\s?$/;
const afterColon = /:\s?$/;
const clauseEnd = /^\s?(?:$|[.;,)])/;
/** «Сентябрь: провести смотр», «подготовка, апрель – запуск» */
const heads = /(?:^|[,;.:])\s?$/;
const told = /^\s?(?::|\s[–—-])\s/;
/** Two digits behind a short month are a year where they can be no day. */
const lastDay = 31;

export function monthsAt(source: Source, at: number): DateMatch[] | undefined {
  if (letter.test(source.folded[at - 1] ?? "")) return undefined;
  const items = trimmed(source, itemsAt(source, at));
  return items.length > 0 ? pair(withYears(items)) : undefined;
}

/** «до 09.2021», «09.2021 г.», «с 09.2021 по 05.2022». */
export function dottedMonthAt(source: Source, at: number): DateMatch[] | undefined {
  if (attached.test(source.folded.slice(Math.max(0, at - 1), at))) return undefined;
  const first = dottedMonth(source, at, undefined);
  if (!first || !(first.dated || hasTerm(source, at) || isAlone(source, first))) return undefined;
  const join = readJoin(source.folded, first.end);
  const last = join && join.kind !== "list" ? dottedMonth(source, join.end, join.kind) : undefined;
  return pair(last ? [first, last] : [first]);
}

/** «Начало: 04.2021;» */
function isAlone({ folded }: Source, { start, end }: Month): boolean {
  return afterColon.test(folded.slice(Math.max(0, start - 2), start)) && clauseEnd.test(folded.slice(end, end + 3));
}

function dottedMonth({ folded }: Source, at: number, join: Join | undefined): Month | undefined {
  const found = matchAt(dotted, folded, at);
  if (!found) return undefined;
  const bare = at + found[0].length;
  const end = readYearWord(folded, bare);
  return { start: at, end: end ?? bare, month: Number(found[1]), year: Number(found[2]), dated: end !== undefined, join };
}

function itemsAt(source: Source, at: number): Month[] {
  const { folded } = source;
  const items: Month[] = [];
  let next: { at: number; join: Join | undefined } | undefined = { at, join: undefined };
  while (next && items.length < longest) {
    const month = readMonth(folded, next.at);
    if (!month) break;
    const year = readYear(folded, month.end) ?? (month.short ? oldYear(folded, month.end) : undefined);
    const current = year ? undefined : readCurrentYear(folded, month.end);
    const end: number = year?.end ?? current ?? month.end;
    items.push({
      start: next.at,
      end,
      month: month.value,
      year: year?.value,
      dated: (year ?? current) !== undefined,
      join: next.join,
    });
    const join = readJoin(folded, end);
    next = join && { at: join.end, join: join.kind };
  }
  return items;
}

/** «авг 96» */
function oldYear(folded: string, at: number): ReturnType<typeof readShortYear> {
  const year = readShortYear(folded, at);
  return year && year.value % 100 > lastDay ? year : undefined;
}

/** Cuts off months that nothing makes dates; all of them if the first is none. */
function trimmed(source: Source, items: readonly Month[]): readonly Month[] {
  const lastDated = items.findLastIndex((item) => item.dated);
  if (lastDated >= 0) return items.slice(0, lastDated + 1);
  const [first] = items;
  const last = items.at(-1);
  if (!first || !last) return [];
  if (items[1]?.join === "range") return items.length === 2 || licensed(source, first, last) ? items : items.slice(0, 2);
  return licensed(source, first, last) ? items : [];
}

function licensed(source: Source, first: Month, last: Month): boolean {
  const head = before(source, first.start);
  const tail = source.folded.slice(last.end, last.end + 4);
  if (heads.test(head) && told.test(tail)) return true;
  if (cellStart.test(head) && cellEnd.test(tail)) return true;
  if (closesBracket.test(tail) && inBracket.test(head)) return true;
  if (afterDash.test(head) && clauseEnd.test(tail)) return true;
  return licensesMonth(source, first.start) && !isNamelike(source.raw, first);
}

/** «к Марте», «с Августом»: a capital in running text is a name. */
function isNamelike(raw: string, { start }: Month): boolean {
  const isCapital = capitalised.test(raw.slice(start, start + 2));
  return isCapital && !opensClause.test(raw.slice(Math.max(0, start - 2), start));
}

function withYears(items: readonly Month[]): Month[] {
  let next: number | undefined;
  return items
    .toReversed()
    .map((item) => {
      next = item.year ?? next;
      return { ...item, year: next };
    })
    .toReversed();
}

function pair(items: readonly Month[]): DateMatch[] {
  const found: DateMatch[] = [];
  for (let index = 0; index < items.length; index++) {
    const item = items[index] as Month;
    const next = items[index + 1];
    if (next && next.join !== "list") {
      found.push(range(item, next));
      index++;
    } else
      found.push({ start: item.start, end: item.end, edtf: monthEdtf(item.month, item.year), grain: "month", impossible: false });
  }
  return found;
}

function range(first: Month, last: Month): DateMatch {
  const turns = first.year !== undefined && first.year === last.year && first.month > last.month;
  const from = monthEdtf(first.month, turns ? (first.year as number) - 1 : first.year);
  return {
    start: first.start,
    end: last.end,
    edtf: `${from}/${monthEdtf(last.month, last.year)}`,
    grain: "range",
    impossible: false,
  };
}
