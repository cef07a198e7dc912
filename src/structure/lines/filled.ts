/** Lines that a program filled up with spaces to one margin: «крайисполкомам,    облисполкомам,    Липовскому    и». Their gaps part words, no columns. */
import type { Line } from "../../model/line.ts";
import { edge } from "./width.ts";

const gaps = / +/g;
const fewestGaps = 3;
/** So many lines show the margin. */
const fewestLines = 3;
const wide = "    ";

/** @returns whether the wide gaps of a line are such. */
export function filledLines(text: string, lines: readonly Line[]): (line: Line) => boolean {
  const even = new Map<Line, number>();
  const counts = new Map<number, number>();
  for (const line of lines) {
    const printed = text.slice(line.start, line.end);
    if (!printed.includes("  ") || !isEven(printed)) continue;
    const margin = edge(line);
    even.set(line, margin);
    counts.set(margin, (counts.get(margin) ?? 0) + 1);
  }
  return (line) => (counts.get(even.get(line) ?? -1) ?? 0) >= fewestLines;
}

/** Spaces are dealt out evenly: no gap is wider by two than another, as those between columns are. */
function isEven(printed: string): boolean {
  if (printed.includes("\t")) return false;
  let [count, least, most] = [0, printed.length, 0];
  for (let at = printed.indexOf(" "); at >= 0; at = printed.indexOf(" ", at)) {
    const begin = at;
    while (printed[at] === " ") at++;
    count++;
    least = Math.min(least, at - begin);
    most = Math.max(most, at - begin);
    if (most - least > 1) return false;
  }
  return count >= fewestGaps;
}

/** The line as it would be without them. */
export function unfilled(printed: string): string {
  return printed.includes(wide) ? printed.replace(gaps, " ") : printed;
}
