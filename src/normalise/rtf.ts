/** Control words of RTF that a converter left: «\fs24\par». A word of its own sense («\b») counts only beside one that cannot be text. */
import { type Change, type Cut, cutOut } from "./step.ts";

const any = /\\(?:par|fs\d|lang\d|plain|rtf1|ansi|cf\d|li\d|fi-?\d|sb\d|sa\d|sl\d|ltrch|rtlch|insrsid)/;
const sure =
  "(?:pard?|plain|fs\\d{1,3}|lang\\d{3,5}|rtf1|ansi(?:cpg\\d{3,5})?|cf\\d{1,2}|li\\d{1,5}|fi-?\\d{1,5}|s[abl]-?\\d{1,5}|slmult\\d|nowidctlpar|ltrch|rtlch|ltrpar|rtlpar|(?:ins|char)?rsid\\d{1,9}|af\\d{1,3}|loch|hich|dbch)";
const beside = "(?:b0?|i0?|ul|ulnone|q[clrj]|f\\d{1,3}|tab|deff\\d|uc\\d)";
const run = new RegExp(
  `(?:\\\\${beside}(?![A-Za-z]) ?)*\\\\${sure}(?![A-Za-z])(?: ?\\\\(?:${sure}|${beside})(?![A-Za-z]))*`,
  "g",
);

export function rtf(text: string): Change | undefined {
  if (!any.test(text)) return undefined;
  const cuts = Array.from(
    text.matchAll(run),
    ({ 0: words, index: start }): Cut => ({ kind: "markup", start, end: start + words.length }),
  );
  return cuts.length > 0 ? { cuts, edits: cuts.map((cut) => cutOut(text, cut)) } : undefined;
}
