/** When worker threads pay. */
import { availableParallelism } from "node:os";

/** Milliseconds: a thread loads the program and warms up before it is of use, so less work than this is done sooner without. */
const worthwhile = 2_000;
/** The first files are slow because the program is cold. */
const cold = 4;
const recent = 16;

export interface Payoff {
  readonly took: (milliseconds: number) => void;
  readonly isWorth: (left: number) => boolean;
}

/** @returns threads that may be used, at most; 1 is the main thread alone. */
export function mostJobs(asked: number | undefined): number {
  return asked ?? availableParallelism();
}

/** Watches how long inputs take; tells when what is left is worth a crew. */
export function payoff(): Payoff {
  const times: number[] = [];
  let count = 0;
  return {
    took: (milliseconds) => {
      count++;
      // one long input tells enough, though it is the first
      if (count <= cold && milliseconds < worthwhile) return;
      times.push(milliseconds);
      if (times.length > recent) times.shift();
    },
    isWorth: (left) => {
      if (times.length === 0 || left < 2) return false;
      const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
      return mean * left > worthwhile;
    },
  };
}
