/** What a segment looks like: marker, end, length, case, place on the line. */
import type { Segment } from "../../model/line.ts";
import { isCapitals } from "../capitals.ts";
import type { Fact } from "./fact.ts";

const shortLength = 90;
const longLength = 220;
const veryLongLength = 500;
const farIndent = 15;
/** «2020 г.», «г.г.»: the dot of an abbreviation ends no sentence. */
const shortWordEnd = /(?:^|[\s.\d])\p{L}{1,2}\.$/u;
const sentenceBreak = /[.!?] (?=\p{Lu})(?<=[\p{Ll}\d»)]{2}..)/u;
const period = /[.!?…]/;
const closing = /["»”)\s]/;

/** Cues that the form of a segment refutes. */
const refuted: readonly (readonly [fact: Fact, cue: Fact])[] = [
  ["numbered", "subject"],
  ["numbered", "note"],
  ["marker:any", "decider-comma"],
  ["marker:bullet", "grounds"],
  ["marker:bullet", "participle-start"],
  ["end:period", "body-name"],
  ["post-start", "decider-comma"],
  ["small-start", "accusative-heading"],
  ["matrix-heading", "matrix-start"],
  ["matrix-heading", "operative-present"],
];

export function addForm(text: string, segment: Segment, facts: Set<Fact>): void {
  const body = text.slice(segment.body, segment.end);
  addMarker(segment, facts);
  facts.add(ending(body));
  addLength(body, facts);
  addCase(body, facts);
  if (segment.blankBefore > 0) facts.add("blank-before");
  if (segment.indent >= farIndent) facts.add("far-indent");
  if (body.includes("\t")) facts.add("gap");
  if (sentenceBreak.test(body.slice(0, 1_000))) facts.add("sentences");
  for (const [fact, cue] of refuted) if (facts.has(fact)) facts.delete(cue);
}

function addMarker({ marker }: Segment, facts: Set<Fact>): void {
  facts.add(`marker:${marker?.type ?? "none"}`);
  if (!marker) return;
  facts.add("marker:any");
  if (marker.number) facts.add("numbered");
}

function addLength(body: string, facts: Set<Fact>): void {
  if (body.length < shortLength) facts.add("short");
  if (body.length > longLength) facts.add("long");
  if (body.length > veryLongLength) facts.add("very-long");
}

function addCase(body: string, facts: Set<Fact>): void {
  const letters = body.slice(0, longLength);
  if (isCapitals(letters)) facts.add("capitals");
  if (body.charAt(0) !== body.charAt(0).toUpperCase()) facts.add("small-start");
}

function ending(body: string): Fact {
  if (body.endsWith(":")) return "end:colon";
  let end = body.length;
  while (end > 0 && closing.test(body.charAt(end - 1))) end--;
  const last = body.charAt(end - 1);
  if (last === ";") return "end:semicolon";
  if (last === ",") return "end:comma";
  return period.test(last) && !shortWordEnd.test(body.slice(Math.max(0, end - 5), end)) ? "end:period" : "end:none";
}
