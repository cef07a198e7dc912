/** Years of two digits where a text of the last century writes its others in full: «20 марта 33 г.» beside «1 мая 1933 г.». */
import type { Language } from "../lang/language.ts";
import type { DateMatch } from "../model/mention.ts";
import type { Outline, Unit } from "../model/outline.ts";

const fullYear = /(?<!\d)(1[89]|20)\d\d(?!\d)/;
const early = /(?<!\d)19[0-4]\d(?!\d)/;
const ofOurs = /(?<!\d)20(?=[0-4]\d)/g;

/** No date of the resolution has a year of our century in full, and one has a year before the middle of the last. */
export function isOfLastCentury({ clean, units }: Outline, members: readonly number[], language: Language): boolean {
  const ends = [members[0], members.at(-1)].flatMap((index) => units.get(index ?? -1)?.ranges ?? []);
  const from = Math.min(...ends.map(({ start }) => start));
  // few texts go further
  if (!early.test(clean.text.slice(from, Math.max(...ends.map(({ end }) => end))))) return false;
  const leaves = (index: number) => (units.get(index) as Unit).ranges.map(({ start, end }) => clean.text.slice(start, end));
  const printed = members.flatMap((index) =>
    leaves(index).flatMap((words) => language.recognise.dates(words).map(({ start, end }) => words.slice(start, end))),
  );
  return printed.some((one) => early.test(one)) && !printed.some((one) => fullYear.exec(one)?.[1] === "20");
}

/** Two digits below fifty are read as of our century. */
export function inLastCentury(text: string, dates: readonly DateMatch[]): DateMatch[] {
  return dates.map((date) =>
    fullYear.test(text.slice(date.start, date.end)) ? date : { ...date, edtf: date.edtf.replace(ofOurs, "19") },
  );
}
