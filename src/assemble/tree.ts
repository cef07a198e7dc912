/** Nodes of the tree of directives: ids by position, levels, texts. */
import type { Directive, Modality, Role } from "../model/resolution.ts";
import { bodyOf, type Context, cellsOf, mainRange, unit } from "./context.ts";

const treeRoles = new Set<string>(["formula", "topic", "addressee", "directive"]);

/** A node before its addressees and deadline are known, with the unit it comes from. */
export interface Node {
  readonly index: number;
  readonly parent: Node | null;
  readonly directive: Directive;
}

export function treeOf(context: Context): Node[] {
  const nodes: Node[] = [];
  const byUnit = new Map<number, Node>();
  const children = new Map<Node | null, number>();
  for (const index of context.members) {
    const one = unit(context, index);
    if (!treeRoles.has(one.role)) continue;
    const parent = byUnit.get(one.parent) ?? null;
    const position = (children.get(parent) ?? 0) + 1;
    children.set(parent, position);
    const id = parent ? `${parent.directive.id}.${position}` : `d${position}`;
    const node = { index, parent, directive: directiveOf(context, index, { id, parent }) };
    context.places.set(index, id);
    byUnit.set(index, node);
    nodes.push(node);
  }
  return nodes;
}

function directiveOf(context: Context, index: number, { id, parent }: { id: string; parent: Node | null }): Directive {
  const one = unit(context, index);
  const action = context.mentions.actions.get(index);
  return {
    addressees: [],
    cells: cellsOf(context, index),
    confidence: one.confidence,
    deadline: null,
    expected: one.expected,
    id,
    level: id.split(".").length,
    marker: one.marker?.text ?? null,
    modality: modalityOf(one.role as Role, action?.modality ?? null, parent),
    number: one.marker?.number ?? null,
    parent: parent?.directive.id ?? null,
    rest: one.ranges.slice(1).map(context.spanOf),
    role: one.role as Role,
    span: context.spanOf(mainRange(context, index)),
    text: bodyOf(context, index),
    verbs: [...(action?.verbs ?? [])],
  };
}

/**
 * Its own words, else those above it; an order where nothing says otherwise. Headings by theme have none. What is deemed necessary
 * becomes an order where somebody is told to do it.
 */
function modalityOf(role: Role, own: Modality | null, parent: Node | null): Modality | null {
  if (own || role === "topic") return own;
  for (let above = parent; above; above = above.parent) {
    const { modality } = above.directive;
    if (modality) return role === "addressee" && modality === "deem-necessary" ? "oblige" : modality;
  }
  return "oblige";
}
