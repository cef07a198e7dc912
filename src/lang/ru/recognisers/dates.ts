/** Dates and periods: at each trigger (a figure, a month, an ordinal) the forms are tried in order; the first that fits wins. */
import type { DateMatch } from "../../../model/mention.ts";
import { fold } from "../fold.ts";
import { daysAt } from "./date-days.ts";
import { dottedMonthAt, monthsAt } from "./date-months.ts";
import type { Source } from "./date-parts.ts";
import { blankAt, romanMonthAt, wordDayAt, yearFirstAt } from "./date-rare.ts";
import { yearPartsAt } from "./date-year-parts.ts";
import { yearsAt } from "./date-years.ts";

const figure = /[\d_]/;

type Form = (source: Source, at: number) => DateMatch[] | undefined;

const inFigures: readonly (readonly [string, Form])[] = [
  ["year-first", yearFirstAt],
  ["days", daysAt],
  ["dotted-month", dottedMonthAt],
  ["year-part", yearPartsAt],
  ["years", yearsAt],
  ["roman-month", romanMonthAt],
  ["blank", blankAt],
];
const inWords: readonly (readonly [string, Form])[] = [
  ["months", monthsAt],
  ["year-part", yearPartsAt],
  ["word-day", wordDayAt],
];

const worthALook =
  /\d{4}|\d\s?[./-]\s?[ivx]|\d\s?\.\s?\d|(?:янв|фев|мар|апр|ма[йяею]|июн|июл|авг|сен|окт|ноя|дек)|кв|полугоди|половин|п\/г/;
const trigger =
  /\d+|_{1,4}(?=\s?\.)|(?<![а-яa-z])(?:янв|фев|мар|апр|ма[йяеюи]|июн|июл|авг|сен|окт|ноя|дек|перв|втор|трет|четв|пят|шест|седьм|восьм|девят|десят|один|двен|двадц|тридц|трин|[ivlпши]{1,3}(?![а-я]))/g;

export function dates(text: string): DateMatch[] {
  const folded = fold(text);
  if (!worthALook.test(folded)) return [];
  const source: Source = { raw: text, folded };
  const found: DateMatch[] = [];
  trigger.lastIndex = 0;
  for (let hit = trigger.exec(folded); hit; hit = trigger.exec(folded)) {
    const matches = firstForm(source, hit.index);
    const end = matches?.at(-1)?.end;
    if (!matches || end === undefined) continue;
    found.push(...matches);
    trigger.lastIndex = Math.max(end, trigger.lastIndex);
  }
  return found;
}

function firstForm(source: Source, at: number): DateMatch[] | undefined {
  const forms = figure.test(source.folded[at] ?? "") ? inFigures : inWords;
  for (const [, form] of forms) {
    const matches = form(source, at);
    if (matches && matches.length > 0) return matches;
  }
  return undefined;
}
