/** Who is to act: the effective addressees of each node, and the list of bodies, once each. */
import { byLeaf } from "../model/by-leaf.ts";
import type { AddresseeMatch, Placed } from "../model/mention.ts";
import type { Finding } from "../model/outline.ts";
import type { Addressee } from "../model/resolution.ts";
import type { Context } from "./context.ts";
import { type Names, namesOf, type Unclear } from "./same-body.ts";
import type { Node } from "./tree.ts";

interface Bodies {
  readonly all: Addressee[];
  readonly byKey: Map<string, Addressee>;
  readonly names: Names;
}

export interface Addressed {
  readonly all: Addressee[];
  readonly findings: Finding[];
  /** Of the body that an addressee of this name is. */
  idOf(name: string): string;
}

type Named = Placed<AddresseeMatch>;

export function addAddressees(context: Context, nodes: readonly Node[]): Addressed {
  const byUnit = byLeaf(context.mentions.addressees);
  const ofNode = (node: Node): readonly Named[] => byUnit.get(node.index) ?? [];
  const names = namesOf(context, nodes.flatMap(ofNode));
  const bodies: Bodies = { all: [], byKey: new Map(), names };
  for (const node of nodes) {
    const own = ofNode(node);
    for (const match of own) mention(context, match, bodyOf(match, bodies));
    address(node, own.length > 1 ? unique(own, bodies) : own);
  }
  for (const node of nodes) for (const match of node.addressees) bodyOf(match, bodies).directives.push(node.id);
  return {
    all: bodies.all,
    findings: names.unclear.map(findingOf),
    idOf: (name) => bodies.byKey.get(names.keyOf(name))?.id as string,
  };
}

/** Own words win; a responsible person replaces what is inherited and joins the item's own. */
function address(node: Node, own: readonly Named[]): void {
  if (node.role === "formula" || node.role === "topic") return;
  if (own.length > 0) {
    node.addressees = own;
    return;
  }
  let above = node.parent;
  while (above && above.addressees.length === 0) above = above.parent;
  if (above) Object.assign(node, { addressees: above.addressees, inherits: true });
}

function unique(all: readonly Named[], bodies: Bodies): Named[] {
  const seen = new Set<Addressee>();
  return all.filter((match) => {
    const body = bodyOf(match, bodies);
    return !seen.has(body) && seen.add(body);
  });
}

function mention(context: Context, match: Named, body: Addressee): void {
  body.mentions.push(context.spanOf(match));
  if (match.sure) body.confidence = "certain";
  if (match.name.length > body.name.length) body.name = match.name;
}

function bodyOf({ name, kind }: Named, { all, byKey, names }: Bodies): Addressee {
  const key = names.keyOf(name);
  const found = byKey.get(key);
  if (found) return found;
  const full = names.fullest(key) ?? name;
  const entry: Addressee = { confidence: "guess", directives: [], id: `a${all.length + 1}`, kind, mentions: [], name: full };
  all.push(entry);
  byKey.set(key, entry);
  return entry;
}

/** RP404 stands at the short name, related to the bodies that it could mean. */
function findingOf({ match, bodies }: Unclear): Finding {
  return { code: "RP404", at: match, related: [...bodies], values: { found: match.name, count: bodies.length } };
}
