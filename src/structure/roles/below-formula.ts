/** Points right below the words of decision: «Мы заявляем:» / «1. Решение принято без нас. Мы его не признаём.» Whatever they say is decided. */
import type { Segment } from "../../model/line.ts";
import type { Segmented } from "./fact.ts";

const deciding = ["formula", "formula-tail", "formula-list"] as const;

/** One count that begins right below the formula, as far as it goes on without a break. */
export function belowFormulas({ text, segments, cues }: Segmented): ReadonlySet<number> {
  const out = new Set<number>();
  for (const [i, { marker, end }] of segments.entries()) {
    if (cues[i]?.has("that-heading")) for (const at of likeFirst(segments, i + 1)) out.add(at);
    if (marker || text[end - 1] !== ":" || !cues[i]?.has("formula")) continue;
    const type = segments[i + 1]?.marker?.type;
    const isPoint = (at: number): boolean => isNumbered(segments[at], { type, value: at - i });
    for (let at = i + 1; isPoint(at) && !deciding.some((cue) => cues[at]?.has(cue)); at++) out.add(at);
  }
  return out;
}

/** «Сход требует, чтобы артели:» / «– починили мост;» / «– вырыли пруд.»: all marks of the kind of the first. */
function likeFirst(segments: readonly Segment[], from: number): number[] {
  const out: number[] = [];
  const first = segments[from]?.marker;
  for (let at = from; first && segments[at]?.marker?.type === first.type; at++) {
    const { marker } = segments[at] as Segment;
    if (
      first.number === null ? marker?.text !== first.text : !isNumbered(segments[at], { type: first.type, value: at - from + 1 })
    )
      break;
    out.push(at);
  }
  return out;
}

function isNumbered(segment: Segment | undefined, { type, value }: { type: string | undefined; value: number }): boolean {
  const marker = segment?.marker;
  return marker != null && marker.type === type && marker.number !== null && marker.path.length === 1 && marker.path[0] === value;
}
