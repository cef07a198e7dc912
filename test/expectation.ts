/**
 * Compares a resolution with a hand-written expectation. Strict for what is written; what an expectation leaves out is not asked.
 * Besides plain values it may say `{"some": […], "none": […]}` (a part of a list), `{"contains": "…"}`, `{"matches": "regex"}`,
 * `{"oneOf": […]}`, and `"@name"` for a string of its own `aliases`.
 */
import type { Resolution } from "../src/model/resolution.ts";
import { lineRoles } from "./line-roles.ts";
import { type Json, type Row, view } from "./view.ts";

export type Expectation = Readonly<Record<string, Json>>;

const notCompared = new Set(["aliases", "comment", "resolutions", "encoding"]);

/** The parts of an expectation that can be compared, one test each. */
export function sections(expectation: Expectation): string[] {
  return Object.keys(expectation).filter((key) => !notCompared.has(key));
}

/** What differs in one part, a line each, empty when all is as expected. @param text the decoded source. */
export function differences(
  expectation: Expectation,
  section: string,
  found: { resolution: Resolution; text: string },
): string[] {
  const aliases = (expectation["aliases"] ?? {}) as Record<string, string>;
  const expected =
    section === "tree" ? treeRows(expectation[section] as Json[][]) : unalias(expectation[section] as Json, aliases);
  if (section === "roles") return roleDifferences(expected as [string, number, number][], found);
  if (section === "diagnostics") return diagnosticDifferences(expected as Row, found.resolution);
  return compare(section, expected, view(found.resolution)[section] as Json);
}

/** A row `[line, role, marker, line of the parent, who, when]`; the last two may be left out. */
function treeRows(rows: readonly (readonly Json[])[]): Row[] {
  const keys = ["line", "role", "marker", "parentLine", "who", "when"];
  return rows.map((row) => Object.fromEntries(row.map((value, at) => [keys[at] as string, value])));
}

function unalias(value: Json, aliases: Record<string, string>): Json {
  if (typeof value === "string" && value.startsWith("@")) {
    const name = aliases[value.slice(1)];
    if (name === undefined) throw new Error(`no alias ${value}`);
    return name;
  }
  if (Array.isArray(value)) return value.map((one) => unalias(one, aliases));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, unalias(one, aliases)]));
}

function roleDifferences(
  expected: readonly [string, number, number][],
  found: { resolution: Resolution; text: string },
): string[] {
  const painted = lineRoles(found.resolution);
  const lines = found.text.split("\n");
  const out: string[] = [];
  for (const [role, from, to] of expected) {
    for (let line = from; line <= to; line++) {
      if (!lines[line - 1]?.trim()) continue;
      const have = painted.get(line);
      if (!have?.has(role)) out.push(`line ${line}: expected ${role}, found ${have ? [...have].join("+") : "nothing"}`);
    }
  }
  return out;
}

/** `{"some": [{code, line, message?}], "none": [code], "counts": {code: n}}`: the line is that of the span or of a related place. */
function diagnosticDifferences(expected: Row, resolution: Resolution): string[] {
  const out: string[] = [];
  for (const one of (expected["some"] ?? []) as Row[]) {
    const same = resolution.diagnostics.filter((have) => have.code === one["code"]);
    const fits = same.some((have) => {
      const lines = [have.span?.line ?? null, ...have.related.map((span) => span.line)];
      const there = one["line"] === undefined || lines.includes(one["line"] as number | null);
      return there && (one["message"] === undefined || compare("", one["message"], have.message).length === 0);
    });
    if (fits) continue;
    const have = same.map(
      (other) => `${other.span?.line ?? "file"} (${other.related.map((span) => span.line).join(" ")}) ${other.message}`,
    );
    out.push(`expected ${JSON.stringify(one)}, found ${have.length ? have.join(" | ") : "no such code"}`);
  }
  for (const code of (expected["none"] ?? []) as string[]) {
    for (const have of resolution.diagnostics.filter((other) => other.code === code)) {
      out.push(`unexpected ${code} in line ${have.span?.line ?? "file"}: ${have.message}`);
    }
  }
  for (const [code, count] of Object.entries((expected["counts"] ?? {}) as Record<string, number>)) {
    const have = resolution.diagnostics.filter((other) => other.code === code).length;
    if (have !== count) out.push(`expected ${count} × ${code}, found ${have}`);
  }
  return out;
}

