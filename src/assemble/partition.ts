/** A file that holds several resolutions, taken apart once: units, asides and findings to the resolution they belong to. */
import type { Finding, Outline } from "../model/outline.ts";
import { lastAtOrBefore } from "../model/sorted.ts";
import { type Aside, toSource } from "../model/text.ts";

export interface Part {
  /** Indexes of its units, in order. */
  readonly members: readonly number[];
  readonly asides: readonly Aside[];
  /** With places of the source. */
  readonly findings: readonly Finding[];
}

/** @param findings with places of the source; those of the whole file go to the first resolution. */
export function partition(outline: Outline, findings: readonly Finding[]): Part[] {
  const members: number[][] = [[]];
  let index = 0;
  for (const { resolution } of outline.units) {
    while (members.length <= resolution) members.push([]);
    members[resolution]?.push(index++);
  }
  const starts = members.map((indexes, number) => (number === 0 ? 0 : sourceStart(outline, indexes[0])));
  const asides = split(outline.asides, starts, ({ source }) => source.start);
  const told = split(findings, starts, ({ at }) => at?.start ?? 0);
  return members.map((indexes, number) => ({
    members: indexes,
    asides: asides[number] as Aside[],
    findings: told[number] as Finding[],
  }));
}

function sourceStart(outline: Outline, index: number | undefined): number {
  const range = outline.units.get(index ?? -1)?.ranges[0];
  return range ? toSource(outline.clean.map, range).start : Number.POSITIVE_INFINITY;
}

/** What lies before the first unit of the next resolution belongs to the one before. */
function split<T>(all: readonly T[], starts: readonly number[], placeOf: (one: T) => number): T[][] {
  const out: T[][] = starts.map(() => []);
  for (const one of all) out[lastAtOrBefore(starts, placeOf(one))]?.push(one);
  return out;
}
