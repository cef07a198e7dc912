/** Bars that a table left behind: «|» alone on a line, «Председатель схода |». A row of a table keeps its own. */
import { type Change, type Cut, cutOut, isBlank } from "./step.ts";

const ink = /[^\s|]/;

export function bars(text: string): Change | undefined {
  const cuts: Cut[] = [];
  for (let at = text.indexOf("|"); at >= 0; ) {
    const start = text.lastIndexOf("\n", at) + 1;
    const end = endOf(text, at);
    if (!ink.test(text.slice(start, end))) {
      if (!isBarred(text, end + 1) && !isBarred(text, text.lastIndexOf("\n", start - 2) + 1))
        cuts.push({ start, end, kind: "markup" });
    } else if (isLast(text, at, end) && ink.test(text.slice(start, at))) cuts.push({ start: at, end: at + 1, kind: "markup" });
    at = text.indexOf("|", end);
  }
  return cuts.length > 0 ? { edits: cuts.map((cut) => cutOut(text, cut)), cuts } : undefined;
}

function endOf(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}

/** Nothing is behind the bar in its line. */
function isLast(text: string, bar: number, end: number): boolean {
  let at = bar + 1;
  while (at < end && isBlank(text[at])) at++;
  return at === end;
}

/** The line that begins there is a row: a bar, and ink behind it. */
function isBarred(text: string, start: number): boolean {
  const line = text.slice(start, endOf(text, start)).trimStart();
  return line.startsWith("|") && ink.test(line);
}
