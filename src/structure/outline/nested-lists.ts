/** Depth in the lists of a preamble: the same search; only what is printed as a lead-in, by its colon or its number, has items below it. */
import { extendsPath } from "./costs.ts";
import { type Placed, place } from "./depth.ts";
import type { Item } from "./item.ts";

/** @returns by segment, that of the item it stands under. */
export function nestedLists(lists: readonly (readonly Item[])[]): Map<number, number> {
  const parents = new Map<number, number>();
  for (const items of lists) if (items.some((item) => item.opens || item.marker?.type === "dotted")) nest(items, parents);
  return parents;
}

function nest(items: readonly Item[], parents: Map<number, number>): void {
  const placed = place(items);
  for (const [i, item] of items.entries()) {
    for (let at = (placed[i] as Placed).parent; at >= 0; at = (placed[at] as Placed).parent) {
      const above = items[at] as Item;
      if (!above.opens && !extendsPath(item.marker, above.marker)) continue;
      parents.set(item.segment, above.segment);
      break;
    }
  }
}
