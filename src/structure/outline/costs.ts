/** What it costs to put an item under a parent, behind its last sibling: each cost paid is something odd in the text. */
import type { Marker } from "../../model/outline.ts";
import type { Role } from "../../model/resolution.ts";
import type { Frame, Item } from "./item.ts";
import { extendsPath, lastOf, markerCost, sameGlyph, samePrefix, unmarked } from "./marker-costs.ts";

export const impossible = 1_000;

/** Costs of the parts of a decision, one named number each. */
const cost = {
  firstNotOne: 1.2,
  dottedNotOne: 0.4,
  foreignPrefix: 2,
  siblingBelow: 5,
  sameTypeBelow: 2.5,
  underPlainDirective: 4.5,
  underUnfinished: 0.6,
  fragmentBeside: 2,
  childlessHeading: 3,
  childlessColon: 1.4,
  namedBelowName: 1.5,
  namedBehindLast: 1.5,
  blankInside: 1,
  listLeftOpen: 3,
  behindLast: 2.5,
  rolesMixed: 1.2,
  besideTopic: 2,
  themeBehindTasks: 8,
  themeBelowName: 2,
  formsMixed: 0.8,
  oversightBelowTheme: 3,
  outdented: 3,
} as const;

/** Cost of a role under a role (`root`: nothing above). */
const roleCost: Readonly<Record<Role, Readonly<Record<Role | "root", number>>>> = {
  formula: { root: 0, formula: impossible, topic: impossible, addressee: impossible, directive: impossible },
  topic: { root: 0, formula: 0, topic: 4, addressee: 0, directive: 8 },
  addressee: { root: 0, formula: 0, topic: 0, addressee: 5, directive: 4.5 },
  directive: { root: 0, formula: 0, topic: 0, addressee: 0, directive: 0 },
};
/** In columns: bullets that stand so much apart are of two levels. */
export const leastStep = 2;
/** Standing at the root although a formula is open. */
const leavesFormula = 6;

export function placementCost(item: Item, parent: Frame | null, sibling: Frame | null): number {
  const role = roleCost[item.role][parent ? parent.item.role : "root"];
  if (role >= impossible) return impossible;
  const left = !parent && sibling && sibling.item.role === "formula" && item.role !== "formula" ? leavesFormula : 0;
  return role + left + nestingCost(item, parent, sibling) + (sibling ? siblingCost(item, sibling) : firstCost(item, parent));
}

function nestingCost(item: Item, parent: Frame | null, sibling: Frame | null): number {
  let sum = 0;
  if (item.oversees && parent?.item.role === "topic") sum += cost.oversightBelowTheme;
  if (item.role === "addressee" && parent?.item.role === "directive" && !parent.item.opens) sum += cost.underPlainDirective;
  if (parent?.item.role === "addressee" && item.named) sum += namedCost(item, sibling);
  if (parent?.item.role === "addressee" && item.role === "topic") sum += themeBelowName(item, parent, sibling);
  if (parent?.item.role === "directive" && item.role === "directive") sum += underDirective(item, parent, sibling);
  if (parent && sibling && isOutdented(item, parent.item, sibling)) sum += cost.outdented;
  if (parent && sibling && !sibling.item.marker && isCountOf(item.marker, parent.item.marker)) sum += cost.sameTypeBelow;
  return sum;
}

/** Who is named below another's heading: less so behind the end of its list, without a mark. */
function namedCost(item: Item, sibling: Frame | null): number {
  if (countsOn(item, sibling)) return 0;
  return cost.namedBelowName + (!item.marker && sibling?.last === true ? cost.namedBehindLast : 0);
}

/** «1) чинить мост;» / «2) просить артели …»: its number says that it is of the list. */
function countsOn({ marker }: Item, sibling: Frame | null): boolean {
  const before = sibling?.item.marker;
  return marker?.number != null && before?.number != null && samePrefix(marker, before) && lastOf(marker) === lastOf(before) + 1;
}

/** «- открыть музеи:» / «    - „Жернов“;» / «    - „Запруда“;» / «- издать …»: bullets of one glyph, and the last stands where the first does. */
function isOutdented(item: Item, above: Item, { item: before, deeper }: Frame): boolean {
  if (deeper < 2 || Math.abs(item.indent - above.indent) >= leastStep) return false;
  return [item, above, before].every(({ marker }) => marker?.type === "bullet" && marker.text === item.marker?.text);
}

/** «3. Школам:» / «3.1. В сфере закупок:», or «Школам:» and its first theme at once; behind tasks a theme is of the whole. */
function themeBelowName(item: Item, parent: Frame, sibling: Frame | null): number {
  if (sibling?.item.role === "topic" || extendsPath(item.marker, parent.item.marker)) return 0;
  return sibling ? cost.themeBehindTasks : cost.themeBelowName;
}

