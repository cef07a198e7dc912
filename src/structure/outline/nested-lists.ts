/** Depth in the lists of a preamble: the same search; only what is printed as a lead-in, by its colon or its number, has items below it. */
import { extendsPath } from "./costs.ts";
import { place } from "./depth.ts";
import type { Item } from "./item.ts";

/** @returns by segment, that of the item it stands under. */
export function nestedLists(lists: readonly (readonly Item[])[]): Map<number, number> {
  const parents = new Map<number, number>();
  for (const items of lists) if (items.some((item) => item.opens || item.marker?.type === "dotted")) nest(items, parents);
  return parents;
}

function nest(items: readonly Item[], parents: Map<number, number>): void {
  const above = place(items).parents;
  for (const [i, item] of items.entries()) {
    for (let at = above[i] as number; at >= 0; at = above[at] as number) {
      const { opens, marker, segment } = items[at] as Item;
      if (!opens && !extendsPath(item.marker, marker)) continue;
      parents.set(item.segment, segment);
      break;
    }
  }
}
