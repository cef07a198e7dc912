/** The parts of which dates are made, each read at one place of the folded text: day, month, year, what joins them. */
import { anyOf } from "../../pattern.ts";
import { monthForms, monthShort } from "../words/months.ts";

/** A paragraph: as printed, and folded. */
export interface Source {
  readonly raw: string;
  readonly folded: string;
}

export interface Part {
  readonly value: number;
  readonly end: number;
}

export interface YearPart extends Part {
  /** Whether «г.», «года» is printed behind it. */
  readonly named: boolean;
}

export type Join = "range" | "by" | "until" | "list";

/** Most dates in one list or range; keeps long runs of numbers linear. */
export const longest = 8;
export const dash = "[-–—−‑]";
/** «-го», « – го», «-й»: after numbers in figures. */
export const ordinalEnding = `(?:\\s?${dash}?\\s?(?:го|ого|е|ое|му|ому|м|ом|й|ый|ой|ым|я|ая|ю|ую)(?![а-я]))?`;
/** «г.», «года», «г .»; not the beginning of a word. */
export const yearWord = "(?:год(?:а|у|е|ом|ы|ов|ам|ах|ами)?(?![а-я])|гг?(?![а-я])(?:\\s?\\.)?)";

const monthNumbers = new Map<string, number>();
for (const table of [monthForms, monthShort]) {
  table.forEach((forms, index) => {
    for (const form of forms) monthNumbers.set(form, index + 1);
  });
}

const word = /[а-я]+/y;
const longForms = anyOf(monthForms.flat()).slice(3, -1).split("|");
/** «де кабря», «17 но ября»: a month that recognition of characters has split in two. */
const splitMonth = new RegExp(`(?:${longForms.map((form) => [...form].join("\\s?")).join("|")})(?![а-я])`, "y");
const dayPattern = new RegExp(`([0-3]?\\d)(?!\\d)(?:\\s?[»"”“'_]{1,4}|${ordinalEnding}(?:\\s(?:числа|дня))?)\\s{0,3}`, "y");
const yearPattern = /[\s_]{0,4}(?:(1[5-9]\d\d|20\d\d)(?!\d)|(20\s\d\d|'?\d\d)(?=\s?(?:года?|г)(?![а-я])))/y;
const yearWordPattern = new RegExp(`${ordinalEnding}\\s{0,3}${yearWord}`, "y");
const currentYear =
  /,?\s{0,3}(?:(?:т|с)\s?[./]\s?г(?:ода)?(?![а-я])\.?|(?:текущего|сего|этого|нынешнего|настоящего|тек\.)\s(?:учебного\s|календарного\s)?(?:года|г\.))/y;
const joinPattern = new RegExp(
  `\\s{0,3}(?:(${dash})|(по)(?![а-я])|(до)(?![а-я])|,?\\s?(?:и|или|либо|а также)(?![а-я])(?:\\s(?:с|до|к|в|на)(?![а-я]))?|,(?:\\s(?:с|до|к|в|на)(?![а-я]))?)\\s{0,3}`,
  "y",
);

export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** Day of the month, with its closing quote or «-го»; `end` is where the month may begin. */
export function readDay(folded: string, at: number): Part | undefined {
  const found = matchAt(dayPattern, folded, at);
  return found && { value: Number(found[1]), end: at + found[0].length };
}

export function readMonth(folded: string, at: number): Part | undefined {
  const name = matchAt(word, folded, at)?.[0];
  if (name === undefined) return undefined;
  const value = monthNumbers.get(name);
  if (value !== undefined) return { value, end: at + name.length + dotOf(folded, at, name) };
  const split = matchAt(splitMonth, folded, at)?.[0];
  if (split === undefined || split.replace(/\S/g, "").length > 1 || name.length === 1) return undefined;
  return { value: monthNumbers.get(split.replace(/\s/g, "")) as number, end: at + split.length };
}

/** «сент.»: the full stop of a short form belongs to it. */
function dotOf(folded: string, at: number, name: string): number {
  const isShort = monthShort.some((forms) => forms.includes(name));
  return isShort && folded[at + name.length] === "." ? 1 : 0;
}

/** A year behind a day or month: four digits, or two before «г.» («15 мая 07 г.»). */
export function readYear(folded: string, at: number): YearPart | undefined {
  const found = matchAt(yearPattern, folded, at);
  if (!found) return undefined;
  const digits = (found[1] ?? found[2] ?? "").replace(/[\s']/g, "");
  const end = at + found[0].length;
  const named = readYearWord(folded, end);
  return { value: fullYear(digits), end: named ?? end, named: named !== undefined };
}

/** End of «г.», «года» at this place. */
export function readYearWord(folded: string, at: number): number | undefined {
  const found = matchAt(yearWordPattern, folded, at);
  return found && at + found[0].length;
}

/** End of «т.г.», «текущего года» at this place. */
export function readCurrentYear(folded: string, at: number): number | undefined {
  const found = matchAt(currentYear, folded, at);
  return found && at + found[0].length;
}

export function readJoin(folded: string, at: number): { kind: Join; end: number } | undefined {
  const found = matchAt(joinPattern, folded, at);
  if (!found) return undefined;
  const kind = found[1] ? "range" : found[2] ? "by" : found[3] ? "until" : "list";
  return { kind, end: at + found[0].length };
}

/** «07» → 2007, «95» → 1995. */
export function fullYear(digits: string): number {
  const value = Number(digits);
  if (digits.length > 2) return value;
  return value < 50 ? 2000 + value : 1900 + value;
}
