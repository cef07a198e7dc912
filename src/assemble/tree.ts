/** Nodes of the tree of directives: ids by position, levels, texts. */
import { byLeaf } from "../model/by-leaf.ts";
import type { ActionMatch, AddresseeMatch, Placed } from "../model/mention.ts";
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
  const named = byLeaf(context.mentions.addressees);
  const children = new Map<Node | null, number>();
  for (const index of context.members) {
    const one = unit(context, index);
    if (!treeRoles.has(one.role)) continue;
    const parent = byUnit.get(one.parent) ?? null;
    const position = (children.get(parent) ?? 0) + 1;
    children.set(parent, position);
    const id = parent ? `${parent.directive.id}.${position}` : `d${position}`;
    const node = { index, parent, directive: directiveOf(context, index, { id, parent, named: named.get(index) ?? [] }) };
    context.places.set(index, id);
    byUnit.set(index, node);
    nodes.push(node);
  }
  return nodes;
}

interface Position {
  readonly id: string;
  readonly parent: Node | null;
  /** Who is named in the words. */
  readonly named: readonly Placed<AddresseeMatch>[];
}

function directiveOf(context: Context, index: number, { id, parent, named }: Position): Directive {
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
    modality: modalityOf(one.role as Role, action, { parent, told: isTold(named, action) }),
    number: one.marker?.number ?? null,
    parent: parent?.directive.id ?? null,
    rest: one.ranges.slice(1).map(context.spanOf),
    role: one.role as Role,
    span: context.spanOf(mainRange(context, index)),
    text: bodyOf(context, index),
    verbs: [...(action?.verbs ?? [])],
  };
}

interface Above {
  readonly parent: Node | null;
  /** Whether the words themselves name somebody who is to do it. */
  readonly told: boolean;
}

const asking = new Set<Modality | null>(["recommend", "request", "appeal"]);

/** What those who meet say themselves, whatever they ask of others. */
const findings = new Set<Modality>(["note", "deem-necessary"]);

/**
 * Its own words, else those above it; an order where nothing says otherwise. Headings by theme have none. What is deemed necessary
 * becomes an order where somebody is told to do it; who is asked to approve or to forbid is asked, whatever the verb.
 */
function modalityOf(role: Role, action: ActionMatch | undefined, { parent, told }: Above): Modality | null {
  const own = action?.modality ?? null;
  if (role === "topic" || (own && !action?.deed)) return own;
  const inherits = inherited(parent);
  const above = inherits === "deem-necessary" && (role === "addressee" || told) ? "oblige" : inherits;
  if (!own) return above;
  const theirs = told || isBelowAddressee(parent) || (asking.has(above) && !findings.has(own));
  return theirs ? above : own;
}

function inherited(parent: Node | null): Modality {
  for (let above = parent; above; above = above.parent) {
    const { modality } = above.directive;
    if (modality) return modality;
  }
  return "oblige";
}

function isBelowAddressee(parent: Node | null): boolean {
  for (let above = parent; above; above = above.parent) if (above.directive.role === "addressee") return true;
  return false;
}

/** «Министерству … утвердить»: who is to act stands before the verb. */
function isTold(named: readonly Placed<AddresseeMatch>[], action: Placed<ActionMatch> | undefined): boolean {
  if (!action || action.end === action.start) return false;
  return named.some((one) => one.via === "text" && one.end <= action.start);
}
