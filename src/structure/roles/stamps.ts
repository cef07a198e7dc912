/** Stamps of approval: «УТВЕРЖДАЮ» with a post and a name below it, in a corner of the page; of the act, or of what is attached to it. */
import type { Cue } from "../../lang/cue.ts";
import type { Segment } from "../../model/line.ts";
import type { Segmented } from "./fact.ts";

const stampLines = 6;
const stampSlack = 12;

/** Lines below «УТВЕРЖДЕНО», or «УТВЕРЖДЕНО приказом …» set to the right, in the same corner of the page. */
export function stampsOf({ segments, cues }: Segmented): ReadonlySet<number> {
  const out = new Set<number>();
  for (const [i, found] of cues.entries()) {
    const { indent } = segments[i] as Segment;
    if (!found.has("approval-stamp") && !(found.has("approved-by") && indent >= rightHalf)) continue;
    for (let line = i + 1; line < segments.length && line < i + stampLines; line++) {
      const segment = segments[line] as Segment;
      if (segment.blankBefore > 0 || !inOneCorner(segment.indent, indent)) break;
      out.add(line);
    }
  }
  return out;
}

const rightHalf = 30;

/** Ragged lines set to the right stand together, too. */
function inOneCorner(one: number, two: number): boolean {
  return Math.abs(one - two) <= stampSlack || (one >= rightHalf && two >= rightHalf);
}

const openings: readonly Cue[] = ["approval-stamp", "approved-by"];
const farthestHeading = 12;

/** «УТВЕРЖДАЮ» / «Глава округа» / «______ К. Лобов» above «Приложение № 1», below the signature: the head of what is attached. So is its title page. */
export function annexStamps({ segments, cues }: Segmented, firstSigned: number): ReadonlySet<number> {
  const out = new Set<number>();
  for (let i = firstSigned + 1; i < segments.length; i++) {
    if (!openings.some((cue) => cues[i]?.has(cue)) && !isTitlePage({ segments, cues }, i)) continue;
    const below = cues.slice(i, i + farthestHeading).findIndex((found) => found.has("attachment-heading"));
    if (segments.slice(i, i + below).some(({ marker }) => marker !== null)) continue;
    for (let line = i; line < i + below; line++) out.add(line);
  }
  return out;
}

/** «Муниципальная программа «Пруды»» on a page of its own: blank lines part it from the signature. */
function isTitlePage({ segments, cues }: Pick<Segmented, "segments" | "cues">, at: number): boolean {
  return cues[at]?.has("annex-title") === true && (segments[at]?.blankBefore ?? 0) > 1;
}
