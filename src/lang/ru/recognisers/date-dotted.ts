/** Days in figures alone: «15.10.2021», «2021-10-15», «12/IV-1930 г.», «до 15.03», «14.-15.10.2018». */
import { inkAt, isDigit, isLetter } from "./characters.ts";
import { before, hasTerm, isCode, isCodeList, isLaterCode, isTold } from "./date-before.ts";
import { type Join, matchAt, type Source } from "./date-parts.ts";
import { fullYear, readCurrentYear, readYearWord } from "./date-year.ts";

export interface DottedDay {
  readonly start: number;
  readonly end: number;
  readonly day: number;
  readonly month: number | undefined;
  readonly year: number | undefined;
}

type Reader = (source: Source, at: number) => DottedDay | undefined;

const iso = /((?:19|20)\d\d)([-./])(0[1-9]|1[0-2])\2([0-3]\d)(?![\d-])(?![.,/]\d)/y;
const dotted = /(\d{1,2})\s?([./-])\s?(\d{1,2})\s?(?:\2\s?['‘’]?|['‘’])(\d{4}|\d\d)(?!\d)(?![.,]\d)/y;
/** «15» 03 2019 г., «15 03 2019 г.»; a nought before the month tells without «г.» */
const spaced =
  /(\d{1,2})\s?[»"”“]?\s(?:(0[1-9]|1[0-2])\.?\s(\d{4})(?=\s?г(?:ода|[\s.,;)]|$))|(?<=\d\d\s)(0[1-9])\s((?:19|20)\d\d)(?!\s?[\d.,]\d|\d))/y;
const spacedFromDay = /\d\d?[\s»"”“]{1,2}\d\d\.?\s\d{4}(?!\d)/y;
const short = /(\d{1,2})\.(0[1-9]|1[0-2])(?:\.(?=\s?(?:[-–—,и]|по|до|в|с)\s?\d))?(?!\d)(?![.,]\d)/y;
/** «14. - 15.10.2018»: the month is told behind the second day. */
const open = /(\d{1,2})\.(?=\s?[-–—/]\s?\d{1,2}\.(?:\d{1,2}\.|(?:0[1-9]|1[0-2])(?!\d|,\d)))/y;
const apostrophe = /['‘’]/;
const noDay =
  /\s?(?:%|процент|млн|млрд|тыс|руб|га(?![а-я])|к?м(?![а-я])|кв|час|мин|балл|раз|л(?:ет|ит)|т(?:онн)?(?![а-я])|ч(?:ел)?(?![а-я]))/y;
/** «с 8.30 до» «14.10»: no month has thirty in it, so both are hours. */
const sinceHour = /(?:^|[^а-я\d])(?:с|от)\s?\d{1,2}[.:](?:00|1[3-9]|[2-5]\d)\s?(?:до|[-–—])\s?$/;
const insideDotted = /\d[.,:/-]$/;
const cellOpens = /(?:^|[\t(,|«"]\s?|[_ ]{2})$/;
const cellCloses = /^\s?(?:$|[\t),;|№_]|\.\s|\.$)/;
/** Typewriters without Latin letters wrote «IX» as «1Х», «V» as «У», «II» as «П». */
const romanMonth =
  /(\d{1,2})\s?([./-])\s?([ivxlхупши1]{1,4})(?![а-яa-z])(?:\s?[./-]?\s?((?:1[5-9]|20)\d\d|\d\d(?=\s?г))(?!\d))?/y;
const romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
const inLatin: Readonly<Record<string, string>> = { х: "x", у: "v", п: "ii", ш: "iii", и: "i", l: "i", "1": "i" };
const cyrillicRoman = /[хупши]/g;
const anyRoman = /[хупшиl1]/g;
const letters = /[a-zа-я]/;

/** «15 03 2019 г.», «21 05 1996»: the only date whose day is followed by a number. */
export function isSpacedDay(folded: string, at: number): boolean {
  return matchAt(spacedFromDay, folded, at) !== undefined;
}

/** @param join what joins it to a day before it: «14.–15.10.18» */
export function dottedDay(source: Source, at: number, join: Join | undefined): DottedDay | undefined {
  if (endsBehind(source.folded, at)) return undefined;
  const day = matchDay(iso, source, at, isoDay);
  if (day) return day;
  if (!join && insideDotted.test(source.folded.slice(Math.max(0, at - 2), at))) return undefined;
  for (const read of join ? laterReaders : readers) {
    const found = read(source, at);
    if (found) return found;
  }
  return undefined;
}

/** «12 школ», «12, 15»: neither a mark of dates nor another figure stands behind one or two figures. */
function endsBehind(folded: string, at: number): boolean {
  const next = inkAt(folded, isDigit(folded.charAt(at + 1)) ? at + 2 : at + 1, 1);
  return isLetter(next) || closing.includes(next);
}

const closing = ",;:()%–—!?№";

const readers: readonly Reader[] = [
  (source, at) => matchDay(dotted, source, at, fullDay),
  (source, at) => matchDay(spaced, source, at, spacedDay),
  romanDay,
  shortDay,
  (source, at) => matchDay(open, source, at, openDay),
];
const laterReaders: readonly Reader[] = [(source, at) => matchDay(dotted, source, at, laterDay), ...readers.slice(1)];

type Read = (source: Source, at: number, found: RegExpExecArray) => DottedDay | undefined;

function matchDay(pattern: RegExp, source: Source, at: number, read: Read): DottedDay | undefined {
  const found = matchAt(pattern, source.folded, at);
  return found && read(source, at, found);
}

function isoDay(_: Source, at: number, [whole, year, , month, day]: RegExpExecArray): DottedDay {
  return { start: at, end: at + whole.length, year: Number(year), month: Number(month), day: Number(day) };
}

function openDay(_: Source, at: number, [whole, day]: RegExpExecArray): DottedDay {
  return { start: at, end: at + whole.length, day: Number(day), month: undefined, year: undefined };
}

function spacedDay({ folded }: Source, at: number, found: RegExpExecArray): DottedDay {
  const [whole, day, month = found[4], year = found[5]] = found;
  const bare = at + whole.length;
  return { start: at, end: readYearWord(folded, bare) ?? bare, day: Number(day), month: Number(month), year: Number(year) };
}

function fullDay(source: Source, at: number, found: RegExpExecArray): DottedDay | undefined {
  const read = laterDay(source, at, found);
  const [whole, day = "", , month = "", year = ""] = found;
  const bare = at + whole.length;
  const named = read !== undefined && read.end > bare;
  const fits =
    year.length > 2 ||
    named ||
    apostrophe.test(whole) ||
    shortYearFits(source, { at, end: bare, digits: month.startsWith("0") ? full : day.length + month.length });
  return fits ? read : undefined;
}

function laterDay({ folded }: Source, at: number, found: RegExpExecArray): DottedDay | undefined {
  const [whole, day = "", , month = "", digits = ""] = found;
  const year = fullYear(digits);
  const bare = at + whole.length;
  const end = readYearWord(folded, bare) ?? bare;
  if (year < 1500 || year > 2099 || Number(day) === 0 || Number(month) === 0) return undefined;
  if (Number(month) > 12 && day.length + month.length < 4) return undefined;
  return { start: at, end, day: Number(day), month: Number(month), year };
}

/** Figures of a day and a month that are printed in full: «03.11», and «3.09», whose nought tells enough. */
const full = 4;

/** «03.11.07» alone in its cell, in brackets, or behind «от», «до», «срок»; «09.02.07» of a speciality is a code. */
function shortYearFits(source: Source, { at, end, digits }: { at: number; end: number; digits: number }): boolean {
  if (isCode(source, at) || isLaterCode(source, at)) return false;
  if (hasTerm(source, at) || digits !== full) return hasTerm(source, at);
  if (isTold(source, at)) return true;
  const closes = cellCloses.test(source.folded.slice(end, end + 3));
  return closes && (cellOpens.test(before(source, at)) || !isCodeList(source, at));
}

function shortDay({ folded }: Source, at: number): DottedDay | undefined {
  const found = matchAt(short, folded, at);
  if (!found || matchAt(noDay, folded, at + found[0].length) || sinceHour.test(folded.slice(Math.max(0, at - 14), at)))
    return undefined;
  const end = at + found[0].length;
  return { start: at, end: readCurrentYear(folded, end) ?? end, day: Number(found[1]), month: Number(found[2]), year: undefined };
}

/** «12.IV.1930 г.», «5/V-21 г.» (of the last century), «на 1/Х 1925 г.»; without a year only Latin letters behind «до», «с» are sure. */
function romanDay(source: Source, at: number): DottedDay | undefined {
  const { folded } = source;
  const found = matchAt(romanMonth, folded, at);
  const [whole = "", day, mark, printed = "", digits] = found ?? [];
  const month = romans.indexOf(printed.replace(anyRoman, (letter) => inLatin[letter] as string)) + 1;
  if (!found || month === 0 || !letters.test(printed)) return undefined;
  const bare = at + whole.length;
  const end = readYearWord(folded, bare) ?? bare;
  if (digits !== undefined) return { start: at, end, day: Number(day), month, year: Number(digits.padStart(4, "19")) };
  const current = readCurrentYear(folded, bare);
  const sure = current !== undefined || (mark !== "-" && printed.search(cyrillicRoman) < 0 && hasTerm(source, at));
  return sure ? { start: at, end: current ?? bare, day: Number(day), month, year: undefined } : undefined;
}
