/** At how many columns the lines around a line are wrapped. */
import type { Line } from "../../model/line.ts";
import { edge } from "./join.ts";

const reach = 8;
const widest = 120;
const narrowest = 40;

/** Columns for each line; 0 where the lines around it are whole paragraphs. */
export function widths(lines: readonly Line[]): number[] {
  const edges = lines.map(edge);
  return lines.map((_, index) => widthAt(edges, index));
}

function widthAt(edges: readonly number[], index: number): number {
  if ((edges[index] as number) > widest || (edges[index + 1] ?? 0) > widest) return 0;
  let width = 0;
  for (let i = Math.max(0, index - reach); i < Math.min(edges.length, index + reach + 1); i++) {
    const one = edges[i] as number;
    if (one <= widest && one > width) width = one;
  }
  return width < narrowest ? 0 : width;
}
