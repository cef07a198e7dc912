/** Worker threads, and what they are handed. */
import type { Tinypool } from "tinypool";
import type { Line } from "../stream/lines.ts";
import type { Workers } from "../world.ts";
import type { Handed, Order, Task } from "./task.ts";
import { failed } from "./work.ts";

/** Tasks a thread has at once: the next must lie before it, since the main thread is busy with its own when it is done. */
export const ahead = 4;

export interface Crew {
  readonly work: (task: Task) => Promise<Handed>;
  /** A line of `--stream`. */
  readonly answer: (line: Line) => Promise<readonly Uint8Array[]>;
  readonly dismiss: () => Promise<void>;
}

export async function hire(size: number, workers: Workers, order: Order): Promise<Crew> {
  const { Tinypool } = await workers.pool();
  const open = (tasks: number): Tinypool =>
    new Tinypool({
      filename: workers.module.href,
      minThreads: size,
      maxThreads: size,
      concurrentTasksPerWorker: tasks,
      workerData: order,
    });
  const swift = open(ahead);
  // an answer that comes behind the death of its thread: the task is done again
  swift.on("error", () => undefined);
  let careful: Tinypool | undefined;
  let dismissed = Promise.resolve();
  /** A thread that dies takes with it what lies before it; one task a thread, only the guilty one fails again. */
  const carefully = (): Tinypool => {
    if (careful) return careful;
    // others may die as they are sent away: their tasks are done again, too
    dismissed = swift.destroy().catch(() => undefined);
    careful = open(1);
    return careful;
  };
  const run = (what: Task | Line, name: string): Promise<unknown> =>
    careful ? careful.run(what, { name }) : swift.run(what, { name }).catch(() => carefully().run(what, { name }));
  return {
    work: (task) =>
      run(task, "workOn").catch((error: Error) => ({ ...failed(task.input.path, error), chunks: [] })) as Promise<Handed>,
    answer: (line) => run(line, "answerTo") as Promise<Uint8Array[]>,
    dismiss: async () => {
      await (careful ?? swift).destroy();
      await dismissed;
    },
  };
}
