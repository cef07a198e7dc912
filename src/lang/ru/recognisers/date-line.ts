/** A day that begins a line: «15 Мая 2020 г.», «14. – 15.10.2013». Its number is that of no item. */
import { fold } from "../fold.ts";
import { readDay, readMonth } from "./date-parts.ts";

const digit = /\d/;
const reach = 48;
/** «1.Января» may number an item. */
const numbered = /^\d{1,2}\s?[.)]/;
const genitive = /[ая](?:[\s-]месяца)?$/;
const inFigures =
  /^\d{1,2}\.\s?[-–—/]\s?\d{1,2}\.\d\d\.|^\d\d\.\d\d\.\s?(?:[-–—]|по|до|в)\s?\d|^\d\d\.\s?(?:0[1-9]|1[0-2])\.\s?\d\d(?:\d\d)?\s?(?:г(?:ода)?\s?\.?)?\s*$/;

export function dayBegins(text: string, at: number): boolean {
  if (!digit.test(text[at] ?? "")) return false;
  const folded = fold(text.slice(at, at + reach));
  if (inFigures.test(folded)) return true;
  const day = numbered.test(folded) ? undefined : readDay(folded, 0);
  const month = day && readMonth(folded, day.end);
  return month !== undefined && (month.short || genitive.test(folded.slice(0, month.end)));
}
