import type { Block } from "../model/resolution.ts";
import { bodyOf, type Context, cellsIn, cellsOf, mainRange, unit } from "./context.ts";

/** Narrative paragraphs and lists that are no directives, in order. */
export function preambleOf(context: Context): Block[] {
  const blocks: Block[] = [];
  let list = -1;
  for (const index of context.members) {
    const { role, block } = unit(context, index);
    if (role === "preamble") addParagraph(context, index, blocks);
    else if (role === "list") {
      const last = blocks.at(-1);
      if (last?.kind === "list" && list === block) addItem(context, index, last);
      else blocks.push(newList(context, index, blocks.length + 1));
      list = block;
    }
  }
  return blocks;
}

function addParagraph(context: Context, index: number, blocks: Block[]): void {
  const id = `p${blocks.length + 1}`;
  context.places.set(index, id);
  const range = mainRange(context, index);
  blocks.push({
    cells: cellsIn(context, [range], []),
    id,
    kind: "paragraph",
    span: context.spanOf(range),
    text: context.textOf(range),
  });
}

function newList(context: Context, index: number, number: number): Block & { kind: "list" } {
  const list: Block & { kind: "list" } = {
    id: `p${number}`,
    items: [],
    kind: "list",
    span: context.spanOf(mainRange(context, index)),
  };
  addItem(context, index, list);
  return list;
}

function addItem(context: Context, index: number, list: Block & { kind: "list" }): void {
  const id = `${list.id}.${list.items.length + 1}`;
  context.places.set(index, id);
  const span = context.spanOf(mainRange(context, index));
  const { marker, parent } = unit(context, index);
  const above = list.items[positionOf(context.places.get(parent))];
  list.items.push({
    cells: cellsOf(context, index),
    id,
    level: (above?.level ?? 0) + 1,
    marker: marker?.text ?? null,
    parent: above?.id ?? null,
    span,
    text: bodyOf(context, index),
  });
  list.span = { ...list.span, end: span.end, endLine: span.endLine };
}

/** «p2.3» is the item at 2; −1 for none. */
function positionOf(id: string | undefined): number {
  return id === undefined ? -1 : Number(id.slice(id.indexOf(".") + 1)) - 1;
}
