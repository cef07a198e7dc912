/** The pieces of a leaf: a task in a row of a table has one for each cell, the number with the first; anything else is whole. */
import type { Column } from "../../model/column.ts";
import type { Cell, Segment } from "../../model/line.ts";
import type { Range } from "../../model/span.ts";

export interface Pieces {
  readonly ranges: readonly Range[];
  readonly columns: readonly Column[];
}

export function piecesOf({ start, end, cells }: Segment): Pieces {
  if (!cells.some(({ column }) => column === "task")) return wholeOf({ start, end });
  const counted = cells[0]?.column === "number" && cells.length > 1;
  const [first, ...others] = byColumn(counted ? cells.slice(1) : cells) as [Cell, ...Cell[]];
  const opening = counted ? { ...first, start: (cells[0] as Cell).start } : first;
  const all = [opening, ...others];
  return { ranges: all.map((cell) => ({ start: cell.start, end: cell.end })), columns: all.map(({ column }) => column) };
}

/** The first of the ranges. */
export function mainRange(segment: Segment): Range {
  return segment.cells.length > 0 ? (piecesOf(segment).ranges[0] as Range) : segment;
}

const noColumns: readonly Column[] = [];

/** A row that is no task, in an attachment. */
export function wholeOf({ start, end }: Range): Pieces {
  return { ranges: [{ start, end }], columns: noColumns };
}

/** What was wrapped within a cell follows its beginning. */
function byColumn(cells: readonly Cell[]): Cell[] {
  const order = [...new Set(cells.map(({ column }) => column))];
  return [...cells].sort((a, b) => order.indexOf(a.column) - order.indexOf(b.column) || a.start - b.start);
}
