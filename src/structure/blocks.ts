/** What the order of roles alone says: which units belong together, and what stands behind a closing. */
import type { Finding, LineRole, Unit } from "../model/outline.ts";
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

/** RP302: directives behind a closing place/date or signature. */
export function closings(units: readonly Unit[], items: readonly Item[]): Finding[] {
  return items
    .filter((item) => item.reset && units[item.segment]?.resolution === units[items[0]?.segment ?? 0]?.resolution)
    .map((item) => ({ code: "RP302", at: units[item.segment]?.ranges[0] ?? null, related: [], values: {} }));
}
