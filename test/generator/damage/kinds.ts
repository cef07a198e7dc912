/** All kinds of damage, in the order in which they strike: first what the clerk typed, then what the page did to it, then the bytes. */
import { footnotes } from "./footnotes.ts";
import { letter, repeatedTitle, webPage } from "./furniture.ts";
import { bookmarks, entitiesAndTags, markdownMarks } from "./leftovers.ts";
import { changedGlyphs, missingColons, missingEnds } from "./marks.ts";
import { aloneNumbers, duplicateNumbers, gaps, lostNumbers, spacing } from "./numbers.ts";
import { blankLines, justified, type LineDamage, pageNumbers } from "./pages.ts";
import type { Damage } from "./strike.ts";
import {
  falseDashes,
  gluedWords,
  innerHyphens,
  loosePunctuation,
  noBreakSpaces,
  otherScripts,
  spacedWords,
  splitWords,
} from "./words.ts";

export const damages: readonly (readonly [name: string, damage: Damage])[] = [
  ["number twice", duplicateNumbers],
  ["number skipped", gaps],
  ["number lost", lostNumbers],
  ["number spacing", spacing],
  ["number alone", aloneNumbers],
  ["glyph changed", changedGlyphs],
  ["end mark missing", missingEnds],
  ["colon missing", missingColons],
  ["footnote", footnotes],
  ["title repeated", repeatedTitle],
  ["letter", letter],
  ["web page", webPage],
  ["false dashes", falseDashes],
  ["loose punctuation", loosePunctuation],
  ["words glued", gluedWords],
  ["words split", splitWords],
  ["words spaced", spacedWords],
  ["hyphen inside", innerHyphens],
  ["mixed scripts", otherScripts],
  ["bookmark", bookmarks],
  ["markdown", markdownMarks],
  ["entities and tags", entitiesAndTags],
  ["no-break spaces", noBreakSpaces],
];

export const lineDamages: readonly (readonly [name: string, damage: LineDamage])[] = [
  ["page number", pageNumbers],
  ["justified", justified],
  ["blank lines", blankLines],
];

/** What the layout does, and the bytes. */
export const others = ["wrap", "hyphen, hard", "hyphen, soft", "line ends", "encoding"] as const;

/** What must be there, too: a hyphen stands at the end of a wrapped line. */
const needsWrap = new Set(["hyphen, hard", "hyphen, soft", "blank lines", "page number"]);

export const kinds: readonly string[] = [...damages.map(([name]) => name), ...lineDamages.map(([name]) => name), ...others];
export const conditions: readonly string[] = ["none", ...kinds, "everything"];

/** The kinds that a document of a condition suffers. */
export function kindsOf(condition: string): string[] {
  if (condition === "none") return [];
  return needsWrap.has(condition) ? [condition, "wrap"] : [condition];
}

/** Kinds that strike a whole document or not at all; with everything at once, some documents each. */
export const wholesale = new Set([
  "letter",
  "web page",
  "title repeated",
  "blank lines",
  "line ends",
  "encoding",
  "justified",
  "markdown",
  "entities and tags",
  "no-break spaces",
  "number alone",
]);
