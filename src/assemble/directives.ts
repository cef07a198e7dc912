/** The directives of the output, each made of its node when it is asked for. */
import { type Flow, flow } from "../model/flowing.ts";
import type { Directive } from "../model/resolution.ts";
import { bodyOf, type Context, cellsOf, mainRange, unit } from "./context.ts";
import { deadlineOf } from "./deadlines.ts";
import type { Node } from "./tree.ts";

export interface Known {
  /** The day from which terms without a year take theirs. */
  readonly adopted: string | null;
  /** Of the body that an addressee of this name is. */
  idOf(name: string): string;
}

export function directivesOf(context: Context, nodes: readonly Node[], known: Known): Flow<Directive> {
  return flow(nodes.length, function* () {
    for (const node of nodes) yield directiveOf(context, node, known);
  });
}

function directiveOf(context: Context, node: Node, { adopted, idOf }: Known): Directive {
  const { index, id, role, modality, parent, inherits } = node;
  const { confidence, expected, marker, ranges } = unit(context, index);
  return {
    addressees: node.addressees.map((match) => ({
      id: idOf(match.name),
      name: match.name,
      span: context.spanOf(match),
      via: inherits ? "inherited" : match.via,
    })),
    cells: cellsOf(context, index),
    confidence,
    deadline: node.deadline && deadlineOf(context, node.deadline, adopted),
    expected,
    id,
    level: id.split(".").length,
    marker: marker?.text ?? null,
    modality,
    number: marker?.number ?? null,
    parent: parent?.id ?? null,
    rest: ranges.slice(1).map(context.spanOf),
    role,
    span: context.spanOf(mainRange(context, index)),
    text: bodyOf(context, index),
    verbs: [...(context.mentions.actions.get(index)?.verbs ?? [])],
  };
}
