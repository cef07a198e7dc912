/** At how many columns the lines around a line are wrapped. */
import type { Line } from "../../model/line.ts";

const reach = 8;
const widest = 120;
/** Narrower blocks are not wrapped; beside whole paragraphs a block must be wider to count. */
const narrowest = { alone: 40, besideParagraphs: 55 } as const;
const fewParagraphs = 0.05;
/** Beyond this indent a line is set to the right: dates, stamps. It says nothing of the width of the text. */
const farRight = 30;
/** A block of fewer lines does not show its width. */
const fewest = 3;
const loosest = 0.15;
/** A margin shows in two lines at least: the second longest has so much of the longest. */
const least = 0.75;

/** Columns for each line; 0 where the lines around it are whole paragraphs. */
export function widths(lines: readonly Line[]): number[] {
  const least = longShare(lines) > fewParagraphs ? narrowest.besideParagraphs : narrowest.alone;
  return lines.map((_, index) => {
    const width = widthAt(lines, index);
    return width < least ? 0 : width;
  });
}

function widthAt(lines: readonly Line[], index: number): number {
  const next = lines[index + 1];
  if (edge(lines[index] as Line) > widest || (next && edge(next) > widest)) return 0;
  const block = around(lines, index, (line) => line.blankBefore === 0);
  return block.count < fewest ? around(lines, index, () => true).width : block.width;
}

/** Many lines are whole paragraphs: then short ones beside them are hardly wrapped. */
export function isLoose(lines: readonly Line[]): boolean {
  return longShare(lines) > loosest;
}

/** Too many lines reach past any margin for the text to be wrapped. */
export function isUnwrapped(lines: readonly Line[]): boolean {
  return longShare(lines) > fewParagraphs;
}

const leastIndent = 2;
const mostIndent = 10;
/** So many of the indented lines share the indent, and so many lines stand at the margin, where paragraphs are indented; blank lines part them. */
const share = { indented: 0.6, margin: 0.25, parted: 0.7 } as const;

/** «     1. Комитету …» / «обеспечить …»: columns that first lines of paragraphs are set in by; 0 where nothing shows it. */
export function firstLineIndent(lines: readonly Line[]): { firstLine: number; onlyFirst: boolean } {
  const counts = new Map<number, number>();
  let margin = 0;
  for (const { indent } of lines) {
    if (indent === 0) margin++;
    else if (indent >= leastIndent && indent <= mostIndent) counts.set(indent, (counts.get(indent) ?? 0) + 1);
  }
  const [most = 0, count = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const indented = [...counts.values()].reduce((sum, one) => sum + one, 0);
  const shown = count >= fewest && count >= share.indented * indented && margin >= share.margin * lines.length;
  const parted = lines.filter(({ blankBefore }, i) => i === 0 || blankBefore > 0);
  const onlyFirst = shown && parted.length > share.parted * indented && parted.every(({ indent }, i) => i === 0 || indent > 0);
  return { firstLine: shown ? most : 0, onlyFirst };
}

export function edge(line: Line): number {
  return line.indent + line.end - line.start;
}

/** Which share of the lines are whole paragraphs. */
function longShare(lines: readonly Line[]): number {
  return lines.filter((line) => edge(line) > widest).length / Math.max(lines.length, 1);
}

/** The longest line of those around that hang together. */
function around(lines: readonly Line[], index: number, hangs: (line: Line) => boolean): { width: number; count: number } {
  let first = index;
  while (first > 0 && first > index - reach && hangs(lines[first] as Line)) first--;
  let last = index;
  while (last + 1 < lines.length && last < index + reach && hangs(lines[last + 1] as Line)) last++;
  const aside = (lines[index] as Line).indent > farRight;
  let width = 0;
  let second = 0;
  for (let i = first; i <= last; i++) {
    const line = lines[i] as Line;
    const one = edge(line);
    if ((line.indent > farRight && !aside) || one > widest) continue;
    second = Math.max(second, Math.min(one, width));
    width = Math.max(width, one);
  }
  return { width: second < least * width ? 0 : width, count: last - first + 1 };
}
