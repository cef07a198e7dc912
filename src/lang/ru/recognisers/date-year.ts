/** A year behind a day, a month, a quarter: «2021 г.», «07 г.», «сего 1918 года», «две тысячи двадцать первого года», «т.г.». */
import { matchAt, ordinalEnding, type Part } from "./date-parts.ts";
import { readWordYear } from "./date-word-year.ts";

export interface YearPart extends Part {
  /** Whether «г.», «года» is printed behind it. */
  readonly named: boolean;
}

/** «г.», «года», «г .»; not the beginning of a word. */
export const yearWord = "(?:год(?:а|у|е|ом|ы|ов|ам|ах|ами)?(?![а-я])|гг?(?![а-я])(?:\\s?\\.)?)";

const which =
  "(?:текущего|сего|этого|нынешнего|настоящего|прошлого|минувшего|истекшего|прошедшего|следующего|будущего|наступающего)";
const four = "1[5-9]\\d\\d|20\\d\\d";
const yearPattern = new RegExp(
  `[\\s_]{0,4}(?:(?:${which},?\\s)?(${four})(?!\\d)|(20\\s\\d\\d|'?\\d\\d)(?=\\s?(?:года?|г)(?![а-я])|\\s\\d{1,2}:\\d\\d)|['‘’](\\d\\d)(?!\\d))`,
  "y",
);
/** «5 мая, 2021 г.», «3 июля, 2015.»; not «5 мая, 2021 человек» */
const behindComma = new RegExp(`,\\s(${four})(?=\\s?(?:г(?:ода?)?(?![а-я])|[.;,)]|$)|\\s(?:в|на|и|по|до|к)\\s)`, "y");
/** «10-августа-2012», «сен-2012»; not «в мае-1920 чел.» */
const glued = new RegExp(`[-/.](${four})(?!\\d)(?=\\s?г|$|[^\\sа-я]|\\s(?:[^а-я]|(?:в|на|и|по|до|к)\\s))`, "y");
const yearWordPattern = new RegExp(`${ordinalEnding}\\s{0,3}(?:\\([а-я]{3,12}(?:\\s[а-я]{3,12}){1,4}\\)\\s)?${yearWord}`, "y");
const currentYear =
  /,?\s{0,3}(?:(?:т|с|тек)\s?[./]\s?г(?:ода)?(?![а-я])\.?|(?:текущего|сего|этого|нынешнего|настоящего|тек\.)\s(?:учебного\s|календарного\s)?(?:года|г\.))/y;
/** Behind two digits that can be no day, a preposition ends the clause, too. */
const shortYear = /\s(?:(\d\d)(?=\s?(?:$|[.;,)\t]))|(3[2-9]|[4-9]\d)(?=\s(?:в|на|и|по|до|к)\s))/y;
const spacesAndQuotes = /[\s'‘’]/g;

/** A year behind a day or month: four digits, or two before «г.» («15 мая 07 г.»), or words. */
export function readYear(folded: string, at: number): YearPart | undefined {
  const found = matchAt(yearPattern, folded, at) ?? matchAt(behindComma, folded, at) ?? matchAt(glued, folded, at);
  if (!found) return readWordYear(folded, at);
  const digits = (found[1] ?? found[2] ?? found[3] ?? "").replace(spacesAndQuotes, "");
  const end = at + found[0].length;
  const named = readYearWord(folded, end);
  return { value: fullYear(digits), end: named ?? end, named: named !== undefined };
}

/** «03 авг 96»: two digits that end the clause. */
export function readShortYear(folded: string, at: number): YearPart | undefined {
  const found = matchAt(shortYear, folded, at);
  return found && { value: fullYear((found[1] ?? found[2]) as string), end: at + found[0].length, named: false };
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

/** «07» → 2007, «95» → 1995. */
export function fullYear(digits: string): number {
  const value = Number(digits);
  if (digits.length > 2) return value;
  return value < 50 ? 2000 + value : 1900 + value;
}
