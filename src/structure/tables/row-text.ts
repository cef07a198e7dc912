/** A row as one line of clean text: a tab between its cells, one space within them; what draws the table is set aside. */
import type { Cell, Line } from "../../model/line.ts";
import type { Range } from "../../model/span.ts";
import type { Edit } from "../../model/text.ts";
import type { Row } from "./row.ts";

const spaces = /\s{2,}|[^\S ]/g;
const ink = /\S+/g;

/** @param from where the text before ends; @param opening what parts it from the row. */
export function rowEdits(text: string, { cells }: Row, { from, opening }: { from: number; opening: string }): Edit[] {
  const out: Edit[] = [];
  let end = from;
  for (const [i, cell] of cells.entries()) {
    out.push({ start: end, end: cell.start, text: i === 0 ? opening : "\t" });
    for (const { 0: run, index } of text.slice(cell.start, cell.end).matchAll(spaces)) {
      const start = cell.start + index;
      out.push({ start, end: start + run.length, text: " " });
    }
    end = cell.end;
  }
  return out;
}

/** Rules between the cells: «|». */
export function drawn(text: string, { cells }: Row, lines: readonly Line[]): Range[] {
  const first = (lines[0] as Line).start;
  const last = (lines.at(-1) as Line).end;
  const out: Range[] = [];
  let from = first;
  for (const cell of [...cells, { start: last, end: last }]) {
    for (const { 0: mark, index } of text.slice(from, cell.start).matchAll(ink)) {
      out.push({ start: from + index, end: from + index + mark.length });
    }
    from = cell.end;
  }
  return out;
}

/** The cells of a row in the final text, in which tabs part them. */
export function cellsIn(text: string, line: Range, { cells }: Row): Cell[] {
  let start = line.start;
  return cells.map(({ column }) => {
    const tab = text.indexOf("\t", start);
    const end = tab < 0 || tab > line.end ? line.end : tab;
    const cell = { start, end, column };
    start = end + 1;
    return cell;
  });
}
