/** Who is to act: the effective addressees of each node, and the list of bodies, once each. */
import { byLeaf } from "../model/by-leaf.ts";
import type { AbbreviationMatch, AddresseeMatch, Placed } from "../model/mention.ts";
import type { Addressee, Directive } from "../model/resolution.ts";
import type { Range, Span } from "../model/span.ts";
import type { Context } from "./context.ts";
import type { Node } from "./tree.ts";

type Effective = Directive["addressees"][number];

interface Bodies {
  readonly all: Addressee[];
  /** By folded name, full or abbreviated. */
  readonly byKey: Map<string, Addressee>;
}

interface Known {
  readonly bodies: Bodies;
  /** Abbreviations that the same unit introduces. */
  readonly short: readonly Placed<AbbreviationMatch>[];
}

export function addAddressees(context: Context, nodes: readonly Node[]): Addressee[] {
  const bodies: Bodies = { all: [], byKey: new Map() };
  const byUnit = byLeaf(context.mentions.addressees);
  const short = byLeaf(context.mentions.abbreviations);
  for (const node of nodes) {
    const own = (byUnit.get(node.index) ?? []).map((match) =>
      bind(context, match, { bodies, short: short.get(match.leaf) ?? [] }),
    );
    node.directive.addressees.push(...effective(own, node));
  }
  for (const node of nodes)
    for (const { id } of node.directive.addressees) bodies.all[Number(id.slice(1)) - 1]?.directives.push(node.directive.id);
  return bodies.all;
}

/** Own words win; a responsible person replaces what is inherited and joins the item's own. */
function effective(own: readonly Effective[], node: Node): Effective[] {
  if (node.directive.role === "formula" || node.directive.role === "topic") return [];
  if (own.length > 0) return unique(own);
  for (let above = node.parent; above; above = above.parent) {
    if (above.directive.addressees.length > 0) return above.directive.addressees.map((one) => ({ ...one, via: "inherited" }));
  }
  return [];
}

function unique(all: readonly Effective[]): Effective[] {
  const seen = new Set<string>();
  return all.filter(({ id }) => !seen.has(id) && seen.add(id));
}

function bind(context: Context, match: Placed<AddresseeMatch>, known: Known): Effective {
  const span: Span = context.spanOf(match);
  const body = bodyOf(context, match, known);
  body.mentions.push(span);
  if (match.name.length > body.name.length) body.name = match.name;
  return { id: body.id, name: match.name, span, via: match.via };
}

function bodyOf(context: Context, match: Placed<AddresseeMatch>, { bodies, short }: Known): Addressee {
  const key = keyOf(context, match.name);
  const found = bodies.byKey.get(key);
  if (found) return found;
  const entry: Addressee = { directives: [], id: `a${bodies.all.length + 1}`, kind: match.kind, mentions: [], name: match.name };
  bodies.all.push(entry);
  bodies.byKey.set(key, entry);
  for (const one of short) if (isBehind(match, one)) bodies.byKey.set(keyOf(context, one.short), entry);
  return entry;
}

/** «… (далее – Управление)»: the short name means the same body. */
function isBehind(match: Range, { start }: Range): boolean {
  return start >= match.start && start - match.end < 40;
}

/** Case, quotes and spaces make no other body. */
function keyOf(context: Context, name: string): string {
  return context.language
    .fold(name)
    .replace(/["«»„“”']/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
