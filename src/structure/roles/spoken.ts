/** Who spoke at a meeting, one a line. */
import type { Segment } from "../../model/line.ts";
import type { Segmented } from "./fact.ts";

const saidWithin = 120;
const said = / [–—-] /;

/** Who spoke and what of, below «ВЫСТУПИЛИ:»: «Лобов К.К. (артель) – о дорогах;» / «Сомова Р.Д. – предложила сход.», without markers. */
export function spokenLines({ text, segments, cues }: Segmented): ReadonlySet<number> {
  const out = new Set<number>();
  for (const [i, { end }] of segments.entries()) {
    if (out.has(i) || text[end - 1] !== ":" || !cues[i]?.has("protocol-heading")) continue;
    for (let at = i + 1; isSpoken(text, segments[at]) && !cues[at]?.has("formula") && !cues[at]?.has("footnote"); at++)
      out.add(at);
  }
  return out;
}

function isSpoken(text: string, segment: Segment | undefined): boolean {
  return (
    segment !== undefined &&
    !segment.marker &&
    said.test(text.slice(segment.start, Math.min(segment.end, segment.start + saidWithin)))
  );
}
