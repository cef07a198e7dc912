/** One input from its bytes to its output: what a worker does, and the main thread where workers do not pay. */
import { resolve } from "node:path";
import { formats, pieces, type RenderOptions } from "../../emit/formats.ts";
import { type Flowing, whole } from "../../model/flowing.ts";
import type { Explanation, ParseOptions } from "../../pipeline.ts";
import { writeWhole } from "../files.ts";
import { minding } from "../memory.ts";
import { againOf, readInput, TooLarge } from "../read.ts";
import { rowsOf } from "../report/rows.ts";
import { joined } from "../send.ts";
import { type Talk, talkFor } from "../talk.ts";
import { emptyTally } from "../tally.ts";
import { jsonPaint, paintFor, widthOf } from "../terminal.ts";
import type { Parser, Screen, Settings, World } from "../world.ts";
import { notebook } from "./notebook.ts";
import { numbered } from "./targets.ts";
import type { Done, Failure, Handed, Order, Task } from "./task.ts";

/** Takes what goes to standard output. */
export type Put = (pieces: Iterable<string>) => Promise<void> | void;

export interface Workshop {
  readonly order: Order;
  readonly parser: Parser;
  readonly talk: Talk;
  readonly stdin: World["stdin"];
}

export async function workshopFor(order: Order, parser: Parser, stdin: World["stdin"]): Promise<Workshop> {
  return { order, parser, stdin, talk: await talkFor(order.settings.lang) };
}

/** Never rejects for the sake of one input. */
export async function work({ input, target }: Task, shop: Workshop, put: Put): Promise<Done> {
  const { settings } = shop.order;
  let settle = (): void => {};
  try {
    if (target !== null && input.file !== null && resolve(input.file) === resolve(target)) throw withCode("same-file", target);
    const { resolutions, isNew, isWritten, again } = await opened({ input, target }, shop, (bytes) => {
      settle = minding(bytes);
    });
    const notes = notebook();
    const passing = notes.noted(resolutions);
    if (target === null) await put(rendered(passing, screenOptions(shop)));
    else if (isWritten) Array.from(passing);
    else writeFiles(passing, target, shop);
    const explanation = settings.explain
      ? await explained(await shop.parser.explain(again(), parseOptions(input.name, settings)), shop.order.stderr)
      : [];
    const rows = rowsOf(notes, again, settings);
    const tally = { ...notes.tally, files: 1, unchanged: isNew ? 0 : 1 };
    return { path: input.path, tally, rows, explanation, failure: null };
  } catch (error) {
    return failed(input.path, error as Error);
  } finally {
    settle();
  }
}

/** In a function of its own, so that the bytes are gone when the text is there. @param weigh is told how many they are. */
async function opened(task: Task, shop: Workshop, weigh: (bytes: number) => void): Promise<Resolved & { again(): Uint8Array }> {
  const { file } = task.input;
  const bytes = await readInput(file, shop.stdin, shop.order.settings.maxBytes);
  weigh(bytes.length);
  return { ...(await resolved(task, bytes, shop)), again: againOf(file, bytes) };
}

interface Resolved {
  /** Each is made when it is asked for, once. */
  readonly resolutions: Iterable<Flowing>;
  /** Parsed now. */
  readonly isNew: boolean;
  /** The outputs are there already. */
  readonly isWritten: boolean;
}

async function resolved(task: Task, bytes: Uint8Array, { order, parser }: Workshop): Promise<Resolved> {
  const options = parseOptions(task.input.name, order.settings);
  if (order.since === null && order.settings.cache === undefined)
    return { resolutions: await parser.parseEach(bytes, options), isNew: true, isWritten: false };
  const { recallOf } = await import("./recall.ts");
  const recall = recallOf(task, bytes, order);
  const written = recall.written();
  if (written) return { resolutions: written, isNew: false, isWritten: true };
  const cached = recall.cached();
  if (cached) return { resolutions: cached, isNew: false, isWritten: false };
  const fresh = await parser.parseEach(bytes, options);
  if (order.settings.cache === undefined) return { resolutions: fresh, isNew: true, isWritten: false };
  const resolutions = Array.from(fresh, whole);
  recall.keep(resolutions);
  return { resolutions, isNew: true, isWritten: false };
}

/** The same where it must not be written yet. */
export async function workAhead(task: Task, shop: Workshop): Promise<Handed> {
  const chunks: Uint8Array[] = [];
  const done = await work(task, shop, (pieces) => {
    for (const text of joined(pieces)) chunks.push(Buffer.from(text));
  });
  return { ...done, chunks };
}

export function failed(path: string, error: Error | Failure): Done {
  const failure = "detail" in error ? error : failureOf(path, error);
  return { path, tally: { ...emptyTally(), unread: 1 }, rows: [], explanation: [], failure };
}

export function parseOptions(name: string | null, { encoding, from }: Settings): ParseOptions {
  return { name, from, ...(encoding === "auto" ? {} : { encoding }) };
}

/** @param path where the input is: what the system says of another place is told. */
export function failureOf(path: string, error: Error): Failure {
  if (error instanceof TooLarge) return { code: "too-large", detail: error.bytes };
  const { code, path: place } = error as NodeJS.ErrnoException;
  if (code === undefined) return { code: "internal", detail: error.message };
  return { code, detail: place === undefined || place === path ? "" : place };
}

async function explained(lines: readonly Explanation[], screen: Screen): Promise<string[]> {
  const { explanationLines } = await import("../explain-lines.ts");
  return Array.from(explanationLines(lines, widthOf(screen)));
}

function screenOptions({ order: { settings, stdout, env }, talk }: Workshop): RenderOptions {
  const paint = settings.format === "tree" ? paintFor(stdout, settings, env) : jsonPaint(stdout, settings, env);
  const layout = (settings.pretty ?? stdout.isTTY) ? "pretty" : "canonical";
  return { format: settings.format, layout, width: widthOf(stdout), paint, labels: talk.labels };
}

/** The resolutions of one input in one stream or file. */
function* rendered(resolutions: Iterable<Flowing>, options: RenderOptions): Generator<string> {
  const { between } = formats[options.format ?? "json"];
  let isFirst = true;
  for (const resolution of resolutions) {
    if (!isFirst && between) yield between;
    isFirst = false;
    yield* pieces(resolution, options);
  }
}

function* headed(pieces: Iterable<string>, format: Settings["format"]): Generator<string> {
  yield formats[format].head;
  yield* pieces;
}

/** The first file is written last: where it is, the others are. */
function writeFiles(resolutions: Iterable<Flowing>, target: string, { order, talk }: Workshop): void {
  const { format, pretty } = order.settings;
  const options: RenderOptions = { format, layout: pretty ? "pretty" : "canonical", labels: talk.labels };
  const write = (file: Iterable<Flowing>, number: number): void =>
    writeWhole(numbered(target, number), headed(rendered(file, options), format), order.scratch ?? undefined);
  if (formats[format].between !== null) {
    write(resolutions, 1);
    return;
  }
  let first: Flowing | undefined;
  let number = 0;
  for (const one of resolutions) {
    number++;
    if (first === undefined) first = one;
    else write([one], number);
  }
  if (first) write([first], 1);
}

function withCode(code: string, path: string): Error {
  return Object.assign(new Error(path), { code, path });
}
