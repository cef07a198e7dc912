/** Where a line ends and the next begins, and what can be asked of it. */
import type { Line } from "../../model/line.ts";
import type { Marker } from "../../model/outline.ts";

export interface Boundary {
  readonly text: string;
  readonly before: Line;
  readonly after: Line;
  /** Marker that `before` / `after` begins with. */
  readonly markerBefore: Marker | null;
  readonly markerAfter: Marker | null;
  /** Columns that lines around are wrapped at; 0 where they are not wrapped. */
  readonly width: number;
  /** Columns that `before` has in the source and lost in cleaning. */
  readonly hidden: number;
  /** `after` is a word that is letter-spaced in the source. */
  readonly spaced: boolean;
  /** The line behind `after`. */
  readonly next: Line | undefined;
  /** `next` begins with a marker. */
  readonly opensItems: boolean;
  /** Furniture was cut out between the two. */
  readonly cut: boolean;
  /** Most lines of the text are whole paragraphs. */
  readonly loose: boolean;
  /** Nearly every line of the text has a blank line after it. */
  readonly doubleSpaced: boolean;
  /** Columns that paragraphs of the text are indented by where their other lines are not; 0 where nothing shows it. */
  readonly firstLine: number;
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

/** «Лобов К. К.»: what a typist does not part. */
const unparted = /\p{Lu}[\p{L}-]+ \p{Lu}\. ?\p{Lu}\.[,;.]?|\S+/uy;

/** The first word of the next line would not have fitted. */
export function isFull(b: Boundary): boolean {
  return isFullAt(b, edge(b.before) + b.hidden);
}

/** The same if the line ends at a column. */
export function isFullAt(b: Boundary, column: number): boolean {
  return b.width > 0 && column + 1 + firstWord(b) > b.width - 2;
}

export function firstWord({ text, after }: Boundary): number {
  unparted.lastIndex = after.start;
  return Math.min(unparted.exec(text)?.[0].length ?? 0, after.end - after.start);
}

export function edge(line: Line): number {
  return line.indent + line.end - line.start;
}

export function isLowerAt(b: Boundary): boolean {
  return isLower(b.text.slice(b.after.start, b.after.start + 1));
}

/** @param printed a paragraph as far as it goes. */
export function opensQuotes(printed: string): boolean {
  if (printed.length > longestOpen) return false;
  const text = printed.replace(itemNumber, "");
  const low = text.includes("„");
  const open = count(text, opensQuote) + (low ? -1 : 1) * count(text, either) - count(text, closesQuote);
  return open > (low ? count(text, straight) : 0);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

export function isLower(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toUpperCase();
}
