/** What the path through the roles cannot know: a title printed above the title, and the furniture of a page below an annex. */
import type { LineRole } from "../../model/outline.ts";
import type { Fact } from "./fact.ts";
import type { Names } from "./name-sets.ts";
import { duplicateTitles, type Read } from "./title-twice.ts";
import type { Labels } from "./viterbi.ts";

export function relabel(labels: Labels, read: Read): void {
  for (const at of duplicateTitles(labels.roles, read)) {
    setAside(labels, at);
    read.facts.get(at)?.add("duplicate-title");
  }
  for (let at = labels.roles.length - 1; isFurnitureBehind(labels.roles[at], read.facts.get(at)); at--) setAside(labels, at);
}

function setAside({ roles, runnersUp }: Labels, at: number): void {
  runnersUp[at] = roles[at] as LineRole;
  roles[at] = "artifact";
}

function isFurnitureBehind(role: LineRole | undefined, facts: Names<Fact> | undefined): boolean {
  return role === "attachment" && facts?.has("navigation") === true;
}
