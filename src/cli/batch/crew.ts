/** Worker threads, and what they are handed. */
import type { Tinypool } from "tinypool";
import { failed, type Handed, type Order, type Task } from "./work.ts";

export interface Crew {
  readonly work: (task: Task) => Promise<Handed>;
  readonly dismiss: () => Promise<void>;
}

export async function hire(size: number, worker: URL, order: Order): Promise<Crew> {
  const { Tinypool } = await import("tinypool");
  const pool: Tinypool = new Tinypool({
    filename: worker.href,
    minThreads: size,
    maxThreads: size,
    workerData: order,
  });
  return {
    work: (task) =>
      pool
        .run(task, { name: "workOn" })
        .catch((error: Error) => ({ ...failed(task.input.path, error), chunks: [] })) as Promise<Handed>,
    dismiss: () => pool.destroy(),
  };
}
