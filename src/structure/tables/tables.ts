/** Tables of tasks that lost their table: the head is set aside, each row becomes one paragraph whose cells are known. */
import type { LineCues } from "../../lang/language.ts";
import type { Line } from "../../model/line.ts";
import { isRuleLine } from "./cells.ts";
import { type Head, headAt } from "./head.ts";
import type { Page, Row } from "./row.ts";
import { rowAt } from "./rows.ts";

export interface Tables {
  /** By index of the first line. */
  readonly rows: ReadonlyMap<number, Row>;
  /** Lines that name the columns, or draw the table. */
  readonly heads: ReadonlySet<number>;
}

const none: Tables = { rows: new Map(), heads: new Set() };

export function tables(text: string, lines: readonly Line[], cues: LineCues): Tables {
  const rows = new Map<number, Row>();
  const heads = new Set<number>();
  for (let at = 0; at < lines.length; ) {
    const head = headAt(text, lines, at, cues);
    const below = head ? rowsBelow({ text, lines, cues }, head, at) : undefined;
    if (!head || !below || below.rows.length === 0) at++;
    else {
      for (const row of below.rows) rows.set(row.from, row);
      for (const line of below.heads) heads.add(line);
      at = below.end;
    }
  }
  return rows.size === 0 ? none : { rows, heads };
}

function rowsBelow(page: Page, head: Head, start: number): { rows: Row[]; heads: number[]; end: number } {
  const rows: Row[] = [];
  const heads: number[] = [];
  let at = start;
  for (;;) {
    const height = headHeight(page, at);
    const row = height > 0 ? undefined : rowAt(page, head, at);
    if (height > 0) for (let i = 0; i < height; i++) heads.push(at + i);
    else if (row) rows.push(row);
    else return { rows, heads, end: at };
    at += row?.height ?? height;
  }
}

/** Lines of a head, printed again on each page, or of a drawn rule; 0 where there is neither. */
function headHeight({ text, lines, cues }: Page, at: number): number {
  const line = lines[at];
  if (!line) return 0;
  return headAt(text, lines, at, cues)?.height ?? (isRuleLine(text.slice(line.start, line.end)) ? 1 : 0);
}
