/** What the numbers should have been, and what is odd about markers: findings with the expected value. Nothing printed is changed. */
import type { Finding, Marker } from "../../model/outline.ts";
import type { Sequence } from "../../model/sequence.ts";
import type { Range } from "../../model/span.ts";
import type { Counted } from "./item.ts";
import { isInserted, lastOf, samePrefix } from "./marker-costs.ts";

export interface Numbered {
  readonly expected: (string | null)[];
  readonly findings: Finding[];
}

interface Count {
  readonly marker: Marker;
  /** What it counts as: its expected number where that was wrong. */
  readonly value: number;
}

/** @param ranges clean range of each item, for the findings. */
export function numbering(items: Sequence<Counted>, parents: ArrayLike<number>, ranges: Sequence<Range>): Numbered {
  const expected: (string | null)[] = new Array(items.length).fill(null);
  const findings: Finding[] = [];
  for (const members of families(items, parents)) {
    countFamily(items, members, { expected, findings, ranges });
    missingMarkers(items, members, { expected, findings, ranges });
  }
  findings.sort((a, b) => (a.at?.start ?? 0) - (b.at?.start ?? 0));
  return { expected, findings };
}

/** Items that stand under the same one; roots behind a closing block are a family of their own. */
function* families(items: Sequence<Counted>, parents: ArrayLike<number>): Generator<readonly number[]> {
  const eldest: number[] = [];
  const younger = new Int32Array(items.length).fill(none);
  /** By parent, that of the roots first. */
  const youngest = new Int32Array(items.length + 1).fill(none);
  for (let i = 0; i < items.length; i++) {
    if (items.at(i)?.reset) youngest[0] = none;
    const parent = (parents[i] as number) + 1;
    const before = youngest[parent] as number;
    if (before === none) eldest.push(i);
    else younger[before] = i;
    youngest[parent] = i;
  }
  for (const first of eldest) {
    const members: number[] = [];
    for (let one = first; one !== none; one = younger[one] as number) members.push(one);
    yield members;
  }
}

const none = -1;

type Out = Numbered & { ranges: Sequence<Range> };

function countFamily(items: Sequence<Counted>, members: readonly number[], out: Out): void {
  let last: Count | undefined;
  const seen = new Map<string, Marker>();
  for (const index of members) {
    const marker = items.at(index)?.marker;
    if (!marker?.number || marker.path.length === 0 || isInserted(marker)) continue;
    const before = last && comparable(marker, last.marker) ? last : undefined;
    const wanted = before ? wantedNumber(marker, before) : undefined;
    const odd = oddNumber(marker, { before, wanted, twin: seen.get(marker.number) });
    if (odd) {
      out.expected[index] = odd.expected;
      out.findings.push(odd.finding);
    }
    if (!before) seen.clear();
    seen.set(marker.number, marker);
    last = { marker, value: wanted ?? lastOf(marker) };
  }
}

const digits = /^\d+$/;

interface Due {
  readonly before: Count | undefined;
  readonly wanted: number | undefined;
  readonly twin: Marker | undefined;
}

/** What is wrong with a number, and what it should have been. */
function oddNumber(marker: Marker, { before, wanted, twin }: Due): { expected: string; finding: Finding } | undefined {
  if (before && wanted !== undefined) {
    return { expected: print(marker, wanted), finding: wrongNumber(marker, { after: before.marker, wanted, twin }) };
  }
  const finding = misread(marker);
  return finding && { expected: print(marker, lastOf(marker)), finding };
}

/** RP205: a letter stands for the number. */
function misread(marker: Marker): Finding | undefined {
  if (!isPlain(marker) || digits.test(marker.number ?? "")) return undefined;
  const values = { found: marker.number ?? "", expected: print(marker, lastOf(marker)) };
  return { code: "RP205", at: rangeOf(marker), related: [], values };
}

/** RP201: printed again, or less than the one before; RP202: numbers left out. */
function wrongNumber(
  marker: Marker,
  { after, wanted, twin }: { after: Marker; wanted: number; twin: Marker | undefined },
): Finding {
  return {
    code: twin || lastOf(marker) <= lastOf(after) ? "RP201" : "RP202",
    at: rangeOf(marker),
    related: twin ? [rangeOf(twin)] : [],
    values: { found: marker.number ?? "", expected: print(marker, wanted), after: after.number ?? "" },
  };
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

function rangeOf({ start, end }: Marker): Range {
  return { start, end };
}

/** An unmarked item among marked ones; between «5.» and «7.» it should have been 6. */
function missingMarkers(items: Sequence<Counted>, members: readonly number[], out: Out): void {
  const marked = members.map((index) => items.at(index)?.marker ?? null);
  if (marked.filter(Boolean).length < 2) return;
  for (const [position, index] of members.entries()) {
    const [before, after] = [marked[position - 1], marked[position + 1]];
    if ((!before && !after) || !isBareDirective(items.at(index))) continue;
    if (before && after && leavesOneOut(before, after)) {
      out.expected[index] = print(before, lastOf(before) + 1);
      dropGap(out, after);
      out.expected[members[position + 1] as number] = null;
    }
    const expected = out.expected[index];
    out.findings.push({ code: "RP203", at: out.ranges.at(index) ?? null, related: [], values: expected ? { expected } : {} });
  }
}

function isBareDirective(item: Counted | undefined): boolean {
  return item?.role === "directive" && !item.marker;
}

function leavesOneOut(before: Marker, after: Marker): boolean {
  return before.number !== null && after.number !== null && comparable(after, before) && lastOf(after) === lastOf(before) + 2;
}

/** «7.» behind an unmarked sixth is no gap. */
function dropGap(out: Out, marker: Marker): void {
  const gap = out.findings.findIndex((one) => one.code === "RP202" && one.at?.start === marker.start);
  if (gap >= 0) out.findings.splice(gap, 1);
}
