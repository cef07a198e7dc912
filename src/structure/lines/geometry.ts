/** What the geometry of two lines says: are they wrapped, indented, set in the middle. */
import { type Boundary, edge, firstWord, isFull, isFullAt, isLower, isLowerAt } from "./boundary.ts";

/** Columns beyond which a line is set in the middle or to the right. */
const centred = 8;

export function wrapWeight(b: Boundary, head: string): number {
  if (b.width === 0) return head.length >= 60 ? 0 : head.endsWith(",") ? -4 : -1;
  if (isFullAt(b, edge(b.before))) return b.loose && !isLowerAt(b) ? 0.5 : 2.5;
  if (isFull(b)) return 0;
  return edge(b.before) + firstWord(b) + 8 < b.width ? shortWeight(b, head) : -0.5;
}

function shortWeight(b: Boundary, head: string): number {
  return head.endsWith(",") && edge(b.before) < b.width / 2 ? -5 : -3;
}

export function indentWeight(b: Boundary): number {
  const step = b.after.indent - b.before.indent;
  if (b.before.indent >= centred && step <= -centred && !isLowerAt(b) && !opensByTab(b)) return -4;
  if (b.width === 0) return 0;
  if (step >= 3 && !b.markerBefore) return isLowerAt(b) ? -3 : -5;
  if (step > 12) return -3;
  return Math.abs(step) < 2 && !isLowerAt(b) ? 0 : 0.5;
}

/** A first line set in by a tab reaches the margin; what is set in the middle does not. */
function opensByTab(b: Boundary): boolean {
  return b.text[b.before.start - 1] === "\t" && isFullAt(b, edge(b.before));
}

/** Where the first lines of paragraphs are indented, a line at the margin goes on behind a full one. */
export function firstLineWeight(b: Boundary, _head: string, tail: string): number {
  if (b.firstLine === 0 || b.markerAfter || b.after.blankBefore > 0 || b.opening.indent < b.firstLine) return 0;
  return b.after.indent === 0 && isFull(b) && isLower(tail) ? 2 : 0;
}
