/** Asks quickly whether a place lies in one of many ranges. */
import type { Range } from "../../../model/span.ts";

/** @returns whether `[start, end)` and one of the ranges, which do not overlap each other, have a character in common. */
export function covering(ranges: readonly Range[]): (one: Range) => boolean {
  const sorted = [...ranges].sort((a, b) => a.start - b.start);
  return (one) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as Range).start < one.end) low = middle + 1;
      else high = middle;
    }
    const before = sorted[low - 1];
    return before !== undefined && before.end > one.start;
  };
}
