/** Persons found in a text that was read in today's spelling. */
import type { PersonMatch } from "../../../model/mention.ts";
import type { Modern } from "../old-spelling.ts";
import { inOldSpelling } from "../old-spelling.ts";

/** The match in the spelling of the text. */
export function inItsSpelling(text: string, modern: Modern, one: PersonMatch): PersonMatch {
  const range = modern.range(one);
  const printed = text.slice(range.start, range.end);
  const old = (name: string | null): string | null => (name === null ? null : inOldSpelling(name, printed));
  return {
    ...one,
    ...range,
    name: inOldSpelling(one.name, printed),
    familyName: old(one.familyName),
    givenName: old(one.givenName),
    patronymicName: old(one.patronymicName),
  };
}
