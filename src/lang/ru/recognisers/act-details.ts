/** Date, number and quoted title of an act, each read at one place: «от 14 марта 2023 г.», «№ 273-ФЗ», «О бюджете». */
import { anyOf } from "../../pattern.ts";
import { fold } from "../fold.ts";
import { numberSeries } from "../words/act-types.ts";
import { monthForms } from "../words/months.ts";
import { sectionHeadings } from "../words/section-headings.ts";
import { withPeriod } from "./act-name-tails.ts";
import { type Title, titleAt } from "./act-titles.ts";

export interface Detail {
  readonly kind: "date" | "number" | "title";
  readonly value: string;
  readonly end: number;
}

const monthStems = monthForms.map((forms) => (forms[0] as string).slice(0, 3));
/** «от 26.IX-1972 г.» */
const romanMonths = "i ii iii iv v vi vii viii ix x xi xii".split(" ");
const date =
  /\s?,?\s?от\s{0,2}(?:[«"“]?\s?(\d{1,2})\s?[»"”]?\s(?:(янв|фев|мар|апр|ма|июн|июл|авг|сен|окт|ноя|дек)[а-я]{1,7})(?![а-я])(?:\s(\d{4})(?!\d))?|(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4})|(\d\d))(?!\d)|(\d{1,2})\s?[./]\s?([ivx]{1,4})\s?[-./]\s?(\d{4}|\d\d)(?!\d))(?:\s?года(?![а-я])|\s?[тс]\.\s?г\.|\s?г(?![а-я])\s?\.?)?/y;
/** «приказ Минпроса 17.10.2013 № 1155»: a day without «от» before a number. */
const bareDate = /\s?(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)(?!\d)\s?(?:года|г)?\.?(?=\s?(?:№|n\s?\d))/y;
/** A part behind a spaced dash is short or a number: not «№ 5 – считать», «№ 5-ФЗ – о покосах», «№ 5. Просить». */
const number = new RegExp(
  `\\s?,?\\s?(?:за\\s|по делу\\s)?(?:№|n|no)\\s?(?:№\\s?)?(?=[^\\s]{0,10}\\d)([\\da-zа-я]+(?:[-–/.]\\s?\\d+[a-zа-я]*|[-–/][a-zа-я]+|\\s?[-–/]\\s?(?!(?<=\\s)(?:об?|во?|на|со?|по|за|до|от|из|к|и|не|что|как)(?![а-я]))(?:\\d+|[a-zа-я]{1,3})(?![a-zа-я]))*(?:\\s(?:${anyOf(numberSeries)}|вх-\\d)(?![а-я]))?(?:\\sпо\\sделу\\s№\\s?(?:[а-я]{1,3}\\d{1,3}-)?[\\d/-]+)?)`,
  "y",
);
/** «№№ 87, 98 и 105» */
const numbers = /\s?(?:№\s?№|№№)\s?(\d{1,5}(?:,\s\d{1,5}){0,8}\sи\s\d{1,5})(?![\d/-])/y;
/** «резолюции 10/7», «V/3», «RT/2/5», «5 LR 2.1», not «5-й сессии». */
const bareNumber =
  /\s(\d{1,3}\s[a-z]{2,6}\s\d{1,3}[a-z]?(?:[./]\d{1,3}[a-z]?){1,3}(?![\d-])|(?:\d+|(?:[a-z]{1,7}|[а-я]{1,3})(?=(?:\/[a-z]{1,7}){0,2}\/\d))(?:[-/.](?!(?:й|го|ой|ей|му|ом|м|я|е)(?![а-я]))[\da-zа-я]+)+)/y;

/** Date, number and title that follow each other, each once. */
export interface Details {
  readonly end: number;
  readonly title: string | null;
  readonly number: string | null;
  readonly date: string | null;
}

