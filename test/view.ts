/** A resolution as expectations are written: lines instead of spans, names and values instead of ids. */
import type { Resolution } from "../src/model/resolution.ts";
import type { Span } from "../src/model/span.ts";

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type Row = { [key: string]: Json };

export function view(resolution: Resolution): Row {
  return {
    source: { ...resolution.source },
    title: resolution.title && {
      ...resolution.title,
      spans: spans(resolution.title.spans),
      lines: lines(resolution.title.spans),
    },
    adopted: adopted(resolution),
    preamble: preamble(resolution),
    directives: directives(resolution),
    tree: directives(resolution),
    statistics: resolution.statistics.map((one) => ({ ...one, ...place(one.span) })),
    checks: checks(resolution),
    addressees: resolution.addressees.map((one) => ({ ...one, mentions: spans(one.mentions), lines: lines(one.mentions) })),
    dates: resolution.dates.map((one) => ({ ...one, ...place(one.span) })),
    persons: resolution.persons.map((one) => ({
      ...one,
      mentions: one.mentions.map((mention) => ({ ...mention, ...place(mention.span) })),
    })),
    references: references(resolution),
    abbreviations: resolution.abbreviations.map((one) => ({ ...one, ...place(one.span) })),
    signatories: resolution.signatories.map((one) => ({ ...one, ...place(one.span), endLine: last(one), rest: spans(one.rest) })),
    attachments: resolution.attachments.map((one) => ({ ...one, ...place(one.span) })),
    artifacts: resolution.artifacts.map((one) => ({ ...one, ...place(one.span) })),
  };
}

function place(span: Span): { line: number; endLine: number; span: Row } {
  return { line: span.line, endLine: span.endLine, span: { ...span } };
}

/** The last line of a leaf in several pieces. */
function last({ span, rest }: { span: Span; rest: readonly Span[] }): number {
  return Math.max(span.endLine, ...rest.map((one) => one.endLine));
}

function spans(all: readonly Span[]): Row[] {
  return all.map((span) => ({ ...span }));
}

function lines(all: readonly Span[]): number[] {
  return all.map((span) => span.line);
}

function adopted({ adopted: one }: Resolution): Json {
  if (one === null) return null;
  return {
    ...one,
    dateSpan: one.dateSpan && { ...one.dateSpan },
    placeSpan: one.placeSpan && { ...one.placeSpan },
    spans: spans(one.spans),
    lines: lines(one.spans),
    dateLine: one.dateSpan?.line ?? null,
    placeLine: one.placeSpan?.line ?? null,
  };
}

function preamble(resolution: Resolution): Json[] {
  return resolution.preamble.map((block) => {
    if (block.kind === "paragraph") return { ...block, ...place(block.span) };
    return { ...block, ...place(block.span), items: block.items.map((item) => ({ ...item, ...place(item.span) })) };
  });
}

/** `addressees` as pairs of name and via; `who` and `when` as in a `tree` row. */
function directives(resolution: Resolution): Row[] {
  const where = new Map(resolution.directives.map((one) => [one.id, one.span.line]));
  return resolution.directives.map((node) => ({
    ...directive(node),
    parentLine: node.parent === null ? null : (where.get(node.parent) ?? null),
    who: node.addressees.map((one) => one.name + (one.via === "text" ? "" : ` (${one.via})`)).join("; "),
    when: node.deadline?.value ?? null,
  }));
}

function directive(node: Resolution["directives"][number]): Row {
  return {
    ...node,
    ...place(node.span),
    endLine: last(node),
    rest: spans(node.rest),
    deadline: node.deadline && { ...node.deadline, ...place(node.deadline.span) },
    addressees: node.addressees.map((one) => [one.name, one.via]),
  };
}

/** `values`: those of the figures compared. */
function checks(resolution: Resolution): Json[] {
  const values = new Map(resolution.statistics.map((one) => [one.id, one.value]));
  return resolution.checks.map((one) => ({
    ...one,
    ...place(one.span),
    related: spans(one.related),
    values: one.statistics.map((id) => values.get(id) ?? null),
  }));
}

/** `actLine`: where the same act is named first. */
function references(resolution: Resolution): Json[] {
  const where = new Map(resolution.references.map((one) => [one.id, one.span.line]));
  return resolution.references.map((one) => ({ ...one, ...place(one.span), actLine: where.get(one.act) ?? null }));
}
