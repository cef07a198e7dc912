/** A resolution on its way to the output: its longest lists are made item by item, whenever they are gone through. */
import type { Resolution } from "./resolution.ts";

/** What a list may be where nobody holds it: every pass makes its items anew. */
export interface Flow<T> extends Iterable<T> {
  readonly length: number;
}

/** What a document of one endless list has as many of as it has points. */
export const flowingLists = ["checks", "dates", "directives", "references", "statistics"] as const;
export type FlowingList = (typeof flowingLists)[number];

export type Flowing = Omit<Resolution, FlowingList> & { readonly [K in FlowingList]: Flow<Resolution[K][number]> };

/** A list that is shorter costs less than making its items at every pass. */
const shortest = 1_000;

/** @param items makes them, in order. */
export function flow<T>(length: number, items: () => Iterator<T>): Flow<T> {
  const flowing = { length, [Symbol.iterator]: items };
  return length < shortest ? Array.from(flowing) : flowing;
}

/** The same with all its lists in hand. */
export function whole(resolution: Flowing): Resolution {
  const { checks, dates, directives, references, statistics } = resolution;
  return {
    ...resolution,
    checks: Array.from(checks),
    dates: Array.from(dates),
    directives: Array.from(directives),
    references: Array.from(references),
    statistics: Array.from(statistics),
  };
}
