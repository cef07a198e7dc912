/** Tables of tasks that lost their table: the head is set aside, each row becomes one paragraph whose cells are known. */
import type { LineCues } from "../../lang/language.ts";
import type { Line } from "../../model/line.ts";
import { cut, isEmpty, isRuleAt } from "./cells.ts";
import { type Head, headAt } from "./head.ts";
import type { Page, Row } from "./row.ts";
import { rowAt } from "./rows.ts";

export interface Tables {
  /** By index of the first line. */
  readonly rows: ReadonlyMap<number, Row>;
  /** Lines that name the columns, or draw the table. */
  readonly heads: ReadonlySet<number>;
}

const words = /\p{L}{3}/u;
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
  const heads = isRuleAt(page, start - 1) ? [start - 1] : [];
  let at = start;
  for (;;) {
    const height = headHeight(page, at);
    const row = height > 0 ? undefined : (rowAt(page, head, at) ?? sectionAt(page, head, at));
    if (height > 0) for (let i = 0; i < height; i++) heads.push(at + i);
    else if (row) rows.push(row);
    else return { rows, heads, end: at };
    at += row?.height ?? height;
  }
}

/** «По вопросу о паводке» across the table, above a row. */
function sectionAt(page: Page, head: Head, at: number): Row | undefined {
  const line = page.lines[at];
  if (!line || head.style === "line" || !(headHeight(page, at + 1) > 0 || rowAt(page, head, at + 1))) return undefined;
  const [cell, ...others] = cut(page.text, line, head.style, head.isFramed).filter((one) => !isEmpty(one));
  if (!cell || others.length > 0 || !words.test(page.text.slice(cell.start, cell.end))) return undefined;
  return { from: at, height: 1, cells: [{ ...cell, column: "other" }] };
}

/** Lines of a head, printed again on each page, or of a drawn rule; 0 where there is neither. */
function headHeight({ text, lines, cues }: Page, at: number): number {
  if (!lines[at]) return 0;
  return headAt(text, lines, at, cues)?.height ?? (isRuleAt({ text, lines }, at) ? 1 : 0);
}
