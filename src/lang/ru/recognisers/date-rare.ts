/** Rarer ways to print a date: the year first, days in words, blanks in place of the day. */
import type { DateMatch } from "../../../model/mention.ts";
import { ordinalEndings, ordinalStems, ordinalTens } from "../words/ordinals.ts";
import { isName } from "./date-before.ts";
import { dayMatch, monthEdtf } from "./date-calendar.ts";
import { fullYear, matchAt, readCurrentYear, readDay, readMonth, readYear, readYearWord, type Source } from "./date-parts.ts";

const digit = /\d/;
const letter = /[а-я]/;
const quote = /[«"„“]/;
const attached = /[\d.,/-]/;
const gap = /[\s,]/;

const romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
const romanMonth = /(\d{1,2})\s?[./-]\s?([ivx]{1,4})\s?[./-]?\s?((?:1[5-9]|20)\d\d|\d\d)(?!\d)/y;
const word = /[а-я]+/y;
const blank = /(?:00|_{1,4})\s?\.\s?(?:00|_{1,4}|(0[1-9]|1[0-2]))\s?\.\s?((?:19|20)\d\d)(?!\d)/y;

const ordinals = new Map<string, number>();
for (const [stem, value] of Object.entries(ordinalStems)) {
  for (const ending of ordinalEndings) ordinals.set(stem + ending, value);
}

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

/** «первого сентября 2021 года», «двадцать пятое мая». */
export function wordDayAt(source: Source, at: number): DateMatch[] | undefined {
  const { folded } = source;
  const first = matchAt(word, folded, at)?.[0];
  if (first === undefined || letter.test(folded[at - 1] ?? "")) return undefined;
  const tens = ordinalTens[first];
  const unitAt = tens === undefined ? at : skip(folded, at + first.length);
  const unit = tens === undefined ? first : (matchAt(word, folded, unitAt)?.[0] ?? "");
  const value = ordinals.get(unit);
  const month = value === undefined ? undefined : readMonth(folded, skip(folded, unitAt + unit.length));
  if (value === undefined || !month) return undefined;
  const year = readYear(folded, month.end);
  if (!year && (isName(source, at) || quote.test(folded[at - 1] ?? ""))) return undefined;
  const end = year?.end ?? readCurrentYear(folded, month.end) ?? month.end;
  return [dayMatch({ start: at, end, day: (tens ?? 0) + value, month: month.value, year: year?.value })];
}

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

/** «12.IV.1930 г.», «5/V-21 г.». */
export function romanMonthAt({ folded }: Source, at: number): DateMatch[] | undefined {
  const found = matchAt(romanMonth, folded, at);
  const month = romans.indexOf(found?.[2] ?? "") + 1;
  if (!found || month === 0 || attached.test(folded[at - 1] ?? "")) return undefined;
  const bare = at + found[0].length;
  const end = readYearWord(folded, bare);
  if (found[3]?.length === 2 && end === undefined) return undefined;
  return [dayMatch({ start: at, end: end ?? bare, day: Number(found[1]), month, year: fullYear(found[3] ?? "") })];
}

/** Past white space and a comma. */
function skip(folded: string, at: number): number {
  let next = at;
  while (next - at < 4 && gap.test(folded[next] ?? "")) next++;
  return next;
}
