/** The main command: parse inputs one after the other, in their order. */
import type { Resolution } from "../model/resolution.ts";
import type { ParseOptions } from "../pipeline.ts";
import { findInputs, type Input } from "./inputs.ts";
import { type Output, outputFor } from "./output.ts";
import { readInput, TooLarge } from "./read.ts";
import { type Reporter, reporterFor } from "./report.ts";
import { send } from "./send.ts";
import { nearest } from "./suggestion.ts";
import { type Talk, type Tally, talkFor } from "./talk.ts";
import { widthOf } from "./terminal.ts";
import type { Parser, Settings, World } from "./world.ts";

interface Job {
  readonly settings: Settings;
  readonly world: World;
  readonly talk: Talk;
  readonly parser: Parser;
  readonly output: Output;
  readonly reporter: Reporter;
  readonly tally: Tally;
}

/** @returns the exit status. */
export async function parseInputs(args: readonly string[], settings: Settings, world: World): Promise<number> {
  const started = performance.now();
  if (settings.encoding !== "auto") (await import("./encoding-option.ts")).checkEncoding(settings.encoding);
  const { inputs, failures, batch } = await findInputs(args);
  const talk = await talkFor(settings, world);
  const tally = {
    files: 0,
    resolutions: 0,
    directives: 0,
    withoutAddressee: 0,
    withoutTerm: 0,
    errors: 0,
    warnings: 0,
    unread: 0,
  };
  const output = await outputFor({ settings, world, talk, batch, inputs });
  const parser = await world.parser();
  const job: Job = { settings, world, talk, parser, output, tally, reporter: reporterFor(settings, world, talk) };
  for (const { path, reason } of failures) fail(path, { code: reason }, job);
  for (const input of inputs) await parseOne(input, job);
  if (inputs.length + failures.length > 1 && !settings.quiet) {
    world.stderr.write(`${talk.summary(tally, ((performance.now() - started) / 1000).toFixed(1))}\n`);
  }
  return statusOf(tally, settings);
}

async function parseOne(input: Input, job: Job): Promise<void> {
  const { settings, world } = job;
  try {
    const bytes = await readInput(input.file, world.stdin, settings.maxBytes);
    const encoding = settings.encoding === "auto" ? {} : { encoding: settings.encoding };
    const options: ParseOptions = { name: input.name, from: settings.from, ...encoding };
    const resolutions = await job.parser.parse(bytes, options);
    await job.output(input, resolutions);
    job.tally.files++;
    for (const resolution of resolutions) count(resolution, job.tally);
    job.reporter.diagnostics(input.path, resolutions, bytes);
    if (!settings.explain) return;
    const { explanationLines } = await import("./explain-lines.ts");
    await send(world.stderr, explanationLines(await job.parser.explain(bytes, options), widthOf(world.stderr)));
  } catch (error) {
    fail(input.path, error as Error, job);
  }
}

function count({ directives, diagnostics }: Resolution, tally: Tally): void {
  const binding = directives.filter((node) => node.role === "directive");
  tally.resolutions++;
  tally.directives += binding.length;
  tally.withoutAddressee += binding.filter((node) => node.addressees.length === 0).length;
  tally.withoutTerm += binding.filter((node) => node.deadline === null).length;
  tally.errors += diagnostics.filter((one) => one.severity === "error").length;
  tally.warnings += diagnostics.filter((one) => one.severity === "warning").length;
}

/** One line for an input that cannot be had; the others go on. */
function fail(path: string, error: Error | { readonly code: string }, { reporter, settings, talk, tally }: Job): void {
  tally.unread++;
  reporter.failure(path, reasonOf(path, error, { settings, talk }));
}

function reasonOf(
  path: string,
  error: Error | { readonly code: string },
  { settings, talk }: Pick<Job, "settings" | "talk">,
): string {
  if (error instanceof TooLarge) return talk.tooLarge(error.bytes, String(settings.maxBytes));
  const { code, path: place } = error as NodeJS.ErrnoException;
  if (code === undefined) return talk.internal((error as Error).message);
  const command = code === "ENOENT" ? nearest(path, ["schema", "validate", "explain"]) : undefined;
  const hint = command === undefined ? "" : talk.didYouMean(command);
  return (talk.reasons[code] ?? code) + hint + (place === undefined || place === path ? "" : `: ${place}`);
}

function statusOf({ errors, warnings, unread }: Tally, { failOn }: Settings): number {
  if (unread > 0) return 1;
  if (failOn === "never") return 0;
  return errors > 0 || (failOn === "warning" && warnings > 0) ? 1 : 0;
}
