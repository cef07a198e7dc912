/** The parts of which dates are made, each read at one place of the folded text: day, month, what joins them. Years: `date-year.ts`. */
import { once } from "../../once.ts";
import { monthForms, monthShort } from "../words/months.ts";
import { readOrdinal } from "./date-ordinals.ts";

/** A paragraph: as printed, and folded. */
export interface Source {
  readonly raw: string;
  readonly folded: string;
}

export interface Part {
  readonly value: number;
  readonly end: number;
}

export interface MonthPart extends Part {
  /** «авг», «сент.»: a two-digit year may follow. */
  readonly short: boolean;
}

export type Join = "range" | "by" | "until" | "onto" | "list";

/** Most dates in one list or range; keeps long runs of numbers linear. */
export const longest = 8;
export const dash = "[-–—−‑]";
/** «-го», « – го», «-й»: after numbers in figures. */
export const ordinalEnding = `(?:\\s?${dash}?\\s?(?:го|ого|е|ое|му|ому|м|ом|й|ый|ой|ым|я|ая|ю|ую)(?![а-я]))?`;

const monthNumbers = new Map<string, number>();
const shortForms = new Set(monthShort.flat());
for (const table of [monthForms, monthShort]) {
  table.forEach((forms, index) => {
    for (const form of forms) monthNumbers.set(form, index + 1);
  });
}

const word = /[а-я]+/y;
/** What of a month may stand before the space where recognition of characters has split it: «де кабря», «17 но ября». */
const monthBeginnings = once(() => new Set(monthForms.flat().flatMap((form) => Array.from(form, (_, at) => form.slice(0, at)))));
const behindSplit = /\s([а-я]+)/y;
/** «мая месяца», «в мае-месяце» */
const monthWord = /[\s-]месяц[аеу]?(?![а-я])/y;
const dayWord = "(?:\\s(?:числ[аоу]|дня)(?![а-я]))?";
/** «1 (первого) сентября» */
const saidAgain = "(?:\\s\\([а-я]{5,16}(?:\\s[а-я]{5,12})?\\))?";
const dayPattern = new RegExp(
  `([0-3]?\\d)(?!\\d)(?:\\s?[»"”“'_]{1,4}|(?<=\\(\\d{1,2})\\)|${ordinalEnding}${dayWord}${saidAgain})(?:[-/.](?=[а-я]{3})|\\s{0,3})`,
  "y",
);
const wordDayTail = new RegExp(`${dayWord}\\s{0,3}`, "y");
/** «13 (26) ноября» joins days as a comma does; «с 9.00 1 сентября по 18.00 30 сентября» */
const time = "(?:\\d{1,2}[.:]\\d\\d\\s(?:ч(?:ас(?:а|ов))?\\.?\\s)?(?=\\d))?";
const again = "(?:\\s(?:с|до|к|в|на)(?![а-я]))?";
const joinPattern = new RegExp(
  `\\s{0,3}(?:(?:(${dash})|(по)(?![а-я])|(до)(?![а-я])|(на)(?![а-я]))\\s{0,3}${time}|(?:,?\\s?(?:и|или|либо|а также)(?![а-я])|,)${again}\\s{0,3}|\\s?\\((?=\\d{1,2}\\)\\s[а-я]))|(?<=\\d\\.)(/)(?=\\d)`,
  "y",
);

export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** «первый – 15 января»: a day is «первое» or «первого». */
const noDay = /^(?:[ыио]й|[ая]я|ую|[ыи]е|[ыи]х)$/;

/** Day of the month, with its closing quote or «-го», or in words; `end` is where the month may begin. */
export function readDay(folded: string, at: number): Part | undefined {
  const found = matchAt(dayPattern, folded, at);
  if (found) return { value: Number(found[1]), end: at + found[0].length };
  const inWords = readOrdinal(folded, at);
  if (!inWords || inWords.value > 31 || noDay.test(folded.slice(inWords.end - 2, inWords.end))) return undefined;
  return { value: inWords.value, end: inWords.end + (matchAt(wordDayTail, folded, inWords.end)?.[0].length ?? 0) };
}

export function readMonth(folded: string, at: number): MonthPart | undefined {
  const name = matchAt(word, folded, at)?.[0];
  if (name === undefined) return undefined;
  const value = monthNumbers.get(name);
  if (value !== undefined) return { value, ...endOf(folded, at, name) };
  if (name.length === 1 || !monthBeginnings().has(name)) return undefined;
  const whole = name + (matchAt(behindSplit, folded, at + name.length)?.[1] ?? "");
  const found = shortForms.has(whole) ? undefined : monthNumbers.get(whole);
  return found === undefined ? undefined : { value: found, end: at + whole.length + 1, short: false };
}

/** «сент.»: the full stop of a short form belongs to it; so does «месяца». */
function endOf(folded: string, at: number, name: string): Pick<MonthPart, "end" | "short"> {
  const bare = at + name.length;
  if (shortForms.has(name)) return { end: folded[bare] === "." ? bare + 1 : bare, short: true };
  return { end: bare + (matchAt(monthWord, folded, bare)?.[0].length ?? 0), short: false };
}

export function readJoin(folded: string, at: number): { kind: Join; end: number } | undefined {
  const found = matchAt(joinPattern, folded, at);
  if (!found) return undefined;
  const [whole, dashed, by, until, onto, stroke] = found;
  const kind = dashed || stroke ? "range" : by ? "by" : until ? "until" : onto ? "onto" : "list";
  return { kind, end: at + whole.length };
}
