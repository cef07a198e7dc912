/** Where a line ends and the next begins, and what can be asked of it. */
import type { Line } from "../../model/line.ts";
import type { Marker } from "../../model/outline.ts";
import { type CleanText, toSource } from "../../model/text.ts";
import type { Printed } from "./printed.ts";

/** What is true of all boundaries of a text. */
export interface Page {
  readonly clean: CleanText;
  /** Most lines of the text are whole paragraphs. */
  readonly loose: boolean;
  /** Some lines are: nobody has wrapped the text at a margin. */
  readonly unwrapped: boolean;
  /** Nearly every line of the text has a blank line after it. */
  readonly doubleSpaced: boolean;
  /** Columns that paragraphs of the text are indented by where their other lines are not; 0 where nothing shows it. */
  readonly firstLine: number;
  /** Below each blank line the first one is: what stands at the margin goes on. */
  readonly onlyFirst: boolean;
}

export interface Boundary {
  readonly page: Page;
  readonly before: Line;
  readonly after: Line;
  /** What is printed in `before` / `after`. */
  readonly head: Printed;
  readonly tail: Printed;
  /** Marker that `before` / `after` begins with. */
  readonly markerBefore: Marker | null;
  readonly markerAfter: Marker | null;
  /** Columns that lines around are wrapped at; 0 where they are not wrapped. */
  readonly width: number;
  /** Columns that `before` has with the first word of `after` behind it; told where lines are wrapped. */
  readonly together: number;
  /** Columns that `before` has in the source and lost in cleaning; told where lines are wrapped. */
  readonly hidden: number;
  /** The line behind `after`. */
  readonly next: Line | undefined;
  /** `next` begins with a marker. */
  readonly opensItems: boolean;
  /** Both begin small and without a marker in a block that a colon opens. */
  readonly listed: boolean;
  /** Furniture was cut out between the two. */
  readonly cut: boolean;
  /** First line of the paragraph so far. */
  readonly opening: Line;
  /** The paragraph begins with a marker. */
  readonly isItem: boolean;
  /** Quotes or brackets of the paragraph so far are still open. */
  readonly openQuotes: boolean;
}

const opensQuote = /[«„(]/g;
const closesQuote = /[»”)]/g;
/** Opens «“…”», closes «„…“» and «„…"». */
const either = /“/g;
const straight = /"/g;
const itemNumber = /^\S{1,3}\)/;
/** An opening quote further back does not hold. */
const longestOpen = 1_500;
/** More than that are the tags of a page, which nobody wraps. */
const mostHidden = 40;
const longestTag = 12;
/** A line of one spaced word. */
const longestSpaced = 24;

/** «Лобов К. К.», «К. К. Лобов»: what a typist does not part. */
const unparted = /\p{Lu}[\p{L}-]+ \p{Lu}\. ?\p{Lu}\.[,;.]?|\p{Lu}\. ?(?:\p{Lu}\. ?)?\p{Lu}\p{L}\S*|\S+/uy;

/** The first word of the next line would not have fitted. */
export function isFull({ width, together, hidden }: Boundary): boolean {
  return width > 0 && together + hidden > width - 2;
}

/** The same as it shows in the clean text. */
export function isFullAsShown({ width, together }: Boundary): boolean {
  return width > 0 && together > width - 2;
}

/** Columns that must fit at the end of a line for the next to begin there. */
export function firstWordWidth(text: string, line: Line): number {
  unparted.lastIndex = line.start;
  return Math.min(unparted.exec(text)?.[0].length ?? 0, line.end - line.start);
}

/** «п о с т а н о в и л:», and nothing else in the line. */
export function isSpaced(clean: CleanText, line: Line): boolean {
  const length = line.end - line.start;
  return length < longestSpaced && hiddenIn(clean, line) >= length - 2;
}

/** Columns that a line lost in cleaning: it was wrapped with its bookmarks and between its spaced letters. */
export function hiddenIn({ text, map }: CleanText, { start, end }: Line): number {
  const first = text.lastIndexOf("\n", start - 1) + 1;
  const from = first === 0 ? 0 : toSource(map, { start: first - 1, end: first }).end;
  const lost = toSource(map, { start: end - 1, end }).end - from - (end - first);
  return lost > mostHidden ? 0 : Math.max(0, lost);
}

/** «[bookmark: bookmark3]привести …»: something longer than a tag was cut out before its first word, as before that of a paragraph. */
export function isBookmarked({ page, after }: Boundary): boolean {
  const { text, map } = page.clean;
  const first = text.lastIndexOf("\n", after.start - 1) + 1;
  if (first === 0) return false;
  const from = toSource(map, { start: first - 1, end: first }).end;
  return toSource(map, { start: after.start, end: after.start + 1 }).start - from - (after.start - first) > longestTag;
}

/** @param printed a paragraph as far as it goes. */
export function opensQuotes(printed: string): boolean {
  if (printed.length > longestOpen || printed.search(opensQuote) < 0) return false;
  const text = printed.replace(itemNumber, "");
  const low = text.includes("„");
  const open = count(text, opensQuote) + (low ? -1 : 1) * count(text, either) - count(text, closesQuote);
  return open > (low ? count(text, straight) : 0);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
