/** How time grows with the length of a text, told without a clock on the wall: other programs of the machine do not count. */

/** So many times longer. */
const longer = 4;
/** Linear growth gives 4, quadratic 16. */
const most = 9;
/** In milliseconds: so little says nothing of growth. */
const little = 40;

/**
 * @param run with a text of so many pieces.
 * @param pieces of the longer text.
 * @returns whether the processor time that the longer text takes grows no worse than linearly.
 */
export function isLinear(run: (pieces: number) => unknown, pieces: number): boolean {
  const short = Math.ceil(pieces / longer);
  run(short);
  // a garbage collection may fall into any run, so that one is not enough to condemn
  return [1, 2, 3].some(() => {
    const long = processorTime(() => run(pieces));
    return long < little || long < most * processorTime(() => run(short));
  });
}

function processorTime(run: () => unknown): number {
  const begun = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1_000;
}
