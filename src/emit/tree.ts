/** An outline to read in the terminal: what the document is, then the tree of its directives, who and by when. */
import type { Flowing } from "../model/flowing.ts";
import type { Directive } from "../model/resolution.ts";
import type { EmitOptions } from "./emitter.ts";
import { columns, printable, wrap } from "./wrap.ts";

/** Column where the tree begins, behind the names of roles. */
const gutter = 11;
/** Indents stop here, so that a deep item still has room. */
const deepest = 8;

export function* tree(resolution: Flowing, options: EmitOptions): Generator<string> {
  yield* heading(resolution, options);
  const directives = Array.from(resolution.directives);
  if (directives.length === 0) yield `${options.paint("faint", options.labels.none)}\n`;
  const last = lastOfParents(directives);
  const open = new Map<string, string>();
  for (const node of directives) {
    const above = node.parent === null ? "" : (open.get(node.parent) ?? "");
    const rails = railsOf(node, above, last.get(node.parent) === node.id);
    open.set(node.id, rails.below);
    yield* entry(node, rails, options);
  }
  yield* closing(resolution, options);
}

function* heading(resolution: Flowing, options: EmitOptions): Generator<string> {
  const { labels, paint, width } = options;
  for (const line of wrap(resolution.title?.text ?? labels.untitled, width)) yield `${paint("heading", line)}\n`;
  const { title, adopted } = resolution;
  const facts = [title?.status === "draft" ? labels.draft : null, adopted?.date, adopted?.place?.text].filter(
    (fact) => fact != null,
  );
  if (facts.length > 0) yield `${facts.map((fact) => printable(fact)).join(" · ")}\n`;
  yield "\n";
  const summary = labels.summary(resolution);
  if (summary !== "") yield* labelled(labels.preamble, summary, options);
}

/** Guides of the tree: before the first line of a node, before its further lines, and before what stands under it. */
interface Rails {
  readonly first: string;
  readonly further: string;
  readonly below: string;
}

function railsOf(node: Directive, above: string, isLast: boolean): Rails {
  const rail = node.level > deepest ? "" : isLast ? "  " : "│ ";
  if (node.parent === null) return { first: "", further: "", below: " " };
  const corner = isLast ? "└ " : "├ ";
  return { first: above + (node.level > deepest ? "· " : corner), further: above + (rail || "  "), below: above + rail };
}

function* entry(node: Directive, rails: Rails, options: EmitOptions): Generator<string> {
  const { labels, paint, width } = options;
  const marker = node.marker === null ? "" : `${printable(node.marker)} `;
  const hang = " ".repeat(Math.min(columns(marker), 12));
  const room = width - gutter - columns(rails.first) - hang.length;
  const label = paint("label", labels.roles[node.role].padEnd(gutter));
  const style = node.role === "directive" ? (text: string) => text : (text: string) => paint("heading", text);
  const [first = "", ...others] = wrap(node.text, room);
  yield `${label}${paint("faint", rails.first)}${marker}${style(first)}\n`;
  const start = " ".repeat(gutter) + paint("faint", rails.further) + hang;
  for (const line of others) yield `${start}${style(line)}\n`;
  for (const line of notes(node, options)) for (const part of wrap(line, room)) yield `${start}${paint("faint", part)}\n`;
}

/** Who and by when, where the item itself says it; how sure the reading is, where it is not. */
function notes(node: Directive, { labels }: EmitOptions): string[] {
  const own = node.addressees.filter((one) => one.via !== "inherited").map((one) => one.name);
  const deadline = node.deadline && (node.deadline.resolved ?? node.deadline.value ?? node.deadline.text);
  const sure = node.confidence === "certain" ? null : `? ${labels.confidence[node.confidence]}`;
  return [own.length > 0 ? `→ ${own.join("; ")}` : null, deadline === null ? null : `◷ ${deadline}`, sure].filter(
    (note) => note !== null,
  );
}

function* closing(resolution: Flowing, options: EmitOptions): Generator<string> {
  const { labels } = options;
  const rows: [string, string][] = [
    ...resolution.signatories.map(({ post, name }): [string, string] => [labels.signed, [post, name].filter(Boolean).join(", ")]),
    ...resolution.attachments.map(({ title }): [string, string] => [labels.attachment, title]),
  ];
  if (rows.length > 0) yield "\n";
  for (const [label, text] of rows) yield* labelled(label, text, options);
}

function* labelled(label: string, text: string, { paint, width }: EmitOptions): Generator<string> {
  const column = Math.max(gutter, columns(label) + 1);
  let start = paint("label", label.padEnd(column));
  for (const line of wrap(text, width - column)) {
    yield `${start}${line}\n`;
    start = " ".repeat(column);
  }
}

/** The last child of each parent. */
function lastOfParents(directives: readonly Directive[]): Map<string | null, string> {
  return new Map(directives.map((node) => [node.parent, node.id]));
}
