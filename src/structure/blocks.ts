/** What the order of roles alone says: which units belong together, and what stands behind a closing. */
import type { Finding, LineRole } from "../model/outline.ts";
import type { Sequence } from "../model/sequence.ts";
import type { Range } from "../model/span.ts";
import type { Counted } from "./outline/item.ts";

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

/** RP302: directives behind a closing place/date or signature. @param rangeOf of an item. @param resolutions of the segments. */
export function closings(items: Sequence<Counted>, rangeOf: (index: number) => Range, resolutions: readonly number[]): Finding[] {
  const first = resolutions[items.at(0)?.segment ?? 0];
  const out: Finding[] = [];
  for (let i = 0; i < items.length; i++) {
    const { reset, segment } = items.at(i) as Counted;
    if (reset && resolutions[segment] === first) out.push({ code: "RP302", at: rangeOf(i), related: [], values: {} });
  }
  return out;
}
