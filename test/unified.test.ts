import { type Processor, unified } from "unified";
import { VFile } from "vfile";
import { describe, expect, expectTypeOf, it, vi } from "vitest";
import type { Resolution } from "../src/model/resolution.ts";
import { type ResolutionsNode, resolveCompiler, resolveParser } from "../src/unified.ts";

vi.mock("../src/pipeline.ts", () => ({
  parseText: (text: string, options: { name: string | null }) => [resolution(text, options.name)],
}));

const text = "Резолюция схода\nСход решил:\n1. Чинить мост.\n";
const span = (part: string, line: number) => ({
  start: text.indexOf(part),
  end: text.indexOf(part) + part.length,
  line,
  endLine: line,
});

/** As much of a resolution as the adapters look at. */
function resolution(_text: string, name: string | null): Resolution {
  const node = {
    addressees: [],
    confidence: "certain",
    deadline: null,
    expected: null,
    modality: null,
    number: null,
    rest: [],
    verbs: [],
  } as const;
  const value = {
    diagnostics: [
      {
        code: "RP402",
        message: "one directive without a term",
        related: [],
        rule: "directive/no-deadline",
        severity: "info",
        span: null,
      },
      {
        code: "RP201",
        message: "number twice",
        related: [],
        rule: "list/duplicate-number",
        severity: "warning",
        span: span("1.", 3),
      },
      { code: "RP002", message: "no text", related: [], rule: "input/undecodable-bytes", severity: "error", span: null },
    ],
    directives: [
      {
        ...node,
        id: "d1",
        level: 1,
        marker: null,
        parent: null,
        role: "formula",
        span: span("Сход решил:", 2),
        text: "Сход решил:",
      },
      {
        ...node,
        id: "d1.1",
        level: 2,
        marker: "1.",
        parent: "d1",
        role: "directive",
        span: span("1. Чинить мост.", 3),
        text: "Чинить мост.",
      },
    ],
    preamble: [],
    source: { name },
    title: { spans: [span("Резолюция схода", 1)], text: "Резолюция схода" },
  };
  return value as unknown as Resolution;
}

const processor = unified().use(resolveParser).use(resolveCompiler);

describe("unified plugins", () => {
  it("have types that fit together", () => {
    expectTypeOf(processor).toExtend<Processor<ResolutionsNode, undefined, undefined, ResolutionsNode, string>>();
  });

  it("compile to canonical JSON lines", async () => {
    const file = await processor.process(new VFile({ path: "acts/2021/reka.txt", value: text }));
    expect(String(file)).toBe(`${JSON.stringify(resolution(text, "reka.txt"))}\n`);
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
      children: [{ type: "directive", data: { id: "d1.1" }, position: { start: { line: 3, column: 1, offset: 28 } } }],
    });
  });

  it("count a byte order mark", () => {
    const tree = processor.parse(new VFile(`\uFEFF${text}`));
    expect(tree.children[0]?.children[0]?.position?.start).toEqual({ line: 1, column: 2, offset: 1 });
  });

  it("turn diagnostics into messages", async () => {
    const file = await processor.process(new VFile({ path: "reka.txt", value: text }));
    const seen = file.messages.map(({ ruleId, source, fatal, line, column, reason, note }) => ({
      ruleId,
      source,
      fatal,
      line,
      column,
      reason,
      note,
    }));
    expect(seen).toEqual([
      {
        ruleId: "RP402",
        source: "resolve-parse",
        fatal: undefined,
        line: undefined,
        column: undefined,
        reason: "one directive without a term",
        note: "directive/no-deadline",
      },
      {
        ruleId: "RP201",
        source: "resolve-parse",
        fatal: false,
        line: 3,
        column: 1,
        reason: "number twice",
        note: "list/duplicate-number",
      },
      {
        ruleId: "RP002",
        source: "resolve-parse",
        fatal: true,
        line: undefined,
        column: undefined,
        reason: "no text",
        note: "input/undecodable-bytes",
      },
    ]);
  });

  it("take the name from the options", async () => {
    const file = await unified()
      .use(resolveParser, { name: null })
      .use(resolveCompiler)
      .process(new VFile({ path: "reka.txt", value: text }));
    expect(JSON.parse(String(file)).source.name).toBeNull();
  });
});
