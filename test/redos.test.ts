/** No pattern of the program can be made to run long: every regex literal, and every pattern that modules build when they load. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { check, type VulnerableDiagnostics as Vulnerable } from "recheck";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";

interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly where: string;
}

const memory = fileURLToPath(new URL("../node_modules/.cache/redos/safe.json", import.meta.url));
const src = fileURLToPath(new URL("../src/", import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .sort();
const patterns = new Map<string, Pattern>();
const add = (one: Pattern): unknown =>
  patterns.has(`/${one.source}/${one.flags}`) || patterns.set(`/${one.source}/${one.flags}`, one);

for (const name of files) for (const one of literals(name)) add(one);

function literals(name: string): Pattern[] {
  const file = ts.createSourceFile(name, readFileSync(src + name, "utf8"), ts.ScriptTarget.Latest, true);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), where: `${name}:${line + 1}` });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Loads every module while `new RegExp` tells what it was given, so that composed patterns are seen, too. */
async function composed(): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const Plain = RegExp;
  globalThis.RegExp = new Proxy(Plain, {
    construct(target, args: [string, string?]) {
      const made = new target(...args);
      const where = /src\/((?:lang|normalise|scan|structure|extract|decode|assemble|emit)\/[^\s:?)]+)[^\n]*$/m.exec(
        new Error().stack?.replace(/^[^\n]*pattern\.ts[^\n]*$/gm, "") ?? "",
      )?.[1];
      if (where) found.push({ source: made.source, flags: made.flags, where });
      return made;
    },
  }) as RegExpConstructor;
  try {
    const stages = files.filter((name) => /^(?:lang|normalise|scan|structure|extract|decode|assemble|emit)\//.test(name));
    for (const name of stages) await import(/* @vite-ignore */ src + name);
  } finally {
    globalThis.RegExp = Plain;
  }
  return found;
}

describe("patterns", () => {
  beforeAll(async () => {
    for (const one of await composed()) add(one);
  }, 60_000);

  it("are seen", () => {
    expect(patterns.size).toBeGreaterThanOrEqual(30);
  });

  it("are all safe", async () => {
    const unsafe: string[] = [];
    const safe = new Set(known());
    const queue = [...patterns.values()].filter((one) => !safe.has(`/${one.source}/${one.flags}`));
    const work = async (): Promise<void> => {
      for (let one = queue.pop(); one; one = queue.pop()) {
        const verdict = await check(one.source, one.flags, { timeout: 4000, maxNFASize: 60_000 });
        if (verdict.status !== "vulnerable" || !isSlow(one, verdict)) safe.add(`/${one.source}/${one.flags}`);
        else
          unsafe.push(
            `${one.where} (${verdict.complexity.summary}): /${one.source.slice(0, 160)}/${one.flags} on ${JSON.stringify(verdict.attack.pattern).slice(0, 160)}`,
          );
      }
    };
    await Promise.all([work(), work()]);
    mkdirSync(dirname(memory), { recursive: true });
    writeFileSync(memory, JSON.stringify([...safe].sort()));
    expect(unsafe.sort()).toEqual([]);
  }, 600_000);
});

/** Patterns found safe before: checking all takes a minute, checking what changed a second. */
function known(): string[] {
  return existsSync(memory) ? (JSON.parse(readFileSync(memory, "utf8")) as string[]) : [];
}

/** The checker takes a bounded quantifier («{0,80}») for growth without end: its attack must really run long, at 60,000 characters at the latest. */
function isSlow({ source, flags }: Pattern, { attack, complexity }: Vulnerable): boolean {
  if (complexity.type === "exponential") return true;
  const pattern = new RegExp(source, flags);
  const pumped = attack.pumps.reduce((sum, one) => sum + one.pump.length, 0);
  for (let length = 100; length <= 60_000; length = Math.min(length * 2, Math.max(60_000, length + 1))) {
    const text = attack.pumps.map((one) => one.prefix + one.pump.repeat(Math.ceil(length / pumped))).join("") + attack.suffix;
    const start = performance.now();
    text.replace(pattern, "");
    if (performance.now() - start > 150) return true;
  }
  return false;
}
