/** EDTF (ISO 8601-2) of what was read, and whether there is such a day. */
import type { DateMatch } from "../../../model/mention.ts";
import type { Range } from "../../../model/span.ts";

/** A day as far as it is printed: the month and the year may come from a neighbour («с 4 по 6 июля»). */
export interface Day extends Range {
  readonly day: number;
  readonly month: number | undefined;
  readonly year: number | undefined;
}

const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function dayMatch(day: Day): DateMatch {
  return { start: day.start, end: day.end, edtf: dayEdtf(day), grain: "day", impossible: !exists(day) };
}

/** «1–3 ноября 2023»; across the turn of the year the first day is in the year before («с 25 декабря по 10 января 2022 г.»). */
export function dayRange(first: Day, last: Day): DateMatch {
  const from = first.year !== undefined && late(first, last) ? { ...first, year: first.year - 1 } : first;
  const impossible = !exists(from) || !exists(last);
  return { start: first.start, end: last.end, edtf: `${dayEdtf(from)}/${dayEdtf(last)}`, grain: "range", impossible };
}

/** `XXXX-09-01` without a year. */
export function dayEdtf({ day, month, year }: Day): string {
  return `${monthEdtf(month ?? 0, year)}-${two(day)}`;
}

export function monthEdtf(month: number, year: number | undefined): string {
  return `${year ?? "XXXX"}-${two(month)}`;
}

export function schoolYearEdtf(first: number, last: number): string {
  return `${first}-09-01/${last}-08-31`;
}

/** Quarters 33–36, halves 40 and 41. */
export function partEdtf(code: number, year: number | undefined): string {
  return `${year ?? "XXXX"}-${code}`;
}

/** Last day of a month: 28 for February 2021; 29 where the year is not said. */
export function monthEnd(month: number, year: number | undefined): number {
  const isShort = month === 2 && year !== undefined && !isLeap(year);
  return isShort ? 28 : (monthLengths[month - 1] ?? 0);
}

function exists({ day, month, year }: Day): boolean {
  return day >= 1 && day <= monthEnd(month ?? 0, year);
}

function late(first: Day, last: Day): boolean {
  return first.year === last.year && (first.month ?? 0) > (last.month ?? 0);
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
