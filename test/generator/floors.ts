/** Runs the documents of some conditions, and holds the results against the floors. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "../../src/pipeline.ts";
import { breaches } from "../law-check.ts";
import { compare, type Metric } from "./compare.ts";
import { generate } from "./generate.ts";
import { add, emptyScore, f1 } from "./scores.ts";
import { documentsOf, seedOf } from "./seeds.ts";

export type Floors = Readonly<Record<string, Readonly<Record<Metric, number>>>>;

const floors = JSON.parse(readFileSync(new URL("floors.json", import.meta.url), "utf8")) as Floors;

/** Roles, items, parents, markers and heads do not fall below what was reached; the laws hold on every document. */
export function holdFloors(conditions: readonly string[]): void {
  describe.each(conditions)("%s", (condition) => {
    it("keeps the laws and its floors", async () => {
      const score = emptyScore();
      const broken: string[] = [];
      for (let at = 0; at < documentsOf(condition); at++) {
        const specimen = generate(seedOf(condition, at), condition);
        const resolutions = await parse(specimen.bytes, { name: "generated.txt" });
        add(score, { specimen, ...compare(specimen, resolutions) });
        broken.push(
          ...breaches(resolutions, specimen.text).map((breach) => `--only "${condition}" --seed ${specimen.seed}: ${breach}`),
        );
      }
      expect(broken).toEqual([]);
      const fallen = Object.entries(floors[condition] ?? {}).filter(([metric, floor]) => f1(score, metric as Metric) < floor);
      expect(fallen.map(([metric, floor]) => `${metric}: ${f1(score, metric as Metric).toFixed(4)} < ${floor}`)).toEqual([]);
    }, 120_000);
  });
}
