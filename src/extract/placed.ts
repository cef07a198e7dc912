/** A match in the text of a leaf gets its place in the clean text. */
import type { Placed } from "../model/mention.ts";
import type { Range } from "../model/span.ts";

/** A stretch of what is read together: where it begins there, and where in the clean text. */
export interface Stretch {
  readonly at: number;
  readonly start: number;
}

export interface Place {
  /** What is read. */
  readonly text: string;
  /** Where it stands: in one stretch, or in those of a wrapped cell, between which a space is read. */
  readonly stretches: readonly [Stretch, ...Stretch[]];
  /** Of the unit. */
  readonly index: number;
}

/** A match that goes on in a later stretch reaches over what stands between, and has its words alone in `printed`. */
export function placed<T extends Range>(match: T, place: Place): Placed<T> {
  const first = stretchAt(place, match.start);
  const last = stretchAt(place, match.end - 1);
  const start = match.start - first.at + first.start;
  const moved = { ...match, start, end: match.end - last.at + last.start, leaf: place.index };
  return first === last ? moved : { ...moved, printed: place.text.slice(match.start, match.end) };
}

function stretchAt({ stretches }: Place, offset: number): Stretch {
  const [first] = stretches;
  return stretches.length > 1 ? (stretches.findLast(({ at }) => at <= offset) ?? first) : first;
}

export function put<T extends Range>(found: readonly T[], place: Place, into: Placed<T>[]): void {
  for (const match of found) into.push(placed(match, place));
}
