import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { render } from "../src/emit/formats.ts";
import { columns } from "../src/emit/wrap.ts";
import { command } from "./command.ts";
import { sample } from "./sample.ts";

const base = mkdtempSync(join(tmpdir(), "resolve-parse-"));
let dir = base;
let count = 0;

beforeEach(() => {
  dir = join(base, `case-${++count}`);
  mkdirSync(dir);
});
afterAll(() => rmSync(base, { recursive: true }));

/** Writes a file below the folder of the test; gives its path. */
function file(name: string, text = ""): string {
  const path = join(dir, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}
const names = (out: string): unknown[] =>
  out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line).source.name);
const tree = (path: string): string[] =>
  readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.\w+$/.test(name) && !name.startsWith(".resolve-parse"))
    .sort();

describe("inputs", () => {
  it("a file gives one canonical line, named by its base name, and nothing on standard error", async () => {
    const result = await command([file("a.txt", "text")]);
    expect(result).toMatchObject({ status: 0, err: "" });
    expect(result.out).toMatch(/^\{"\$schema":.*\}\n$/);
    expect(names(result.out)).toEqual(["a.txt"]);
  });

  it("- is standard input, which has no name", async () => {
    const result = await command(["-"], { stdin: "text" });
    expect(result.status).toBe(0);
    expect(names(result.out)).toEqual([null]);
  });

  it("a folder gives its documents, sorted by code unit, named from there on", async () => {
    for (const name of ["b.txt", "B.md", "a/c.markdown", "a/b/d.TEXT", "README", "x.docx", ".hidden"]) file(name, "text");
    const result = await command([`${dir}/`]);
    expect(names(result.out)).toEqual(["B.md", "README", "a/b/d.TEXT", "a/c.markdown", "b.txt"]);
    expect(result.err).toMatch(
      /^5 files, 5 resolutions, 10 directives \(5 lack an addressee, 5 a term\), 0 errors, 0 warnings, \d+\.\d s\n$/,
    );
  });

  it("a link gives a document no second time, and a circle of links ends", async () => {
    file("a/x.txt", "text");
    symlinkSync(dir, join(dir, "a/circle"));
    symlinkSync(join(dir, "a/x.txt"), join(dir, "0.txt"));
    symlinkSync(file("../elsewhere.txt", "text"), join(dir, "1.txt"));
    expect(names((await command([dir])).out)).toEqual(["1.txt", "a/x.txt"]);
  });

  it("a link that leads nowhere is told of, the output folder is not read", async () => {
    file("a.txt", "text");
    file("out/b.txt", "text");
    symlinkSync(join(dir, "gone"), join(dir, "b.txt"));
    const { status, err } = await command([dir, "-o", join(dir, "out")]);
    expect(status).toBe(1);
    expect(err).toMatch(/^\S+b\.txt: error: no such file or folder\n1 file \(1 unreadable\), /);
    expect(tree(join(dir, "out"))).toEqual(["a.json", "b.txt"]);
  });

  it("a quoted glob gives what it matches, of any extension", async () => {
    for (const name of ["x/1.txt", "x/y/2.dat", "z/3.txt"]) file(name, "text");
    expect(names((await command([`${dir}/x/**/*`])).out)).toEqual(["1.txt", "y/2.dat"]);
    expect(names((await command([`${dir}/*/[13].txt`])).out)).toEqual(["x/1.txt", "z/3.txt"]);
  });

  it("a name with magic characters is that file where there is one", async () => {
    expect(names((await command([file("a[1].txt", "text")])).out)).toEqual(["a[1].txt"]);
  });

  it("keeps the order of the inputs and takes each file once", async () => {
    const [a, b] = [file("a.txt"), file("b.txt")];
    expect(names((await command([b, a, b])).out)).toEqual(["b.txt", "a.txt"]);
  });

  it("what cannot be read is one line and status 1; the others go on", async () => {
    mkdirSync(join(dir, "empty"));
    const gone = join(dir, "gone.txt");
    const result = await command([gone, file("a.txt"), join(dir, "empty"), `${dir}/*.none`, file("b.txt", "boom")]);
    expect(result.status).toBe(1);
    expect(names(result.out)).toEqual(["a.txt"]);
    const lines = result.err.trim().split("\n");
    expect(lines.slice(0, -1)).toEqual([
      `${gone}: error: no such file or folder`,
      `${dir}/empty: error: no documents in this folder (.txt .text .md .markdown)`,
      `${dir}/*.none: error: no file matches this pattern`,
      `${dir}/b.txt: error: could not be parsed, please report this: boom`,
    ]);
    expect(lines.at(-1)).toMatch(/^1 file \(4 unreadable\), 1 resolution, /);
  });

  it("refuses what is larger than --max-bytes, also from a pipe", async () => {
    const path = file("a.txt", "123456");
    expect(await command([path, "--max-bytes", "5"])).toEqual({
      status: 1,
      out: "",
      err: `${path}: error: too large: 6 bytes, the limit is 5 (--max-bytes)\n`,
    });
    const piped = await command(["-", "--max-bytes", "5"], { stdin: "123456" });
    expect(piped).toEqual({
      status: 1,
      out: "",
      err: "<stdin>: error: too large: more than 5 bytes, the limit is 5 (--max-bytes)\n",
    });
    expect((await command([path, "--max-bytes", "6"])).status).toBe(0);
  });

  it("hands --from and --encoding on", async () => {
    const { out } = await command([file("a.txt"), "--from", "markdown", "-e", "koi8-r"]);
    expect(JSON.parse(out).source).toMatchObject({ format: "markdown", encoding: "koi8-r" });
  });
});

