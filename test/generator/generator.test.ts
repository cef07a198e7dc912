/** The test bed itself: the same seed gives the same bytes, and what is called true hangs together. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { conditions, kinds, kindsOf } from "./damage/kinds.ts";
import { generate } from "./generate.ts";
import type { Specimen, Tally } from "./model.ts";
import { seedOf } from "./seeds.ts";

const some = (condition: string, count: number): Specimen[] =>
  Array.from({ length: count }, (_, at) => generate(seedOf(condition, at), condition));

describe("the generator", () => {
  it("gives the same bytes for the same seed, others for another", () => {
    for (const condition of conditions) {
      const [first, again] = [generate(7, condition), generate(7, condition)];
      expect(Buffer.from(first.bytes).equals(Buffer.from(again.bytes))).toBe(true);
      expect(Buffer.from(first.bytes).equals(Buffer.from(generate(8, condition).bytes))).toBe(false);
    }
  });

  it("knows a role of each line that is not blank, and of no other", () => {
    for (const condition of conditions) {
      for (const { text, truth } of some(condition, 4)) {
        const printed = text.split("\n").flatMap((line, at) => (line.trim() === "" ? [] : [at + 1]));
        expect([...truth.lines.keys()]).toEqual(printed);
      }
    }
  });

  it("hangs each item under one that stands before it, where the marker is printed", () => {
    for (const condition of conditions) {
      for (const { text, truth } of some(condition, 4)) {
        const lines = text.split("\n");
        const seen = new Set<number>();
        for (const { line, parent, marker } of truth.items) {
          seen.add(line);
          if (parent !== null) expect(seen.has(parent)).toBe(true);
          expect(lines[line - 1]).toContain(marker);
        }
      }
    }
  });

  it.each(kinds.filter((kind) => kind !== "glyph changed"))("%s: strikes at least 0.15 of its places", (kind) => {
    const sum: Tally = { places: 0, struck: 0, leftOut: 0 };
    for (const { tallies } of some(kind, 20)) {
      const { places = 0, struck = 0, leftOut = 0 } = tallies.get(kind) ?? {};
      sum.places += places;
      sum.struck += struck;
      sum.leftOut += leftOut;
    }
    expect(kindsOf(kind)).toContain(kind);
    expect(sum.places).toBeGreaterThan(0);
    expect((sum.struck + sum.leftOut) / sum.places).toBeGreaterThanOrEqual(0.15);
  });

  it("takes no word from the program", () => {
    const here = new URL("./", import.meta.url);
    for (const name of readdirSync(here, { recursive: true, encoding: "utf8" })) {
      if (name.endsWith(".ts")) expect(readFileSync(new URL(name, here), "utf8")).not.toMatch(/from "[./]*\/src\/lang/);
    }
  });
});
