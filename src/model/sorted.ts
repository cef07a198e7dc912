/** What is sorted by place: looking one up, putting two lists together. */

/** @param sorted ascending, not empty. @returns index of the last that is not above the place; 0 where all are. */
export function lastAtOrBefore(sorted: ArrayLike<number>, place: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] as number) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Both in order; of two at one place that of the few first. @param many may be made item by item. */
export function* merged<T>(few: readonly T[], many: Iterable<T>, placeOf: (one: T) => number): Generator<T, undefined> {
  let next = 0;
  for (const one of many) {
    for (; next < few.length && placeOf(few[next] as T) <= placeOf(one); next++) yield few[next] as T;
    yield one;
  }
  yield* few.slice(next);
}
