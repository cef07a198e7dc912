/** Runs documents through the program and adds up what came out. */
import { parse } from "../../src/pipeline.ts";
import { type Comparison, type Count, compare, type Difference, type Metric, metrics } from "./compare.ts";
import { generate } from "./generate.ts";
import type { Specimen, Tally } from "./model.ts";

export interface Score {
  documents: number;
  perfect: number;
  readonly counts: Map<Metric, Count>;
  readonly tallies: Map<string, Tally>;
}

export function emptyScore(): Score {
  return {
    documents: 0,
    perfect: 0,
    counts: new Map(metrics.map((metric) => [metric, { hit: 0, found: 0, gold: 0 }])),
    tallies: new Map(),
  };
}

export interface Run extends Comparison {
  readonly specimen: Specimen;
}

export async function run(seed: number, condition: string): Promise<Run> {
  const specimen = generate(seed, condition);
  return { specimen, ...compare(specimen, await parse(specimen.bytes, { name: "generated.txt" })) };
}

export function add(score: Score, { specimen, counts, differences }: Run): void {
  score.documents++;
  if (differences.length === 0) score.perfect++;
  for (const [metric, { hit, found, gold }] of counts) {
    const sum = score.counts.get(metric) as Count;
    sum.hit += hit;
    sum.found += found;
    sum.gold += gold;
  }
  for (const [name, { places, struck, leftOut }] of specimen.tallies) {
    const sum = score.tallies.get(name) ?? { places: 0, struck: 0, leftOut: 0 };
    score.tallies.set(name, { places: sum.places + places, struck: sum.struck + struck, leftOut: sum.leftOut + leftOut });
  }
}

export function f1({ counts }: Score, metric: Metric): number {
  const { hit, found, gold } = counts.get(metric) as Count;
  return found + gold === 0 ? 1 : (2 * hit) / (found + gold);
}

/** Rows of right and wrong lines and items by kind of text. */
export interface ShapeRow {
  lines: number;
  rolesWrong: number;
  items: number;
  itemsWrong: number;
  parentsWrong: number;
  markersWrong: number;
}

export function shapeRows(runs: readonly Run[], key: "shape" | "style"): Map<string, ShapeRow> {
  const rows = new Map<string, ShapeRow>();
  const row = (name: string): ShapeRow => {
    const found = rows.get(name) ?? { lines: 0, rolesWrong: 0, items: 0, itemsWrong: 0, parentsWrong: 0, markersWrong: 0 };
    rows.set(name, found);
    return found;
  };
  const wrong: Partial<Record<Metric, "rolesWrong" | "itemsWrong" | "parentsWrong" | "markersWrong">> = {
    roles: "rolesWrong",
    items: "itemsWrong",
    parents: "parentsWrong",
    markers: "markersWrong",
  };
  for (const { specimen, differences } of runs) {
    for (const line of specimen.truth.lines.values()) row(line[key]).lines++;
    for (const item of specimen.truth.items) row(item[key]).items++;
    for (const difference of differences) {
      const field = wrong[difference.metric];
      if (field) row(difference[key])[field]++;
    }
  }
  return rows;
}

/** The commonest mistakes: «roles: directive → preamble (formula, sentence)», with how often and the seeds. */
export function confusions(
  runs: readonly Run[],
  most: number,
): { readonly what: string; readonly count: number; readonly seeds: string[] }[] {
  const found = new Map<string, string[]>();
  for (const { specimen, differences } of runs) {
    for (const difference of differences) {
      const what = described(difference);
      found.set(what, [...(found.get(what) ?? []), `${specimen.seed} ${specimen.condition}`]);
    }
  }
  return [...found]
    .map(([what, seeds]) => ({ what, count: seeds.length, seeds: [...new Set(seeds)].slice(0, 4) }))
    .sort((a, b) => b.count - a.count || (a.what < b.what ? -1 : 1))
    .slice(0, most);
}

function described({ metric, expected, found, shape, line }: Difference): string {
  if (line === null) return `${metric}: ${expected === "—" ? "too much" : found === "—" ? "nothing found" : "another text"}`;
  return metric === "markers" ? `markers: (${shape})` : `${metric}: ${expected} → ${found} (${shape})`;
}
