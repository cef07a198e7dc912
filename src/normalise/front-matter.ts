/** «---», «resolution: 1», …, «---»: the front matter of Markdown that declares its structure. What it tells is for readers, and set aside. */
import type { Change, Cut } from "./step.ts";

const declaration = /^---[ \t]*\r?\n[ \t]*resolution:[ \t]*1[ \t]*(?:\r?\n|$)/;
const declarations = /^---[ \t]*\r?\n[ \t]*resolution:[ \t]*1[ \t]*\r?\n/gm;
const member = /[A-Za-z][\w-]{0,30}:[^\n]*(?:\n|$)/y;
const end = /---[ \t\r]*(?:\n|$)/y;
const emptyLines = /[ \t\r\n]*/y;

/** Does a text declare its structure? */
export function isDeclared(source: string): boolean {
  return source.startsWith("---") && declaration.test(source);
}

/** Its first two lines stay: behind them a resolution begins. */
export function frontMatter(source: string): Change {
  const cuts: Cut[] = [];
  for (const { 0: opening, index } of source.matchAll(declarations)) {
    const start = index + opening.length;
    const stop = endOf(source, start);
    if (stop > start) cuts.push({ start, end: stop, kind: "markup" });
  }
  return { cuts, edits: cuts.map((cut) => ({ ...cut, text: "" })) };
}

/** Without its last line it ends where its members do. */
function endOf(source: string, start: number): number {
  let at = start;
  for (let next = past(member, source, at); next > at; next = past(member, source, at)) at = next;
  const last = past(emptyLines, source, at);
  const closed = past(end, source, last);
  const found = closed > last ? closed : at;
  return source.slice(start, found).trimEnd().length + start;
}

function past(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text) ? pattern.lastIndex : at;
}
