/** Depth in the lists of a preamble: the same search; only what is printed as a lead-in, by its colon or its number, has items below it. */
import type { Sequence } from "../../model/sequence.ts";
import { place } from "./depth.ts";
import type { Item } from "./item.ts";
import { extendsPath } from "./marker-costs.ts";

/** @returns by segment, that of the item it stands under. */
export function nestedLists(lists: readonly Sequence<Item>[]): Map<number, number> {
  const parents = new Map<number, number>();
  for (const items of lists) if (hasLead(items)) nest(items, parents);
  return parents;
}

function hasLead(items: Sequence<Item>): boolean {
  for (let i = 0; i < items.length; i++) {
    const { opens, marker } = items.at(i) as Item;
    if (opens || marker?.type === "dotted") return true;
  }
  return false;
}

function nest(items: Sequence<Item>, parents: Map<number, number>): void {
  const above = place(items).parents;
  for (let i = 0; i < items.length; i++) {
    const item = items.at(i) as Item;
    for (let at = above[i] as number; at >= 0; at = above[at] as number) {
      const { opens, marker, segment } = items.at(at) as Item;
      if (!opens && !extendsPath(item.marker, marker)) continue;
      parents.set(item.segment, segment);
      break;
    }
  }
}
