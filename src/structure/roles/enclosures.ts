/** What is enclosed, told above the signature: «Приложения к протоколу:» / «1) список …;». It begins no attachment. */
import type { Segmented } from "./fact.ts";

export interface Enclosures {
  readonly headings: ReadonlySet<number>;
  readonly items: ReadonlySet<number>;
}

/** @param signed the lines of signatures. */
export function enclosuresOf({ text, segments, cues }: Segmented, signed: ReadonlySet<number>): Enclosures {
  const headings = new Set<number>();
  const items = new Set<number>();
  for (const [i, { marker, end }] of segments.entries()) {
    if (marker || text[end - 1] !== ":" || !cues[i]?.has("attachment-heading")) continue;
    let next = i + 1;
    while (segments[next]?.marker && !signed.has(next)) next++;
    if (next === i + 1 || !signed.has(next)) continue;
    headings.add(i);
    for (let at = i + 1; at < next; at++) items.add(at);
  }
  return { headings, items };
}
