/** People, places and days, in the forms that a sentence wants. */
import type { Dice } from "../random.ts";
import type { Sheet } from "../sheet.ts";
import { initials, months, places, surnames } from "../words/common.ts";

export interface Person {
  /** «Кудинов», «Кудинова». */
  readonly family: string;
  readonly dative: string;
  readonly accusative: string;
  readonly genitive: string;
  /** «П.С.», «П. С.» */
  readonly initials: string;
}

export function person({ dice }: Sheet): Person {
  const stem = dice.pick(surnames);
  const gap = dice.chance(0.2) ? " " : "";
  const first = `${dice.pick(initials)}.${gap}${dice.pick(initials)}.`;
  return dice.chance(0.5)
    ? { family: stem, dative: `${stem}у`, accusative: `${stem}а`, genitive: `${stem}а`, initials: first }
    : { family: `${stem}а`, dative: `${stem}ой`, accusative: `${stem}у`, genitive: `${stem}ой`, initials: first };
}

/** Name with initials, before or behind. */
export function named(sheet: Sheet, family: string, mark: string): string {
  return sheet.dice.chance(0.5) ? `${mark} ${family}` : `${family} ${mark}`;
}

export function someone(sheet: Sheet, form: "family" | "dative" | "accusative" | "genitive" = "family"): string {
  const who = person(sheet);
  return named(sheet, who[form], who.initials);
}

export interface Place {
  /** «г. Заболотск» */
  readonly text: string;
  readonly bare: string;
  /** «Заболот», to which «ский», «ского» is put. */
  readonly stem: string;
}

export function place({ dice }: { readonly dice: Dice }): Place {
  const [sort, bare, stem] = dice.pick(places);
  return { text: `${sort} ${bare}`, bare, stem };
}

export interface Day {
  readonly day: number;
  readonly month: number;
  readonly year: number;
  /** The last day, where it was more than one. */
  readonly until?: number;
  readonly edtf: string;
}

/** A day, or now and then two days. */
export function occasion(chance: { readonly dice: Dice; readonly year: number }): Day {
  const first = day(chance);
  if (!chance.dice.chance(0.15)) return first;
  const until = first.day + 1;
  return { ...first, until, edtf: `${first.edtf}/${first.edtf.slice(0, 8)}${two(until)}` };
}

export function day({ dice, year }: { readonly dice: Dice; readonly year: number }): Day {
  const [date, month] = [dice.int(1, 28), dice.int(1, 12)];
  return { day: date, month, year, edtf: `${year}-${two(month)}-${two(date)}` };
}

export const two = (number: number): string => String(number).padStart(2, "0");

/** «6 мая 2003 года», «07.10.2015г.», «« 16 » февраля 2018 г.». */
export function dayText({ dice }: { readonly dice: Dice }, { day: date, month, year, until }: Day): string {
  const name = months[month - 1] as string;
  if (until !== undefined) return `${date}${dice.pick(["-", "–", "—"])}${until} ${name} ${year} ${dice.pick(["года", "г."])}`;
  return dice.pick([
    `${date} ${name} ${year} года`,
    `${date} ${name} ${year} года`,
    `${date} ${name} ${year} г.`,
    `${two(date)}.${two(month)}.${year}`,
    `${two(date)}.${two(month)}.${year} г.`,
    `${two(date)}.${two(month)}.${year}г.`,
    `«${two(date)}» ${name} ${year} г.`,
    `« ${date} » ${name} ${year} года`,
  ]);
}

/** A term as it stands in a task. */
export function term({ dice, year }: Sheet): string {
  const date = dice.int(1, 28);
  const month = dice.pick(months);
  return dice.pick([
    `до ${date} ${month} ${year + 1} года`,
    `в срок до ${two(date)}.${two(dice.int(1, 12))}.${year + 1}`,
    `не позднее ${date} ${month} ${year + 1} г.`,
    `до конца ${year} года`,
    "в месячный срок",
    `во II квартале ${year + 1} года`,
    `к ${date} ${month}`,
  ]);
}
