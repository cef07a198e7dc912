/** What the segments before and after say of a segment. */
import type { Cue } from "../../lang/cue.ts";
import type { Segment } from "../../model/line.ts";
import type { Fact, NeighbourFact, Segmented } from "./fact.ts";

const sentenceEnd = /[.:;!?]["»”)]?$/;

/** A cue of the next segment becomes a fact of this one. */
const following: readonly (readonly [cue: Cue, fact: NeighbourFact])[] = [
  ["infinitive-start", "next:infinitive"],
  ["infinitive-later", "next:task"],
  ["matrix-start", "next:matrix"],
  ["dative-start", "next:dative"],
  ["operative-present", "next:operative"],
  ["formula", "next:formula"],
  ["contact", "next:contact"],
  ["narrative", "next:story"],
  ["grounds", "next:story"],
  ["finding", "next:story"],
  ["imprint", "next:closing"],
  ["place-date", "next:closing"],
  ["adopted-telling", "next:closing"],
  ["navigation", "next:closing"],
  ["protocol-heading", "next:heard"],
  ["participle-start", "next:participle"],
  ["place-date", "next:place-date"],
  ["name-end", "next:signature"],
  ["name-only", "next:signature"],
];

/** A cue of the segment before becomes a fact of this one. */
const preceding: readonly (readonly [cue: Cue, fact: NeighbourFact])[] = [
  ["formula", "previous:formula"],
  ["formula-tail", "previous:formula"],
  ["dative-heading", "previous:heading"],
  ["matrix-heading", "previous:heading"],
  ["sphere", "previous:heading"],
  ["title-word-alone", "previous:title-word"],
  ["act-awaited", "previous:act-awaited"],
  ["theme-start", "previous:theme"],
  ["resolution-number", "previous:title-word"],
  ["attendance", "previous:attendance"],
];

export function addNeighbours({ text, segments, cues }: Segmented, index: number, facts: Set<Fact>): void {
  const segment = segments[index] as Segment;
  const before = segments[index - 1];
  if (before) addBefore(text, before, { segment, facts });
  if (segments[index + 1]?.marker) facts.add("next:item");
  for (const [cue, fact] of following) if (cues[index + 1]?.has(cue)) facts.add(fact);
  for (const [cue, fact] of preceding) if (cues[index - 1]?.has(cue)) facts.add(fact);
  if (cues[index - 1]?.has("adopted-telling") && text[segment.start] === "(" && segment.blankBefore === 0)
    facts.add("previous:adopted");
  if (isNearNavigation({ segments, cues }, index)) facts.add("near-navigation");
}

const reach = 2;

/** Menus and breadcrumbs stand together: no blank line parts them. */
function isNearNavigation({ segments, cues }: Pick<Segmented, "segments" | "cues">, index: number): boolean {
  for (let at = index; at > index - reach && segments[at]?.blankBefore === 0; at--) if (isNavigation(cues[at - 1])) return true;
  for (let at = index + 1; at <= index + reach && segments[at]?.blankBefore === 0; at++) if (isNavigation(cues[at])) return true;
  return false;
}

function isNavigation(cues: Segmented["cues"][number] | undefined): boolean {
  return cues?.has("navigation") === true || cues?.has("menu") === true;
}

function addBefore(text: string, before: Segment, { segment, facts }: { segment: Segment; facts: Set<Fact> }): void {
  if (text[before.end - 1] === ":") facts.add("after-colon");
  if (text[before.end - 1] === ",") facts.add("after-comma");
  if (countsOn(before, segment)) facts.add("counts-on");
  const open = !sentenceEnd.test(text.slice(Math.max(before.start, before.end - 3), before.end));
  if (open && segment.blankBefore === 0) facts.add("previous:open");
  if (before.marker && !segment.marker && segment.blankBefore === 0 && text[before.end - 1] === ";")
    facts.add("previous:item-open");
}

/** «2.» right behind «1.»: the same kind of thing. */
function countsOn(before: Segment, after: Segment): boolean {
  const [a, b] = [before.marker, after.marker];
  return a?.number != null && b?.number != null && a.type === b.type && b.path.at(-1) === (a.path.at(-1) as number) + 1;
}
