/** The laws of the output on texts that nobody wrote: active fragments in any order, and bytes that are no text. */
import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { parse, parseText } from "../src/pipeline.ts";
import { activeText, wellFormed } from "./active-text.ts";
import { breaches } from "./law-check.ts";

const settings = { seed: 20_240_817, numRuns: 300, endOnFailure: false } as const;

describe("any text", () => {
  it("is tiled, told truly and never refused", () => {
    fc.assert(
      fc.property(activeText, (source) => {
        expect(breaches(parseText(source, { name: "any.txt" }), source)).toEqual([]);
      }),
      settings,
    );
  });

  it("gives the same again, whatever was parsed between", () => {
    fc.assert(
      fc.property(activeText, activeText, (source, other) => {
        const first = JSON.stringify(parseText(source, { name: "any.txt" }));
        parseText(other, { name: "other.txt" });
        expect(JSON.stringify(parseText(source, { name: "any.txt" }))).toBe(first);
      }),
      { ...settings, numRuns: 60 },
    );
  });

  it("gives the same through the door of bytes as through that of text", async () => {
    await fc.assert(
      fc.asyncProperty(activeText, async (source) => {
        const whole = wellFormed(source);
        fc.pre(/[а-я]{3}/u.test(whole) && !whole.includes("\uFFFD")); // a lost character is told of at the door of bytes alone
        const { source: told, ...fields } = (
          await parse(new TextEncoder().encode(whole), { name: "any.txt", from: "text", encoding: "utf-8" })
        )[0] as never as Record<string, unknown>;
        const { source: said, ...other } = parseText(whole, { name: "any.txt" })[0] as never as Record<string, unknown>;
        expect(fields).toEqual(other);
        expect(told).toMatchObject({ length: whole.length, sha256: (said as { sha256: string }).sha256 });
      }),
      { ...settings, numRuns: 60 },
    );
  });
});

describe("Markdown marks", () => {
  it("keep the laws through the Markdown door", async () => {
    await fc.assert(
      fc.asyncProperty(activeText, async (source) => {
        const whole = wellFormed(source);
        const found = await parse(new TextEncoder().encode(whole), { name: "any.md", from: "markdown", encoding: "utf-8" });
        expect(breaches(found, whole)).toEqual([]);
      }),
      { ...settings, numRuns: 150 },
    );
  });
});

const encodings = ["utf8", "windows-1251", "koi8-r", "cp866", "iso-8859-5", "maccyrillic", "utf-16le", "utf-16be"];

describe("any bytes", () => {
  it("are answered, never refused", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        await lawful(bytes);
      }),
      settings,
    );
  });

  it("of a text in any encoding are answered", async () => {
    await fc.assert(
      fc.asyncProperty(
        activeText,
        fc.constantFrom(...encodings),
        fc.constantFrom(undefined, ...encodings),
        async (source, written, read) => {
          await lawful(new Uint8Array(iconv.encode(source, written)), read);
        },
      ),
      { ...settings, numRuns: 200 },
    );
  });
});

/** The source cannot be known here, so only what holds without it is asked. */
async function lawful(bytes: Uint8Array, encoding?: string): Promise<void> {
  const options = encoding === undefined ? { name: "any.txt" } : { name: "any.txt", encoding };
  const first = await parse(bytes, options);
  expect(first.length).toBeGreaterThan(0);
  expect(JSON.stringify(await parse(bytes, options))).toBe(JSON.stringify(first));
  expect(
    breaches(first, " ".repeat(first[0]?.source.length ?? 0)).filter((one) =>
      /^(?:schema|not canonical|id )|out of range|does not exist/.test(one),
    ),
  ).toEqual([]);
}
