/** Rarer ways to print a date: the year or the month first, years in words, blanks in place of the day. */
import type { DateMatch } from "../../../model/mention.ts";
import { dayMatch, monthEdtf } from "./date-calendar.ts";
import { matchAt, readDay, readMonth, type Source } from "./date-parts.ts";
import { readWordYear } from "./date-word-year.ts";
import { readCurrentYear, readYear, readYearWord } from "./date-year.ts";

const digit = /\d/;
const gap = /[\s,]/;

const dayBehind = /\s([0-3]?\d)(?!\d)(?:(\s?-?\s?го(?:\sдня)?|\sдня)(?![а-я]),?|(,))(?=\s)/y;
const dashed = /((?:19|20)\d\d)-([а-я]{3,8})-([0-3]?\d)(?!\d)/y;
const blank = /(?:00|_{1,4})\s?\.\s?(?:00|_{1,4}|(0[1-9]|1[0-2]))\s?\.\s?((?:19|20)\d\d)(?!\d)/y;

/** «1918 года Марта 3 дня», «2018 года августа 29». */
export function yearFirstAt({ folded }: Source, at: number): DateMatch[] | undefined {
  const year = readYear(folded, at);
  if (!year?.named || digit.test(folded[at - 1] ?? "")) return undefined;
  const month = readMonth(folded, skip(folded, year.end));
  const day = month && readDay(folded, skip(folded, month.end));
  if (!day || day.value === 0 || day.value > 31 || digit.test(folded[day.end] ?? "")) return undefined;
  const end = folded.slice(0, day.end).trimEnd().length;
  if (readMonth(folded, day.end)) return undefined;
  return [dayMatch({ start: at, end, day: day.value, month: month?.value, year: year.value })];
}

/** «газета „Путь“, 1930, 19 января», «Красный север. 1930. 19 января» */
export function yearOfIssueAt({ folded }: Source, at: number): DateMatch[] | undefined {
  const found = matchAt(issue, folded, at);
  if (!found || !titleBefore.test(folded.slice(Math.max(0, at - 6), at))) return undefined;
  const day = readDay(folded, at + issueYear);
  const month = day && readMonth(folded, day.end);
  if (!day || !month || readYear(folded, month.end)) return undefined;
  return [dayMatch({ start: at, end: month.end, day: day.value, month: month.value, year: Number(found[1]) })];
}

const issue = /(1[89]\d\d|20\d\d)[,.]\s(?=[0-3]?\d\s[а-я]{3})/y;
const issueYear = "1930, ".length;
const titleBefore = /(?:[»"”],?|[а-я]{3}\.)\s$/;

/** «00.00.2019», «__.05.2021»: what is filled in counts. */
export function blankAt({ folded }: Source, at: number): DateMatch[] | undefined {
  const found = matchAt(blank, folded, at);
  if (!found) return undefined;
  const bare = at + found[0].length;
  const end = readYearWord(folded, bare) ?? bare;
  const year = Number(found[2]);
  if (found[1]) return [{ start: at, end, edtf: monthEdtf(Number(found[1]), year), grain: "month", impossible: false }];
  return [{ start: at, end, edtf: String(year), grain: "year", impossible: false }];
}

/** «Марта 3 дня 1918 года», «августа 29-го сего года», «Июль 16, 2015». */
export function monthFirstAt({ folded }: Source, at: number): DateMatch[] | undefined {
  const month = readMonth(folded, at);
  const found = month && matchAt(dayBehind, folded, month.end);
  if (!month || !found) return undefined;
  const end = month.end + found[0].length;
  const year = readYear(folded, end);
  const current = year ? undefined : readCurrentYear(folded, end);
  const old = found[2] !== undefined;
  if (!(year && (old || found[3])) && !(old && current !== undefined)) return undefined;
  return [
    dayMatch({ start: at, end: year?.end ?? current ?? end, day: Number(found[1]), month: month.value, year: year?.value }),
  ];
}

/** «2015-апрель-26» */
export function yearMonthDayAt({ folded }: Source, at: number): DateMatch[] | undefined {
  const found = matchAt(dashed, folded, at);
  const month = found && readMonth(folded, at + 5);
  if (!found || !month) return undefined;
  return [dayMatch({ start: at, end: at + found[0].length, day: Number(found[3]), month: month.value, year: Number(found[1]) })];
}

/** «в две тысячи двадцатом году» */
export function wordYearAt({ folded }: Source, at: number): DateMatch[] | undefined {
  const year = readWordYear(folded, at);
  return year && [{ start: at, end: year.end, edtf: String(year.value), grain: "year", impossible: false }];
}

/** Past white space and a comma. */
function skip(folded: string, at: number): number {
  let next = at;
  while (next - at < 4 && gap.test(folded[next] ?? "")) next++;
  return next;
}
