/** Dates and periods: at each trigger (a figure, a month, an ordinal) the forms are tried in order; the first that fits wins. */
import type { DateMatch } from "../../../model/mention.ts";
import { fold } from "../fold.ts";
import { isDigit } from "./characters.ts";
import { daysAt } from "./date-days.ts";
import { dottedMonthAt, monthsAt } from "./date-months.ts";
import type { Source } from "./date-parts.ts";
import { blankAt, monthFirstAt, wordYearAt, yearFirstAt, yearMonthDayAt, yearOfIssueAt } from "./date-rare.ts";
import { yearPartsAt } from "./date-year-parts.ts";
import { yearsAt } from "./date-years.ts";
import { hasWord } from "./word-signs.ts";

type Form = (source: Source, at: number) => DateMatch[] | undefined;

/** «2021», «31», «сентября»: each has forms of its own. */
const forms = {
  year: [yearFirstAt, yearOfIssueAt, yearMonthDayAt, daysAt, yearsAt],
  figure: [daysAt, dottedMonthAt, yearPartsAt, blankAt],
  word: [monthFirstAt, monthsAt, yearPartsAt, daysAt, wordYearAt],
  blank: [blankAt],
} satisfies Record<string, readonly Form[]>;

/** One of them, or a figure that may be part of a date. */
const mayDate = hasWord(/янв|фев|мар|апр|ма[йяею]|июн|июл|авг|сен|окт|ноя|дек|кв|полугоди|половин|тысяч|двухтыс/);
const figures = /\d{4}|\d\s?[./-]\s?[ivxlхупш]|\d\s?\.\s?\d|п\/г|['‘’]\d\d/;
/** A number of one or two figures that no other number follows, or a day in figures; a year. Long runs of numbers are passed over within the pattern. */
const numbers =
  '(?<!\\d)(?:\\d{1,2}(?!\\d)(?:(?![ \\u00a0\\t]{1,3}\\d)|(?=[\\s»"”“]{1,2}\\d\\d\\.?\\s\\d{4}(?!\\d)))|(?:1[5-9]|20)\\d\\d(?!\\d))';
const words =
  "янв|фев|мар|апр|ма[йяеюи]|июн|июл|авг|сен|окт|ноя|дек|перв|втор|трет|четв|пят|шест|седьм|восьм|девят|десят|один|двен|двадц|тридц|трин|тысяч|две\\sт|двухтыс|[ivlпши]{1,3}(?![а-я])";
const trigger = new RegExp(`${numbers}|_{1,4}(?=\\s?\\.)|(?<![а-яa-z])(?:${words})`, "g");

export function dates(text: string): DateMatch[] {
  const folded = fold(text);
  if (!mayDate(text) && !figures.test(folded)) return [];
  const source: Source = { raw: text, folded };
  const found: DateMatch[] = [];
  trigger.lastIndex = 0;
  for (let hit = trigger.exec(folded); hit; hit = trigger.exec(folded)) {
    const matches = firstForm(source, hit.index, formsOf(hit[0]));
    const end = matches?.at(-1)?.end;
    if (!matches || end === undefined) continue;
    found.push(...matches);
    trigger.lastIndex = Math.max(end, trigger.lastIndex);
  }
  return found;
}

const longestDay = 2;

function formsOf(hit: string): readonly Form[] {
  if (hit.startsWith("_")) return forms.blank;
  if (!isDigit(hit.charAt(0))) return forms.word;
  return hit.length > longestDay ? forms.year : forms.figure;
}

function firstForm(source: Source, at: number, tried: readonly Form[]): DateMatch[] | undefined {
  for (const form of tried) {
    const matches = form(source, at);
    if (matches && matches.length > 0) return matches;
  }
  return undefined;
}
