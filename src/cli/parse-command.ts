/** The main command: from what was typed to the exit status. */
import { formats } from "../emit/formats.ts";
import { mostJobs } from "./batch/payoff.ts";
import { type Place, placeOf } from "./batch/place.ts";
import { progressOf } from "./batch/progress.ts";
import { type Batch, runAll } from "./batch/run.ts";
import type { Done, Order } from "./batch/task.ts";
import { failed, workshopFor } from "./batch/work.ts";
import { findInputs } from "./inputs.ts";
import { reasonOf } from "./reason.ts";
import { type Reporter, reporterFor } from "./report/reporter.ts";
import { pass } from "./send.ts";
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
  const started = process.uptime();
  const settings = { ...asked, lang: languageOf(asked, world) };
  await checkOptions(settings);
  const found = await findInputs(args, settings.output);
  const place = placeOf(found, settings);
  const talk = await talkFor(settings.lang);
  const speech = speechOn(world.stderr);
  const order = found.inputs.length > 0 ? await orderFor(place, settings, world) : undefined;
  const reporter = await reporterFor({ settings, env: world.env, talk }, world, speech);
  const job: Job = { settings, world, talk, speech, reporter, tally: emptyTally() };
  for (const { path, reason } of found.failures) await finish(failed(path, { code: reason, detail: "" }), job);
  if (order) {
    const progress = progressOf(found.inputs.length, job);
    const shop = await workshopFor(order, await world.parser(), world.stdin);
    const done: Batch["finish"] = async (one) => {
      await finish(one, job);
      progress.step();
    };
    const { inputs } = found;
    const { targetOf } = place;
    await runAll({
      inputs,
      targetOf,
      shop,
      jobs: mostJobs(settings.jobs),
      workers: world.workers,
      put: putter(job),
      finish: done,
    });
    progress.end();
  }
  await reporter.end();
  if (found.inputs.length + found.failures.length > 1 && !settings.quiet && !reporter.alone)
    await speech.say(`${talk.summary(job.tally, (process.uptime() - started).toFixed(1))}\n`);
  return statusOf(job.tally, settings);
}

async function checkOptions({ encoding, cache }: Settings): Promise<void> {
  if (encoding !== "auto") (await import("./encoding-option.ts")).checkEncoding(encoding);
  if (cache !== undefined) (await import("./cache-option.ts")).checkCache(cache);
}

async function orderFor({ ledgerFolder }: Place, settings: Settings, { stdout, stderr, env }: World): Promise<Order> {
  const ledger = ledgerFolder === null ? null : (await import("./batch/ledger.ts")).openLedger(ledgerFolder, settings);
  const screens = { stdout: screenOf(stdout), stderr: screenOf(stderr) };
  return { settings, ...screens, env, scratch: ledger?.scratch ?? null, since: ledger?.since ?? null };
}

/** Writes to standard output what belongs to one input, behind the head or what stands between. */
function putter({ world, settings }: Job): Batch["put"] {
  const { between, head } = formats[settings.format];
  let before = head;
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
