/** Points right below the words of decision: «Мы заявляем:» / «1. Решение принято без нас. Мы его не признаём.» Whatever they say is decided. */
import type { Segment } from "../../model/line.ts";
import type { Segmented } from "./fact.ts";

const deciding = ["formula", "formula-tail", "formula-list"] as const;

/** One count that begins right below the formula, as far as it goes on without a break. */
export function belowFormulas({ text, segments, cues }: Segmented): ReadonlySet<number> {
  const out = new Set<number>();
  for (const [i, { marker, end }] of segments.entries()) {
    if (marker || text[end - 1] !== ":" || !cues[i]?.has("formula")) continue;
    const type = segments[i + 1]?.marker?.type;
    const isPoint = (at: number): boolean => isNumbered(segments[at], { type, value: at - i });
    for (let at = i + 1; isPoint(at) && !deciding.some((cue) => cues[at]?.has(cue)); at++) out.add(at);
  }
  return out;
}

function isNumbered(segment: Segment | undefined, { type, value }: { type: string | undefined; value: number }): boolean {
  const marker = segment?.marker;
  return marker != null && marker.type === type && marker.number !== null && marker.path.length === 1 && marker.path[0] === value;
}