describe("output", () => {
  it("goes to a file, further resolutions beside it, and nothing else is left there", async () => {
    const path = file("a.txt", "--- x ---");
    const result = await command([path, "-o", join(dir, "out/b.json")]);
    expect(result).toEqual({ status: 0, out: "", err: "" });
    expect(tree(join(dir, "out"))).toEqual(["b.2.json", "b.3.json", "b.json"]);
    expect(readFileSync(join(dir, "out/b.json"), "utf8")).toMatch(/^\{.*\}\n$/);
  });

  it("mirrors a folder, never writes over another output, and leaves no temporary file", async () => {
    for (const name of ["in/a/b.txt", "in/a/b.md", "in/c.txt"]) file(name, name === "in/c.txt" ? "---" : "");
    const result = await command([join(dir, "in"), "-o", join(dir, "out")]);
    expect(result.status).toBe(0);
    expect(tree(join(dir, "out"))).toEqual(["a/b.json", "a/b.txt.json", "c.2.json", "c.json"]);
    expect(JSON.parse(readFileSync(join(dir, "out/a/b.txt.json"), "utf8")).source.name).toBe("a/b.txt");
  });

  it("keeps the second resolution of a file and a file of that name apart", async () => {
    for (const name of ["in/b.txt", "in/b.2.txt"]) file(name, "---");
    await command([join(dir, "in"), "-o", join(dir, "out")]);
    expect(tree(join(dir, "out"))).toEqual(["b.2.json", "b.2.txt.2.json", "b.2.txt.json", "b.json"]);
  });

  it("goes straight into a device or a pipe, and through a link", async () => {
    expect((await command([file("a.txt", "text"), "-o", "/dev/null"])).status).toBe(0);
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
    symlinkSync(file("real.json", "old"), join(dir, "link.json"));
    await command([join(dir, "a.txt"), "-o", join(dir, "link.json")]);
    expect(readFileSync(join(dir, "real.json"), "utf8")).toMatch(/^\{/);
  });

  it("never replaces any input", async () => {
    for (const name of ["a.md", "a.txt"]) file(name, "text");
    expect((await command([dir, "-o", dir, "-f", "tree"])).status).toBe(0);
    expect(tree(dir)).toEqual(["a.md", "a.md.txt", "a.txt", "a.txt.txt"]);
    expect(readFileSync(join(dir, "a.txt"), "utf8")).toBe("text");
  });

  it("that cannot be written is one line and status 1", async () => {
    const [path, blocked] = [file("a.txt"), file("no-folder")];
    const { status, err } = await command([path, "-o", join(blocked, "b/a.json")]);
    expect(status).toBe(1);
    expect(err).toBe(`${path}: error: part of the path is no folder: ${join(blocked, "b")}\n`);
  });

  it("one input goes into a folder that exists", async () => {
    mkdirSync(join(dir, "out"));
    await command([file("a.txt"), "-o", join(dir, "out"), "-f", "tree"]);
    expect(tree(join(dir, "out"))).toEqual(["a.txt"]);
  });

  it("writes several resolutions into one Markdown file, each with its front matter, an empty line between", async () => {
    await command([file("a.txt", "---"), "-o", join(dir, "out/"), "-f", "md"]);
    expect(tree(join(dir, "out"))).toEqual(["a.md"]);
    const one = render(sample, { format: "md" });
    expect(readFileSync(join(dir, "out/a.md"), "utf8")).toBe(`${one}\n${one}`);
    expect((await command([file("a.txt", "---"), "-f", "md", "--pretty"])).out).toBe(`${one}\n${one}`);
  });

  it("joins several resolutions in one file of lines", async () => {
    await command([file("a.txt", "---"), "-o", join(dir, "a.ndjson"), "-f", "ndjson"]);
    expect(names(readFileSync(join(dir, "a.ndjson"), "utf8"))).toEqual(["a.txt", "a.txt"]);
  });

  it("heads a table once, on standard output and in each file", async () => {
    const head = render({ ...sample, directives: [] }, { format: "csv" });
    const rows = render(sample, { format: "csv" }).slice(head.length).replaceAll(String(sample.source.name), "a.txt");
    expect((await command([file("a.txt", "---"), file("b/a.txt"), "-f", "csv"])).out).toBe(head + rows + rows + rows);
    await command([file("a.txt", "---"), "-o", join(dir, "out.csv"), "-f", "csv"]);
    expect(readFileSync(join(dir, "out.csv"), "utf8")).toBe(head + rows + rows);
    await command([dir, "-o", join(dir, "out"), "-f", "csv"]);
    expect(readFileSync(join(dir, "out/b/a.csv"), "utf8")).toBe(head + rows.replaceAll("a.txt", "b/a.txt"));
  });

  it("never replaces its own input", async () => {
    const path = file("a.json", "text");
    const result = await command([path, "-o", path]);
    expect(result.status).toBe(1);
    expect(result.err).toBe(`${path}: error: would overwrite its own input, choose another --output\n`);
    expect(readFileSync(path, "utf8")).toBe("text");
  });

  it("for several inputs cannot be a file", async () => {
    const result = await command([file("a.txt"), file("b.txt"), "-o", file("c.json")]);
    expect(result.status).toBe(2);
    expect(result.err).toMatch(/^error: option '-o, --output': .* is a file, expected a folder for several inputs\n$/);
  });

  it("is indented on a terminal or when asked, coloured on a terminal only", async () => {
    const path = file("a.txt");
    const plain = (await command([path, "--pretty"], { env: { FORCE_COLOR: "1" } })).out;
    expect(plain).toBe(`${JSON.stringify(JSON.parse(plain), null, 2)}\n`);
    expect((await command([path, "--pretty", "--color"])).out).toBe(plain);
    expect((await command([path], { terminal: 80 })).out).toContain("\u001b[");
    expect((await command([path], { terminal: 80, env: { NO_COLOR: "1" } })).out).toBe(plain);
    expect((await command([path, "--no-color"], { terminal: 80, env: { FORCE_COLOR: "1" } })).out).toBe(plain);
    expect((await command([path, "-f", "ndjson"], { terminal: 80 })).out).toMatch(/^[^\n]*\n$/);
  });

  it("as an outline takes the columns of the terminal, and colour when asked", async () => {
    const path = file("a.txt");
    expect((await command([path, "-f", "tree"])).out).toBe(render(sample, { format: "tree" }));
    expect((await command([path, "-f", "tree", "--no-color"], { terminal: 50 })).out).toBe(
      render(sample, { format: "tree", width: 50 }),
    );
    expect((await command([path, "-f", "tree", "--color"])).out).toContain("\u001b[1m");
    expect((await command([path, "-f", "tree", "--lang", "ru"])).out).toContain("решение");
  });
});

describe("diagnostics", () => {
  const text = "первая\nRP201 9-10 found=1 expected=2\nRP305\nRP202 50-51\n";

  it("are a line each: place, severity, message, rule, code", async () => {
    const path = file("a.txt", text);
    const { status, err } = await command([path]);
    const at = (place: string): string => `${path}${place}`.padEnd(path.length + 4);
    expect(status).toBe(0);
    expect(err.split("\n")).toEqual([
      `${at("")}  info     Unexpected beginning without a title, expected a heading that names the document. Add it if the file is only a part.  structure/no-title RP305`,
      `${at(":2:3")}  warning  Unexpected number 1 a second time, expected 2. Check whether two lists were run together.  list/duplicate-number RP201`,
      `${at(":4:8")}  warning  Unexpected number, expected the next one. Items may be missing here; check the source.  list/number-gap RP202`,
      "",
    ]);
  });

  it.each([60, 80])("are wrapped to %i columns on a terminal, and coloured there", async (width) => {
    const { err } = await command([file("a.txt", text), "--no-color"], { terminal: width });
    expect(Math.max(...err.split("\n").map(columns))).toBeLessThanOrEqual(width);
    expect(err.split("\n").length).toBeGreaterThan(5);
    expect((await command(["-"], { stdin: text, terminal: width })).err).toContain("\u001b[33mwarning");
  });

  it("can be JSON lines, or silent", async () => {
    const path = file("a.txt", text);
    const { err } = await command([path, join(dir, "gone"), "--report", "json", "-q"]);
    expect(
      err
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toMatchObject([{ path: join(dir, "gone"), severity: "error", code: null, message: "no such file or folder" }]);
    const all = (await command([path, "--report", "json"])).err.trim().split("\n");
    expect(all.map((line) => JSON.parse(line))).toMatchObject([
      { path, line: null, column: null, code: "RP305" },
      { path, line: 2, column: 3, code: "RP201", span: { start: 9 } },
      { path, line: 4, column: 8, code: "RP202" },
    ]);
    expect((await command([path, "--report", "none"])).err).toBe("");
    expect((await command([path, "-q"])).err).toBe("");
  });

  it("speak Russian when asked, or on a Russian terminal", async () => {
    const path = file("a.txt", text);
    expect((await command([path, "--lang", "ru"])).err).toContain("внимание  Неожиданно номер 1 повторён, ожидался 2.");
    expect((await command([path], { terminal: 200, env: { LANG: "ru_RU.UTF-8", NO_COLOR: "1" } })).err).toContain(
      "Неожиданно номер 1 повторён",
    );
    expect((await command([path], { env: { LANG: "ru_RU.UTF-8" } })).err).toContain("Unexpected number 1");
    expect((await command([path, "--lang", "ru"])).out).toContain("Unexpected number 1");
    expect((await command([join(dir, "gone"), "--lang", "ru"])).err).toContain("ошибка: нет такого файла или папки");
  });

  it.each([
    ["RP002", [], 1],
    ["RP201", [], 0],
    ["RP201", ["--fail-on", "warning"], 1],
    ["RP305", ["--fail-on", "warning"], 0],
    ["RP002", ["--fail-on", "never"], 0],
  ])("%s with %j give status %i", async (document, options, status) => {
    expect((await command([file("a.txt", document), ...options])).status).toBe(status);
  });

  it("of a file that is no text nothing else is said", async () => {
    const { status, err } = await command([file("a.bin", "RP002 kind=pdf\nRP301\nRP305")]);
    expect(status).toBe(1);
    expect(err).toMatch(/^\S+ {2}error {2}Unexpected pdf: no text, .* RP002\n$/);
  });

  it("--explain tells why, within the columns", async () => {
    const { err } = await command([file("a.txt"), "--explain"]);
    expect(err.split("\n").map((line) => line.trimEnd())).toEqual([
      "line  role        margin  runner-up   text",
      " 1-2  title          4.3  preamble    РЕЗОЛЮЦИЯ",
      "      title word +3.0",
      "  13  directive      0.5  topic       слово слово слово слово слово слово слово…",
      "",
    ]);
    expect(Math.max(...err.split("\n").map(columns))).toBeLessThanOrEqual(80);
  });
});

describe("wrong usage is status 2, with the option and what to do", () => {
  it.each([
    [[], /^error: missing input: .*\(--help\)\n$/],
    [["a", "--fromat", "json"], /unknown option '--fromat'\n\(Did you mean --format\?\)/],
    [
      ["a", "--fail-on", "eror"],
      /option '--fail-on <level>' argument 'eror' is invalid\. Allowed choices are error, warning, never\./,
    ],
    [
      ["a", "-f", "xml"],
      /option '-f, --format <name>' argument 'xml' is invalid\. Allowed choices are json, ndjson, md, csv, tree\./,
    ],
    [["a", "-o"], /option '-o, --output <path>' argument missing/],
    [["a", "--max-bytes", "1.5"], /option '--max-bytes <n>' argument '1\.5' is invalid\. Give a number of bytes/],
    [["a", "-e", "cp1521"], /option '-e, --encoding <label>' argument 'cp1521' is no known encoding\. \(Did you mean cp1251\?\)/],
    [["explain"], /missing required argument 'code'/],
    [["explain", "RP20l"], /^error: no diagnostic is called 'RP20l'\. \(Did you mean RP201\?\)\n$/],
    [["explain", "everything"], /There are:\n {2}RP001 RP002/],
    [["validate"], /missing required argument 'json'/],
  ])("%j", async (args, message) => {
    const result = await command(args);
    expect(result).toMatchObject({ status: 2, out: "" });
    expect(result.err).toMatch(message);
  });

  it("a mistyped command is named", async () => {
    expect(await command(["validat"])).toEqual({
      status: 1,
      out: "",
      err: "validat: error: no such file or folder (did you mean the command validate?)\n",
    });
  });
});

describe("commands", () => {
  it("--version and --help are data", async () => {
    expect(await command(["--version"])).toMatchObject({ status: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), err: "" });
    const help = await command(["--help"]);
    expect(help).toMatchObject({ status: 0, err: "" });
    expect(help.out).toContain("resolve-parse archive/ -o json/");
    expect(Math.max(...help.out.split("\n").map(columns))).toBeLessThanOrEqual(80);
  });

  it("schema prints the schema", async () => {
    const { out, status } = await command(["schema"]);
    expect(status).toBe(0);
    expect(out).toBe(readFileSync(new URL("../schemas/resolution.v1.schema.json", import.meta.url), "utf8"));
  });

  it("explain tells what a code or rule means, in either language", async () => {
    const { out, status } = await command(["explain", "rp201"]);
    expect(status).toBe(0);
    expect(out).toMatch(
      /^RP201 {2}list\/duplicate-number {2}warning\n\nUnexpected number a second time, .*\n\n.*The same number/s,
    );
    expect((await command(["explain", "list/duplicate-number"])).out).toBe(out);
    expect((await command(["explain", "RP201", "--lang", "ru"])).out).toContain("напечатан дважды");
    expect(Math.max(...out.split("\n").map(columns))).toBeLessThanOrEqual(80);
  });

  it("validate accepts JSON, pretty JSON and JSON Lines", async () => {
    const line = render(sample);
    const files = [file("a.json", line), file("b.json", render(sample, { layout: "pretty" })), file("c.jsonl", line + line)];
    expect(await command(["validate", ...files])).toEqual({ status: 0, out: "", err: "4 resolutions valid\n" });
    expect(await command(["validate", "-", "-q"], { stdin: line })).toEqual({ status: 0, out: "", err: "" });
  });

  it("validate names the file, the line and the path of each problem", async () => {
    const broken = JSON.stringify({ ...sample, title: 5, dates: [{ ...sample.dates[0], role: "x" }] });
    const path = file("a.jsonl", `${render(sample)}${broken}\n{\n`);
    const { status, err } = await command(["validate", path, join(dir, "gone.json"), file("empty.json")]);
    expect(status).toBe(1);
    expect(err.split("\n")).toEqual([
      expect.stringMatching(/a\.jsonl:2 \.dates\[0\]\.role: Invalid option/),
      expect.stringMatching(/a\.jsonl:2 \.title: Invalid input/),
      `${path}:3: not JSON`,
      `${join(dir, "gone.json")}: no such file or folder`,
      `${join(dir, "empty.json")}: not JSON`,
      "1 resolution valid",
      "",
    ]);
  });
});
