/** What it costs to put an item behind its last sibling, by their markers, and how two markers stand to each other. */
import type { Marker } from "../../model/outline.ts";
import type { Frame, Item } from "./item.ts";

/** An item without a marker where none has one. */
export const unmarked = 0.3;

const cost = {
  duplicate: 2,
  gap: 1.5,
  gapStep: 0.15,
  backwards: 3.5,
  restart: 4,
  otherPrefix: 2.5,
  otherDash: 0.3,
  otherGlyph: 1.6,
  otherType: 3,
  missingNumber: 2.2,
  missingBullet: 1.2,
  unmarkedFirst: 1.8,
  countsUnmarked: 0.5,
  skipsUnmarked: 0.9,
  longestGap: 3.2,
  otherLevel: 3.5,
  otherHand: 1,
  afterBlankBesideBullet: 1.5,
} as const;

export function markerCost(
  marker: Marker | null,
  before: Marker | null,
  { item, sibling }: { item: Item; sibling: Frame },
): number {
  if (!marker) return unmarkedCost(item, before);
  if (!before) return behindUnmarked(lastOf(marker), sibling);
  if (marker.type !== before.type) return otherTypeCost(marker, before);
  if (marker.type === "bullet") return bulletCost(marker, before);
  return countCost(marker, before, sibling.count);
}

/** «3.» goes on behind two unmarked items, «4.» behind «3.» and an unmarked one. */
function behindUnmarked(value: number, { count, printed }: Frame): number {
  if ((count > 1 && value === count + 1) || (printed !== null && value === printed + 1)) return cost.countsUnmarked;
  return printed !== null && value > printed ? cost.skipsUnmarked : cost.unmarkedFirst;
}

/** An item without a marker beside one that may have one. */
function unmarkedCost(item: Item, before: Marker | null): number {
  if (!before) return unmarked;
  if (before.number) return cost.missingNumber;
  return cost.missingBullet + (item.blankBefore ? cost.afterBlankBesideBullet : 0);
}

/** «2.» behind «1)»: the same list by another hand; «2.1» behind «1.» is another level. */
function otherTypeCost(marker: Marker, before: Marker): number {
  if (!isPlainNumber(marker) || !isPlainNumber(before)) return cost.otherLevel;
  return marker.path[0] === (before.path[0] as number) + 1 ? cost.otherHand : cost.otherType;
}

function isPlainNumber(marker: Marker): boolean {
  return marker.type === "decimal" || marker.type === "paren";
}

function bulletCost(marker: Marker, before: Marker): number {
  if (marker.text === before.text) return 0;
  return sameGlyph(marker, before) ? cost.otherDash : cost.otherGlyph;
}

const dashes = /^[-–—−‐‑‒―]$/;

export function sameGlyph(a: Marker, b: Marker): boolean {
  return a.text === b.text || (dashes.test(a.text) && dashes.test(b.text));
}

function countCost(marker: Marker, before: Marker, count: number): number {
  if (marker.type === "dotted" && !samePrefix(marker, before))
    return cost.otherPrefix + Math.abs(marker.path.length - before.path.length);
  const value = lastOf(marker);
  const last = lastOf(before);
  if (value === last + 1 || value === count + 1) return 0;
  if (value === last) return isInserted(marker) ? 0 : cost.duplicate;
  if (value === 1) return cost.restart;
  return value > last ? Math.min(cost.gap + cost.gapStep * (value - last), cost.longestGap) : cost.backwards;
}

export function lastOf(marker: Marker): number {
  return marker.path.at(-1) ?? 0;
}

const digit = /\d/;
const plainNumber = /^\d+(?:\.\d+)*$/;

/** «2 bis.», «3/1.»: put in behind another, whose number it has. */
export function isInserted({ type, number }: Marker): boolean {
  return type === "decimal" && number !== null && number.length > 2 && digit.test(number) && !plainNumber.test(number);
}

export function samePrefix(a: Marker, b: Marker): boolean {
  return a.path.length === b.path.length && a.path.every((value, i) => i === a.path.length - 1 || value === b.path[i]);
}

/** «2.2.1» below «2.2», «2.1» below «2.», «1.1» below «I.». */
export function extendsPath(marker: Marker | null, above: Marker | null): boolean {
  if (!marker || !above?.number || marker.type !== "dotted" || above.type === "letter") return false;
  return marker.path.length === above.path.length + 1 && above.path.every((value, i) => value === marker.path[i]);
}
