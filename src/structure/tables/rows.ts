/** One row of a table: cells beside each other, with what was wrapped below them; or a cell a line. */
import type { Column } from "../../model/column.ts";
import type { Cell, Line } from "../../model/line.ts";
import type { Range } from "../../model/span.ts";
import { cut, isEmpty } from "./cells.ts";
import type { Head } from "./head.ts";
import type { Page, Row } from "./row.ts";

const number = /^\d{1,3}(?:\.\d{1,3}){0,3}[.)]?$/;
const letters = /\p{L}{3}/u;
const small = /\p{Ll}/u;
const slack = 3;
const mostWrapped = 12;
const fewestCells = 2;

export function rowAt(page: Page, head: Head, at: number): Row | undefined {
  if (head.style === "line") return rowOfLines(page, head, at);
  const first = cellsOf(page, head, at);
  if (!first) return brokenRow(page, head, at) ?? unparted(page, head, at);
  if (!opensRow(page.text, first) || isBelowTable(first, head)) return undefined;
  const cells = [...first];
  let height = 1;
  for (; height < mostWrapped; height++) {
    const more = cellsOf(page, head, at + height);
    if (!more || !(continuesRow(more) || goesOn(page.text, head, more))) break;
    cells.push(...more);
  }
  return { from: at, height, cells: cells.filter((cell) => !isEmpty(cell)) };
}

/** «4 | Создать бригады и» / «обучить их | отдел | май»: a cell went on in the next line, which has the cells that were missing. What has no number begins none. */
function brokenRow(page: Page, { style, columns, isFramed }: Head, at: number): Row | undefined {
  if (style !== "rule" && style !== "tab") return undefined;
  const cells: Cell[] = [];
  let open = 0;
  for (let height = 1; height <= mostWrapped; height++) {
    const line = page.lines[at + height - 1];
    const more = line ? cut(page.text, line, style, isFramed) : [];
    if (more.length < (height === 1 ? fewestCells : 1) || open + more.length > columns.length) return undefined;
    cells.push(...under(more, columns.slice(open)));
    open += more.length - 1;
    if (open === columns.length - 1) return wholeRow(page.text, { from: at, height, cells });
  }
  return undefined;
}

/** «3.1» / «Открыть кабинет» / «с 1 мая» / «завхоз» below rows that are parted: a row that lost its rules. */
function unparted(page: Page, head: Head, at: number): Row | undefined {
  if ((head.style !== "rule" && head.style !== "tab") || head.columns[0] !== "number") return undefined;
  const row = rowOfLines(page, head, at);
  if (!row || !opensRow(page.text, row.cells)) return undefined;
  const lines = page.lines.slice(at, at + row.height);
  return lines.every((line) => cut(page.text, line, head.style, head.isFramed).length === 1) ? row : undefined;
}

function wholeRow(text: string, { from, height, cells }: Row): Row | undefined {
  return opensRow(text, cells) && !isUnnumbered(cells)
    ? { from, height, cells: cells.filter((cell) => !isEmpty(cell)) }
    : undefined;
}

/** The cells of a line under their columns; undefined where the line does not fit the table. */
function cellsOf({ text, lines }: Page, head: Head, at: number): Cell[] | undefined {
  const line = lines[at];
  if (!line) return undefined;
  const cells = cut(text, line, head.style, head.isFramed);
  const { columns } = head;
  if (cells.length === columns.length) return under(cells, columns);
  if (head.style === "spaces") return aligned(cells, line, head);
  if (isRestAlone(text, cells, columns)) return under(cells, columns);
  const isShort = cells.length > 1 && cells.length === columns.length - 1;
  return isShort && columns.at(-1) !== "task" ? under(cells, columns.slice(0, -1)) : undefined;
}

/** «⇥экзаменов»: what was wrapped below the task, without the empty cells behind it. */
function isRestAlone(text: string, cells: readonly Range[], columns: readonly Column[]): boolean {
  const [first, second] = cells;
  if (cells.length >= columns.length || columns[0] !== "number" || !first || !second || !isEmpty(first)) return false;
  return small.test(text.charAt(second.start));
}

function under(cells: readonly Range[], columns: readonly Column[]): Cell[] {
  return cells.map((cell, i) => ({ ...cell, column: columns[i] as Column }));
}

