/** How time grows with the length of a text, told without a clock on the wall: other programs of the machine do not count. */

/** So many times longer. */
const longer = 4;
/** Linear growth gives 4, some 6 where the longer text no longer fits the caches of the processor, quadratic 16. */
const most = 12;
/** In milliseconds: so little says nothing of growth. */
const little = 40;
const attempts = 8;

/**
 * @param run with a text of so many pieces.
 * @param pieces of the longer text.
 * @returns whether the processor time that the longer text takes grows no worse than linearly.
 */
export function isLinear(run: (pieces: number) => unknown, pieces: number): boolean {
  const short = Math.ceil(pieces / longer);
  run(short);
  // a garbage collection may fall into any run: the least of several is what the text takes
  let [least, leastOfShort] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let attempt = 0; attempt < attempts; attempt++) {
    least = Math.min(
      least,
      processorTime(() => run(pieces)),
    );
    if (least < little) return true;
    leastOfShort = Math.min(
      leastOfShort,
      processorTime(() => run(short)),
    );
    if (least < most * leastOfShort) return true;
  }
  return false;
}

function processorTime(run: () => unknown): number {
  const begun = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1_000;
}
