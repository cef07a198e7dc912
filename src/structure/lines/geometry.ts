/** What the geometry of two lines says: are they wrapped, indented, set in the middle. */
import { type Boundary, isFull, isFullAsShown } from "./boundary.ts";
import { edge } from "./width.ts";

/** Columns beyond which a line is set in the middle or to the right. */
const centred = 8;

export function wrapWeight(b: Boundary): number {
  const { head, tail, width, together } = b;
  if (width === 0) return head.text.length >= 60 ? 0 : head.end.endsWith(",") ? -4 : -1;
  if (isFullAsShown(b)) return b.page.loose && !tail.isLower ? 0.5 : 2.5;
  if (isFull(b)) return 0;
  return together + 7 < width ? shortWeight(b) : -0.5;
}

function shortWeight({ head, before, width }: Boundary): number {
  return head.end.endsWith(",") && edge(before) < width / 2 ? -5 : -3;
}

export function indentWeight(b: Boundary): number {
  const { isLower } = b.tail;
  const step = b.after.indent - b.before.indent;
  if (b.before.indent >= centred && step <= -centred && !isLower && !opensByTab(b)) return -4;
  if (isLower && hangs(b)) return 3;
  if (b.width === 0) return 0;
  if (step >= 3 && !b.markerBefore) return isLower ? -3 : -5;
  if (step > 12) return -3;
  return Math.abs(step) < 2 && !isLower ? 0 : 0.5;
}

/** «+   покрасить скамьи, стенды,» | «    ограду;»: below the first word of the item, not below its marker. */
function hangs({ before, after, markerBefore, head, page }: Boundary): boolean {
  if (!markerBefore || head.isClosed || after.blankBefore > 0) return false;
  let body = markerBefore.end;
  while (page.clean.text[body] === " ") body++;
  return body > markerBefore.end && after.indent === before.indent + body - before.start;
}

/** A first line set in by a tab reaches the margin; what is set in the middle does not. */
function opensByTab(b: Boundary): boolean {
  return b.page.clean.text[b.before.start - 1] === "\t" && isFullAsShown(b);
}

/**
 * Where the first lines of paragraphs are indented, a line at the margin goes on behind a full one; where paragraphs are parted by
 * blank lines, too, behind any.
 */
export function firstLineWeight(b: Boundary): number {
  const { firstLine } = b.page;
  if (firstLine === 0 || b.markerAfter || b.after.blankBefore > 0 || b.opening.indent < firstLine) return 0;
  if (b.after.indent !== 0) return 0;
  if (b.page.onlyFirst && b.isItem && b.tail.endsSentence) return 12;
  return b.tail.isLower && isFull(b) ? 2 : 0;
}
