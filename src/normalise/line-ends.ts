import type { Edit } from "../model/text.ts";
import type { Change, Cut } from "./step.ts";

const anyEnd = /[\r\v\f\x85\u2028\u2029]/;
const ends = /\r\n|[\r\v\f\x85\u2028\u2029]/g;

/** CR LF, lone CR, form feeds and the separators of Unicode become LF. */
export function lineEnds(text: string): Change | undefined {
  if (!anyEnd.test(text)) return undefined;
  const edits: Edit[] = [];
  const cuts: Cut[] = [];
  for (const { 0: found, index: start } of text.matchAll(ends)) {
    const end = start + 1;
    edits.push({ start, end, text: found.length > 1 ? "" : "\n" });
    // NEL is no white space in JavaScript, so it must belong to something.
    if (found === "\x85") cuts.push({ start, end, kind: "stray-character" });
  }
  return { edits, cuts };
}
