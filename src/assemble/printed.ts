/** What is printed where the clean text was read in the spelling of today: «Сходъ рѣшилъ», not «Сход решил». */
import type { Mentions } from "../model/mention.ts";
import type { Range } from "../model/span.ts";
import { type CleanText, toSource } from "../model/text.ts";

/** One letter, or one with a silent letter behind it, for one letter. */
const oldLetters = /^[\u0400-\u04ff]{1,2}$/;

/** @returns the letters of a clean range as printed; all else as in the clean text. */
export function printedIn({ text, map }: CleanText, source: string, { start, end }: Range): string {
  let out = "";
  for (let at = start; at < end; at++) {
    const letter = text[at] as string;
    const from = toSource(map, { start: at, end: at + 1 });
    const printed = source.slice(from.start, from.end);
    out += oldLetters.test(letter) && oldLetters.test(printed) ? printed : letter;
  }
  return out;
}

const reach = 80;

/** A figure and what it counts. */
function around({ start, end }: Range): Range {
  return { start: Math.max(0, start - reach), end: end + reach };
}

/** Names were found in the spelling of today; they are given in that of the words they come from. */
export function respelledNames(mentions: Mentions, respell: (name: string, range: Range) => string): Mentions {
  const named = (one: Mentions["persons"][number]) => (name: string | null) => name && respell(name, one);
  return {
    ...mentions,
    figures: mentions.figures.map((one) => ({ ...one, of: one.of && respell(one.of, around(one)) })),
    addressees: mentions.addressees.map((one) => ({ ...one, name: respell(one.name, one) })),
    persons: mentions.persons.map((one) => ({
      ...one,
      name: respell(one.name, one),
      familyName: named(one)(one.familyName),
      givenName: named(one)(one.givenName),
      patronymicName: named(one)(one.patronymicName),
    })),
  };
}
