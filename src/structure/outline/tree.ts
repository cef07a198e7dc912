/** The tree of the decisions and of the lists of a preamble, and what is odd about their markers. */
import type { Segment } from "../../model/line.ts";
import type { Finding } from "../../model/outline.ts";
import type { Sequence } from "../../model/sequence.ts";
import type { Range } from "../../model/span.ts";
import { closings } from "../blocks.ts";
import { mainRange } from "../tables/pieces.ts";
import { place } from "./depth.ts";
import type { Item } from "./item.ts";
import { decisions, lists, type Read } from "./items.ts";
import { nestedLists } from "./nested-lists.ts";
import { numbering } from "./numbering.ts";

/** All by segment, and small: what the search needed is gone when the tree is there. */
export interface Tree {
  /** Index of the segment that it stands under, or −1. */
  readonly parents: Int32Array;
  /** How much the next best parent would have cost more; not a number where the segment is no item of the tree. */
  readonly margins: Float64Array;
  /** What its number should have been. */
  readonly expected: ReadonlyMap<number, string>;
  readonly findings: readonly Finding[];
}

export function treeOf(text: string, read: Read): Tree {
  const { pieces, resolutions } = read;
  const { segments, counted, items } = decisions(text, read);
  const { parents, margins } = place(items);
  const pieceOf = (index: number): Segment | undefined => pieces[segments[index] as number];
  const rangeOf = (index: number): Range => mainRange(pieceOf(index) as Segment);
  const numbered = numbering(counted, parents, { length: segments.length, at: pieceOf });
  const findings = [...numbered.findings, ...closings(counted, rangeOf, resolutions), ...nestings({ items, parents, rangeOf })];
  const tree = { parents: new Int32Array(pieces.length).fill(-1), margins: new Float64Array(pieces.length).fill(Number.NaN) };
  const expected = new Map<number, string>();
  for (const [i, segment] of segments.entries()) {
    tree.parents[segment] = segments[parents[i] as number] ?? -1;
    tree.margins[segment] = margins[i] as number;
    const number = numbered.expected[i];
    if (number) expected.set(segment, number);
  }
  for (const [segment, parent] of nestedLists(lists(text, read))) tree.parents[segment] = parent;
  return { ...tree, expected, findings };
}

interface Places {
  readonly items: Sequence<Item>;
  /** By item. */
  readonly parents: Int32Array;
  rangeOf(index: number): Range;
}

/** RP204: fragments that continue the item before them, printed at its level. */
function nestings({ items, parents, rangeOf }: Places): Finding[] {
  const seen = new Set<number>();
  const out: Finding[] = [];
  for (const [i, parent] of parents.entries()) {
    if (parent < 0 || seen.has(parent)) continue;
    const [item, above] = [items.at(i) as Item, items.at(parent) as Item];
    if (above.opens || !item.fragment || above.role !== "directive") continue;
    if (above.marker?.type !== item.marker?.type) continue;
    seen.add(parent);
    out.push({ code: "RP204", at: rangeOf(i), related: [rangeOf(parent)], values: {} });
  }
  return out;
}
