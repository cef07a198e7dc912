/** Physical lines, and the paragraphs that they make up. */
import type { Column } from "./column.ts";
import type { Marker } from "./outline.ts";
import type { Range } from "./span.ts";

/** A line that is not blank; offsets without the white space around it. */
export interface Line extends Range {
  /** Columns before the first character; a tab counts as eight. */
  readonly indent: number;
  /** Blank lines between it and the line before. */
  readonly blankBefore: number;
}

/** A cell of a row of a table of tasks. */
export interface Cell extends Range {
  readonly column: Column;
}

/** One or more lines that belong together, as a single line of the final clean text. */
export interface Paragraph extends Range {
  /** What the least sure of its line ends weighs: those that were joined, and that before it, which was not. */
  readonly margin: number;
  readonly indent: number;
  readonly blankBefore: number;
  /** A rule («____») was cut out right before it. */
  readonly afterRule: boolean;
  /** Of a row of a table of tasks: its cells that are not empty, in the order of the text; else empty. */
  readonly cells: readonly Cell[];
}

/** A stretch of a paragraph that has one role: the whole, or a run-in item, or the formula at its end. */
export interface Segment extends Range {
  /** That of its paragraph. */
  readonly margin: number;
  readonly marker: Marker | null;
  /** Where the text behind the marker begins. */
  readonly body: number;
  readonly indent: number;
  readonly blankBefore: number;
  readonly afterRule: boolean;
  /** See `Paragraph`. */
  readonly cells: readonly Cell[];
}
