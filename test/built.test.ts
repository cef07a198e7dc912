/** The command as it is shipped: one bundle with lazy chunks. Built into a folder of its own, so that nothing stale is tested. */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import canonicalize from "canonicalize";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtCommand } from "./built-command.ts";

const { home, root, bin, build, remove } = builtCommand();

beforeAll(build, 120_000);
afterAll(remove);

interface Ending {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

type Child = ReturnType<typeof spawn>;

function start(
  args: readonly string[],
  act: (child: Child) => void = () => undefined,
  flags: readonly string[] = [],
): Promise<Ending> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...flags, bin, ...args], { cwd: home });
    const written = { out: "", err: "" };
    child.stdout.on("data", (chunk) => {
      written.out += chunk;
    });
    child.stderr.on("data", (chunk) => {
      written.err += chunk;
    });
    child.on("close", (code) => resolve({ code, ...written }));
    act(child);
  });
}

/** @param loader which of `bin/` is run. @returns each chunk that it loads, and whether V8 refuses the code that was kept for it. */
function refusals(loader: string): [chunk: string, refused: boolean | undefined][] {
  const script = `
    process.argv = [process.execPath, "resolve-parse", "kept.txt", "--report", "none", "-o", "kept.json"];
    const { run, chunks } = require(${JSON.stringify(join(home, "bin", loader))});
    process.on("exit", () => console.log(JSON.stringify([...chunks].map(([name, { script }]) => [name, script.cachedDataRejected]))));
    run();`;
  return JSON.parse(execFileSync(process.execPath, ["-e", script], { cwd: home, encoding: "utf8" }));
}

describe("the built command", () => {
  it("parses what comes in a pipe", async () => {
    const { code, out, err } = await start(["-", "-q"], (child) =>
      child.stdin?.end("РЕЗОЛЮЦИЯ\nрайонного совещания\n\nРешили:\n1. Утвердить план.\n"),
    );
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toBe(`${canonicalize(JSON.parse(out))}\n`);
    expect(JSON.parse(out)).toMatchObject({
      $schema: "urn:resolve-parse:schema:resolution:1",
      source: { name: null, encoding: "utf-8" },
    });
  });

  it("gives an object, one line and status 1 for a file that is no text", async () => {
    writeFileSync(join(home, "a.docx"), Buffer.from("504b0304140006000800000021", "hex"));
    const { code, out, err } = await start(["a.docx"]);
    expect(code).toBe(1);
    expect(JSON.parse(out).diagnostics[0]).toMatchObject({ code: "RP002", severity: "error" });
    expect(err).toMatch(/^a\.docx {2}error {2}[^\n]*RP002\n$/);
  });

  it("says in one line that it has not been built", () => {
    const bare = mkdtempSync(join(root, "node_modules/.unbuilt-"));
    cpSync(join(root, "bin"), join(bare, "bin"), { recursive: true });
    const run = spawnSync(process.execPath, [join(bare, "bin/resolve-parse.js"), "file.txt"], { encoding: "utf8" });
    rmSync(bare, { recursive: true });
    expect(run).toMatchObject({
      status: 2,
      stdout: "",
      stderr: "error: resolve-parse has not been built here; run: npm run build\n",
    });
  });

  it("has what Markdown and old encodings need", async () => {
    writeFileSync(join(home, "a.md"), "## Решили:\n\n1. Утвердить **план**.\n");
    writeFileSync(join(home, "b.txt"), Buffer.from("d0e5f8e8ebe83a0d0a312e20d3f2e2e5f0e4e8f2fc20efebe0ed2e0d0a", "hex"));
    const { code, out } = await start(["a.md", "b.txt", "-q", "-f", "ndjson"]);
    const sources = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).source);
    expect(code).toBe(0);
    expect(sources).toMatchObject([{ format: "markdown" }, { encoding: "windows-1251" }]);
  });

  it("writes files, atomically", async () => {
    writeFileSync(join(home, "in.txt"), "Решили:\n1. Утвердить план.\n");
    const { code } = await start(["in.txt", "-o", "out/", "-q"]);
    expect({ code, files: readdirSync(join(home, "out")) }).toEqual({ code: 0, files: ["in.json"] });
  });

  it("ends quietly when its reader has enough", async () => {
    for (let i = 0; i < 40; i++) writeFileSync(join(home, `${i}.txt`), `Решили:\n${"1. Утвердить план.\n".repeat(200)}`);
    const files = Array.from({ length: 40 }, (_, i) => `${i}.txt`);
    const { code, err } = await start([...files, "--report", "none", "-q"], (child) =>
      child.stdout?.once("data", () => child.stdout?.destroy()),
    );
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });

  it("is 130 when interrupted", async () => {
    const { code, out } = await start(["gone.txt", "-"], (child) => child.stderr?.once("data", () => child.kill("SIGINT")));
    expect({ code, out }).toEqual({ code: 130, out: "" });
  });

  it("needs nothing that is not in the bundle", () => {
    const chunks = readdirSync(join(home, "dist/command"));
    expect(chunks.length).toBeGreaterThan(5);
    expect(chunks.every((name) => name.endsWith(".cjs"))).toBe(true);
  });
});

