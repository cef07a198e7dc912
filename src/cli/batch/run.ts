/** Every input worked on, results in the order of the inputs, whoever does the work. */
import type { Input } from "../inputs.ts";
import { joined } from "../send.ts";
import type { Workers } from "../world.ts";
import { inOrder } from "./in-order.ts";
import { payoff } from "./payoff.ts";
import type { Done, Handed, Task } from "./task.ts";
import { type Workshop, work, workAhead } from "./work.ts";

export interface Batch {
  readonly inputs: readonly Input[];
  readonly targetOf: (input: Input) => string | null;
  readonly shop: Workshop;
  /** Threads at most, the main thread with them. */
  readonly jobs: number;
  readonly workers: Workers | undefined;
  /** Takes what one input gives to standard output. */
  readonly put: (parts: Iterable<string | Uint8Array>) => Promise<void>;
  readonly finish: (done: Done) => Promise<void>;
}

/**
 * The main thread begins; when what is left is worth it, threads go on with it. Files are read at one go, so between two of them a turn
 * of the event loop lets signals and threads be heard.
 */
export async function runAll(batch: Batch): Promise<void> {
  const { inputs, shop, workers, put, finish } = batch;
  const watch = payoff();
  const mayHire = workers !== undefined && batch.jobs > 1;
  let at = 0;
  while (at < inputs.length && !(mayHire && watch.isWorth(inputs.length - at))) {
    const started = process.uptime();
    await finish(await work(taskAt(at++, batch), shop, (pieces) => put(joined(pieces))));
    watch.took((process.uptime() - started) * 1000);
    await turn();
  }
  if (at < inputs.length && workers !== undefined) await runWithCrew(tasksFrom(at, batch), workers, batch);
}

/** The main thread is warm and goes on working, on what the threads have no room for. */
async function runWithCrew(tasks: Iterable<Task>, workers: Workers, { shop, jobs, put, finish }: Batch): Promise<void> {
  const { ahead, hire } = await import("./crew.ts");
  const crew = await hire(jobs - 1, workers, shop.order);
  const workHere = async (task: Task): Promise<Handed> => {
    const handed = await workAhead(task, shop);
    await turn();
    return handed;
  };
  await inOrder<Task, Handed>({
    items: tasks,
    hands: [
      // standard input is here only
      { room: (jobs - 1) * ahead, takes: ({ input }) => input.file !== null, run: crew.work },
      { room: 1, run: workHere },
    ],
    limit: jobs * ahead * 2,
    finish: async (handed) => {
      if (handed.chunks.length > 0) await put(handed.chunks);
      await finish(handed);
    },
  });
  await crew.dismiss();
}

function* tasksFrom(start: number, batch: Batch): Generator<Task> {
  for (let at = start; at < batch.inputs.length; at++) yield taskAt(at, batch);
}

function taskAt(at: number, { inputs, targetOf }: Batch): Task {
  const input = inputs[at] as Input;
  return { input, target: targetOf(input) };
}

/** `node:timers/promises` would be loaded for this alone. */
function turn(): Promise<void> {
  return new Promise((go) => setImmediate(go));
}
