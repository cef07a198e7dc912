/** Date, number and quoted title of an act, each read at one place: «от 14 марта 2023 г.», «№ 273-ФЗ», «О бюджете». */
import { fold } from "../fold.ts";
import { monthForms } from "../words/months.ts";

export interface Detail {
  readonly kind: "date" | "number" | "title";
  readonly value: string;
  readonly end: number;
}

const monthStems = monthForms.map((forms) => (forms[0] as string).slice(0, 3));
/** «от 26.IX-1972 г.» */
const romanMonths = "i ii iii iv v vi vii viii ix x xi xii".split(" ");
const date =
  /\s?,?\s?от\s{0,2}(?:[«"“]?\s?(\d{1,2})\s?[»"”]?\s(?:(янв|фев|мар|апр|ма|июн|июл|авг|сен|окт|ноя|дек)[а-я]{1,7})(?![а-я])(?:\s(\d{4})(?!\d))?|(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)(?!\d)|(\d{1,2})\s?[./]\s?([ivx]{1,4})\s?[-./]\s?(\d{4}|\d\d)(?!\d))(?:\s?года(?![а-я])|\s?[тс]\.\s?г\.|\s?г(?![а-я])\s?\.?)?/y;
/** «приказ Минпроса 17.10.2013 № 1155»: a day without «от» before a number. */
const bareDate = /\s?(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)(?!\d)\s?(?:года|г)?\.?(?=\s?(?:№|n\s?\d))/y;
/** A part behind a spaced dash is short or a number: not «№ 5 – считать», «№ 5-ФЗ – о покосах», «№ 5. Просить». */
const number =
  /\s?,?\s?(?:за\s|по делу\s)?(?:№|n|no)\s?(?:№\s?)?(?=[^\s]{0,10}\d)([\da-zа-я]+(?:[-–/.]\s?\d+[a-zа-я]*|[-–/][a-zа-я]+|\s?[-–/]\s?(?!(?<=\s)(?:об?|во?|на|со?|по|за|до|от|из|к|и|не|что|как)(?![а-я]))(?:\d+|[a-zа-я]{1,3})(?![a-zа-я]))*(?:\s(?:зк|оз|рз|зо|кз|вх-\d)(?![а-я]))?(?:\sпо\sделу\s№\s?(?:[а-я]{1,3}\d{1,3}-)?[\d/-]+)?)/y;
/** «№№ 87, 98 и 105» */
const numbers = /\s?(?:№\s?№|№№)\s?(\d{1,5}(?:,\s\d{1,5}){0,8}\sи\s\d{1,5})(?![\d/-])/y;
/** «резолюции 10/7», «V/3», «RT/2/5», not «5-й сессии». */
const bareNumber =
  /\s((?:\d+|(?:[a-z]{1,7}|[а-я]{1,3})(?=(?:\/[a-z]{1,7}){0,2}\/\d))(?:[-/.](?!(?:й|го|ой|ей|му|ом|м|я|е)(?![а-я]))[\da-zа-я]+)+)/y;
const letter = /[A-Za-zА-Яа-яЁё]/;
const longestTitle = 500;
/** What may close each: «„О сплаве"», too. */
const closing: Readonly<Record<string, string>> = { "«": "»", '"': '"', "“": "”", "„": '“"”' };

/** Date, number and title that follow each other, each once. */
export interface Details {
  readonly end: number;
  readonly title: string | null;
  readonly number: string | null;
  readonly date: string | null;
}

const numberSign = /^[^\d]*[№n]/;
/** « по делу № » */
const longestSign = 12;

/** What stands at this place, behind at most one space. @param folded the paragraph, folded */
export function detailAt(text: string, folded: string, at: number): Detail | undefined {
  return dateAt(folded, at) ?? numberAt(text, folded, at) ?? titleAt(text, at);
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
  const [, day, month, year, numericDay, numericMonth, numericYear, dayBefore, roman, romanYear] = found;
  const monthNumber = roman ? romanMonths.indexOf(roman) + 1 : month ? monthOf(month) : Number(numericMonth);
  if (roman && monthNumber === 0) return undefined;
  return {
    kind: "date",
    value: edtf(Number(day ?? numericDay ?? dayBefore), monthNumber, year ?? numericYear ?? romanYear ?? ""),
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

/** A quoted title; nested quotes are counted, and one closing mark may be missing. */
export function titleAt(text: string, at: number): Detail | undefined {
  const open = text.charAt(at) === " " ? at + 1 : at;
  const close = closing[text.charAt(open)];
  if (close === undefined) return undefined;
  const end = quoteEnd(text, open, close);
  return end === undefined
    ? undefined
    : {
        kind: "title",
        value: fold(text.slice(open + 1, end - 1)).trim() === "" ? "" : text.slice(open + 1, end - 1).trim(),
        end,
      };
}

function quoteEnd(text: string, open: number, close: string): number | undefined {
  const opening = text.charAt(open);
  let depth = 0;
  let first: number | undefined;
  for (let at = open; at < text.length && at < open + longestTitle; at++) {
    const mark = text.charAt(at);
    if (mark === opening && (mark !== close || at === open || opensAgain(text, at))) depth++;
    else if (close.includes(mark)) {
      depth--;
      first ??= at + 1;
      if (depth <= 0) return at + 1;
    }
  }
  return first;
}

/** «"О работе по профилю | "терапия"": a straight quote between a space and a letter opens. */
function opensAgain(text: string, at: number): boolean {
  return text.charAt(at - 1) === " " && letter.test(text.charAt(at + 1));
}
