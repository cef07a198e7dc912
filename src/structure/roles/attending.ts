/** Who was there, one a line: «Присутствовали:» / «староста Лобов К.К.» / «мастер Сомова Р.Д.». */
import type { Cue } from "../../lang/cue.ts";
import type { Segmented } from "./fact.ts";

const fewest = 2;
const others: readonly Cue[] = [
  "attendance",
  "agenda-heading",
  "protocol-heading",
  "heard",
  "formula",
  "place-date",
  "narrative",
];

/** Lines right below a heading of attendance, above the first decision: behind the last those would sign. */
export function attendingLines(all: Segmented, firstDecision: number): ReadonlySet<number> {
  const out = new Set<number>();
  for (const [i, { marker, end }] of all.segments.entries()) {
    if (firstDecision >= 0 && i > firstDecision) break;
    if (marker || all.text[end - 1] !== ":" || !all.cues[i]?.has("attendance")) continue;
    let last = i;
    while (isPerson(all, last + 1)) last++;
    if (last - i >= fewest) for (let line = i + 1; line <= last; line++) out.add(line);
  }
  return out;
}

function isPerson({ text, segments, cues }: Segmented, at: number): boolean {
  const segment = segments[at];
  if (!segment || segment.marker || segment.blankBefore > 0 || text[segment.end - 1] === ":") return false;
  return !others.some((cue) => cues[at]?.has(cue));
}

/** Between the title of minutes and what was heard or decided: whoever is named there was present, and signs nothing. */
export function headsOfMinutes({ cues }: Segmented): ReadonlySet<number> {
  const out = new Set<number>();
  // from the end, so that the lines below a title above another title are gone through once
  let end = 0;
  for (let i = cues.length - 1; i >= 0; i--) {
    const found = cues[i] as Segmented["cues"][number];
    if (found.has("protocol-title") && found.has("title-word")) {
      for (let line = i + 1; line < end; line++) out.add(line);
      if (end > i) end = i + 1;
    }
    if (begins.some((cue) => found.has(cue))) end = i;
  }
  return out;
}

const begins: readonly Cue[] = ["agenda-heading", "protocol-heading", "heard", "formula", "formula-weak"];
