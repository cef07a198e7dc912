/** What every part of the assembly needs: the outline of one resolution, what was found in it, and places in the source. */
import type { Language } from "../lang/language.ts";
import type { ByUnit } from "../model/by-unit.ts";
import type { Column } from "../model/column.ts";
import type { Mentions } from "../model/mention.ts";
import type { Outline, Unit } from "../model/outline.ts";
import type { InPieces } from "../model/pieces.ts";
import type { Cell } from "../model/resolution.ts";
import type { Range, Span } from "../model/span.ts";
import type { PrintedAside } from "../model/text.ts";

export interface Context {
  readonly outline: Outline;
  /** Indexes of the units of this resolution, in order. */
  readonly members: readonly number[];
  readonly mentions: Mentions;
  readonly asides: readonly PrintedAside[];
  readonly language: Language;
  /** The span of a clean range. */
  spanOf(range: Range): Span;
  /** The span of a source range. */
  sourceSpan(range: Range): Span;
  /** Text of a clean range, or of a mention, as printed: column gaps as spaces. */
  textOf(range: InPieces): string;
  /** The same with column gaps as tabs. */
  printedOf(range: Range): string;
  /** The same as it was read: in the spelling of today. */
  readingOf(range: Range): string;
  /** Sentences of the main range of a unit, offsets from its start. */
  sentencesOf(index: number): readonly Range[];
  /** Words that were derived from those of a clean range, in their spelling. */
  respell(words: string, range: Range): string;
  /** Name of the place each unit has in the output: a block, a node, `title` …; filled as the parts are made. */
  readonly places: ByUnit<string>;
}

export function unitsOf(context: Context, role: Unit["role"]): number[] {
  return context.members.filter((index) => context.outline.units.roleOf(index) === role);
}

export function unit(context: Context, index: number): Unit {
  return context.outline.units.get(index) as Unit;
}

export function mainRange(context: Context, index: number): Range {
  return unit(context, index).ranges[0] as Range;
}

/** The text of a unit behind its marker, further pieces added. */
export function bodyOf(context: Context, index: number): string {
  return bodies(context, index)
    .map((range) => context.textOf(range))
    .filter((text) => text !== "")
    .join(" ");
}

/** Where that text is printed in columns: its cells; else nothing. */
export function cellsOf(context: Context, index: number): Cell[] {
  return cellsIn(context, bodies(context, index), unit(context, index).columns);
}

/** @param columns what each range is for, where it is a cell of a table of tasks. */
export function cellsIn(context: Context, ranges: readonly Range[], columns: readonly Column[]): Cell[] {
  if (columns.length === 0 && !ranges.some((range) => context.printedOf(range).includes("\t"))) return [];
  const cells = ranges.flatMap((range, i) =>
    context
      .printedOf(range)
      .split("\t")
      .map((text): Cell => ({ column: columns[i] ?? null, text: text.trim() }))
      .filter(({ text }) => text !== ""),
  );
  return cells.length > 1 || columns.length > 0 ? unwrapped(cells) : [];
}

/** What was wrapped within a column is one cell. */
function unwrapped(cells: readonly Cell[]): Cell[] {
  const out: Cell[] = [];
  for (const cell of cells) {
    const before = out.at(-1);
    if (before && cell.column !== null && before.column === cell.column)
      out[out.length - 1] = { ...cell, text: `${before.text} ${cell.text}` };
    else out.push(cell);
  }
  return out;
}

/** The pieces of a unit without its marker. */
function bodies(context: Context, index: number): Range[] {
  const { ranges, marker } = unit(context, index);
  return ranges.map((range) => (marker && marker.start === range.start ? { start: marker.end, end: range.end } : range));
}
