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
