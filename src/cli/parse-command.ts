/** The main command: every input parsed, results in the order of the inputs, whoever does the work. */
import { formats } from "../emit/formats.ts";
import { inOrder } from "./batch/in-order.ts";
import { mostJobs, payoff } from "./batch/payoff.ts";
import { type Place, placeOf } from "./batch/place.ts";
import { type Progress, progressOf } from "./batch/progress.ts";
import {
  type Done,
  failed,
  type Handed,
  type Order,
  type Task,
  type Workshop,
  work,
  workAhead,
  workshopFor,
} from "./batch/work.ts";
import { findInputs, type Input } from "./inputs.ts";
import { reasonOf } from "./reason.ts";
import { type Reporter, reporterFor } from "./report/reporter.ts";
import { joined, pass } from "./send.ts";
import { type Speech, speechOn } from "./speech.ts";
import { type Talk, talkFor } from "./talk.ts";
import { add, emptyTally, statusOf, type Tally } from "./tally.ts";
import { languageOf } from "./terminal.ts";
import type { Settings, World } from "./world.ts";

interface Job {
  readonly settings: Settings;
  readonly world: World;
  readonly talk: Talk;
  readonly speech: Speech;
  readonly reporter: Reporter;
  readonly tally: Tally;
}

/** @returns the exit status. */
export async function parseInputs(args: readonly string[], asked: Settings, world: World): Promise<number> {
  const started = performance.now();
  if (asked.encoding !== "auto") (await import("./encoding-option.ts")).checkEncoding(asked.encoding);
  const settings = { ...asked, lang: languageOf(asked, world) };
  const talk = await talkFor(settings.lang);
  const found = await findInputs(args, settings.output);
  const place = placeOf(found, settings);
  const speech = speechOn(world.stderr);
  const reporter = await reporterFor({ settings, env: world.env, talk }, world, speech);
  const job: Job = { settings, world, talk, speech, reporter, tally: emptyTally() };
  for (const { path, reason } of found.failures) await finish(failed(path, { code: reason, detail: "" }), job);
  await parseAll(found.inputs, place, job);
  await reporter.end();
  if (found.inputs.length + found.failures.length > 1 && !settings.quiet && !reporter.alone)
    await speech.say(`${talk.summary(job.tally, ((performance.now() - started) / 1000).toFixed(1))}\n`);
  return statusOf(job.tally, settings);
}

/** The main thread begins; when what is left is worth it, threads go on. */
async function parseAll(inputs: readonly Input[], { targetOf }: Place, job: Job): Promise<void> {
  if (inputs.length === 0) return;
  const { settings, world } = job;
  const order: Order = {
    settings,
    stdout: screenOf(world.stdout),
    stderr: screenOf(world.stderr),
    env: world.env,
    scratch: null,
  };
  const shop = await workshopFor(order, await world.parser(), world.stdin);
  const put = putter(job);
  const progress = progressOf(inputs.length, job);
  const jobs = world.worker === undefined ? 1 : mostJobs(settings.jobs);
  const watch = payoff();
  let at = 0;
  while (at < inputs.length && (jobs === 1 || !watch.isWorth(inputs.length - at))) {
    const input = inputs[at++] as Input;
    const started = performance.now();
    await finish(await work({ input, target: targetOf(input) }, shop, (pieces) => put(joined(pieces))), job);
    watch.took(performance.now() - started);
    progress.step();
  }
  const left = (function* (): Generator<Task> {
    for (; at < inputs.length; at++) yield { input: inputs[at] as Input, target: targetOf(inputs[at] as Input) };
  })();
  if (at < inputs.length && world.worker) await parseWithCrew(left, { shop, put, jobs, worker: world.worker, progress, job });
  progress.end();
}

interface Site {
  readonly shop: Workshop;
  readonly put: (parts: Iterable<string | Uint8Array>) => Promise<void>;
  readonly jobs: number;
  readonly worker: URL;
  readonly progress: Progress;
  readonly job: Job;
}

/** The main thread is warm and goes on working: whatever comes while it is free is its own. */
async function parseWithCrew(tasks: Iterable<Task>, { shop, put, jobs, worker, progress, job }: Site): Promise<void> {
  const { hire } = await import("./batch/crew.ts");
  const crew = await hire(jobs - 1, worker, shop.order);
  let isFree = true;
  const workHere = async (task: Task): Promise<Handed> => {
    isFree = false;
    const handed = await workAhead(task, shop);
    isFree = true;
    return handed;
  };
  await inOrder<Task, Handed>({
    items: tasks,
    limit: jobs * 4,
    // standard input is here only
    run: (task) => (isFree || task.input.file === null ? workHere(task) : crew.work(task)),
    finish: async (handed) => {
      if (handed.chunks.length > 0) await put(handed.chunks);
      await finish(handed, job);
      progress.step();
    },
  });
  await crew.dismiss();
}

/** Writes to standard output what belongs to one input, behind what stands between. */
function putter({ world, settings }: Job): Site["put"] {
  const { between } = formats[settings.format];
  let before = "";
  return async (parts) => {
    if (before !== "") await pass(world.stdout, [before]);
    before = between ?? "";
    await pass(world.stdout, parts);
  };
}

async function finish({ path, tally, rows, explanation, failure }: Done, job: Job): Promise<void> {
  add(job.tally, tally);
  if (failure) await job.reporter.failure(path, reasonOf(path, failure, { talk: job.talk, maxBytes: job.settings.maxBytes }));
  await job.reporter.diagnostics(path, rows);
  if (explanation.length > 0) await job.speech.say(explanation.join(""));
}

function screenOf({ isTTY, columns }: World["stdout"]): Order["stdout"] {
  return { ...(isTTY === undefined ? {} : { isTTY }), ...(columns === undefined ? {} : { columns }) };
}
