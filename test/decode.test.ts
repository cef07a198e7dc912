import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decode, decodeSync } from "../src/decode/decode.ts";
import type { Decoded } from "../src/decode/decoded.ts";
import { script } from "../src/lang/ru/script.ts";

const text = [
  "РЕЗОЛЮЦИЯ",
  "схода жителей села Ольховка",
  "",
  "Сход, заслушав и обсудив доклад старосты, отмечает, что за год проделана большая работа по очистке реки.",
  "Сход решил:",
  "1. Чинить мост до 1 мая 2022 года.",
  "2. Просить администрацию округа выделить щебень; объём - 40 тонн.",
].join("\r\n");

async function read(bytes: Uint8Array, encoding?: string): Promise<Decoded> {
  const found = await decode(bytes, encoding === undefined ? {} : { encoding }, script);
  if ("error" in found) throw new Error(found.error);
  return found;
}

const utf8 = (one: string): Uint8Array => new TextEncoder().encode(one);

describe("encodings", () => {
  it.each(["utf-8", "utf-16le", "utf-16be", "windows-1251", "koi8-r", "cp866", "iso-8859-5", "maccyrillic"])(
    "are recognised: %s",
    async (encoding) => {
      for (const one of [text, text.slice(0, 150), text.toUpperCase()]) {
        const found = await read(iconv.encode(one, encoding));
        expect(found.text).toBe(one);
        const isTwin = encoding === "maccyrillic" || encoding === "cp866";
        if (one === text || !isTwin) expect(found.encoding).toBe(encoding);
      }
    },
  );

  it.each(["utf-8", "utf-16le", "utf-16be"])("with a byte order mark: %s", async (encoding) => {
    const found = await read(iconv.encode(text, encoding, { addBOM: true }));
    expect(found).toEqual({ text, encoding, findings: [], binary: false });
  });

  it("are reported when guessed", async () => {
    const { findings } = await read(iconv.encode(text, "windows-1251"));
    expect(findings).toMatchObject([{ code: "RP001", at: null, values: { encoding: "windows-1251", certainty: "certain" } }]);
    const short = await read(iconv.encode("Мост", "koi8-r"));
    expect(short.findings).toMatchObject([{ code: "RP001", values: { certainty: "guess" } }]);
  });

  it("can be named", async () => {
    expect((await read(iconv.encode("мы", "cp866"), "IBM866")).text).toBe("мы");
    expect((await read(iconv.encode("мы", "cp855"), "cp855")).text).toBe("мы");
    expect((await read(utf8("\uFEFFмы"), "utf8")).text).toBe("мы");
    expect(await decode(utf8("мы"), { encoding: "utf-9" }, script)).toEqual({ error: "unknown-encoding", label: "utf-9" });
  });

  it("are decoded at once where nothing must be guessed", () => {
    expect(decodeSync(utf8(text), script)?.text).toBe(text);
    expect(decodeSync(iconv.encode(text, "koi8-r"), script)).toBeUndefined();
  });
});

describe("damage", () => {
  it("at either end of UTF-8", async () => {
    const bytes = utf8(text);
    const found = await read(bytes.subarray(1, bytes.length - 1 - utf8("н.").length + 1));
    expect(found.encoding).toBe("utf-8");
    expect(found.findings).toMatchObject([{ code: "RP002", at: { start: 0, end: 1 } }]);
    expect(found.text.startsWith("\uFFFDЕЗОЛЮЦИЯ")).toBe(true);
  });

  it("in the middle of UTF-8", async () => {
    const bytes = utf8(text);
    bytes.fill(0xff, 40, 43);
    const found = await read(bytes);
    const [first] = found.findings;
    expect(first?.code).toBe("RP002");
    expect(found.text.slice(first?.at?.start, first?.at?.end)).toMatch(/^\uFFFD+$/);
  });

  it("of UTF-16", async () => {
    const found = await read(iconv.encode(`${text}!`, "utf-16le").subarray(0, -1));
    expect(found).toMatchObject({ encoding: "utf-16le", findings: [{ code: "RP002" }] });
    const lone = await read(iconv.encode(`${text}\uD800`, "utf-16le"));
    expect(lone.text.endsWith("\uFFFD")).toBe(true);
  });
});

describe("files that are no text", () => {
  it.each([
    ["zip", [0x50, 0x4b, 3, 4, 20, 0]],
    ["pdf", [...utf8("%PDF-1.7\n")]],
    ["unknown", Array.from({ length: 4_000 }, (_, i) => (i * i * 31 + i * 7) % 251)],
  ])("%s", async (kind, bytes) => {
    expect(await read(Uint8Array.from(bytes))).toEqual({
      text: "",
      encoding: "binary",
      binary: true,
      findings: [{ code: "RP002", at: null, related: [], values: { kind } }],
    });
  });

  it.each(["", "{\\rtf1 text}", "а\0б", "1.\f2.\x1a"])("but %j is", async (one) => {
    expect(await read(utf8(one))).toMatchObject({ text: one, binary: false, findings: [] });
  });
});

describe("text decoded wrongly before", () => {
  it.each([
    ["windows-1251", "utf-8"],
    ["latin1", "utf-8"],
    ["latin1", "windows-1251"],
    ["windows-1252", "koi8-r"],
    ["koi8-r", "windows-1251"],
    ["windows-1251", "koi8-r"],
    ["cp866", "windows-1251"],
    ["cp866", "utf-8"],
  ])("as %s instead of %s is repaired", async (wrong, right) => {
    const found = await read(utf8(iconv.decode(iconv.encode(text, right), wrong)));
    expect(found.text).toBe(text);
    expect(found.findings).toMatchObject([{ code: "RP003", at: null }]);
  });

  it("with no-break spaces lost on the way", async () => {
    const broken = iconv.decode(iconv.encode(text, "utf-8"), "windows-1251").replaceAll("\u00a0", " ");
    expect((await read(utf8(broken))).text).toBe(text);
  });

  it.each([
    text,
    text.toUpperCase(),
    "МБОУ СОШ № 5",
    "ФГБУ «ЦНИИП» — г. Тверь",
    "Café à Genève, déjà vu, où ça?",
    "\u00a0".repeat(100),
    `${"\u00a0".repeat(5_000)}Резолюция схода`,
    "§ 1 · § 2 · § 3 · § 4 · § 5 · § 6 · § 7 · § 8 «a» «b» «c»",
    "Р Е З О Л Ю Ц И Я",
    "с х о д а",
    "Ş ә ң ө ү — хәбәр",
  ])("but sound text stays: %j", async (one) => {
    expect(await read(utf8(one))).toMatchObject({ text: one, findings: [] });
  });
});

it("never rejects", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      const found = await read(bytes);
      expect(found.text).not.toMatch(/\p{Surrogate}|^\uFEFF/u);
      for (const { at } of found.findings) if (at) expect(found.text.slice(at.start, at.end)).toMatch(/^\uFFFD+$/);
    }),
    { numRuns: 2_000 },
  );
});
