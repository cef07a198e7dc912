/** Those who sign for all, the name first: «По поручению схода:» / «К. К. Лобов, мастер запруд» / «Раиса Сомова, рыбачка». */
import type { Segmented } from "./fact.ts";

/** @returns the lines below such a heading, and it, behind the first decision. */
export function signersBelow({ text, segments, cues }: Segmented, firstDecision: number): ReadonlySet<number> {
  const out = new Set<number>();
  if (firstDecision < 0) return out;
  for (const [i, { marker, end }] of segments.entries()) {
    if (i <= firstDecision || marker || text[end - 1] !== ":" || !cues[i]?.has("post-start")) continue;
    let last = i;
    while (!segments[last + 1]?.marker && cues[last + 1]?.has("signer")) last++;
    if (last > i) for (let line = i; line <= last; line++) out.add(line);
  }
  return out;
}
