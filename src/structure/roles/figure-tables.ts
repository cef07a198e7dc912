/** Tables of figures in the narrative: a head, then rows of a name and its numbers, parted by gaps or strokes. They tell, as the text does. */
import type { Segment } from "../../model/line.ts";
import type { Segmented } from "./fact.ts";

const parted = /\t|\S ?\| ?\S/;
/** «Число школ⇥438⇥402», «9 | 31 | 61,3%»: figures behind the name, and nothing else. */
const row = /^[^\t|]+(?:(?:\t| ?\| ?)[\d–—-][\d\s.,%–—-]*){1,24}(?: ?\|)?$/;
const fewest = 2;
const longestRow = 240;
const longestNote = 300;
const ends = /[.:;,!?]$/;

/** @returns the rows of figures, where two or more follow each other, the head above them, and the name of the table right above that. */
export function figureTables({ text, segments }: Segmented): ReadonlySet<number> {
  const out = new Set<number>();
  let from = 0;
  for (let i = 0; i <= segments.length; i++) {
    if (isRow(text, segments[i])) continue;
    if (i - from >= fewest) for (let at = topOf({ text, segments }, from); at < i; at++) out.add(at);
    from = i + 1;
  }
  return out;
}

function topOf({ text, segments }: Pick<Segmented, "text" | "segments">, from: number): number {
  if (!isHead(text, segments[from - 1])) return from;
  return isName(text, segments[from - 2]) && segments[from - 1]?.blankBefore === 0 ? from - 2 : from - 1;
}

/** «Таблица 1. Сбор мёда по годам» */
function isName(text: string, segment: Segment | undefined): boolean {
  if (!segment || segment.marker || segment.blankBefore === 0) return false;
  const name = printed(text, segment);
  return name !== "" && !ends.test(name);
}

/** «* По данным на май» right below a table that has such a mark in it. */
export function tableNotes({ text, segments }: Segmented, tables: ReadonlySet<number>): ReadonlySet<number> {
  const out = new Set<number>();
  for (const last of tables) {
    const note = segments[last + 1];
    if (note?.marker?.text !== "*" || note.end - note.start > longestNote) continue;
    let first = last;
    while (tables.has(first - 1)) first--;
    if (text.slice(segments[first]?.start, segments[last]?.end).includes("*")) out.add(last + 1);
  }
  return out;
}

function isRow(text: string, segment: Segment | undefined): boolean {
  return segment !== undefined && segment.cells.length === 0 && row.test(printed(text, segment));
}

function isHead(text: string, segment: Segment | undefined): boolean {
  return segment !== undefined && segment.cells.length === 0 && parted.test(printed(text, segment));
}

/** Of a line that is too long nothing. */
function printed(text: string, { start, end }: Segment): string {
  return end - start > longestRow ? "" : text.slice(start, end);
}
