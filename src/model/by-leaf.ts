import type { Placed } from "./mention.ts";
import type { Range } from "./span.ts";

/** Matches by the unit they were found in, in order. */
export function byLeaf<T extends Range>(matches: readonly Placed<T>[]): Map<number, Placed<T>[]> {
  const out = new Map<number, Placed<T>[]>();
  for (const match of matches) {
    const here = out.get(match.leaf);
    if (here) here.push(match);
    else out.set(match.leaf, [match]);
  }
  return out;
}
