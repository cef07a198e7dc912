import { everyMatch } from "../model/every-match.ts";
import type { Finding } from "../model/outline.ts";
import type { Edit } from "../model/text.ts";
import type { Script } from "./script.ts";
import { sign } from "./signs.ts";
import { type Change, type Cut, cutOut } from "./step.ts";

/** «развитие t школ»: between Cyrillic words, in the middle of a sentence. «i» is a conjunction of the old spelling. */
const lone = /[a-hj-z](?= [\u0430-\u045f]{2})(?<=[\u0400-\u04ff][,»)]? .)/g;

export function strayLetters(text: string, _script: Script, signs: number): Change | undefined {
  if ((signs & sign.foreign) === 0) return undefined;
  const edits: Edit[] = [];
  const cuts: Cut[] = [];
  const findings: Finding[] = [];
  for (const { 0: found, index: start } of everyMatch(text, lone)) {
    const range = { start, end: start + 1 };
    edits.push(cutOut(text, range));
    cuts.push({ ...range, kind: "stray-character" });
    findings.push({ code: "RP103", at: range, related: [], values: { found } });
  }
  return edits.length > 0 ? { edits, cuts, findings } : undefined;
}
