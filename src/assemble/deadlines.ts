/** The term of each node: printed, and with the year of the resolution where that is sure. */
import type { DeadlineMatch, Placed } from "../model/mention.ts";
import type { Deadline } from "../model/resolution.ts";
import type { Context } from "./context.ts";
import type { Node } from "./tree.ts";

const yearless = /XXXX/g;
/** «every quarter», «within ten days», «constantly»: no day of the calendar. */
const withoutDay = /^(?:R|P|continuous)/;
const lastDay = /(?:^|\/)(\d{4})-(\d\d)(?:-(\d\d))?$/;

export function addDeadlines(context: Context, nodes: readonly Node[]): void {
  const byUnit = new Map(context.mentions.deadlines.toReversed().map((match) => [match.leaf, match]));
  for (const node of nodes) node.deadline = byUnit.get(node.index) ?? null;
}

/** @param adopted EDTF date of adoption, or null where it is missing or contradicted. */
export function deadlineOf(context: Context, match: Placed<DeadlineMatch>, adopted: string | null): Deadline {
  return {
    ...resolve(match.value, adopted),
    relation: match.relation,
    span: context.spanOf(match),
    text: context.textOf(match),
    value: match.value,
  };
}

function resolve(value: string | null, adopted: string | null): Pick<Deadline, "basis" | "resolved"> {
  if (value === null || withoutDay.test(value)) return { basis: null, resolved: null };
  if (!value.includes("XXXX")) return { basis: "explicit", resolved: value };
  const day = adopted && lastDay.exec(adopted);
  if (!day) return { basis: null, resolved: null };
  const resolved = value.replace(yearless, day[1] as string);
  return isLater(resolved, `${day[1]}-${day[2]}-${day[3] ?? "01"}`)
    ? { basis: "context", resolved }
    : { basis: null, resolved: null };
}

/** A term before the adoption may mean the next year, or a slip: that is not sure. */
function isLater(value: string, adopted: string): boolean {
  const last = value.replace("../", "").replace("/..", "").split("/").at(-1) as string;
  const month = Number(last.slice(5, 7));
  if (month > 12) return true;
  return last.length === 7 ? last >= adopted.slice(0, 7) : last >= adopted;
}
