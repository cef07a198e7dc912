/** Which role the output gives to each line; a line that two leaves share has both. */
import type { Resolution } from "../src/model/resolution.ts";
import type { Span } from "../src/model/span.ts";

/** Marks inside a line that never make the line an artifact. */
const inside = new Set(["bookmark", "stray-character", "footnote-mark", "markup"]);

export function lineRoles(resolution: Resolution): Map<number, Set<string>> {
  const roles = new Map<number, Set<string>>();
  const paint = (role: string, spans: readonly Span[]): void => {
    for (const span of spans) {
      for (let line = span.line; line <= span.endLine; line++) roles.set(line, (roles.get(line) ?? new Set()).add(role));
    }
  };
  paint("title", resolution.title?.spans ?? []);
  paint("adoption", resolution.adopted?.spans ?? []);
  for (const block of resolution.preamble) {
    if (block.kind === "paragraph") paint("preamble", [block.span]);
    else
      paint(
        "list",
        block.items.map((item) => item.span),
      );
  }
  for (const node of resolution.directives) paint(node.role, [node.span, ...node.rest]);
  for (const one of resolution.signatories) paint("signature", [one.span, ...one.rest]);
  for (const one of resolution.attachments) paint("attachment", [one.span]);
  for (const one of resolution.artifacts) if (!inside.has(one.kind) || !roles.has(one.span.line)) paint("artifact", [one.span]);
  return roles;
}
