/** «> » before the lines of a message that was forwarded or answered. A «>» of its own, in a path or beside a number, stays. */
import type { Range } from "../model/span.ts";
import type { Change } from "./step.ts";

const mark = /^ {0,3}>(?:[ \t]?>){0,9}(?:[ \t]|$|(?=[^\s\d=>]))/gm;
/** So many lines one below another are no chance. */
const fewest = 3;

/** The first space behind the mark belongs to it; what stands behind that tells how deep the line lies. */
export function mailQuotes(text: string): Change | undefined {
  if (!text.includes(">")) return undefined;
  const found = Array.from(
    text.matchAll(mark),
    ({ 0: printed, index: start }): Range => ({ start, end: start + printed.length }),
  );
  if (!hasRun(text, found)) return undefined;
  return {
    edits: found.map(({ start, end }) => ({ start, end, text: "" })),
    cuts: found.map(({ start, end }) => ({ kind: "markup", start, end })),
  };
}

function hasRun(text: string, marks: readonly Range[]): boolean {
  let run = 0;
  let next = -1;
  for (const { start, end } of marks) {
    run = start === next ? run + 1 : 1;
    if (run >= fewest) return true;
    const lineEnd = text.indexOf("\n", end);
    next = lineEnd < 0 ? text.length : lineEnd + 1;
  }
  return false;
}
