/** A match in the text of a leaf gets its place in the clean text. */
import type { Placed } from "../model/mention.ts";
import type { Range } from "../model/span.ts";

export interface Place {
  /** Where the text begins in the clean text. */
  readonly start: number;
  /** Of the unit. */
  readonly index: number;
}

export function placed<T extends Range>(match: T, { start, index }: Place): Placed<T> {
  return { ...match, start: match.start + start, end: match.end + start, leaf: index };
}

export function put<T extends Range>(found: readonly T[], place: Place, into: Placed<T>[]): void {
  for (const match of found) into.push(placed(match, place));
}
