/** Documents of many manners and encodings against expectations written by hand (see fixtures/README.md). */
import { readdirSync, readFileSync } from "node:fs";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import type { Resolution } from "../src/model/resolution.ts";
import { parse } from "../src/pipeline.ts";
import { differences, type Expectation, sections } from "./expectation.ts";
import { breaches } from "./law-check.ts";

const folder = new URL("../fixtures/documents/", import.meta.url);
const slugs = readdirSync(folder).sort();

it("has documents", () => {
  expect(slugs.length).toBeGreaterThanOrEqual(12);
});

describe.each(slugs)("%s", (slug) => {
  const here = new URL(`${slug}/`, folder);
  const source = readdirSync(here).find((name) => name.startsWith("source.")) as string;
  const bytes = new Uint8Array(readFileSync(new URL(source, here)));
  const expectation = JSON.parse(readFileSync(new URL("expected.json", here), "utf8")) as Expectation;
  const text = decode(bytes, expectation["encoding"] as string);
  const parts = (expectation["resolutions"] ?? [expectation]) as Expectation[];
  let parsed: Promise<Resolution[]> | undefined;
  const resolutions = (): Promise<Resolution[]> => (parsed ??= parse(bytes, { name: source }));

  it("is decoded and keeps the laws", async () => {
    const all = await resolutions();
    const { encoding } = (all[0] as Resolution).source;
    expect(decode(bytes, encoding), `read as ${encoding}`).toBe(text);
    expect(all).toHaveLength(parts.length);
    expect(breaches(all, text)).toEqual([]);
  });

  describe.each(parts.map((part, at) => ({ part, at })))("resolution $at", ({ part, at }) => {
    it.each(sections(part))("%s", async (section) => {
      const resolution = (await resolutions())[at];
      expect(resolution && differences(part, section, { resolution, text })).toEqual([]);
    });
  });
});

/** Two labels mean the same encoding if they decode these bytes alike. */
function decode(bytes: Uint8Array, label: string): string {
  const known = /^x-mac-cyrillic$/i.test(label) ? "maccyrillic" : label;
  return iconv.encodingExists(known) ? iconv.decode(Buffer.from(bytes), known) : `unknown encoding ${label}`;
}
