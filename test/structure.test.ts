/** Literate cases: a short text and the outline that a careful reader sees in it. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Resolution } from "../src/model/resolution.ts";
import { parseText } from "../src/pipeline.ts";
import { breaches } from "./law-check.ts";
import { casesOf, type Outline, read, write } from "./outline-notation.ts";

const folder = new URL("../fixtures/cases/structure/", import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".md"))
  .sort();

it("has cases", () => {
  const all = files.flatMap((name) => casesOf(readFileSync(new URL(name, folder), "utf8")));
  expect(all.length).toBeGreaterThanOrEqual(50);
  expect(new Set(all.map((one) => one.title)).size).toBe(all.length);
});

describe.each(files)("%s", (name) => {
  it.each(casesOf(readFileSync(new URL(name, folder), "utf8")))("$title", ({ input, expected }) => {
    const resolutions = parseText(input, { name: "case.txt" });
    const want = read(expected);
    const have = write(resolutions);
    expect(breaches(resolutions, input)).toEqual([]);
    expect(printed(have, want)).toBe(printed(want, want));
    expect(claimFaults(resolutions, { want, have })).toEqual([]);
  });
});

/** One outline as text. Only what the expectation says of a node is printed; «…» at its end stands for the rest of the words. */
function printed(outline: Outline, want: Outline): string {
  const nodes = want.nodes.filter((node) => !isArtifact(node.line));
  const rows = outline.nodes
    .filter((node) => !isArtifact(node.line))
    .flatMap((node, at) => {
      const model = nodes[at];
      const depth = /^\s*/.exec(node.line)?.[0] ?? "";
      const more = (["who", "when", "expected"] as const).flatMap((key) =>
        model?.[key] === undefined ? [] : [`${depth}  ${key}: ${node[key]}`],
      );
      return [shortened(node.line, model?.line), ...more];
    });
  return rows.filter((row, at) => row.trim() !== "adoption" || rows[at - 1] !== row).join("\n");
}

function shortened(line: string, model: string | undefined): string {
  if (model === undefined || line === model) return line;
  if (/(?:adoption|signature|attachment)$/.test(model)) return line.replace(/ "[\s\S]*$/, "");
  const start = model.replace(/…"$/, "");
  return start !== model && line.startsWith(start) ? model : line;
}

function isArtifact(line: string): boolean {
  return line.trimStart().startsWith("artifact");
}

function claimFaults(resolutions: readonly Resolution[], { want, have }: { want: Outline; have: Outline }): string[] {
  const left = have.claims.map(([name, value]) => `${name}: ${value}`);
  const faults: string[] = [];
  for (const [name, value] of want.claims) {
    const negative = name.startsWith("no-");
    const at = left.indexOf(`${negative ? name.slice(3) : name}: ${value}`);
    if (negative ? at >= 0 : at < 0)
      faults.push(
        `${name}: ${value} (found ${left.filter((one) => one.startsWith(name.replace("no-", ""))).join(", ") || "none"})`,
      );
    if (!negative && at >= 0) left.splice(at, 1);
  }
  return [...faults, ...artifactFaults(resolutions, want)];
}

/** Every expected artifact is set aside, in one piece or several; nothing else is, beyond markup. */
function artifactFaults(resolutions: readonly Resolution[], want: Outline): string[] {
  const aside = resolutions
    .flatMap((one) => one.artifacts.filter((artifact) => artifact.kind !== "markup"))
    .sort((a, b) => a.span.start - b.span.start);
  const bare = (text: string): string => text.replace(/\s/gu, "");
  let rest = bare(aside.map((one) => one.text).join(""));
  const faults: string[] = [];
  for (const node of want.nodes.filter((one) => isArtifact(one.line))) {
    const text = bare(/"([\s\S]*)"/.exec(node.line)?.[1] ?? "");
    if (!rest.includes(text)) faults.push(`artifact expected: ${text} (found ${rest || "none"})`);
    rest = rest.replace(text, "");
  }
  if (rest !== "") faults.push(`unexpected artifact: ${rest}`);
  return faults;
}
