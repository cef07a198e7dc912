/** Inputs made to hurt: each is parsed in a process of its own that is killed after 20 seconds; a hang is a failed test. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { activeText } from "./active-text.ts";

const seconds = 20;
const src = fileURLToPath(new URL("../src/", import.meta.url));
const schemas = fileURLToPath(new URL("../schemas/", import.meta.url));
const home = fileURLToPath(new URL("../node_modules/.cache/hostile/", import.meta.url));
const built = `${home}src/`;
/** Node 20 calls JSON modules experimental. */
const flags = ["--disable-warning=ExperimentalWarning", "--input-type=module"];

/** 10,000 levels: «1.», «1.1.», … would be 100 MB; the numbers stop at 40 parts, the indent goes on. */
function nested(): string {
  return Array.from(
    { length: 10_000 },
    (_, depth) => `${" ".repeat(depth % 200)}${"1.".repeat((depth % 40) + 1)} Создать штаб.`,
  ).join("\n");
}

/** Markdown that declares its structure. */
function declared(body: string): string {
  return `---\nresolution: 1\n---\n${body}`;
}

function deepList(): string {
  return Array.from({ length: 2_000 }, (_, depth) => `${"  ".repeat(depth)}* Создать штаб.`).join("\n");
}

const inputs: readonly (readonly [string, () => string])[] = [
  ["50,000 × «1.» in one line", () => "1.".repeat(50_000)],
  ["50,000 lines «1.»", () => "1.\n".repeat(50_000)],
  ["50,000 × «1. »", () => `РЕШИЛИ: ${"1. ".repeat(50_000)}`],
  ["50,000 × «(»", () => "(".repeat(50_000)],
  ["50,000 × ««»", () => "«".repeat(50_000)],
  ["50,000 × «[»", () => "[".repeat(50_000)],
  ["50,000 × «- - »", () => "- - ".repeat(50_000)],
  ["50,000 × «*»", () => "*".repeat(50_000)],
  ["50,000 × «> »", () => "> ".repeat(50_000)],
  ["50,000 × «<b>»", () => "<b>".repeat(50_000)],
  ["50,000 × «&nbsp;»", () => "&nbsp;".repeat(50_000)],
  ["50,000 × «| »", () => "| ".repeat(50_000)],
  ["50,000 initials", () => "А.".repeat(50_000)],
  ["50,000 × «1 » (one long number)", () => "1 ".repeat(50_000)],
  ["50,000 × «до 1 мая »", () => "до 1 мая ".repeat(50_000)],
  ["50,000 spaced letters", () => "Р ".repeat(50_000)],
  ["50,000 lines «РЕШИЛИ:»", () => "РЕШИЛИ:\n".repeat(50_000)],
  ["50,000 notes", () => `РЕШИЛИ:\n${"1. Создать штаб[1].\n".repeat(50_000)}`],
  ["10,000 signed resolutions", () => "РЕЗОЛЮЦИЯ\n1. Создать штаб.\nПредседатель И.И. Сотов\n".repeat(10_000)],
  ["50,000 lines «РЕЗОЛЮЦИЯ»", () => "РЕЗОЛЮЦИЯ\n".repeat(50_000)],
  ["5 MB of words in one line", () => "развитие образования ".repeat(130_000)],
  ["5 MB of one letter", () => "а".repeat(2_500_000)],
  ["5 MB of spaces", () => " ".repeat(5_000_000)],
  ["5 MB of line ends", () => "\n".repeat(5_000_000)],
  ["nesting 10,000 deep by indent and number", nested],
  ["10,000 quotes within quotes", () => `${"> - ".repeat(10_000)}Создать штаб.`],
  ["a line of hyphens at line ends", () => "об-\n".repeat(50_000)],
  ["declared: a list 2,000 deep", () => declared(deepList())],
  ["declared: 20,000 formulas, an item under each", () => declared("## РЕШИЛИ:\n* Создать штаб.\n".repeat(20_000))],
  ["declared: 20,000 items", () => declared("1. Создать штаб.\n".repeat(20_000))],
  ["declared: 50,000 × «***»", () => declared("***\n".repeat(50_000))],
  ["declared: 50,000 × «* » in one line", () => declared("* ".repeat(50_000))],
  ["declared: 50,000 × «**а)** » in one line", () => declared(`* ${"**а)** ".repeat(50_000)}`)],
  ["declared: 50,000 × «| » in one line", () => declared(`* term: ${"| term: ".repeat(50_000)}`)],
  ["declared: 50,000 lines of one paragraph", () => declared("*слово\n".repeat(50_000))],
  ["declared: 50,000 quotations", () => declared("> note: слово\n\n".repeat(50_000))],
  ["declared: 50,000 front matters", () => "---\nresolution: 1\n".repeat(50_000)],
  ["declared: 20,000 resolutions", () => declared("# РЕШЕНИЕ\n").repeat(20_000)],
  ["declared: 200,000 escapes", () => declared("\\_".repeat(200_000))],
  ["declared: attachments without end", () => declared("### Приложение\n\nтекст\n\n".repeat(20_000))],
];

