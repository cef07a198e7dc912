/** Who is chosen, one a line below the task: «Избрать правление в составе:» / «Лобов К.К.» / «мельник Сомова Р.Д.». Nobody signs there. */
import type { Cue } from "../../lang/cue.ts";
import type { Segmented } from "./fact.ts";

const fewest = 2;
/** Behind the last name the text goes on with one of these. */
const goesOn: readonly Cue[] = [
  "infinitive-start",
  "infinitive-later",
  "infinitive-end",
  "matrix-task",
  "elects",
  "formula",
  "formula-tail",
  "heard",
  "protocol-heading",
  "unanimous",
  "vote",
];
const signs: readonly Cue[] = ["post-start", "name-end", "signer"];
const names: readonly Cue[] = ["name-only", "name-end", "signer", "member"];

/** Lines of names right below a task to choose somebody; behind the last of them the text goes on, or others sign. */
export function electedLines(all: Segmented): ReadonlySet<number> {
  const out = new Set<number>();
  for (const [i, found] of all.cues.entries()) {
    if (!found.has("elects")) continue;
    let last = i;
    while (isPerson(all, last + 1)) last++;
    if (last - i >= fewest && isFollowed(all, last + 1)) for (let line = i + 1; line <= last; line++) out.add(line);
  }
  return out;
}

function isFollowed({ segments, cues }: Segmented, at: number): boolean {
  const segment = segments[at];
  if (!segment) return false;
  if (segment.marker || goesOn.some((cue) => cues[at]?.has(cue))) return true;
  return segment.blankBefore > 0 && signs.some((cue) => cues[at]?.has(cue));
}

function isPerson({ text, segments, cues }: Segmented, at: number): boolean {
  const segment = segments[at];
  if (!segment || segment.marker || segment.blankBefore > 0 || text.slice(segment.start, segment.end).includes("\t"))
    return false;
  return names.some((cue) => cues[at]?.has(cue)) && !cues[at]?.has("infinitive-later");
}
