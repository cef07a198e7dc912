/** What the path through the roles cannot know: a title printed above the title, and the furniture of a page below an annex. */
import type { LineRole } from "../../model/outline.ts";
import type { Fact } from "./fact.ts";
import type { Names } from "./name-sets.ts";
import { duplicateTitles, type Read } from "./title-twice.ts";
import type { Labelled } from "./viterbi.ts";

export function relabelled(labels: readonly Labelled[], read: Read): Labelled[] {
  const out = [...labels];
  for (const at of duplicateTitles(labels, read)) {
    out[at] = asArtifact(labels[at] as Labelled);
    read.facts[at]?.add("duplicate-title");
  }
  for (let at = labels.length - 1; isFurnitureBehind(labels[at], read.facts[at]); at--)
    out[at] = asArtifact(labels[at] as Labelled);
  return out;
}

function asArtifact(label: Labelled): Labelled {
  const role: LineRole = "artifact";
  return { ...label, role, runnerUp: label.role };
}

function isFurnitureBehind(label: Labelled | undefined, facts: Names<Fact> | undefined): boolean {
  return label?.role === "attachment" && facts?.has("navigation") === true;
}