/** Parses the texts of a JSON array one by one; the index of each is told before it is begun. */
const batch = `
import { writeSync } from "node:fs";
import { parseText } from ${JSON.stringify(`file://${built}pipeline.js`)};
const parts = [];
for await (const part of process.stdin) parts.push(part);
for (const [at, text] of JSON.parse(Buffer.concat(parts).toString()).entries()) {
  writeSync(1, " " + at);
  parseText(text, { name: "active.txt" });
}
`;

const script = `
import { parse } from ${JSON.stringify(`file://${built}pipeline.js`)};
import { render } from ${JSON.stringify(`file://${built}emit/formats.js`)};
const parts = [];
for await (const part of process.stdin) parts.push(part);
const resolutions = await parse(new Uint8Array(Buffer.concat(parts)), { name: "hostile.txt" });
if (resolutions.length === 0) throw new Error("no resolution");
for (const one of resolutions) render(one, { format: "md" });
process.stdout.write(String(JSON.stringify(resolutions).length));
`;

describe(`hostile input is done within ${seconds} seconds`, () => {
  beforeAll(build, 120_000);

  it.each(inputs)(
    "%s",
    (_, make) => {
      const run = spawnSync(process.execPath, [...flags, "-e", script], {
        input: make(),
        timeout: seconds * 1000,
        killSignal: "SIGKILL",
        encoding: "utf8",
      });
      expect(run.signal, "killed: it hangs").toBeNull();
      expect(run.stderr.slice(0, 600)).toBe("");
      expect(run.status).toBe(0);
    },
    (seconds + 5) * 1000,
  );

  it(
    "2,000 short texts of active fragments",
    () => {
      const texts = ["дить\n2.ГО а", ...fc.sample(activeText, { seed: 20_240_817, numRuns: 2000 })];
      const run = spawnSync(process.execPath, [...flags, "-e", batch], {
        input: JSON.stringify(texts),
        timeout: seconds * 1000,
        killSignal: "SIGKILL",
        encoding: "utf8",
      });
      const last = texts[Number(run.stdout.split(" ").at(-1))];
      expect(run.signal, `killed: it hangs on ${JSON.stringify(last)}`).toBeNull();
      expect(run.stderr.slice(0, 600), `it throws on ${JSON.stringify(last)}`).toBe("");
    },
    (seconds + 5) * 1000,
  );
});

/** Types off, nothing else: a child process cannot load TypeScript. */
function build(): void {
  cpSync(schemas, `${home}schemas`, { recursive: true });
  for (const name of readdirSync(src, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".ts")) continue;
    const options = {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ES2022,
      rewriteRelativeImportExtensions: true,
      verbatimModuleSyntax: true,
    };
    const { outputText } = ts.transpileModule(readFileSync(src + name, "utf8"), { compilerOptions: options, fileName: name });
    const to = built + name.replace(/\.ts$/, ".js");
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, outputText);
  }
}
