/** The rules of `.dependency-cruiser.cjs` hold, see the modules, and bite. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const { forbidden, options } = createRequire(import.meta.url)("../.dependency-cruiser.cjs") as {
  forbidden: object[];
  options: object;
};

async function violations(baseDir: string): Promise<{ modules: number; broken: string[] }> {
  const { output } = await cruise(["src"], { ...options, baseDir, ruleSet: { forbidden }, validate: true } as never);
  const { modules, summary } = output as ICruiseResult;
  return { modules: modules.length, broken: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`) };
}

it("no part of the source uses what it must not", { timeout: 60_000 }, async () => {
  const { modules, broken } = await violations(root);
  expect(modules).toBeGreaterThan(30);
  expect(broken).toEqual([]);
});

it("the rules see a forbidden import", { timeout: 60_000 }, async () => {
  const house = mkdtempSync(join(root, "node_modules/.directions-"));
  const files: Record<string, string> = {
    "tsconfig.json": "{}",
    "src/scan/lines.ts":
      'import { b } from "../structure/b.ts";\nimport type { w } from "../lang/ru/words/w.ts";\nexport const a = b as w;\n',
    "src/structure/b.ts": 'import { readFileSync } from "node:fs";\nexport const b = readFileSync;\n',
    "src/model/m.ts": 'import { b } from "../structure/b.ts";\nexport const m = b;\n',
    "src/lang/ru/words/w.ts": 'import { m } from "../../../model/m.ts";\nexport type w = typeof m;\n',
  };
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(house, name)), { recursive: true });
      writeFileSync(join(house, name), text);
    }
    const { broken } = await violations(house);
    expect(broken.map((line) => line.split(":")[0]).sort()).toEqual([
      "model-stands-alone",
      "only-the-command-touches-the-world",
      "stage-knows-no-other-stage",
      "stage-knows-no-other-stage",
      "words-are-data",
    ]);
  } finally {
    rmSync(house, { recursive: true });
  }
});
