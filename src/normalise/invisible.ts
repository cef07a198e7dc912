/** Characters without a form of their own: zero-width ones, soft hyphens, controls. */
import type { Range } from "../model/span.ts";
import type { Edit } from "../model/text.ts";
import type { Script } from "./script.ts";
import { sign } from "./signs.ts";
import { type Change, type Cut, isBlank, isLetter } from "./step.ts";

const invisible =
  "\\u00ad\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe0f\\ufeff\\ufff9-\\ufffc\\x00-\\x08\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f";
const runs = new RegExp(`\\u00ac|[${invisible}]+`, "g");
const softHyphens = ["\u00ac", "\u00ad", "\x1f"];
const onlyMarks = /^\uFEFF+$/;
const digit = /\d/;
const mark = /\p{M}/u;

/** Word's mark between the cells of a table; its hard hyphen. */
const stands: Readonly<Record<string, string>> = { "\x07": "\t", "\x1e": "-" };

export function invisibles(text: string, _script: Script, signs: number): Change | undefined {
  if ((signs & sign.invisible) === 0) return undefined;
  const edits: Edit[] = [];
  const cuts: Cut[] = [];
  for (const { 0: run, index: start } of text.matchAll(runs)) {
    const range = { start, end: start + run.length };
    const hyphen = softHyphens.some((one) => run.includes(one)) ? hyphenEdit(text, range) : undefined;
    if (run === "\u00ac" && !hyphen) continue;
    const edit = hyphen ?? { ...range, text: stands[run] ?? "" };
    edits.push(edit);
    const isCovered =
      hyphen !== undefined || edit.text === "-" || onlyMarks.test(run) || (edit.text === "" && isInWord(text, range));
    if (!isCovered) cuts.push({ ...range, kind: "stray-character" });
  }
  return { edits, cuts };
}

/** «сто¬летие», «об¬ судив»: closed up; at a line end it stays as a plain hyphen, for the joining of lines to undo. */
function hyphenEdit(text: string, { start, end }: Range): Edit | undefined {
  if (!isLetter(text[start - 1])) return undefined;
  if (isLetter(text[end])) return { start, end, text: "" };
  let next = end;
  while (isBlank(text[next])) next++;
  if (next === text.length || text[next] === "\n") return { start, end, text: "-" };
  const after = text[next] as string;
  return next === end + 1 && after !== after.toUpperCase() ? { start, end: next, text: "" } : undefined;
}

/** Between two letters or two digits no leaf can end: the run lies inside one. Beside a mark that is put above a letter one can. */
function isInWord(text: string, { start, end }: Range): boolean {
  const [before = "", after = ""] = [text[start - 1], text[end]];
  const between = before + after;
  return (isLetter(before) && isLetter(after) && !mark.test(between)) || (digit.test(before) && digit.test(after));
}
