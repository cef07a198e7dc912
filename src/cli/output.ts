/** Where results go: standard output, one file, or a folder that mirrors the inputs. Files are written whole or not at all. */
import { mkdir, stat } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { formats, pieces, type RenderOptions } from "../emit/formats.ts";
import type { Resolution } from "../model/resolution.ts";
import type { Input } from "./inputs.ts";
import { send } from "./send.ts";
import type { Talk } from "./talk.ts";
import { jsonPaint, paintFor, widthOf } from "./terminal.ts";
import { type Settings, UsageError, type World } from "./world.ts";

export type Output = (input: Input, resolutions: readonly Resolution[]) => Promise<void>;

interface Where {
  readonly settings: Settings;
  readonly world: World;
  readonly talk: Talk;
  readonly batch: boolean;
  readonly inputs: readonly Input[];
}

export async function outputFor(where: Where): Promise<Output> {
  const { output } = where.settings;
  if (output === undefined || output === "-") return toStandardOutput(where);
  const found = await stat(output).catch(() => undefined);
  const isFolder = found?.isDirectory() ?? output.endsWith("/");
  if (where.batch && found !== undefined && !isFolder)
    throw new UsageError(`option '-o, --output': '${output}' is a file, expected a folder for several inputs`);
  return toFiles(where, isFolder || where.batch ? folderPaths(where, output) : (_input, number) => numbered(output, number));
}

function toStandardOutput({ settings, world, talk }: Where): Output {
  const { stdout, env } = world;
  const paint = settings.format === "tree" ? paintFor(stdout, settings, env) : jsonPaint(stdout, settings, env);
  const layout = (settings.pretty ?? stdout.isTTY) ? "pretty" : "canonical";
  const options: RenderOptions = { format: settings.format, layout, width: widthOf(stdout), paint, labels: talk.labels };
  const { between } = formats[settings.format];
  let before = "";
  return async (_input, resolutions) => {
    for (const resolution of resolutions) {
      if (before !== "") await send(stdout, [before]);
      before = between ?? "";
      await send(stdout, pieces(resolution, options));
    }
  };
}

/** Path of the file for the resolution of that number, from 1, of an input. */
type PathOf = (input: Input, number: number) => string;

function toFiles({ settings, talk }: Where, pathOf: PathOf): Output {
  const options: RenderOptions = {
    format: settings.format,
    layout: settings.pretty ? "pretty" : "canonical",
    labels: talk.labels,
  };
  const { between } = formats[settings.format];
  const write = async (input: Input, number: number, resolutions: readonly Resolution[]): Promise<void> => {
    const path = pathOf(input, number);
    if (input.file !== null && resolve(input.file) === resolve(path)) throw Object.assign(new Error(path), { code: "same-file" });
    await writeWhole(
      path,
      resolutions.flatMap((resolution, i) => [...(i > 0 && between ? [between] : []), ...pieces(resolution, options)]),
    );
  };
  return async (input, resolutions) => {
    if (between !== null) return write(input, 1, resolutions);
    for (const [index, resolution] of resolutions.entries()) await write(input, index + 1, [resolution]);
  };
}

/** «a/b.txt» → «out/a/b.json»; where «a/b.md» has taken that, or it is an input, «out/a/b.txt.json». */
function folderPaths({ settings, batch, inputs }: Where, folder: string): PathOf {
  const taken = new Set(inputs.map(({ file }) => (file === null ? "" : resolve(file))));
  const { extension } = formats[settings.format];
  return ({ target, name }, number) => {
    const stem = join(folder, batch ? target : basename(target));
    const stems = [stem, stem + extname(name ?? "")];
    for (let i = 2; ; i++) {
      for (const one of stems) {
        const path = numbered(`${one}.${extension}`, number);
        if (taken.has(resolve(path))) continue;
        taken.add(resolve(path));
        return path;
      }
      stems.splice(0, 2, `${stem}${extname(name ?? "")}-${i}`);
    }
  };
}

/** «b.json», «b.2.json», «b.3.json». */
function numbered(path: string, number: number): string {
  if (number === 1) return path;
  const extension = extname(path);
  return `${path.slice(0, path.length - extension.length)}.${number}${extension}`;
}

async function writeWhole(path: string, parts: readonly string[]): Promise<void> {
  const { default: writeFileAtomic } = await import("write-file-atomic");
  await mkdir(dirname(path), { recursive: true });
  await writeFileAtomic(path, Buffer.concat(parts.map((part) => Buffer.from(part))), { fsync: false });
}
