/** Years of two digits where a text of the last century writes its others in full: «20 марта 33 г.» beside «1 мая 1933 г.». */
import type { DateMatch } from "../model/mention.ts";

/** What is read of a leaf. */
interface Dated {
  readonly text: string;
  dates: readonly DateMatch[];
}

const fullYear = /(?<!\d)(1[89]|20)\d\d(?!\d)/;
const early = /(?<!\d)19[0-4]\d(?!\d)/;
const ofOurs = /(?<!\d)20(?=[0-4]\d)/g;

/** Two digits below fifty are read as of our century, as long as no year of it is printed and one of the last is. */
export function inOneCentury(leaves: readonly Dated[]): void {
  const printed = leaves.flatMap(({ text, dates }) => dates.map(({ start, end }) => text.slice(start, end)));
  if (!printed.some((one) => early.test(one)) || printed.some((one) => fullYear.exec(one)?.[1] === "20")) return;
  for (const leaf of leaves)
    leaf.dates = leaf.dates.map((date) =>
      fullYear.test(leaf.text.slice(date.start, date.end)) ? date : { ...date, edtf: date.edtf.replace(ofOurs, "19") },
    );
}
