/** Where a table of tasks begins: «№ п/п | Поручение | Срок | Ответственный», in one line or a cell a line. */
import type { LineCues } from "../../lang/language.ts";
import type { Column } from "../../model/column.ts";
import type { Line } from "../../model/line.ts";
import type { Range } from "../../model/span.ts";
import { cut, isEmpty, isParted, type Style } from "./cells.ts";

export interface Head {
  readonly style: Style;
  readonly columns: readonly Column[];
  /** Columns of the page at which the cells begin. */
  readonly offsets: readonly number[];
  /** Lines that it takes. */
  readonly height: number;
  /** Rules stand around the row, too. */
  readonly isFramed: boolean;
}

const inLine: readonly Style[] = ["rule", "tab", "spaces"];
const fewest = 2;
const fewestLines = 3;
const most = 12;
const longest = 240;
/** «№ | Срок» / «п/п | исполнения»: lines that the names of columns take. */
const mostLines = 3;
const frame = /^[|¦│║┃]/;
/** «п/п», «исполнения»: the rest of a name of a column. */
const restOfName = /^\p{Ll}[\p{Ll}/ .-]{0,24}$/u;
const slack = 3;

export function headAt(text: string, lines: readonly Line[], at: number, cues: LineCues): Head | undefined {
  const line = lines[at] as Line;
  if (line.end - line.start > longest) return undefined;
  if (isParted(text.slice(line.start, line.end))) {
    const head = headInLine(text, line, cues);
    if (head) {
      let height = 1;
      while (height < mostLines && goesOn(text, lines[at + height], head)) height++;
      return { ...head, height };
    }
  }
  return headOfLines(text, lines, { at, cues });
}

function headInLine(text: string, line: Line, cues: LineCues): Head | undefined {
  for (const style of inLine) {
    const cells = cut(text, line, style);
    const columns = cells.length < fewest || cells.length > most ? undefined : columnsOf(text, cells, cues);
    if (!columns) continue;
    const offsets = cells.map(({ start }) => line.indent + start - line.start);
    return { style, columns, offsets, height: 1, isFramed: frame.test(text.slice(line.start, line.end)) };
  }
  return undefined;
}

/** Nothing but rests of names, below their beginnings. */
function goesOn(text: string, line: Line | undefined, { style, columns, offsets, isFramed }: Head): boolean {
  const all = line ? cut(text, line, style, isFramed) : [];
  const cells = all.filter((cell) => !isEmpty(cell));
  if (!line || cells.length === 0 || all.length > columns.length) return false;
  if (columns[0] !== "number" && cells.length === columns.length) return false;
  if (!cells.every((cell) => restOfName.test(text.slice(cell.start, cell.end)))) return false;
  const near = (column: number): boolean => offsets.some((offset) => Math.abs(offset - column) <= slack);
  return style !== "spaces" || cells.every(({ start }) => near(line.indent + start - line.start));
}

/** Each column by its name; a name that is not known is that of another column. */
function columnsOf(text: string, cells: readonly Range[], cues: LineCues): Column[] | undefined {
  const named = cells.map((cell) => (isEmpty(cell) ? undefined : cues.column(text.slice(cell.start, cell.end))));
  const known = named.filter((one) => one !== undefined).length;
  const columns = named.map((one): Column => one ?? "other");
  return isOfTasks(columns) && known >= Math.max(fewest, cells.length - 1) ? columns : undefined;
}

function isOfTasks(columns: readonly Column[]): boolean {
  return columns.filter((one) => one === "task").length === 1 && (columns.includes("term") || columns.includes("responsible"));
}

function headOfLines(text: string, lines: readonly Line[], { at, cues }: { at: number; cues: LineCues }): Head | undefined {
  const columns: Column[] = [];
  for (let next = at; next < lines.length && columns.length < most; next++) {
    const { start, end } = lines[next] as Line;
    const column = cues.column(text.slice(start, end));
    if (!column) break;
    columns.push(column);
  }
  return columns.length >= fewestLines && isOfTasks(columns)
    ? { style: "line", columns, offsets: [], height: columns.length, isFramed: false }
    : undefined;
}
