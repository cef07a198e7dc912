/**
 * Markdown that any tool shows well and that declares its structure, one construct for each role: `structure/declared` reads it
 * back without guessing.
 */
import type { Flowing } from "../../model/flowing.ts";
import type { Cell, Directive, ListItem, Role } from "../../model/resolution.ts";
import { frontMatter } from "./front-matter.ts";
import { inline, nothing, opening, printed, unlabelled } from "./inline.ts";
import { type Leaf, leavesOf } from "./leaves.ts";
import { places } from "./places.ts";

export function* markdown(resolution: Flowing): Generator<string> {
  yield frontMatter(resolution);
  const leaves = leavesOf(resolution);
  let i = 0;
  for (const { before, indent, bullet } of places(leaves))
    yield `${before}${indent}${bullet}${words(leaves[i++] as Leaf, bullet)}\n`;
}

function words(leaf: Leaf, bullet: string): string {
  switch (leaf.kind) {
    case "title":
      return `# ${printed(leaf.text)}`;
    case "adoption":
      return `*${printed(leaf.text)}*`;
    case "signature":
      return `#### ${printed(leaf.text)}`;
    case "annex":
      return `### ${printed(leaf.text)}`;
    case "attachment":
    case "paragraph":
      return opening(printed(leaf.text));
    case "artifact":
      return `> ${leaf.name}: ${inline(leaf.text)}`;
    case "item":
      return marked(leaf.item.marker, inColumns(leaf.item) || nothing);
    case "node":
      return node(leaf.node, bullet);
  }
}

const wraps: Readonly<Record<Role, string>> = { formula: "", topic: "*", addressee: "**", directive: "" };

function node(node: Directive, bullet: string): string {
  const wrap = wraps[node.role];
  const words = `${wrap}${inColumns(node) || nothing}${wrap}`;
  if (bullet === "") return `## ${marked(node.marker, words)}`;
  return bullet === "* " ? marked(node.marker, words) : opening(words);
}

const sign = /^\P{N}\uFE0F?$/u;
/** What a reader would take for one; quotes and brackets it would not. */
const likeSign = /^(?:\\?[^\p{L}\p{N}\s«»"„“”()*<]\uFE0F?|\\\*|[oüØv])(?=\s|$)/u;

/** A marker that the bullet does not show: a sign as it is, a number in bold. */
function marked(marker: string | null, words: string): string {
  if (marker === null) return likeSign.test(words) ? nothing + words : opening(words);
  return `${sign.test(marker) ? opening(inline(marker)) : `**${inline(marker)}**`} ${words}`;
}

function inColumns({ cells, text }: Pick<Directive | ListItem, "cells" | "text">): string {
  if (cells.length === 0) return unlabelled(inline(text));
  const isNamed = cells.some(({ column }) => isOther(column));
  return cells
    .map(({ column, text }) => (isNamed && !isOther(column) ? "" : labelOf(column)) + unlabelled(inline(text)))
    .join(" | ");
}

/** In a row of a table of tasks a cell without a name is the task. */
function isOther(column: Cell["column"]): boolean {
  return column !== null && column !== "task";
}

function labelOf(column: Cell["column"]): string {
  return column === null ? "" : `${column}: `;
}