const capital = /^[А-ЯЁ]/;
const closingMark = /[»"”]/;
const closingEnd = /[»"”]$/;
const numberSign = /^[^\d]*[№n]/;
/** « по делу № » */
const longestSign = 12;

/** What stands at this place, behind at most one space. @param folded the paragraph, folded */
export function detailAt(text: string, folded: string, at: number): Detail | undefined {
  return dateAt(folded, at) ?? numberAt(text, folded, at) ?? wholeTitleAt(text, folded, at);
}

function wholeTitleAt(text: string, folded: string, at: number): Detail | undefined {
  const title = titleAt(text, at);
  if (!title) return undefined;
  const end = title.balanced ? title.end : behindNested({ text, folded }, title.end);
  if (end === title.end) return { kind: "title", value: title.value, end };
  const printed = text.slice(at, end).trim().slice(1);
  return { kind: "title", value: printed.replace(closingEnd, "").trim(), end };
}

/**
 * Behind the first name in a title that nothing closes stands what else is of it: «„О переменах в решение Совета „Липовский“ |
 * от … № … „О бюджете“», «„О программе района „Липовский“ | „Чистые пруды“».
 */
function behindNested({ text, folded }: { readonly text: string; readonly folded: string }, from: number): number {
  let end = from;
  for (let step = 0; step < 3; step++) {
    const number = numberSign.test(folded.slice(end, end + longestSign)) ? numberAt(text, folded, end) : undefined;
    const next = dateAt(folded, end) ?? number ?? nameAt(text, end);
    if (!next) break;
    end = next.end;
  }
  const until = withPeriod(text, end);
  return closingMark.test(text.charAt(until)) ? until + 1 : until;
}

/** A name in quotes; no heading of a section. */
function nameAt(text: string, at: number): Title | undefined {
  const title = titleAt(text, at);
  return title && !isSectionHeading(title.value) && capital.test(title.value) ? title : undefined;
}

/** «Сроки и этапы реализации» */
export function isSectionHeading(title: string): boolean {
  const folded = fold(title);
  return sectionHeadings.some((beginning) => folded.startsWith(beginning));
}

export function readDetails(source: { readonly text: string; readonly folded: string }, from: number): Details {
  const values: Record<"date" | "number" | "title", string | null> = { date: null, number: null, title: null };
  let end = from;
  for (let step = 0; step < 3; step++) {
    const detail = detailAt(source.text, source.folded, end);
    if (
      !detail ||
      values[detail.kind] !== null ||
      (step > 0 && detail.kind === "number" && !numberSign.test(source.folded.slice(end, end + longestSign)))
    )
      break;
    values[detail.kind] = detail.value;
    end = detail.end;
  }
  return { ...values, end };
}

function dateAt(folded: string, at: number): Detail | undefined {
  date.lastIndex = at;
  const found = date.exec(folded);
  if (!found) return bareDateAt(folded, at);
  const [, day, month, year, numericDay, numericMonth, numericYear, shortYear, dayBefore, roman, romanYear] = found;
  const monthNumber = roman ? romanMonths.indexOf(roman) + 1 : month ? monthOf(month) : Number(numericMonth);
  if (roman && monthNumber === 0) return undefined;
  return {
    kind: "date",
    value: edtf(Number(day ?? numericDay ?? dayBefore), monthNumber, year ?? numericYear ?? shortYear ?? romanYear ?? ""),
    end: at + found[0].trimEnd().length,
  };
}

function bareDateAt(folded: string, at: number): Detail | undefined {
  bareDate.lastIndex = at;
  const found = bareDate.exec(folded);
  if (!found) return undefined;
  const [whole, day, month, year = ""] = found;
  return { kind: "date", value: edtf(Number(day), Number(month), year), end: at + whole.trimEnd().length };
}

function monthOf(stem: string): number {
  return stem === "ма" ? 5 : monthStems.indexOf(stem) + 1;
}

/** «от 30 сентября»: without a year `XXXX-09-30`. */
function edtf(day: number, month: number, year: string): string {
  const whole = year === "" ? "XXXX" : year.length === 4 ? year : Number(year) > 50 ? `19${year}` : `20${year}`;
  return `${whole}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function numberAt(text: string, folded: string, at: number): Detail | undefined {
  for (const pattern of [numbers, number, bareNumber]) {
    pattern.lastIndex = at;
    const found = pattern.exec(folded);
    if (!found) continue;
    const end = at + found[0].length;
    return { kind: "number", value: text.slice(end - (found[1] ?? "").length, end).replace(/\s+/g, ""), end };
  }
  return undefined;
}
