/** Where each leaf stands in the Markdown: what comes before it, how far it is indented, the bullet it begins with. */
import type { Leaf } from "./leaves.ts";

export interface Place {
  /** An empty line, or nothing between items of one list; a rule leads back to the root. */
  readonly before: string;
  readonly indent: string;
  /** «* », «- », «+ », «2. »; empty where the leaf is no item of a list. */
  readonly bullet: string;
}

/** The last number of an ordered list; null behind an item of another list. */
type Count = { readonly number: number; readonly stop: string } | null;

interface Lists {
  /** Columns at which the items of each depth begin. */
  readonly indents: number[];
  /** By depth, of the item before; none where a list begins. */
  readonly counts: Count[];
  underFormula: boolean;
  before: Leaf["kind"] | "rule" | null;
}

const emptyLine = "\n";
const rule = "\n***\n\n";
const ordered = /^(0|[1-9]\d{0,2})([.)])$/;
const closing: ReadonlySet<Leaf["kind"]> = new Set(["title", "adoption", "signature"]);
const bulletWidth = 2;

export function* places(leaves: readonly Leaf[]): Generator<Place> {
  const depths = depthsOf(leaves);
  const ahead = depthsAhead(depths);
  const lists: Lists = { indents: [0], counts: [], underFormula: false, before: null };
  for (const [i, leaf] of leaves.entries()) {
    const depth = depths[i] ?? -1;
    yield leaf.kind === "node" && depth >= 0
      ? itemPlace(leaf, depth, lists)
      : otherPlace(leaf, lists.indents[ahead[i] as number] ?? 0, lists);
  }
}

/** Depth in the lists of nodes that are items; −1 for formulas, which are headings, nothing for other leaves. */
function depthsOf(leaves: readonly Leaf[]): (number | undefined)[] {
  let root = 1;
  return leaves.map((leaf) => {
    if (leaf.kind !== "node") return undefined;
    const { level, parent, role } = leaf.node;
    if (parent === null) root = role === "formula" ? 2 : 1;
    return level - root;
  });
}

/** What stands between two items of a list is put into it: for each leaf the depth of the next item, 0 where none follows. */
function depthsAhead(depths: readonly (number | undefined)[]): number[] {
  let next = 0;
  return depths
    .toReversed()
    .map((depth) => (next = Math.max(depth ?? next, 0)))
    .reverse();
}

function itemPlace({ node }: Leaf & { kind: "node" }, depth: number, lists: Lists): Place {
  const leaves = node.parent === null && lists.underFormula;
  const before = leaves ? rule : lists.before === "node" ? "" : emptyLine;
  if (leaves) Object.assign(lists, { underFormula: false, counts: [] });
  const { bullet, count } = bulletOf(node.marker, lists.counts[depth], depth);
  lists.counts.length = depth;
  lists.counts.push(count);
  lists.indents.length = depth + 1;
  const indent = lists.indents[depth] as number;
  lists.indents.push(indent + bullet.length);
  lists.before = "node";
  return { before, indent: " ".repeat(indent), bullet };
}

/** The bullet is the printed marker where CommonMark shows it as it is. */
function bulletOf(marker: string | null, before: Count | undefined, depth: number): { bullet: string; count: Count } {
  if (marker === "-") return { bullet: "- ", count: null };
  const [, digits, stop = ""] = ordered.exec(marker ?? "") ?? [];
  const number = Number(digits ?? Number.NaN);
  const shown = before?.stop === stop ? number === before.number + 1 : before !== undefined || depth === 0 || number === 1;
  return digits !== undefined && shown ? { bullet: `${marker} `, count: { number, stop } } : { bullet: "* ", count: null };
}

function otherPlace(leaf: Leaf, indent: number, lists: Lists): Place {
  const isItem = leaf.kind === "item";
  const before = isItem && lists.before === "item" ? "" : emptyLine;
  if (closing.has(leaf.kind)) lists.underFormula = false;
  if (leaf.kind === "node") Object.assign(lists, { underFormula: true, counts: [], indents: [0] });
  lists.before = leaf.kind === "node" ? null : leaf.kind;
  const own = isItem ? bulletWidth * (leaf.item.level - 1) : 0;
  return { before, indent: " ".repeat(indent + own), bullet: isItem ? "+ " : "" };
}
