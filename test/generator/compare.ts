/** What the program found against what is true, counted as the scorer of the labelled documents counts. */
import type { Resolution } from "../../src/model/resolution.ts";
import { lineRoles } from "../line-roles.ts";
import type { Head, Specimen, TrueItem } from "./model.ts";

export const metrics = ["roles", "items", "parents", "markers", "title", "adopted", "signatories", "posts"] as const;
export type Metric = (typeof metrics)[number];

export interface Difference {
  readonly metric: Metric;
  readonly line: number | null;
  readonly expected: string;
  readonly found: string;
  /** Kind of text of the line, and of its list. */
  readonly shape: string;
  readonly style: string;
}

export interface Count {
  hit: number;
  found: number;
  gold: number;
}

export interface Comparison {
  readonly counts: ReadonlyMap<Metric, Count>;
  readonly differences: readonly Difference[];
}

interface Ledger {
  readonly counts: Map<Metric, Count>;
  readonly differences: Difference[];
  readonly specimen: Specimen;
}

export function compare(specimen: Specimen, resolutions: readonly Resolution[]): Comparison {
  const counts = new Map(metrics.map((metric) => [metric, { hit: 0, found: 0, gold: 0 }]));
  const ledger: Ledger = { counts, differences: [], specimen };
  compareRoles(ledger, resolutions);
  compareItems(ledger, resolutions);
  for (const [at, head] of specimen.truth.heads.entries()) compareHead(ledger, head, resolutions[at]);
  return ledger;
}

/** Two lists without order; what is on one side alone is a difference. */
function compareLists(
  ledger: Ledger,
  metric: Metric,
  { gold, found }: { gold: readonly string[]; found: readonly string[] },
): void {
  const count = ledger.counts.get(metric) as Count;
  const rest = [...found];
  const missing = gold.filter((one) => {
    const at = rest.indexOf(one);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  count.gold += gold.length;
  count.found += found.length;
  count.hit += gold.length - missing.length;
  for (let at = 0; at < Math.max(missing.length, rest.length); at++)
    note(ledger, metric, { line: null, expected: missing[at] ?? "—", found: rest[at] ?? "—" });
}

function note(
  ledger: Ledger,
  metric: Metric,
  { line, expected, found }: { line: number | null; expected: string; found: string },
): void {
  const where = line === null ? undefined : ledger.specimen.truth.lines.get(line);
  ledger.differences.push({ metric, line, expected, found, shape: where?.shape ?? "head", style: where?.style ?? "" });
}

function compareRoles(ledger: Ledger, resolutions: readonly Resolution[]): void {
  const found = new Map<number, Set<string>>();
  for (const resolution of resolutions)
    for (const [line, roles] of lineRoles(resolution)) found.set(line, new Set([...(found.get(line) ?? []), ...roles]));
  const count = ledger.counts.get("roles") as Count;
  for (const [line, { roles }] of ledger.specimen.truth.lines) {
    const have = found.get(line) ?? new Set(["nothing"]);
    const right = roles.some((role) => have.has(role));
    count.gold++;
    count.found++;
    if (right) count.hit++;
    else note(ledger, "roles", { line, expected: roles[0] as string, found: [...have].join("+") });
  }
}

interface FoundItem {
  readonly line: number;
  readonly role: string;
  readonly parent: number | null;
  readonly marker: string;
}

function itemsOf(resolution: Resolution): FoundItem[] {
  const lineOf = new Map(resolution.directives.map(({ id, span }) => [id, span.line]));
  return resolution.directives.map(({ role, marker, span, parent }) => ({
    line: span.line,
    role,
    marker: marker ?? "",
    parent: parent === null ? null : (lineOf.get(parent) ?? null),
  }));
}

/** Parents and markers are asked only of items that both sides have. */
function compareItems(ledger: Ledger, resolutions: readonly Resolution[]): void {
  const { counts, specimen } = ledger;
  const left = resolutions.flatMap(itemsOf);
  const count = counts.get("items") as Count;
  count.found += left.length;
  const roles = new Map(specimen.truth.items.map(({ line, role }) => [line, role]));
  for (const gold of specimen.truth.items) {
    count.gold++;
    const at = left.findIndex(({ line, role }) => line === gold.line && role === gold.role);
    const [match] = at < 0 ? [] : left.splice(at, 1);
    if (!match) {
      const instead = left.find(({ line }) => line === gold.line)?.role ?? "no item";
      note(ledger, "items", { line: gold.line, expected: gold.role, found: instead });
      continue;
    }
    count.hit++;
    compareItem(ledger, { gold, match, roles });
  }
  for (const { line, role } of left) if (!roles.has(line)) note(ledger, "items", { line, expected: "no item", found: role });
}

function compareItem(
  ledger: Ledger,
  { gold, match, roles }: { gold: TrueItem; match: FoundItem; roles: ReadonlyMap<number, string> },
): void {
  const named = (line: number | null): string => (line === null ? "root" : `${roles.get(line) ?? "no item"}`);
  const both = [
    ["parents", gold.parent === match.parent, `under ${named(gold.parent)}`, `under ${named(match.parent)}`],
    ["markers", gold.marker.trim() === match.marker.trim(), gold.marker || "none", match.marker || "none"],
  ] as const;
  for (const [metric, right, expected, found] of both) {
    const count = ledger.counts.get(metric) as Count;
    count.gold++;
    count.found++;
    if (right) count.hit++;
    else note(ledger, metric, { line: gold.line, expected, found });
  }
}

function compareHead(ledger: Ledger, head: Head, resolution: Resolution | undefined): void {
  const words = (list: readonly (string | null | undefined)[]): string[] => list.flatMap((one) => (one ? [fold(one)] : []));
  if (head.title !== undefined)
    compareLists(ledger, "title", {
      gold: words([head.title, head.kind]),
      found: words([resolution?.title?.text, resolution?.title?.kind]),
    });
  compareLists(ledger, "adopted", {
    gold: words([head.date, head.place]),
    found: words([resolution?.adopted?.date, resolution?.adopted?.place?.text]),
  });
  const signed = resolution?.signatories ?? [];
  compareLists(ledger, "signatories", {
    gold: words(head.signatories.map(({ name }) => name)),
    found: words(signed.map(({ name }) => name)),
  });
  compareLists(ledger, "posts", {
    gold: words(head.signatories.map(({ post }) => post)),
    found: words(signed.map(({ post }) => post)),
  });
}

/** Quotes, dashes, case, «ё» and the white space around marks make no difference. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/ё/gu, "е")
    .replace(/["“”„«»'’`*_]/gu, "")
    .replace(/[\u2010-\u2015\u2212]/gu, "-")
    .replace(/[\s\u00a0]+/gu, " ")
    .replace(/\s*([-.,:;()№])\s*/gu, "$1")
    .trim()
    .replace(/[.:;,]+$/u, "");
}
