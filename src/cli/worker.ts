/** The entry of a worker thread. */
import { Readable } from "node:stream";
import { workerData } from "node:worker_threads";
import type { Handed, Order, Task } from "./batch/task.ts";
import { workAhead, workshopFor } from "./batch/work.ts";
import type { Line } from "./stream/lines.ts";

/** A pool gives its own data first. */
const order = (workerData as readonly [unknown, Order])[1];
const shop = import("../pipeline.ts").then((parser) => workshopFor(order, parser, () => Readable.from([])));

export async function workOn(task: Task): Promise<Handed> {
  return workAhead(task, await shop);
}

export async function answerTo(line: Line): Promise<Uint8Array[]> {
  const { answer } = await import("./stream/answer.ts");
  return (await answer(line, await shop)).map((part) => Buffer.from(part));
}
