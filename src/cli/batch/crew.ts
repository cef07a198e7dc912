/** Worker threads, and what they are handed. */
import type { Tinypool } from "tinypool";
import type { Line } from "../stream/lines.ts";
import type { Workers } from "../world.ts";
import type { Handed, Order, Task } from "./task.ts";
import { failed } from "./work.ts";

export interface Crew {
  readonly work: (task: Task) => Promise<Handed>;
  /** A line of `--stream`. */
  readonly answer: (line: Line) => Promise<readonly Uint8Array[]>;
  readonly dismiss: () => Promise<void>;
}

export async function hire(size: number, workers: Workers, order: Order): Promise<Crew> {
  const { Tinypool } = await workers.pool();
  const pool: Tinypool = new Tinypool({
    filename: workers.module.href,
    minThreads: size,
    maxThreads: size,
    workerData: order,
  });
  return {
    work: (task) =>
      pool
        .run(task, { name: "workOn" })
        .catch((error: Error) => ({ ...failed(task.input.path, error), chunks: [] })) as Promise<Handed>,
    answer: (line) => pool.run(line, { name: "answerTo" }) as Promise<Uint8Array[]>,
    dismiss: () => pool.destroy(),
  };
}
