/** Markdown through other people's plugins: remark-parse, then the transformer, then the compiler. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import { parse } from "../src/pipeline.ts";
import { resolveCompiler, resolveTransformer } from "../src/unified.ts";

const fixture = fileURLToPath(new URL("../fixtures/documents/readers-forum/source.md", import.meta.url));
const processor = unified().use(remarkParse).use(resolveTransformer).use(resolveCompiler);

describe("the transformer", () => {
  it("gives what the command gives for the same Markdown", async () => {
    const bytes = readFileSync(fixture);
    const expected = await parse(bytes, { name: "source.md", from: "markdown" });
    const file = await processor.process(new VFile({ path: fixture, value: bytes.toString("utf8") }));
    expect(String(file)).toBe(expected.map((one) => `${JSON.stringify(one)}\n`).join(""));
  });

  it("cuts marks and keeps lists that Markdown misreads", async () => {
    const value = "# Резолюция **схода**\n\nСход *решил*:\n1. Чистить пруд.\n1 .Купить лопаты до 1 мая 2021 года.\n";
    const [resolution] = String(await processor.process(value))
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(resolution.title.text).toBe("Резолюция схода");
    expect(resolution.directives.map((one: { marker: string | null; text: string }) => [one.marker, one.text])).toEqual([
      [null, "Сход решил:"],
      ["1.", "Чистить пруд."],
      ["1 .", "Купить лопаты до 1 мая 2021 года."],
    ]);
  });

  it("turns diagnostics into messages with places", async () => {
    const file = await processor.process("# Резолюция схода\n\nСход решил:\n1. Чистить пруд.\n1. Купить лопаты.\n");
    const duplicate = file.messages.find(({ ruleId }) => ruleId === "RP201");
    expect(duplicate).toMatchObject({ line: 5, column: 1, source: "resolve-parse" });
  });
});
