/** Reports for programs: SARIF, workflow commands, and files that hold them. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv } from "ajv";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { catalogue } from "../src/diagnostics/catalogue.ts";
import { command } from "./command.ts";

const base = mkdtempSync(join(tmpdir(), "resolve-parse-report-"));
let dir = base;
let count = 0;

beforeEach(() => {
  dir = join(base, `case-${++count}`);
  mkdirSync(dir);
});
afterAll(() => rmSync(base, { recursive: true }));

const text = "первая\nRP201 9-10 found=1 expected=2\nRP305\nRP202 50-60\n";

function file(name: string, content = text): string {
  writeFileSync(join(dir, name), content);
  return join(dir, name);
}

const {
  $schema: _draft4,
  id: _id,
  ...schema
} = JSON.parse(readFileSync(new URL("./sarif/sarif-2.1.0-rtm.5.json", import.meta.url), "utf8"));
const isSarif = new Ajv({
  strict: false,
  unicodeRegExp: false,
  formats: { uri: URL.canParse, "uri-reference": (uri) => URL.canParse(uri, "file:///"), "date-time": true },
}).compile(schema);

function sarif(content: string): { runs: [{ results: Record<string, unknown>[]; invocations: unknown[]; tool: unknown }] } {
  const log = JSON.parse(content);
  expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true);
  return log;
}

describe("sarif", () => {
  it("is valid, with every rule, and nothing else stands on standard error", async () => {
    const { err, status } = await command([file("a.txt"), file("б %.txt"), join(dir, "gone.txt"), "--report", "sarif"]);
    expect(status).toBe(1);
    const [run] = sarif(err).runs;
    expect(run.tool).toMatchObject({ driver: { name: "resolve-parse", rules: Object.keys(catalogue).map((id) => ({ id })) } });
    expect(run.results).toMatchObject([
      { ruleId: "RP305", level: "note", locations: [{ physicalLocation: { artifactLocation: {} } }] },
      {
        ruleId: "RP201",
        level: "warning",
        locations: [
          { physicalLocation: { region: { startLine: 2, startColumn: 3, endColumn: 4, charOffset: 9, charLength: 1 } } },
        ],
      },
      { ruleId: "RP202" },
      { ruleId: "RP305" },
      { ruleId: "RP201" },
      { ruleId: "RP202" },
    ]);
    expect(JSON.stringify(run.results[3])).toContain("%D0%B1%20%25.txt");
    expect(run.invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{ level: "error", message: { text: "no such file or folder" } }],
      },
    ]);
  });

  it("of nothing is valid, too, and speaks Russian", async () => {
    expect(sarif((await command([file("a.txt", "a"), "--report", "sarif"])).err).runs[0].results).toEqual([]);
    const { err } = await command([file("b.txt"), "--report", "sarif", "--lang", "ru"]);
    expect(sarif(err).runs[0].results[1]).toMatchObject({ message: { text: expect.stringContaining("Неожиданно номер 1") } });
  });

  it("goes to a file as a whole, and a person is told of what could not be read", async () => {
    const path = join(dir, "reports/r.sarif");
    const { err } = await command([file("a.txt"), join(dir, "gone.txt"), "--report", "sarif", "--report-file", path]);
    expect(sarif(readFileSync(path, "utf8")).runs[0].results).toHaveLength(3);
    expect(readdirSync(join(dir, "reports"))).toEqual(["r.sarif"]);
    expect(err).toMatch(/gone\.txt: error: no such file or folder\n1 file \(1 unreadable\), /);
  });
});

describe("github", () => {
  it("is a command of workflows for each diagnostic, its signs escaped", async () => {
    const path = file("a,1:2%.txt");
    const { err } = await command([path, `${dir}/gone.txt`, "--report", "github", "-q", "--fail-on", "never"]);
    expect(err).toBe(`::error file=${dir}/gone.txt::no such file or folder\n`);
    const name = `${dir}/a%2C1%3A2%25.txt`;
    expect((await command([path, "--report", "github"])).err.split("\n")).toEqual([
      `::notice file=${name},title=RP305 structure/no-title::Unexpected beginning without a title, expected a heading that names the document. Add it if the file is only a part.`,
      `::warning file=${name},line=2,endLine=2,col=3,endColumn=4,title=RP201 list/duplicate-number::Unexpected number 1 a second time, expected 2. Check whether two lists were run together.`,
      `::warning file=${name},line=4,endLine=5,title=RP202 list/number-gap::Unexpected number, expected the next one. Items may be missing here; check the source.`,
      "",
    ]);
  });
});

describe("--report-file", () => {
  it("takes text and JSON, without colours", async () => {
    const path = join(dir, "r");
    const result = await command([file("a.txt"), "--report-file", path, "--color"], { terminal: 60 });
    expect(result.err).toBe("");
    expect(readFileSync(path, "utf8")).toMatch(/^\S+a\.txt {6}info {5}Unexpected beginning/);
    await command([file("a.txt"), "--report-file", path, "--report", "json"]);
    expect(
      readFileSync(path, "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).code),
    ).toEqual(["RP305", "RP201", "RP202"]);
  });

  it("that cannot be written is wrong usage", async () => {
    const { status, err } = await command([file("a.txt"), "--report-file", dir]);
    expect(status).toBe(2);
    expect(err).toMatch(/^error: option '--report-file <path>' argument '.*' cannot be written: is a folder/);
  });
});
