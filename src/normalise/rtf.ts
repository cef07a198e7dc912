/** Control words of RTF that a converter left: «\fs24\par». A word of its own sense («\b») counts only beside one that cannot be text. */
import type { Range } from "../model/span.ts";
import type { Script } from "./script.ts";
import { sign } from "./signs.ts";
import { type Change, type Cut, cutOut } from "./step.ts";

const any = /\\(?:par|fs\d|lang\d|plain|rtf1|ansi|cf\d|li\d|fi-?\d|sb\d|sa\d|sl\d|ltrch|rtlch|insrsid)/;
const word =
  /\\(?:(pard?|plain|fs\d{1,3}|lang\d{3,5}|rtf1|ansi(?:cpg\d{3,5})?|cf\d{1,2}|li\d{1,5}|fi-?\d{1,5}|s[abl]-?\d{1,5}|slmult\d|nowidctlpar|ltrch|rtlch|ltrpar|rtlpar|(?:ins|char)?rsid\d{1,9}|af\d{1,3}|loch|hich|dbch)|b0?|i0?|ul|ulnone|q[clrj]|f\d{1,3}|tab|deff\d|uc\d)(?![A-Za-z])/g;

export function rtf(text: string, _script: Script, signs: number): Change | undefined {
  if ((signs & sign.backslash) === 0 || !any.test(text)) return undefined;
  const cuts = runs(text).map(({ start, end }): Cut => ({ kind: "markup", start, end }));
  return cuts.length > 0 ? { cuts, edits: cuts.map((cut) => cutOut(text, cut)) } : undefined;
}

/** Words that hang together, at least one of which is sure. */
function runs(text: string): Range[] {
  const found: (Range & { sure: boolean })[] = [];
  for (const { 0: printed, 1: sure, index: start } of text.matchAll(word)) {
    const last = found.at(-1);
    const end = start + printed.length;
    if (last && text.slice(last.end, start).trim() === "" && !text.slice(last.end, start).includes("\n"))
      found[found.length - 1] = { start: last.start, end, sure: last.sure || sure !== undefined };
    else found.push({ start, end, sure: sure !== undefined });
  }
  return found.filter(({ sure }) => sure);
}
