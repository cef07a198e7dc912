/** Clauses of a preamble that have numbers: «Совет,» / «1. рассмотрев доклад,» / «2. напоминая о решении 3,» up to «3. призывает …». */
import type { Segmented } from "./fact.ts";

/** Those below the line of who decides, one behind the other. */
export function preambularClauses({ segments, cues }: Segmented): ReadonlySet<number> {
  const out = new Set<number>();
  for (const [i, found] of cues.entries()) {
    if (!found.has("decider-comma") || segments[i]?.marker) continue;
    for (let at = i + 1; segments[at]?.marker?.number && cues[at]?.has("participle-start"); at++) out.add(at);
  }
  return out;
}

const asks = ["formula", "formula-tail", "formula-list", "formula-weak", "matrix-heading", "matrix-start"] as const;

/** «сознавая необходимость:» / «– беречь пруды;» / «– чинить мосты,» / «постановляет:»: the sentence goes on behind its points. */
export function groundsLists({ text, segments, cues }: Segmented): { heads: ReadonlySet<number>; points: ReadonlySet<number> } {
  const heads = new Set<number>();
  const points = new Set<number>();
  for (const [i, { end }] of segments.entries()) {
    if (text[end - 1] !== ":" || !cues[i]?.has("participle-start") || asks.some((cue) => cues[i]?.has(cue))) continue;
    const type = segments[i + 1]?.marker?.type;
    let next = i + 1;
    while (type && segments[next]?.marker?.type === type && !cues[next]?.has("participle-start")) next++;
    if (next === i + 1 || !goesOn(cues[next], text[(segments[next - 1]?.end ?? 0) - 1])) continue;
    heads.add(i);
    for (let at = i + 1; at < next; at++) points.add(at);
  }
  return { heads, points };
}

/** Words of decision or further grounds are still to come. */
function goesOn(below: Segmented["cues"][number] | undefined, last: string | undefined): boolean {
  if (!below || last === ".") return false;
  return below.has("formula") || below.has("formula-tail") || below.has("participle-start") || below.has("matrix-heading");
}
