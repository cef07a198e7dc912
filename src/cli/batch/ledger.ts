/**
 * What a batch keeps beside its outputs, in `.resolve-parse/`: a manifest that names program and options, so that outputs made by others
 * are made anew, and a folder for files under way, so that a killed batch leaves nothing half written among them.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { removeAtExit, writeWhole } from "../files.ts";
import { build, version } from "../version.ts";
import { type Settings, UsageError } from "../world.ts";

export interface Ledger {
  /** For temporary files. */
  readonly scratch: string;
  /** Outputs that were written before, in milliseconds, are somebody else's. */
  readonly since: number;
}

const run = /^run-(?<host>.+)-(?<pid>\d+)$/u;

/** Makes both; nothing of `scratch` is left when the program ends. */
export function openLedger(folder: string, settings: Settings): Ledger {
  try {
    return opened(join(folder, ".resolve-parse"), settings);
  } catch (error) {
    throw new UsageError(`option '-o, --output <path>' argument '${folder}' cannot be written: ${(error as Error).message}`);
  }
}

function opened(home: string, settings: Settings): Ledger {
  mkdirSync(home, { recursive: true });
  for (const name of readdirSync(home)) if (isOver(name)) rmSync(join(home, name), { recursive: true, force: true });
  const scratch = join(home, `run-${hostname()}-${process.pid}`);
  mkdirSync(scratch, { recursive: true });
  removeAtExit(scratch);
  const manifest = join(home, "manifest.json");
  const wanted = manifestOf(settings);
  if (contentOf(manifest) !== wanted) writeWhole(manifest, [wanted], scratch);
  return { scratch, since: statSync(manifest).mtimeMs };
}

function manifestOf({ format, pretty = false, from, encoding }: Settings): string {
  return `${JSON.stringify({ program: "resolve-parse", version, build, options: { format, pretty, from, encoding } })}\n`;
}

function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

/** Was it left by a run on this machine that is no more? */
function isOver(name: string): boolean {
  const { host, pid } = run.exec(name)?.groups ?? {};
  if (host !== hostname() || pid === undefined) return false;
  try {
    process.kill(Number(pid), 0);
    return Number(pid) === process.pid;
  } catch {
    return true;
  }
}
