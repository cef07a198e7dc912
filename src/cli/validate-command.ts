/** Checks resolution JSON or JSON Lines, whoever made it. */
import { printable } from "../emit/wrap.ts";
import { validate } from "../model/validator.ts";
import { readInput, TooLarge } from "./read.ts";
import { type Talk, talkFor } from "./talk.ts";
import { languageOf } from "./terminal.ts";
import type { Settings, World } from "./world.ts";

/** @returns 1 when anything is wrong; each problem is a line on standard error. */
export async function validateFiles(files: readonly string[], settings: Settings, world: World): Promise<number> {
  const talk = await talkFor(languageOf(settings, world));
  let valid = 0;
  let wrong = false;
  for (const file of files) {
    const path = file === "-" ? "<stdin>" : file;
    const { count, problems } = await problemsOf(file, settings, { world, talk });
    for (const problem of problems) world.stderr.write(`${printable(`${path}${problem}`)}\n`);
    valid += count;
    wrong ||= problems.length > 0;
  }
  if (!settings.quiet) world.stderr.write(`${talk.valid(valid)}\n`);
  return wrong ? 1 : 0;
}

interface Verdict {
  readonly count: number;
  readonly problems: readonly string[];
}

async function problemsOf(file: string, { maxBytes }: Settings, { world, talk }: { world: World; talk: Talk }): Promise<Verdict> {
  try {
    const bytes = await readInput(file === "-" ? null : file, world.stdin, maxBytes);
    return judged(new TextDecoder().decode(bytes), talk);
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    const reason = error instanceof TooLarge ? talk.tooLarge(error.bytes, String(maxBytes)) : (talk.reasons[code] ?? message);
    return { count: 0, problems: [`: ${reason}`] };
  }
}

/** A document may be one value over many lines, or a value a line. */
function judged(text: string, { notJson }: Talk): Verdict {
  const whole = parsed(text);
  const values =
    whole === undefined ? text.split("\n").map((line, i) => ({ line, place: `:${i + 1}` })) : [{ line: text, place: "" }];
  const problems: string[] = [];
  let count = 0;
  for (const { line, place } of values.filter((one) => one.line.trim() !== "")) {
    const value = whole ?? parsed(line);
    const result = value === undefined ? undefined : validate(value.json);
    if (result === undefined) problems.push(`${place}: ${notJson}`);
    else if (result.valid) count++;
    else problems.push(...result.problems.map((problem) => `${place} ${problem.path}: ${problem.message}`));
  }
  if (count === 0 && problems.length === 0) problems.push(`: ${notJson}`);
  return { count, problems };
}

function parsed(text: string): { readonly json: unknown } | undefined {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
