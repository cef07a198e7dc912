/** Nodes of the tree of directives: ids by position, what each asks for. */
import { byLeaf } from "../model/by-leaf.ts";
import { ByUnit } from "../model/by-unit.ts";
import type { ActionMatch, AddresseeMatch, DeadlineMatch, Placed } from "../model/mention.ts";
import type { Modality, Role } from "../model/resolution.ts";
import { type Context, unit } from "./context.ts";

const treeRoles = new Set<string>(["formula", "topic", "addressee", "directive"]);

/** What the parts of the output ask of each other about a node; the rest is made when it is put out. */
export interface Node {
  /** Of the unit it comes from. */
  readonly index: number;
  readonly parent: Node | null;
  readonly id: string;
  readonly role: Role;
  readonly modality: Modality | null;
  /** Each of another body. */
  addressees: readonly Placed<AddresseeMatch>[];
  /** They are those of a node above. */
  inherits: boolean;
  deadline: Placed<DeadlineMatch> | null;
}

const nobody: Node["addressees"] = [];

export function treeOf(context: Context): Node[] {
  const nodes: Node[] = [];
  const byUnit = new ByUnit<Node>(context.members);
  const named = byLeaf(context.mentions.addressees);
  const children = new Map<Node | null, number>();
  for (const index of context.members) {
    const { role, parent: above } = unit(context, index);
    if (!treeRoles.has(role)) continue;
    const parent = byUnit.get(above) ?? null;
    const position = (children.get(parent) ?? 0) + 1;
    children.set(parent, position);
    const id = parent ? `${parent.id}.${position}` : `d${position}`;
    const action = context.mentions.actions.get(index);
    const modality = modalityOf(role as Role, action, { parent, told: isTold(named.get(index) ?? [], action) });
    const node: Node = { index, parent, id, role: role as Role, modality, addressees: nobody, inherits: false, deadline: null };
    context.places.set(index, id);
    byUnit.set(index, node);
    nodes.push(node);
  }
  return nodes;
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
    if (above.modality) return above.modality;
  }
  return "oblige";
}

function isBelowAddressee(parent: Node | null): boolean {
  for (let above = parent; above; above = above.parent) if (above.role === "addressee") return true;
  return false;
}

/** «Министерству … утвердить»: who is to act stands before the verb. */
function isTold(named: readonly Placed<AddresseeMatch>[], action: ActionMatch | undefined): boolean {
  if (!action || action.end === action.start) return false;
  return named.some((one) => one.via === "text" && one.end <= action.start);
}
