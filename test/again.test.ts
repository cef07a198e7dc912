/** What is done already is not done again: a batch that goes on, and the cache. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { command, type Outcome } from "./command.ts";

const base = mkdtempSync(join(tmpdir(), "resolve-parse-again-"));
let dir = base;
let count = 0;

beforeEach(() => {
  dir = join(base, `case-${++count}`);
  for (const name of ["in/a.txt", "in/b/c.txt", "in/d.txt"]) file(name, name === "in/d.txt" ? "x --- y" : `RP201 0-2\n${name}`);
});
afterAll(() => rmSync(base, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(dir, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}
const parse = (...options: string[]): Promise<Outcome> => command([join(dir, "in"), ...options]);
const intoFolder = (...options: string[]): Promise<Outcome> => parse("-o", join(dir, "out"), ...options);
const unchanged = ({ err }: Outcome): number => Number(/(\d+) unchanged/.exec(err)?.[1] ?? 0);
const withoutTime = (text: string): string => text.replace(/ \(\d+ unchanged\)|\d+\.\d s/g, "");

describe("a batch into a folder", () => {
  it("is not done again, and says the same", async () => {
    const first = await intoFolder();
    const second = await intoFolder();
    expect(unchanged(first)).toBe(0);
    expect(unchanged(second)).toBe(3);
    expect(withoutTime(second.err)).toBe(withoutTime(first.err));
    expect(second.status).toBe(first.status);
    expect(await intoFolder("--fail-on", "warning")).toMatchObject({ status: 1 });
  });

  it("goes on where it stopped: what is missing, broken, or of other bytes is made", async () => {
    await intoFolder();
    rmSync(join(dir, "out/b/c.json"));
    const whole = readFileSync(join(dir, "out/d.json"), "utf8");
    file("out/d.json", whole.slice(0, 100));
    expect(unchanged(await intoFolder())).toBe(1);
    expect(readFileSync(join(dir, "out/d.json"), "utf8")).toBe(whole);
    file("in/a.txt", "другое");
    expect(unchanged(await intoFolder())).toBe(2);
    expect(unchanged(await intoFolder())).toBe(3);
  });

  it("is done again by other options, also where those were stopped", async () => {
    await intoFolder();
    expect(unchanged(await intoFolder("-e", "koi8-r"))).toBe(0);
    await intoFolder();
    // as if the run before had been killed behind its first file
    for (const name of ["b/c.json", "d.json"]) utimesSync(join(dir, "out", name), 1, 1);
    expect(unchanged(await intoFolder())).toBe(1);
    expect(unchanged(await intoFolder("-f", "ndjson"))).toBe(0);
    expect(unchanged(await intoFolder("-f", "ndjson"))).toBe(3);
  });

  it("keeps its temporary files apart, and clears what a killed run left", async () => {
    const left = (run: string): string => file(`out/.resolve-parse/run-${run}/x.tmp`, "half");
    const [dead, alive, elsewhere] = [left(`${hostname()}-999999999`), left(`${hostname()}-${process.ppid}`), left("other-1")];
    await intoFolder();
    expect([dead, alive, elsewhere].map((path) => existsSync(path))).toEqual([false, true, true]);
    expect(readdirSync(join(dir, "out")).sort()).toEqual([".resolve-parse", "a.json", "b", "d.2.json", "d.json"]);
  });
});

describe("--cache", () => {
  it("gives the same output without parsing, in any format and under any name", async () => {
    const cache = ["--cache", join(dir, "cache")];
    const first = await parse(...cache);
    const second = await parse(...cache);
    expect(second.out).toBe(first.out);
    expect([unchanged(first), unchanged(second)]).toEqual([0, 3]);
    expect(unchanged(await parse(...cache, "-f", "tree"))).toBe(3);
    const { out } = await command([file("z.txt", "RP201 0-2\nin/a.txt"), file("gone.txt", ""), ...cache]);
    expect(JSON.parse(out.split("\n")[0] ?? "").source.name).toBe("z.txt");
  });

  it("does not mix up options and kinds of names, and minds no broken entry", async () => {
    const cache = ["--cache", join(dir, "cache")];
    await parse(...cache);
    expect(unchanged(await parse(...cache, "--from", "text"))).toBe(0);
    expect(unchanged(await command([file("x.md", "RP201 0-2\nin/a.txt"), file("y.txt", "new"), ...cache]))).toBe(0);
    for (const name of readdirSync(join(dir, "cache"), { recursive: true, encoding: "utf8" })) {
      if (name.endsWith(".ndjson")) file(`cache/${name}`, "{}");
    }
    expect(unchanged(await parse(...cache))).toBe(0);
    expect(unchanged(await parse(...cache))).toBe(3);
  });

  it("that cannot be a folder is wrong usage", async () => {
    const { status, err } = await parse("--cache", file("c", ""));
    expect(status).toBe(2);
    expect(err).toMatch(/^error: option '--cache <folder>' argument '.*' cannot be used: EEXIST/);
  });
});
