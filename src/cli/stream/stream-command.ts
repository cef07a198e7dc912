/** `--stream`: a filter that engines start on each machine. Order is kept, memory bounded; a bad line is an answer, too. */
import { inOrder } from "../batch/in-order.ts";
import type { Order } from "../batch/task.ts";
import { type Workshop, workshopFor } from "../batch/work.ts";
import { pass } from "../send.ts";
import { languageOf } from "../terminal.ts";
import { type Settings, UsageError, type World } from "../world.ts";
import { answer, refused } from "./answer.ts";
import { type Line, linesOf } from "./lines.ts";

/** A letter takes up to six bytes in JSON, and a string of JavaScript no more than this. */
const escaped = 6;
const longest = 500_000_000;

/** @returns 0 when every line has had its answer: an engine takes anything else for a reason to start again. */
export async function filter(inputs: readonly string[], asked: Settings, world: World): Promise<number> {
  const stranger = inputs.find((input) => input !== "-");
  if (stranger !== undefined)
    throw new UsageError(`option '--stream' reads standard input, not '${stranger}': send {"id": 1, "path": …} for a file`);
  const settings = { ...asked, lang: languageOf(asked, world) };
  if (settings.encoding !== "auto") (await import("../encoding-option.ts")).checkEncoding(settings.encoding);
  const order: Order = { settings, stdout: {}, stderr: {}, env: {}, scratch: null, since: null };
  const shop = await workshopFor(order, await world.parser(), world.stdin);
  const limit = Math.min(settings.maxBytes * escaped + 65_536, longest);
  const crew = await crewFor(shop, world);
  await inOrder<Line, readonly (string | Uint8Array)[]>({
    items: linesOf(world.stdin(), limit),
    hands: [{ room: crew.size, run: crew.answer }],
    limit: crew.size,
    finish: (parts) => pass(world.stdout, parts),
  });
  await crew.dismiss();
  return 0;
}

interface Answering {
  /** Lines under way at most. */
  readonly size: number;
  readonly answer: (line: Line) => Promise<readonly (string | Uint8Array)[]>;
  readonly dismiss: () => Promise<void>;
}

/** An engine starts a process for each core, so threads only when they are asked for. */
async function crewFor(shop: Workshop, { workers }: World): Promise<Answering> {
  const { jobs = 1 } = shop.order.settings;
  if (workers === undefined || jobs === 1)
    return { size: 1, answer: (line) => answer(line, shop), dismiss: () => Promise.resolve() };
  const { ahead, hire } = await import("../batch/crew.ts");
  const crew = await hire(jobs, workers, shop.order);
  return {
    size: jobs * ahead,
    answer: (line) => crew.answer(copied(line)).catch((error: Error) => refused(line, error, shop)),
    dismiss: crew.dismiss,
  };
}

/** A slice would be sent with all that lies around it. */
function copied(line: Line): Line {
  return "bytes" in line ? { bytes: new Uint8Array(line.bytes) } : line;
}
