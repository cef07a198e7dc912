/** The two seed documents, read from beside the repository (they are not part of it), against expectations written by hand. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Resolution } from "../src/model/resolution.ts";
import { parse } from "../src/pipeline.ts";
import { differences, type Expectation, sections } from "./expectation.ts";
import { breaches } from "./law-check.ts";

const seeds = ["000_12a0f9daf7ad7bc4", "004_9d81a18d93cded1d"];
const folder = fileURLToPath(new URL("../../shared/seeds/", import.meta.url));

describe.each(seeds)("seed %s", (name) => {
  const file = `${folder}${name}.txt`;
  const here = existsSync(file);
  if (!here) console.warn(`seed ${name} is not beside the repository: its tests are SKIPPED`);
  const expectation = JSON.parse(readFileSync(new URL(`seeds/${name}.expected.json`, import.meta.url), "utf8")) as Expectation;
  const text = here ? readFileSync(file, "utf8") : "";
  let parsed: Promise<Resolution[]> | undefined;
  const resolutions = (): Promise<Resolution[]> => (parsed ??= parse(readFileSync(file), { name: `${name}.txt` }));

  it.skipIf(!here)("is one resolution that keeps the laws", async () => {
    const all = await resolutions();
    expect(all).toHaveLength(1);
    expect(breaches(all, text)).toEqual([]);
  });

  it.skipIf(!here).each(sections(expectation))("%s", async (section) => {
    const resolution = (await resolutions())[0] as Resolution;
    expect(differences(expectation, section, { resolution, text })).toEqual([]);
  });
});
