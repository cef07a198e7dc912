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

/** A copy is set right field by field: to spread over what it has is slow. */
interface Moved {
  start: number;
  end: number;
  leaf: number;
}

/** A match that goes on in a later stretch reaches over what stands between, and has its words alone in `pieces`. */
export function placed<T extends Range>(match: T, place: Place): Placed<T> {
  const pieces = inStretches(match, place.stretches);
  const moved: Moved & T = { ...match, leaf: place.index };
  moved.start = pieces[0]?.start ?? place.stretches[0].start;
  moved.end = pieces.at(-1)?.end ?? moved.start;
  return pieces.length > 1 ? { ...moved, pieces } : moved;
}

/** The part of a range in each stretch; the space that is read between two is in neither. */
function inStretches({ start, end }: Range, stretches: Place["stretches"]): Range[] {
  const [only] = stretches;
  if (stretches.length === 1) return [{ start: start - only.at + only.start, end: end - only.at + only.start }];
  return stretches.flatMap((one, i) => {
    const from = Math.max(start, one.at);
    const until = Math.min(end, (stretches[i + 1]?.at ?? Number.POSITIVE_INFINITY) - 1);
    return until > from ? [{ start: from - one.at + one.start, end: until - one.at + one.start }] : [];
  });
}

/** @param keep of what there may be much: see `keeping.ts`. */
export function put<T extends Range>(
  found: readonly T[],
  place: Place,
  into: Placed<T>[],
  keep: (one: Placed<T>) => Placed<T> = asItIs,
): void {
  for (const match of found) into.push(keep(placed(match, place)));
}

function asItIs<T>(one: T): T {
  return one;
}
