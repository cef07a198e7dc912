/** The leaves of a resolution in the order of the document, however the output has sorted them. */
import type { Flowing } from "../../model/flowing.ts";
import { noteKinds, runningHead } from "../../model/outline.ts";
import type { Cell, Directive, ListItem } from "../../model/resolution.ts";
import { lastAtOrBefore } from "../../model/sorted.ts";
import type { Span } from "../../model/span.ts";

export type Leaf =
  | { readonly kind: "title" | "adoption" | "signature" | "attachment" | "annex" | "paragraph"; readonly text: string }
  | { readonly kind: "artifact"; readonly name: string; readonly text: string }
  | { readonly kind: "item"; readonly item: ListItem }
  | { readonly kind: "node"; readonly node: Directive };

const notes: ReadonlySet<string> = new Set(noteKinds);

type Placed = readonly [span: Span, leaf: Leaf];

/** What was cut out of lines (page numbers, marks) is left out, but for heads with a date. */
export function leavesOf(resolution: Flowing): Leaf[] {
  return [...head(resolution), ...body(resolution), ...tail(resolution)]
    .sort(([a], [b]) => a.start - b.start || a.end - b.end)
    .map(([, leaf]) => leaf);
}

function head({ title, adopted }: Flowing): Placed[] {
  const lines = (kind: "title" | "adoption", part: { lines: readonly string[]; spans: readonly Span[] } | null): Placed[] =>
    (part?.spans ?? []).map((span, i) => [span, { kind, text: part?.lines[i] ?? "" }]);
  return [...lines("title", title), ...lines("adoption", adopted)];
}

function body({ preamble, directives }: Flowing): Placed[] {
  const blocks = preamble.flatMap((block): Placed[] =>
    block.kind === "paragraph"
      ? [[block.span, { kind: "paragraph", text: inColumns(block) }]]
      : block.items.map((item) => [item.span, { kind: "item", item }]),
  );
  return [...blocks, ...Array.from(directives, (node): Placed => [node.span, { kind: "node", node }])];
}

function tail({ signatories, attachments, artifacts, dates }: Flowing): Placed[] {
  const heads = artifacts.filter(({ kind }) => kind === runningHead).map(({ span }) => span);
  const dated = new Set(heads.length > 0 ? headsWith(heads, dates) : []);
  return [
    ...signatories.flatMap(({ blocks }) => blocks.map(({ span, text }): Placed => [span, { kind: "signature", text }])),
    ...attachments.flatMap(({ blocks }) =>
      blocks.map(({ span, text }, i): Placed => [span, { kind: i === 0 ? "annex" : "attachment", text }]),
    ),
    ...artifacts
      .filter(({ kind, span }) => notes.has(kind) || dated.has(span))
      .map(({ kind, span, text }): Placed => [span, { kind: "artifact", name: kind, text }]),
  ];
}

function inColumns({ cells, text }: { cells: readonly Cell[]; text: string }): string {
  return cells.length > 0 ? cells.map((cell) => cell.text).join("\t") : text;
}

/** @param heads in order. */
function headsWith(heads: readonly Span[], dates: Flowing["dates"]): Span[] {
  const starts = heads.map(({ start }) => start);
  return Array.from(dates).flatMap(({ span }) => {
    const head = heads[lastAtOrBefore(starts, span.start)];
    return head && head.start <= span.start && span.start < head.end ? [head] : [];
  });
}