/** Cells that begin where the names of their columns begin. */
function aligned(cells: readonly Range[], line: Line, { columns, offsets }: Head): Cell[] | undefined {
  const out: Cell[] = [];
  let last = -1;
  for (const cell of cells) {
    const offset = line.indent + cell.start - line.start;
    const at = offsets.findLastIndex((from) => from <= offset + slack);
    if (at <= last || Math.abs((offsets[at] as number) - offset) > slack) return undefined;
    out.push({ ...cell, column: columns[at] as Column });
    last = at;
  }
  return out;
}

/** A row has a task, and its number where the table counts. */
function opensRow(text: string, cells: readonly Cell[]): boolean {
  const task = cells.find(({ column }) => column === "task");
  const counted = cells.find(({ column }) => column === "number");
  if (!task || !letters.test(text.slice(task.start, task.end))) return false;
  return !counted || isEmpty(counted) || number.test(text.slice(counted.start, counted.end));
}

/** «⇥Лесникам⇥(Лобов К.К.):»: fewer cells than columns, and no number in a table that counts: the text goes on below the table. */
function isBelowTable([first, ...others]: readonly Cell[], { style, columns }: Head): boolean {
  const short = style === "tab" && others.length + 1 < columns.length;
  return short && first !== undefined && isUnnumbered([first]);
}

function isUnnumbered([first]: readonly Cell[]): boolean {
  return first?.column === "number" && isEmpty(first);
}

/** Words under the cells of the row above, and no number of their own. */
function continuesRow(cells: readonly Cell[]): boolean {
  const [first, ...others] = cells;
  if (!first || others.length === 0 ? first?.column !== "task" : !isEmpty(first)) return false;
  return cells.some((cell) => !isEmpty(cell));
}

/** Columns made of spaces show no empty cell: in a table that counts, what has no number and no new task goes on. */
function goesOn(text: string, { style, columns }: Head, cells: readonly Cell[]): boolean {
  if (style !== "spaces" || columns[0] !== "number" || cells.some(({ column }) => column === "number")) return false;
  const task = cells.find(({ column }) => column === "task");
  return !task || small.test(text.charAt(task.start));
}

/** «1» / «Проверить крышу» / «01.06.2024» / «завхоз»: the lines between two numbers, or a fixed count of lines, are a row. */
function rowOfLines(page: Page, { columns }: Head, at: number): Row | undefined {
  const counted = columns[0] === "number";
  if (counted && !isNumber(page, at)) return undefined;
  const height = counted ? heightOfCounted(page, columns, at) : columns.length;
  if (at + height > page.lines.length || height < columns.length) return undefined;
  const spread = height === columns.length ? columns : spreadColumns(page, columns, { at, height });
  if (!spread) return undefined;
  const cells = spread.map((column, i): Cell => ({ ...rangeAt(page, at + i), column }));
  return cells.every((cell) => cell.column !== "term" || page.cues.termCell(page.text.slice(cell.start, cell.end)))
    ? { from: at, height, cells }
    : undefined;
}

function isNumber({ text, lines }: Page, at: number): boolean {
  const line = lines[at];
  return line !== undefined && number.test(text.slice(line.start, line.end));
}

/** Up to the next number; the last row ends with the columns behind its term. */
function heightOfCounted(page: Page, columns: readonly Column[], at: number): number {
  for (let next = at + 1; next < page.lines.length && next - at <= mostWrapped; next++) {
    if (isNumber(page, next)) return next - at;
  }
  const term = columns.indexOf("term");
  const printed = term < 0 ? undefined : termBelow(page, at + term, at + mostWrapped);
  return printed === undefined ? columns.length : printed - at + columns.length - term;
}

function termBelow({ text, lines, cues }: Page, from: number, to: number): number | undefined {
  for (let next = from; next < Math.min(to, lines.length); next++) {
    const { start, end } = lines[next] as Line;
    if (cues.termCell(text.slice(start, end))) return next;
  }
  return undefined;
}

/** A cell took several lines: the term is known by its words, what stands before it is the task. */
function spreadColumns(
  page: Page,
  columns: readonly Column[],
  { at, height }: { at: number; height: number },
): Column[] | undefined {
  const task = columns.indexOf("task");
  const term = columns.indexOf("term");
  if (task !== 1 || term !== 2) return undefined;
  const from = termBelow(page, at + term, at + height);
  if (from === undefined) return undefined;
  return Array.from({ length: height }, (_, i): Column => {
    if (i === 0) return "number";
    if (at + i < from) return "task";
    return at + i === from ? "term" : (columns[Math.min(3 + at + i - from - 1, columns.length - 1)] as Column);
  });
}

function rangeAt({ lines }: Page, at: number): Range {
  const { start, end } = lines[at] as Line;
  return { start, end };
}
