/** How a line is cut into cells: at rules («|»), at tabs, at runs of spaces; or the line is one cell. */
import type { Range } from "../../model/span.ts";

export type Style = "rule" | "tab" | "spaces" | "line";

const rules = /[|¦│║┃]/g;
const tabs = /\t/g;
const gaps = /\t+| {2,}/g;
const separators: Readonly<Record<Exclude<Style, "line">, RegExp>> = { rule: rules, tab: tabs, spaces: gaps };
const anySeparator = /[|¦│║┃\t]| {2}/;
const white = /\s/;
/** «|---|:--:|» below the head of a table in Markdown; «+----+----+», «├────┼────┤» of a drawn one. */
const ruleLine = /^[\s|¦+:=_\u2500-\u257f-]*$/;
const ink = /[-=_─━═]{2}/;

/** The line at that index draws the table. */
export function isRuleAt({ text, lines }: { text: string; lines: readonly Range[] }, at: number): boolean {
  const line = lines[at];
  const printed = line ? text.slice(line.start, line.end) : "";
  return ink.test(printed) && ruleLine.test(printed);
}

/** Has more cells than one, whatever parts them. */
export function isParted(line: string): boolean {
  return anySeparator.test(line);
}

/**
 * @param isFramed the outer rules of «| a | b |» frame the row, and part no cells.
 * @returns the cells of a line in order, empty ones as empty ranges; offsets of `text`. A tab before the first word opens an empty one.
 */
export function cut(text: string, line: Range, style: Style, isFramed = true): Range[] {
  if (style === "line") return [{ start: line.start, end: line.end }];
  const base = style === "tab" ? text.lastIndexOf("\n", line.start - 1) + 1 : line.start;
  const cells: Range[] = [];
  let from = base;
  for (const { 0: separator, index } of text.slice(base, line.end).matchAll(separators[style])) {
    cells.push(trimmed(text, { start: from, end: base + index }));
    from = base + index + separator.length;
  }
  cells.push(trimmed(text, { start: from, end: line.end }));
  return style === "rule" && isFramed ? withoutFrame(cells) : cells;
}

/** «| a | b |»: the outer rules frame the row. */
function withoutFrame(cells: Range[]): Range[] {
  const first = cells[0] && isEmpty(cells[0]) ? 1 : 0;
  const last = cells.length - 1 > first && isEmpty(cells.at(-1) as Range) ? -1 : cells.length;
  return cells.slice(first, last);
}

export function isEmpty({ start, end }: Range): boolean {
  return end <= start;
}

function trimmed(text: string, { start, end }: Range): Range {
  let first = start;
  let last = end;
  while (first < last && white.test(text[first] as string)) first++;
  while (last > first && white.test(text[last - 1] as string)) last--;
  return { start: first, end: last };
}
