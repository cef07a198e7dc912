/** Looking up a place among sorted places. */

/** @param sorted ascending, not empty. @returns index of the last that is not above the place; 0 where all are. */
export function lastAtOrBefore(sorted: readonly number[], place: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] as number) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
