/** What the order of roles alone says: which units belong together, and what stands behind a closing. */
import type { Finding, LineRole } from "../model/outline.ts";
import type { Range } from "../model/span.ts";
import type { Item } from "./outline/item.ts";

export const treeRoles: ReadonlySet<LineRole> = new Set<LineRole>(["formula", "topic", "addressee", "directive"]);
/** Behind them nothing is open any more. */
export const closingRoles: ReadonlySet<LineRole> = new Set<LineRole>(["title", "signature", "adoption"]);
const joinedRoles: ReadonlySet<LineRole> = new Set<LineRole>(["list", "signature", "attachment"]);

/** List items in a row form one list, lines of a signature block one block; an attachment heading begins an attachment. */
export function blockIndexes(roles: readonly LineRole[]): number[] {
  let current = 0;
  return roles.map((role, i) => {
    if (i === 0 || role !== roles[i - 1] || !joinedRoles.has(role)) current++;
    return current;
  });
}

/** RP302: directives behind a closing place/date or signature. @param ranges of the items. @param resolutions of the segments. */
export function closings(items: readonly Item[], ranges: readonly Range[], resolutions: readonly number[]): Finding[] {
  const [first] = items;
  return items.flatMap((item, i) =>
    item.reset && resolutions[item.segment] === resolutions[first?.segment ?? 0]
      ? [{ code: "RP302", at: ranges[i] ?? null, related: [], values: {} }]
      : [],
  );
}
