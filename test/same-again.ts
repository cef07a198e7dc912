/** Law 6: a resolution that was written as Markdown and read again is the same, but for places and for how sure the reading is. */
import { render } from "../src/emit/formats.ts";
import type { Resolution } from "../src/model/resolution.ts";
import { parseText } from "../src/pipeline.ts";
import { breaches } from "./law-check.ts";

const most = 6;
const places = new Set(["span", "spans", "rest", "dateSpan", "placeSpan", "mentions", "uses", "confidence"]);

/** What is found in the words is found as it was the first time. */
const asBefore = / is not in "/u;

/** What differs, a line each; empty when all is the same. */
export function changes(resolutions: readonly Resolution[]): string[] {
  const markdown = resolutions.map((one) => render(one, { format: "md" })).join("\n");
  const again = parseText(markdown, { name: "again.md" });
  const faults = breaches(again, markdown)
    .filter((one) => !asBefore.test(one))
    .map((one) => `laws of the second reading: ${one}`);
  if (again.length !== resolutions.length) faults.push(`${resolutions.length} resolutions became ${again.length}`);
  for (const [i, before] of resolutions.entries()) {
    const after = again[i];
    if (after) faults.push(...differences("", told(before), told(after)));
  }
  const twice = again.map((one) => render(one, { format: "md" })).join("\n");
  if (twice !== markdown && faults.length === 0) faults.push(firstDifference(markdown, twice));
  return faults.slice(0, most);
}

/** What law 6 asks for, and of persons, references, signatories and attachments all that has no place. */
function told(resolution: Resolution): unknown {
  const { abbreviations, addressees, adopted, attachments, dates, directives, persons, preamble, references } = resolution;
  const { signatories, statistics, title } = resolution;
  const all = { abbreviations, addressees, adopted, attachments, dates, directives, persons, preamble, references };
  return placeless({ ...all, signatories, statistics, title });
}

function placeless(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(placeless);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !places.has(key))
      .map(([key, one]) => [key, placeless(one)]),
  );
}

function differences(path: string, before: unknown, after: unknown): string[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (typeof before !== "object" || typeof after !== "object" || before === null || after === null)
    return [`${path}: ${JSON.stringify(before)} became ${JSON.stringify(after)}`];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) =>
    differences(`${path}.${key}`, (before as Record<string, unknown>)[key], (after as Record<string, unknown>)[key]),
  );
}

function firstDifference(before: string, after: string): string {
  const [a, b] = [before.split("\n"), after.split("\n")];
  const line = a.findIndex((one, i) => one !== b[i]);
  return `written again, line ${line + 1} ${JSON.stringify(a[line])} became ${JSON.stringify(b[line])}`;
}
