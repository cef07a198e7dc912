/** Pairs of `*` and `_` that hug words: «*Главные задачи*», «**1.** Принять», «_Принята единогласно._» */
import { everyMatch } from "../model/every-match.ts";
import type { Range } from "../model/span.ts";

const runs = /\*+|_+/g;
const opensBefore = /[\s([{«"„“'—–\-*_#>|]/;
const opensAfter = /[\p{L}\p{N}«"„“'([№*_]/u;
const closesBefore = /[^\s([{«„|]/;
const wordy = /[\p{L}\p{N}]/u;
const digit = /\d/;
const blankLine = /\n[ \t]*\n/;
const rule = "____";
/** Characters that a pair may lie apart; pairs open at once. */
const reach = 1_000;
const depth = 12;

interface Run extends Range {
  readonly mark: string;
}

/** Ranges of the marks, in order. */
export function emphasis(text: string): Range[] {
  const open: Run[] = [];
  const found: Range[] = [];
  for (const { 0: mark, index: start } of everyMatch(text, runs)) {
    if (mark.length > 3) continue;
    const run = { start, end: start + mark.length, mark };
    if (canClose(text, run) && close(text, open, { run, found })) continue;
    if (canOpen(text, run)) open.push(run);
    if (open.length > depth) open.shift();
  }
  return found.sort((a, b) => a.start - b.start);
}

function canOpen(text: string, { start, end, mark }: Run): boolean {
  const before = text[start - 1];
  const after = text[end];
  if (after === undefined || !opensAfter.test(after)) return false;
  if (mark.length > 1 && mark[0] === "_" && digit.test(after)) return false;
  return before === undefined || opensBefore.test(before);
}

/** A blank to fill in («20__ г.») closes nothing. */
function canClose(text: string, { start, end, mark }: Run): boolean {
  const before = text[start - 1];
  if (before === undefined || !closesBefore.test(before)) return false;
  if (mark[0] !== "_") return true;
  return !(mark.length > 1 && digit.test(before)) && !wordy.test(text[end] ?? "");
}

function close(text: string, open: Run[], { run, found }: { run: Run; found: Range[] }): boolean {
  const at = open.findLastIndex((one) => one.mark === run.mark && run.start - one.end < reach);
  const opener = open[at];
  if (!opener || opener.end === run.start) return false;
  const content = text.slice(opener.end, run.start);
  if (!wordy.test(content) || blankLine.test(content) || (run.mark[0] === "_" && content.includes(rule))) return false;
  found.push({ start: opener.start, end: opener.end }, { start: run.start, end: run.end });
  open.length = at;
  return true;
}
