/** What the numbers should have been, and what is odd about markers: findings with the expected value. Nothing printed is changed. */
import type { Finding, Marker } from "../../model/outline.ts";
import { lastOf, samePrefix } from "./costs.ts";
import type { Item } from "./item.ts";

export interface Numbered {
  readonly expected: (string | null)[];
  readonly findings: Finding[];
}

interface Count {
  readonly marker: Marker;
  readonly item: Item;
  /** What it counts as: its expected number where that was wrong. */
  readonly value: number;
}

/** @param ranges clean range of each item, for the findings. */
export function numbering(
  items: readonly Item[],
  parents: readonly number[],
  ranges: readonly { start: number; end: number }[],
): Numbered {
  const expected: (string | null)[] = items.map(() => null);
  const findings: Finding[] = [];
  const families = new Map<number, number[]>();
  for (const [i, parent] of parents.entries()) {
    const key = items[i]?.reset ? -2 - i : parent;
    if (parent === -1 && !items[i]?.reset) family(families, lastRoot(families)).push(i);
    else family(families, key).push(i);
  }
  for (const members of families.values()) {
    countFamily(items, members, { expected, findings, ranges });
    missingMarkers(items, members, { expected, findings, ranges });
  }
  findings.sort((a, b) => (a.at?.start ?? 0) - (b.at?.start ?? 0));
  return { expected, findings };
}

/** Roots behind a closing block are a family of their own. */
function lastRoot(families: ReadonlyMap<number, number[]>): number {
  return Math.min(-1, ...[...families.keys()].filter((key) => key < 0));
}

function family(families: Map<number, number[]>, key: number): number[] {
  const members = families.get(key) ?? [];
  families.set(key, members);
  return members;
}

type Out = Numbered & { ranges: readonly { start: number; end: number }[] };

function countFamily(items: readonly Item[], members: readonly number[], out: Out): void {
  let last: Count | undefined;
  const seen = new Map<string, number>();
  for (const index of members) {
    const item = items[index] as Item;
    const { marker } = item;
    if (!marker?.number || marker.path.length === 0) continue;
    const next = last && comparable(marker, last.marker) ? last : undefined;
    const wanted = next ? wantedNumber(marker, next) : undefined;
    if (wanted !== undefined) {
      out.expected[index] = print(marker, wanted);
      const twin = seen.get(marker.number);
      out.findings.push({
        code: twin !== undefined || lastOf(marker) <= lastOf((next as Count).marker) ? "RP201" : "RP202",
        at: { start: marker.start, end: marker.end },
        related: twin === undefined ? [] : [markerRange(items[twin] as Item, out.ranges[twin])],
        values: { found: marker.number, expected: out.expected[index] as string, after: (next as Count).marker.number ?? "" },
      });
    }
    if (!next) seen.clear();
    seen.set(marker.number, index);
    last = { marker, item, value: wanted ?? lastOf(marker) };
  }
}

function comparable(marker: Marker, last: Marker): boolean {
  return (marker.type === last.type || (isPlain(marker) && isPlain(last))) && samePrefix(marker, last);
}

function isPlain(marker: Marker): boolean {
  return marker.type === "decimal" || marker.type === "paren";
}

/** Right is what continues the last printed number, or what that one should have been, or the unmarked ones between. */
function wantedNumber(marker: Marker, last: Count): number | undefined {
  const value = lastOf(marker);
  const printed = lastOf(last.marker);
  if (value === printed + 1 || value === last.value + 1) return undefined;
  return last.value + 1;
}

function print(marker: Marker, value: number): string {
  if (marker.type === "dotted") return [...marker.path.slice(0, -1), value].join(".");
  if (marker.type === "roman") return roman(value);
  return String(value);
}

const romanDigits: readonly (readonly [number, string])[] = [
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(value: number): string {
  let rest = value;
  let out = "";
  for (const [worth, digit] of romanDigits) {
    while (rest >= worth) {
      out += digit;
      rest -= worth;
    }
  }
  return out;
}

function markerRange(item: Item, range: { start: number; end: number } | undefined) {
  return item.marker ? { start: item.marker.start, end: item.marker.end } : (range ?? { start: 0, end: 1 });
}

/** An unmarked item among marked ones; between «5.» and «7.» it should have been 6. */
function missingMarkers(items: readonly Item[], members: readonly number[], out: Out): void {
  const marked = members.filter((index) => items[index]?.marker);
  if (marked.length < 2) return;
  for (const [position, index] of members.entries()) {
    const item = items[index] as Item;
    if (item.marker || item.role !== "directive") continue;
    const before = items[members[position - 1] ?? -1]?.marker;
    const after = items[members[position + 1] ?? -1]?.marker;
    if (!before && !after) continue;
    const fits = before?.number && after?.number && comparable(after, before) && lastOf(after) === lastOf(before) + 2;
    if (fits) {
      out.expected[index] = print(before, lastOf(before) + 1);
      dropGap(out, after);
      out.expected[members[position + 1] as number] = null;
    }
    const values: Record<string, string> = out.expected[index] ? { expected: out.expected[index] as string } : {};
    out.findings.push({ code: "RP203", at: out.ranges[index] ?? null, related: [], values });
  }
}

/** «7.» behind an unmarked sixth is no gap. */
function dropGap(out: Out, marker: Marker): void {
  const gap = out.findings.findIndex((one) => one.code === "RP202" && one.at?.start === marker.start);
  if (gap >= 0) out.findings.splice(gap, 1);
}
