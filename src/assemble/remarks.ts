/** What the finished parts say about the resolution as a whole. */
import type { Finding } from "../model/outline.ts";
import type { Resolution } from "../model/resolution.ts";
import type { Context } from "./context.ts";
import type { Node } from "./tree.ts";

export interface Parts {
  readonly title: Resolution["title"];
  readonly adopted: Resolution["adopted"];
  readonly artifacts: Resolution["artifacts"];
  readonly nodes: readonly Node[];
}

export function remarks(context: Context, parts: Parts): Finding[] {
  return [...missing(parts), ...uncontrolled(parts.nodes), ...artifactKinds(parts.artifacts), ...impossibleDates(context)];
}

function missing({ title, adopted, nodes }: Parts): Finding[] {
  const out: Finding[] = [];
  if (!nodes.some(({ role }) => role === "directive")) out.push(whole("RP301"));
  if (!title) out.push(whole("RP305"));
  if (!adopted?.date) out.push(whole("RP306"));
  return out;
}

function whole(code: string, values: Finding["values"] = {}): Finding {
  return { code, at: null, related: [], values };
}

/** Once a resolution, with the count. */
function uncontrolled(nodes: readonly Node[]): Finding[] {
  const directives = nodes.filter(({ role }) => role === "directive");
  const nobody = directives.filter(({ addressees }) => addressees.length === 0).length;
  const never = directives.filter(({ deadline }) => deadline === null).length;
  return [
    ...(nobody > 0 ? [whole("RP401", { count: nobody, total: directives.length })] : []),
    ...(never > 0 ? [whole("RP402", { count: never, total: directives.length })] : []),
  ];
}

/** One a kind, with the count. */
function artifactKinds(artifacts: Parts["artifacts"]): Finding[] {
  const counts = new Map<string, number>();
  for (const { kind } of artifacts) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => whole("RP101", { kind, count }));
}

function impossibleDates(context: Context): Finding[] {
  return context.mentions.dates
    .filter((one) => one.impossible)
    .map((one) => ({
      code: "RP602",
      at: { start: one.start, end: one.end },
      related: [],
      values: { found: context.textOf(one) },
    }));
}
