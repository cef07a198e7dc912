/** The words of a block without their marks: escapes are undone, «*» and «`» are marks, «|» is a column gap. */
import { type Column, columns } from "../../model/column.ts";
import type { Range } from "../../model/span.ts";

/** A stretch of text that stays, and what stands before it in place of what was dropped. */
export interface Piece extends Range {
  readonly before: "" | " " | "\t";
}

export interface Words {
  readonly pieces: readonly Piece[];
  /** Of a row of a table of tasks: the column of each cell. */
  readonly columns: readonly Column[];
}

const token = /[^\\*`|<\s]+|\s+|\\[!-/:-@[-`{-~]|<!-- -->|[\s\S]/g;
const space = /\s/;
const labels: ReadonlyMap<string, Column> = new Map(columns.map((column) => [`${column}:`, column]));
const none: ReadonlyMap<string, Column> = new Map();

/** @param ranges the words, line by line. */
export function wordsOf(text: string, ranges: readonly Range[]): Words {
  return scan(text, ranges, none);
}

/** The same where a cell may begin with the name of its column: «term: 1 мая». A cell without one is the task. */
export function cellsOf(text: string, ranges: readonly Range[]): Words {
  return scan(text, ranges, labels);
}

type Kind = "words" | "escaped" | "space" | "gap" | "mark";

function kindOf(found: string): Kind {
  const sign = found[0] as string;
  if (sign === "|") return "gap";
  if (sign === "*" || sign === "`") return "mark";
  if (found.length > 1 && (sign === "\\" || sign === "<")) return sign === "<" ? "mark" : "escaped";
  return space.test(sign) ? "space" : "words";
}

/** Words collected so far, and what stands between them and the next. */
interface Scan {
  readonly names: ReadonlyMap<string, Column>;
  readonly pieces: { start: number; end: number; before: Piece["before"] }[];
  readonly named: (Column | undefined)[];
  before: Piece["before"];
  column: Column | undefined;
}

function scan(text: string, ranges: readonly Range[], names: ReadonlyMap<string, Column>): Words {
  const state: Scan = { names, pieces: [], named: [], before: "\t", column: undefined };
  for (const { start, end } of ranges) {
    for (const { 0: found, index } of text.slice(start, end).matchAll(token)) {
      see(text, { start: start + index, end: start + index + found.length }, state);
    }
    skip("space", state);
  }
  const { pieces, named } = state;
  return { pieces, columns: named.some((one) => one !== undefined) ? named.map((one) => one ?? "task") : [] };
}

function see(text: string, { start, end }: Range, state: Scan): void {
  const found = text.slice(start, end);
  const kind = kindOf(found);
  const name = opensCell(state) ? state.names.get(found) : undefined;
  if (name) state.column = name;
  else if (kind === "words") keep(text, { start, end }, state);
  else if (kind === "escaped") keep(text, { start: start + 1, end }, state);
  else skip(kind, state);
}

/** No word of the cell has come yet, nor its name. */
function opensCell({ before, column }: Scan): boolean {
  return before === "\t" && column === undefined;
}

function skip(kind: Kind, state: Scan): void {
  if (kind === "space") state.before ||= " ";
  if (kind !== "gap") return;
  state.before = "\t";
  state.column = undefined;
}

function keep(text: string, { start, end }: Range, state: Scan): void {
  const { pieces, before } = state;
  const last = pieces.at(-1);
  if (!last || before === "\t") state.named.push(state.column);
  if (last && goesOn(text, last, { start, before })) last.end = end;
  else pieces.push({ start, end, before: last ? before : "" });
  state.before = "";
}

function goesOn(text: string, last: Range, { start, before }: { start: number; before: Piece["before"] }): boolean {
  if (before === "") return last.end === start;
  return before === " " && last.end + 1 === start && text[last.end] === " ";
}

/** What stands within marks that hold a range as a whole, e.g. «**Школам:**» for `**`; else undefined. */
export function within(text: string, { start, end }: Range, mark: "*" | "**"): Range | undefined {
  const inner = leading(text, { start, end }, mark);
  return inner && inner.end + mark.length === end ? inner : undefined;
}

/** What stands within marks at the beginning of a range. */
export function leading(text: string, { start, end }: Range, mark: "*" | "**"): Range | undefined {
  const from = start + mark.length;
  if (!text.startsWith(mark, start) || text[from] === "*") return undefined;
  let at = from;
  while (at < end && text[at] !== "*") at += text[at] === "\\" ? 2 : 1;
  return at > from && at < end && text.startsWith(mark, at) && at + mark.length <= end ? { start: from, end: at } : undefined;
}
