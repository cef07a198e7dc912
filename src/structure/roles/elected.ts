/** Who is chosen, one a line below the task: «Избрать правление в составе:» / «Лобов К.К.» / «мельник Сомова Р.Д.». Nobody signs there. */
import type { Cue } from "../../lang/cue.ts";
import type { Segmented } from "./fact.ts";

const fewest = 2;
const tasks: readonly Cue[] = ["infinitive-start", "infinitive-later", "infinitive-end", "matrix-task"];
const names: readonly Cue[] = ["name-only", "name-end", "signer", "member"];

/** Lines of names right below a task that ends in a colon; behind the last of them the text goes on. */
export function electedLines(all: Segmented): ReadonlySet<number> {
  const out = new Set<number>();
  for (const [i, { end }] of all.segments.entries()) {
    if (all.text[end - 1] !== ":" || !tasks.some((cue) => all.cues[i]?.has(cue))) continue;
    let last = i;
    while (isPerson(all, last + 1)) last++;
    if (last - i >= fewest && last < all.segments.length - 1) for (let line = i + 1; line <= last; line++) out.add(line);
  }
  return out;
}

function isPerson({ text, segments, cues }: Segmented, at: number): boolean {
  const segment = segments[at];
  if (!segment || segment.marker || segment.blankBefore > 0 || text.slice(segment.start, segment.end).includes("\t"))
    return false;
  return names.some((cue) => cues[at]?.has(cue)) && !cues[at]?.has("infinitive-later");
}
