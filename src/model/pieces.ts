/** Where the words of a mention stand: in one range, or in several where a cell was wrapped beside others. */
import type { Range } from "./span.ts";

export interface InPieces extends Range {
  /** Clean ranges of its words, in order, where the range has the words of other cells between them. */
  readonly pieces?: readonly Range[];
}

export function rangesOf(one: InPieces): readonly Range[] {
  return one.pieces ?? [one];
}

/** Whether the two have a character in common; what stands in a cell between the pieces of one is no part of it. */
export function touch(one: InPieces, other: InPieces): boolean {
  if (one.start >= other.end || other.start >= one.end) return false;
  if (!one.pieces && !other.pieces) return true;
  return rangesOf(one).some((a) => rangesOf(other).some((b) => a.start < b.end && b.start < a.end));
}
