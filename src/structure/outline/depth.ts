/** Which item stands under which: a beam search over stacks of open items. Always gives an answer, in linear time. */
import type { Sequence } from "../../model/sequence.ts";
import { impossible, leastStep, openListCost, placementCost } from "./costs.ts";
import type { Frame, Item } from "./item.ts";
import { lastOf } from "./marker-costs.ts";

/** By item. */
export interface Placed {
  /** Index into the items, or −1. */
  readonly parents: Int32Array;
  /** How much the next best parent would have cost more. */
  readonly margins: Float64Array;
}

interface Path {
  readonly cost: number;
  readonly top: Frame | null;
  readonly trail: Trail | null;
}

/** Where a path has put its items, the last first, down to where all paths agree: those are written down. */
interface Trail {
  readonly parent: number;
  readonly margin: number;
  before: Trail | null;
}

const beam = 12;
/** Items after which it is asked where all paths agree, which is a few items back; so far it is sought. */
const stride = 1024;
/** Levels that an item may fall back at once; deeper stacks fall back to the root as well. */
const reach = 12;

export function place(items: Sequence<Item>): Placed {
  const out = { parents: new Int32Array(items.length), margins: new Float64Array(items.length) };
  let paths: Path[] = [{ cost: 0, top: null, trail: null }];
  for (let index = 0; index < items.length; index++) {
    const item = items.at(index) as Item;
    const next: Step[] = [];
    for (const path of paths) {
      if (isBehind(path.cost, next, beam)) break;
      extend(path, item, next);
    }
    paths = next.map((step) => taken(step, item, index));
    if (index % stride === stride - 1) writeAgreed(paths, index, out);
  }
  write(paths[0]?.trail ?? null, items.length - 1, out);
  return out;
}

function write(last: Trail | null, index: number, out: Placed): void {
  let at = index;
  for (let trail = last; trail; trail = trail.before) {
    out.parents[at] = trail.parent;
    out.margins[at] = trail.margin;
    at--;
  }
}

/** All paths have put as many items: one step back in each is the item before. */
function writeAgreed(paths: readonly Path[], index: number, out: Placed): void {
  let trails = paths.map(({ trail }) => trail);
  for (let at = index; at > index - stride; at--) {
    const [agreed] = trails;
    if (agreed && trails.every((one) => one === agreed)) {
      write(agreed, at, out);
      agreed.before = null;
      return;
    }
    trails = trails.map((one) => one?.before ?? null);
  }
}

interface Choice {
  readonly cost: number;
  readonly parent: Frame | null;
  readonly sibling: Frame | null;
}

/** A way to go on that is weighed before it is taken. */
interface Step {
  readonly cost: number;
  readonly path: Path;
  readonly choice: Choice;
  readonly margin: number;
}

const mostChoices = 4;

function extend(path: Path, item: Item, out: Step[]): void {
  const choices = item.reset ? [{ cost: 0, parent: null, sibling: null }] : choicesOf(path.top, item);
  for (let rank = 0; rank < choices.length; rank++) {
    const choice = choices[rank] as Choice;
    if (choice.cost >= impossible || isBehind(path.cost + choice.cost, out, beam)) return;
    const margin = rank === 0 ? Math.min(choices[1]?.cost ?? impossible, impossible) - choice.cost : 0;
    keep({ cost: path.cost + choice.cost, path, choice, margin }, out, beam);
  }
}

function taken({ cost, path, choice, margin }: Step, item: Item, index: number): Path {
  return { cost, top: frame(item, index, choice), trail: { parent: choice.parent?.index ?? -1, margin, before: path.trail } };
}

interface Costly {
  readonly cost: number;
}

/** Dearer than all that are kept, and there are enough of them; costs only grow. */
function isBehind(cost: number, kept: readonly Costly[], most: number): boolean {
  return kept.length === most && (kept[most - 1] as Costly).cost <= cost;
}

/** Among the cheapest, in order; of equal ones the first comes first. */
function keep<T extends Costly>(one: T, kept: T[], most: number): void {
  if (kept.length === most) kept.pop();
  let at = kept.length;
  for (; at > 0 && (kept[at - 1] as T).cost > one.cost; at--) kept[at] = kept[at - 1] as T;
  kept[at] = one;
}

/** Below the item before, beside it, beside each item above it: the cheapest of them. */
function choicesOf(top: Frame | null, item: Item): Choice[] {
  const out: Choice[] = [];
  let below = 0;
  let sibling: Frame | null = null;
  let parent = top;
  for (let steps = 0; ; steps++) {
    if (steps < reach || parent === null) {
      const cost = below + placementCost(item, parent, sibling);
      if (!isBehind(cost, out, mostChoices)) keep({ cost, parent, sibling }, out, mostChoices);
    }
    if (parent === null) return out;
    if (sibling) below += leavingCost(sibling, item);
    sibling = parent;
    parent = parent.parent;
  }
}

/** Closing a level on the way up costs nothing but what it leaves undone. */
function leavingCost(frame: Frame, item: Item): number {
  return openListCost(frame, item) + (frame.childless && frame.item.role !== "directive" ? 3 : 0);
}

function frame(item: Item, index: number, { parent, sibling }: Choice): Frame {
  const count = item.marker?.number ? lastOf(item.marker) : (sibling?.count ?? 0) + 1;
  const printed = item.marker?.number ? lastOf(item.marker) : (sibling?.printed ?? null);
  const kept = parent?.childless ? { ...parent, childless: false } : parent;
  const last = item.closes && sibling?.item.awaitsNext === true;
  return { item, index, parent: kept, childless: true, deeper: deeperOf(item, parent, sibling), last, count, printed };
}

function deeperOf(item: Item, parent: Frame | null, sibling: Frame | null): number {
  if (!parent || item.indent - parent.item.indent < leastStep) return 0;
  if (!sibling) return 1;
  return sibling.deeper > 0 ? sibling.deeper + 1 : 0;
}
