/** Where results go: standard output, one file, or a folder that mirrors the inputs. */
import { formats } from "../../emit/formats.ts";
import { statOf } from "../files.ts";
import type { Found, Input } from "../inputs.ts";
import { type Settings, UsageError } from "../world.ts";
import { targetsIn } from "./targets.ts";

export interface Place {
  /** The path of the first output of an input, to be asked for each once, in their order; `null`: standard output. */
  readonly targetOf: (input: Input) => string | null;
  /** The folder of a batch, which can go on where it stopped. */
  readonly ledgerFolder: string | null;
}

export function placeOf({ inputs, batch }: Found, { output, format }: Settings): Place {
  if (output === undefined || output === "-") return { targetOf: () => null, ledgerFolder: null };
  const found = statOf(output);
  const isFolder = found?.isDirectory() ?? output.endsWith("/");
  if (batch && found !== undefined && !isFolder)
    throw new UsageError(`option '-o, --output': '${output}' is a file, expected a folder for several inputs`);
  if (!isFolder && !batch) return { targetOf: () => output, ledgerFolder: null };
  const { extension } = formats[format];
  return { targetOf: targetsIn({ folder: output, extension, inputs, mirror: batch }), ledgerFolder: batch ? output : null };
}
