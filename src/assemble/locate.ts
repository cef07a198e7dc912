import type { Range, Span } from "../model/span.ts";

/** Turns source ranges into spans with line numbers; binary search over line starts. */
export function locator(source: string): (range: Range) => Span {
  const starts = lineStarts(source);
  return ({ start, end }) => ({ end, endLine: lineAt(starts, end - 1), line: lineAt(starts, start), start });
}

function lineStarts(source: string): number[] {
  const starts = [0];
  for (let at = source.indexOf("\n"); at >= 0; at = source.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** 1-based line of an offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
