import type { Line } from "../model/line.ts";

const tabWidth = 8;
const anySpace = /\s/;

/** The lines of a clean text that are not blank. */
export function scanLines(text: string): Line[] {
  const lines: Line[] = [];
  let blank = 0;
  for (let at = 0; at <= text.length; ) {
    const stop = text.indexOf("\n", at);
    const end = stop < 0 ? text.length : stop;
    const line = scanLine(text, at, end, blank);
    if (line) {
      lines.push(line);
      blank = 0;
    } else blank++;
    at = end + 1;
  }
  return lines;
}

function scanLine(text: string, from: number, to: number, blankBefore: number): Line | undefined {
  let start = from;
  let indent = 0;
  for (; start < to && isSpace(text.charCodeAt(start)); start++) indent += text[start] === "\t" ? tabWidth : 1;
  if (start === to) return undefined;
  let end = to;
  while (isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end, indent, blankBefore };
}

/** Normalised text knows two kinds of white space within a line: space and tab (and whatever else JavaScript calls white). */
function isSpace(code: number): boolean {
  return (
    code === 32 ||
    code === 9 ||
    (code > 127 && anySpace.test(String.fromCharCode(code))) ||
    code === 13 ||
    code === 11 ||
    code === 12
  );
}
