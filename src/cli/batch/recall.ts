/** Results that are there already: among the outputs of a batch that goes on, or in the cache. */
import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { pieces } from "../../emit/formats.ts";
import type { Resolution } from "../../model/resolution.ts";
import { schemaId } from "../../model/schema-id.ts";
import { validate } from "../../model/validator.ts";
import { writeWhole } from "../files.ts";
import { build, version } from "../version.ts";
import type { Settings } from "../world.ts";
import { numbered } from "./targets.ts";
import type { Order, Task } from "./task.ts";

export interface Recall {
  /** What the outputs of this input hold, if they are of these bytes. */
  readonly written: () => Resolution[] | undefined;
  readonly cached: () => Resolution[] | undefined;
  readonly keep: (resolutions: readonly Resolution[]) => void;
}

export function recallOf({ input, target }: Task, bytes: Uint8Array, { settings, since }: Order): Recall {
  const digest = createHash("sha256").update(bytes).digest("hex");
  const isOurs = ({ source }: Resolution): boolean => source.sha256 === digest;
  const path = settings.cache === undefined ? undefined : pathIn(settings.cache, keyOf(digest, input.name, settings));
  return {
    written: () => {
      if (target === null || since === null || (settings.format !== "json" && settings.format !== "ndjson")) return undefined;
      const found: Resolution[] = [];
      for (let number = 1; number === 1 || settings.format === "json"; number++) {
        const more = readAll(numbered(target, number), since);
        if (!more?.every((one) => isOurs(one) && one.source.name === input.name)) break;
        found.push(...more);
      }
      return found.length > 0 ? found : undefined;
    },
    cached: () => {
      const found = path === undefined ? undefined : readAll(path, 0);
      if (!found?.every(isOurs)) return undefined;
      return found.map((one) => ({ ...one, source: { ...one.source, name: input.name } }));
    },
    keep: (resolutions) => {
      if (path !== undefined) tryWriting(path, resolutions);
    },
  };
}

/** A name counts by its extension alone: by that Markdown is known. */
function keyOf(digest: string, name: string | null, { from, encoding }: Settings): string {
  const facts = [version, build, schemaId, from, encoding, extname(name ?? "").toLowerCase(), digest];
  return createHash("sha256").update(JSON.stringify(facts)).digest("hex");
}

function pathIn(folder: string, key: string): string {
  return join(folder, key.slice(0, 2), `${key.slice(2)}.ndjson`);
}

/** The resolutions of a file, none of which may be broken. @param since in milliseconds; what is older is not looked at. */
function readAll(path: string, since: number): Resolution[] | undefined {
  try {
    if (statSync(path).mtimeMs < since) return undefined;
    const text = readFileSync(path, "utf8");
    const values = text.startsWith("{\n") ? [text] : text.split("\n").filter((line) => line !== "");
    const found = values.map((value) => validate(JSON.parse(value)));
    const valid = found.flatMap((one) => (one.valid ? [one.resolution] : []));
    return valid.length === found.length && valid.length > 0 ? valid : undefined;
  } catch {
    return undefined;
  }
}

/** A cache that cannot be written is no reason to stop. */
function tryWriting(path: string, resolutions: readonly Resolution[]): void {
  try {
    writeWhole(path, linesOf(resolutions));
  } catch {
    // the next run parses it again
  }
}

function* linesOf(resolutions: readonly Resolution[]): Generator<string> {
  for (const resolution of resolutions) yield* pieces(resolution);
}
