/** The plugins on the real pipeline: tree, positions, messages. */
import { type Processor, unified } from "unified";
import { VFile } from "vfile";
import { describe, expect, expectTypeOf, it } from "vitest";
import { parseText } from "../src/pipeline.ts";
import { type ResolutionsNode, resolveCompiler, resolveParser } from "../src/unified.ts";

const text = "Резолюция схода\nСход решил:\n1. Чинить мост.\n1. Купить доски \uFFFD.\n";
const processor = unified().use(resolveParser).use(resolveCompiler);

describe("unified plugins", () => {
  it("have types that fit together", () => {
    expectTypeOf(processor).toExtend<Processor<ResolutionsNode, undefined, undefined, ResolutionsNode, string>>();
  });

  it("compile to canonical JSON lines", async () => {
    const file = await processor.process(new VFile({ path: "acts/2021/reka.txt", value: text }));
    expect(String(file)).toBe(`${JSON.stringify(parseText(text, { name: "reka.txt" })[0])}\n`);
  });

  it("give nodes with positions", () => {
    const tree = processor.parse(new VFile(text));
    const [title, formula] = tree.children[0]?.children ?? [];
    expect(title).toMatchObject({
      type: "title",
      value: "Резолюция схода",
      position: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 16, offset: 15 } },
    });
    expect(formula).toMatchObject({
      type: "directive",
      data: { role: "formula" },
      children: [
        { type: "directive", data: { id: "d1.1" }, position: { start: { line: 3, column: 1, offset: 28 } } },
        { type: "directive", data: { id: "d1.2" }, position: { start: { line: 4, column: 1 } } },
      ],
    });
  });

  it("count a byte order mark", () => {
    const tree = processor.parse(new VFile(`\uFEFF${text}`));
    expect(tree.children[0]?.children[0]?.position?.start).toEqual({ line: 1, column: 2, offset: 1 });
  });

  it("turn diagnostics into messages", async () => {
    const file = await processor.process(new VFile({ path: "reka.txt", value: text }));
    const seen = new Map(file.messages.map((message) => [message.ruleId, message]));
    expect(seen.get("RP402")).toMatchObject({ source: "resolve-parse", fatal: undefined, note: "directive/no-deadline" });
    expect(seen.get("RP402")?.line).toBeUndefined();
    expect(seen.get("RP201")).toMatchObject({ fatal: false, line: 4, column: 1, note: "list/duplicate-number" });
    const [resolution] = parseText(text);
    expect(file.messages.map(({ reason }) => reason)).toEqual(resolution?.diagnostics.map(({ message }) => message));
  });

  it("take the name from the options", async () => {
    const file = await unified()
      .use(resolveParser, { name: null })
      .use(resolveCompiler)
      .process(new VFile({ path: "reka.txt", value: text }));
    expect(JSON.parse(String(file)).source.name).toBeNull();
  });
});