/** «5. Школам:», tasks without marks, «5. Просить …» by mistake, or «6. …»: a number of the list above. */
function isCountOf(marker: Marker | null, above: Marker | null): boolean {
  if (!marker?.number || !above?.number || marker.type !== above.type || marker.path.length !== above.path.length) return false;
  const step = lastOf(marker) - lastOf(above);
  return step === 0 || step === 1;
}

function underDirective(item: Item, parent: Frame, sibling: Frame | null): number {
  if (extendsPath(item.marker, parent.item.marker)) return 0;
  if (parent.item.opens) return sibling ? besideUnderColon(item, sibling) : 0;
  if ((item.fragment || isPhraseBelow(item, parent)) && parent.item.unfinished && !parent.item.fragment)
    return cost.underUnfinished;
  if (item.marker && isObjectBelow(item, parent)) return 0;
  return continuesInMarks(item, parent) ? cost.underUnfinished : cost.underPlainDirective;
}

/** «3. просит подготовить план и, в частности,» / «i) найти …»: behind a comma the sentence goes on in marks of another kind. */
function continuesInMarks({ marker }: Item, { item: above }: Frame): boolean {
  return above.trails && marker !== null && above.marker?.number != null && marker.type !== above.marker.type;
}

function besideUnderColon(item: Item, sibling: Frame): number {
  if (sibling.last && !sibling.item.marker && !item.goesOn) return cost.behindLast;
  return item.blankBefore && !item.marker && !(sibling.item.awaitsNext && item.goesOn) ? cost.blankInside : 0;
}

/** «2.2. создать дружины, обеспечив их» / «а) насосом,»: letters in front of no tasks. */
function isPhraseBelow({ marker, verbal }: Item, parent: Frame): boolean {
  return marker?.type === "letter" && !verbal && parent.item.marker?.type !== "letter";
}

/** «Внести в решение изменения:» / «пункт 3 исключить;», «Школам:» / «чинить мост;», and an item that could go on with that list leaves it. */
export function openListCost({ item: last, parent }: Frame, item: Item): number {
  if (!last.awaitsNext || !item.goesOn) return 0;
  if (parent?.item.role === "addressee") return last.marker || item.blankBefore || item.named ? 0 : cost.listLeftOpen;
  return parent?.item.role === "directive" && parent.item.opens ? cost.listLeftOpen : 0;
}

/** Cost of the first item on a level. */
function firstCost(item: Item, parent: Frame | null): number {
  const { marker } = item;
  if (!marker) return unmarked;
  const above = parent?.item.marker ?? null;
  if (marker.type === "bullet")
    return continuesLine(item, parent) || isIndented(item, parent) ? 0 : firstBulletCost(marker, above);
  if (marker.type === "dotted") return firstDottedCost(marker, above);
  const below = above?.type === marker.type ? cost.sameTypeBelow : 0;
  return below + (marker.path[0] === 1 ? 0 : cost.firstNotOne);
}

function continuesLine(item: Item, parent: Frame | null): boolean {
  return (item.fragment && parent?.item.unfinished === true) || isObjectBelow(item, parent);
}

/** «· Открыть» / «· музей снастей;» / «· читальню;» */
function isObjectBelow({ verbal }: Item, parent: Frame | null): boolean {
  return !verbal && parent?.item.bare === true;
}

/** Below a colon: «- клубам:» / «    - собрать книги;» */
function isIndented(item: Item, parent: Frame | null): boolean {
  return parent?.item.opens === true && item.indent - parent.item.indent >= leastStep;
}

function firstBulletCost(marker: Marker, above: Marker | null): number {
  return above?.type === "bullet" && sameGlyph(above, marker) ? cost.sameTypeBelow : 0;
}

function firstDottedCost(marker: Marker, above: Marker | null): number {
  if (above?.number && !extendsPath(marker, above)) return samePrefix(marker, above) ? cost.siblingBelow : cost.foreignPrefix;
  return lastOf(marker) === 1 ? 0 : cost.dottedNotOne;
}

function siblingCost(item: Item, sibling: Frame): number {
  const { marker } = item;
  const before = sibling.item.marker;
  const mixed = item.oversees ? 0 : rolesMixed(item.role, sibling.item.role, marker !== null && before !== null);
  const forms =
    item.role === "directive" && sibling.item.role === "directive" && item.verbal !== sibling.item.verbal ? cost.formsMixed : 0;
  const fragment = item.fragment && sibling.item.unfinished && !sibling.item.fragment ? cost.fragmentBeside : 0;
  const childless = sibling.childless ? childlessCost(sibling.item) : 0;
  return mixed + forms + fragment + childless + markerCost(marker, before, { item, sibling });
}

/** A task beside headings by theme is out of place, whatever its number; other roles may share one count. */
function rolesMixed(role: Role, beside: Role, counted: boolean): number {
  if (role === beside) return 0;
  if (role === "directive" && beside === "topic") return cost.besideTopic;
  return counted ? 0 : cost.rolesMixed;
}

function childlessCost(item: Item): number {
  if (item.role !== "directive") return cost.childlessHeading;
  return item.opens ? cost.childlessColon : 0;
}