/** Differences of any value, each with its path. */
export function compare(path: string, expected: Json, found: Json | undefined): string[] {
  const failed = [`${path}: ${clash(expected, found)}`];
  if (expected === null || typeof expected !== "object") return same(expected, found) ? [] : failed;
  if (Array.isArray(expected)) return list(path, expected, found, "whole");
  if ("some" in expected || "none" in expected) return partOf(path, expected, found);
  const fits = fitsLoosely(expected, found);
  if (fits !== undefined) return fits ? [] : failed;
  if (found === null || typeof found !== "object" || Array.isArray(found)) return failed;
  return Object.entries(expected).flatMap(([key, value]) => compare(`${path}.${key}`, value, found[key]));
}

/** Whether a value is as `{"contains"}`, `{"matches"}`, `{"oneOf"}` says; undefined where an expectation is none of these. */
function fitsLoosely({ contains, matches, oneOf }: Row, found: Json | undefined): boolean | undefined {
  if (typeof contains === "string") return typeof found === "string" && found.includes(contains);
  if (typeof matches === "string") return typeof found === "string" && new RegExp(matches, "u").test(found);
  if (Array.isArray(oneOf)) return oneOf.some((one) => same(one, found));
  return undefined;
}

function same(expected: Json, found: Json | undefined): boolean {
  return JSON.stringify(expected) === JSON.stringify(found);
}

function clash(expected: Json, found: Json | undefined): string {
  return `expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`;
}

function partOf(path: string, expected: Row, found: Json | undefined): string[] {
  const out = list(path, (expected["some"] ?? []) as Json[], found, "part");
  const rows = Array.isArray(found) ? found : [];
  for (const one of (expected["none"] ?? []) as Json[]) {
    for (const have of rows) if (compare("", one, have).length === 0) out.push(`${path}: unexpected ${brief(have)}`);
  }
  return out;
}

/** Each expected entry is paired with the best unused entry of the same line; the order must agree. */
function list(path: string, expected: readonly Json[], found: Json | undefined, extent: "whole" | "part"): string[] {
  if (!Array.isArray(found)) return [`${path}: ${clash(expected as Json, found)}`];
  if (expected.every((one) => one === null || typeof one !== "object")) return scalars(path, expected, found, extent);
  const used = new Set<number>();
  const out: string[] = [];
  let last = -1;
  for (const one of expected) {
    const at = best(one, found, used);
    if (at === undefined) {
      out.push(`${path}: missing ${JSON.stringify(one)}`);
      continue;
    }
    used.add(at);
    out.push(...compare(`${path}${label(one)}`, one, found[at]));
    if (at < last) out.push(`${path}${label(one)}: out of order`);
    last = Math.max(last, at);
  }
  if (extent === "whole")
    for (const [at, one] of found.entries()) if (!used.has(at)) out.push(`${path}: unexpected ${brief(one)}`);
  return out;
}

function scalars(path: string, expected: readonly Json[], found: readonly Json[], extent: "whole" | "part"): string[] {
  if (extent === "whole")
    return same(expected as Json, found as Json) ? [] : [`${path}: ${clash(expected as Json, found as Json)}`];
  return expected.filter((one) => !found.includes(one)).map((one) => `${path}: ${clash({ some: [one] }, found as Json)}`);
}

function best(expected: Json, found: readonly Json[], used: ReadonlySet<number>): number | undefined {
  let choice: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [at, one] of found.entries()) {
    if (used.has(at) || !pairs(expected, one)) continue;
    const cost = compare("", expected, one).length;
    if (cost < least) [choice, least] = [at, cost];
  }
  return choice;
}

/** Entries are the same thing if they stand in the same line; without a line, if anything of them agrees. */
function pairs(expected: Json, found: Json): boolean {
  const line = field(expected, "line");
  if (line !== undefined) return field(found, "line") === line;
  if (Array.isArray(expected)) return Array.isArray(found) && same(expected[0] as Json, found[0]);
  const name = field(expected, "name");
  if (name !== undefined) return compare("", name, field(found, "name")).length === 0;
  return compare("", expected, found).length < Object.keys(expected as Row).length;
}

function field(value: Json, key: string): Json | undefined {
  return value !== null && typeof value === "object" && !Array.isArray(value) ? value[key] : undefined;
}

function label(value: Json): string {
  const parts = ["line", "role", "marker", "name"]
    .map((key) => field(value, key))
    .filter((one) => one !== undefined && one !== null);
  return parts.length ? `[${parts.map((one) => (typeof one === "object" ? JSON.stringify(one) : one)).join(" ")}]` : "";
}

function brief(value: Json): string {
  const whole = JSON.stringify(value);
  return whole.length > 240 ? `${whole.slice(0, 240)}…` : whole;
}
