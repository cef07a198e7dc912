/** Those who sign for all, the name first: «По поручению схода:» / «К. К. Лобов, мастер запруд» / «Раиса Сомова, рыбачка». */
import type { Cue } from "../../lang/cue.ts";
import type { Segmented } from "./fact.ts";

/** «По поручению схода:», «Подписали:» */
const heads: readonly Cue[] = ["post-start", "seal-alone"];
/** «от рыболовных артелей» */
const longestGroup = 60;

/** @returns the lines below such a heading, and it, behind the first decision. */
export function signersBelow(all: Segmented, firstDecision: number): ReadonlySet<number> {
  const out = new Set<number>();
  if (firstDecision < 0) return out;
  for (const [i, { marker, end }] of all.segments.entries()) {
    if (i <= firstDecision || marker || all.text[end - 1] !== ":" || !heads.some((cue) => all.cues[i]?.has(cue))) continue;
    let last = i;
    while (isSigner(all, last + 1) || isGroup(all, last + 1)) last++;
    if (last > i) for (let line = i; line <= last; line++) out.add(line);
  }
  return out;
}

function isSigner({ segments, cues }: Segmented, at: number): boolean {
  return !segments[at]?.marker && cues[at]?.has("signer") === true;
}

/** «от рыболовных артелей» above the names of those who sign for them. */
function isGroup(all: Segmented, at: number): boolean {
  const segment = all.segments[at];
  if (!segment || segment.marker || segment.end - segment.start > longestGroup || all.text[segment.end - 1] === ".") return false;
  return all.cues[at]?.has("fragment") === true && isSigner(all, at + 1);
}
