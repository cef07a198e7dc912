/** A day or an amount that begins a line: «15 Мая 2020 г.», «14. – 15.10.2013», «1.5 года». Its number is that of no item. */
import { fold } from "../fold.ts";
import { isDigit } from "./characters.ts";
import { readDay, readMonth } from "./date-parts.ts";
import { unitAt } from "./figure-units.ts";

/** «1. Утвердить» */
const plainItem = /\d{1,2}\s?[.)]\s+[^\d\s/–—-]/y;
const reach = 48;
/** «1.Января» may number an item. */
const numbered = /^\d{1,2}\s?[.)]/;
const genitive = /[ая](?:[\s-]месяца)?$/;
const inFigures =
  /^\d{1,2}\.(?:0[1-9]|1[0-2])\.\d\d(?:\d\d)?\s?г(?:ода)?\s?\.(?=\s|$)|^\d{1,2}\.\s?[-–—/]\s?\d{1,2}\.\d\d(?:\.|\s*$)|^\d\d\s\d\d\s\d{4}(?!\d)|^\d\d\.\d\d\.\s?(?:[-–—]|по|до|в)\s?\d|^\d\d\.\s?(?:0[1-9]|1[0-2])\.\s?\d\d(?:\d\d)?\s?(?:г(?:ода)?\s?\.?)?\s*$/;

/** «09.июля.2015» */
const pointedMonth = /^\d{1,2}\.[а-я]{3,8}\.\d{4}/;
const decimal = /^\d{1,3}\.\d{1,3}(?=\s?(?:[а-я]{2}|us\$))/;

/** «0.5 кг», «1.5 года»: no point of a chapter; «2.1 г. Рудный» may be one. */
function isAmount(folded: string): boolean {
  const number = decimal.exec(folded)?.[0];
  return number !== undefined && unitAt(folded, number.length, folded) !== undefined;
}

export function dayBegins(text: string, at: number): boolean {
  if (!isDigit(text.charAt(at))) return false;
  plainItem.lastIndex = at;
  if (plainItem.test(text)) return false;
  const folded = fold(text.slice(at, at + reach));
  if (inFigures.test(folded) || isAmount(folded)) return true;
  const day = numbered.test(folded) && !pointedMonth.test(folded) ? undefined : readDay(folded, 0);
  const month = day && readMonth(folded, day.end);
  return month !== undefined && (month.short || genitive.test(folded.slice(0, month.end)));
}