describe("kept code", () => {
  const text = "РЕЗОЛЮЦИЯ\n\nРешили:\n1. Школе № 5 утвердить план до 1 мая 2024 года.\n";
  const folder = join(home, `dist/code/${process.version}-${process.arch}/command`);
  const parsed = (flags: readonly string[] = []): Promise<Ending> => start(["kept.txt", "--report", "none"], undefined, flags);

  beforeAll(() => {
    writeFileSync(join(home, "kept.txt"), text);
  });

  it("changes nothing that is written, whole, partly gone, refused, spoilt, or of another Node", async () => {
    const without = await parsed();
    expect(without).toMatchObject({ code: 0, err: "" });
    execFileSync(process.execPath, [join(home, "bin/keep-code.js"), "kept.txt"], { cwd: home });
    const kept = readdirSync(folder);
    expect(kept.length).toBeGreaterThan(2);
    expect(await parsed()).toEqual(without);
    // code is good under the flags of V8 only with which it was made
    expect(await parsed(["--no-lazy-feedback-allocation"])).toEqual(without);
    for (const name of kept) writeFileSync(join(folder, name), "spoilt");
    expect(await parsed()).toEqual(without);
    rmSync(join(folder, kept[0] as string));
    expect(await parsed()).toEqual(without);
    rmSync(join(home, "dist/code"), { recursive: true });
    expect(await parsed()).toEqual(without);
  }, 60_000);

  it("is taken by this Node: V8 refuses none of it", () => {
    execFileSync(process.execPath, [join(home, "bin/keep-code.js"), "kept.txt"], { cwd: home });
    const loader = readFileSync(join(home, "bin/load.js"), "utf8");
    const narrow = loader.replace(/1 << \d+/, "1 << 10");
    expect(narrow).not.toBe(loader);
    writeFileSync(join(home, "bin/narrow.js"), narrow);
    for (const name of ["load.js", "narrow.js"]) {
      const verdicts = refusals(name);
      const taken = verdicts.filter(([, refused]) => refused === false).map(([chunk]) => chunk);
      expect(taken.length, name).toBeGreaterThan(2);
      expect(taken.some((chunk) => chunk.includes("pipeline"))).toBe(true);
      expect(verdicts.filter(([, refused]) => refused)).toEqual([]);
    }
    // the tests below run without it, too
    rmSync(join(home, "dist/code"), { recursive: true });
  }, 60_000);
});

describe("a batch", () => {
  it("gives the same bytes on one thread and, with kept code, on three", async () => {
    mkdirSync(join(home, "many"));
    for (let i = 0; i < 900; i++) {
      writeFileSync(
        join(home, `many/${i}.txt`),
        `Решили:\n1. Школе № ${i} утвердить план до 1 мая 2024 года.\n1. Завхозу купить мел.\n`.repeat(4),
      );
    }
    const one = await start(["many", "-j", "1", "--report", "none", "-q"]);
    execFileSync(process.execPath, [join(home, "bin/keep-code.js"), "many/0.txt"], { cwd: home });
    const three = await start(["many", "-j", "3", "--report", "none", "-q"]);
    rmSync(join(home, "dist/code"), { recursive: true });
    expect(three.err).toBe("");
    expect(one.out.split("\n")).toHaveLength(901);
    expect(three.out === one.out).toBe(true);
  }, 120_000);

  it("that is killed leaves whole files only, and goes on where it stopped", async () => {
    const parse = ["many", "-o", "out-killed", "-j", "2", "--report", "none"];
    const isOutput = (name: string): boolean => name.endsWith(".json") && !name.startsWith(".");
    const outputs = (): string[] =>
      existsSync(join(home, "out-killed")) ? readdirSync(join(home, "out-killed")).filter(isOutput) : [];
    const killed = await start(parse, (child) => {
      const timer = setInterval(() => {
        if (outputs().length > 300) child.kill("SIGKILL");
      }, 5);
      child.once("close", () => clearInterval(timer));
    });
    expect(killed.code).toBeNull();
    const done = outputs();
    expect(done.length).toBeLessThan(900);
    for (const name of done) expect(readFileSync(join(home, "out-killed", name), "utf8")).toMatch(/^\{.*\}\n$/);
    const { err } = await start(parse);
    expect(err).toContain(`900 files (${done.length} unchanged)`);
    expect(outputs()).toHaveLength(900);
    expect(readdirSync(join(home, "out-killed/.resolve-parse"))).toEqual(["manifest.json"]);
  }, 120_000);

  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)(
    "that gets %s ends with %i and leaves nothing half written",
    async (signal, status) => {
      const out = join(home, `out-${signal}`);
      const { code, err } = await start(["many", "-o", out, "-q"], (child) => {
        const timer = setInterval(() => {
          if (existsSync(out) && readdirSync(out).length > 20) child.kill(signal);
        }, 5);
        child.once("close", () => clearInterval(timer));
      });
      expect({ code, err }).toEqual({ code: status, err: "" });
      expect(readdirSync(join(out, ".resolve-parse"))).toEqual(["manifest.json"]);
    },
    60_000,
  );
});
