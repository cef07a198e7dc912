/** All cues of one segment: patterns on its head and tail, and what its grammar tells. */
import type { Cue } from "../../language.ts";
import { fold } from "../fold.ts";
import { grammarCues } from "./cue-grammar.ts";
import { cuePatterns } from "./cue-patterns.ts";
import { formulaIn } from "./formula.ts";
import { placeCues } from "./place-date.ts";

const headLength = 220;
const shortLength = 240;
const nameAtEnd =
  /(?:^|[\s\t_.)(\]/:])(?:[А-ЯЁ]\. ?(?:[А-ЯЁ]\. ?)?[А-ЯЁ][а-яёА-ЯЁ-]+|[А-ЯЁ][а-яё-]+ [А-ЯЁ]\. ?(?:[А-ЯЁ]\.)?|[А-ЯЁ][а-яё]+ [А-ЯЁ][а-яё]+(?:ич|на) [А-ЯЁ][а-яё-]+)[ .)_/]*$/;
const nameAlone = /^[_\s]*(?:[А-ЯЁ]\. ?(?:[А-ЯЁ]\. ?)?[А-ЯЁ][а-яёА-ЯЁ-]+|[А-ЯЁ][а-яё-]+ [А-ЯЁ]\. ?(?:[А-ЯЁ]\.)?)[ .]*$/;

export function cues(text: string, body: number): ReadonlySet<Cue> {
  const raw = text.slice(body);
  const folded = fold(raw);
  const found = new Set<Cue>();
  const head = folded.slice(0, headLength);
  const short = folded.length <= shortLength;
  for (const [cue, place, pattern] of cuePatterns) {
    if (place === "short" && !short) continue;
    if (pattern.test(head)) found.add(cue);
  }
  if (short && nameAtEnd.test(raw)) found.add("name-end");
  if (short && nameAlone.test(raw)) found.add("name-only");
  for (const cue of grammarCues(folded)) found.add(cue);
  for (const cue of placeCues(raw, folded)) found.add(cue);
  addFormula(raw, found);
  if (found.has("infinitive-later") || found.has("infinitive-start")) found.delete("attachment-heading");
  if (found.has("adopted-telling") || found.has("approval-stamp") || found.has("unanimous")) found.delete("narrative");
  return found;
}

function addFormula(raw: string, found: Set<Cue>): void {
  const formula = formulaIn(raw);
  if (!formula) return;
  const whole = formula.end >= raw.length - 1;
  if (formula.addressed) found.add(whole ? "matrix-heading" : "matrix-start");
  else if (formula.weak) found.add("formula-weak");
  else found.add(whole ? "formula" : "formula-tail");
}
