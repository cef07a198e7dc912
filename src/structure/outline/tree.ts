/** Which segments stand under which, in the decisions and in the lists of a preamble, and what is odd about their markers. */
import type { Segment } from "../../model/line.ts";
import type { Finding, LineRole } from "../../model/outline.ts";
import type { Role } from "../../model/resolution.ts";
import type { Range } from "../../model/span.ts";
import { closingRoles, closings, treeRoles } from "../blocks.ts";
import type { Fact } from "../roles/fact.ts";
import type { Names, Sets } from "../roles/name-sets.ts";
import { mainRange } from "../tables/pieces.ts";
import { place } from "./depth.ts";
import type { Item } from "./item.ts";
import { nestedLists } from "./nested-lists.ts";
import { numbering } from "./numbering.ts";

/** All by segment, and small: what the search needed is gone when the tree is there. */
export interface Tree {
  /** Index of the segment that it stands under, or −1. */
  readonly parents: Int32Array;
  /** How much the next best parent would have cost more; not a number where the segment is no item of the tree. */
  readonly margins: Float64Array;
  /** What its number should have been. */
  readonly expected: ReadonlyMap<number, string>;
  readonly findings: readonly Finding[];
}

interface Read {
  readonly pieces: readonly Segment[];
  readonly facts: Sets<Fact>;
  readonly roles: readonly LineRole[];
  readonly blocks: readonly number[];
  readonly resolutions: readonly number[];
}

export function treeOf(text: string, read: Read): Tree {
  const { pieces, resolutions } = read;
  const items = itemsOf(text, read);
  const { parents, margins } = place(items);
  const ranges = items.map(({ segment }) => mainRange(pieces[segment] as Segment));
  const numbered = numbering(
    items,
    parents,
    items.map(({ segment }) => pieces[segment] as Segment),
  );
  const findings = [...numbered.findings, ...closings(items, ranges, resolutions), ...nestings(items, ranges, parents)];
  const tree = { parents: new Int32Array(pieces.length).fill(-1), margins: new Float64Array(pieces.length).fill(Number.NaN) };
  const expected = new Map<number, string>();
  for (const [i, { segment }] of items.entries()) {
    tree.parents[segment] = items[parents[i] as number]?.segment ?? -1;
    tree.margins[segment] = margins[i] as number;
    const number = numbered.expected[i];
    if (number) expected.set(segment, number);
  }
  for (const [segment, parent] of nestedLists(listItemsOf(text, read))) tree.parents[segment] = parent;
  return { ...tree, expected, findings };
}

function itemsOf(text: string, { pieces, facts, roles }: Read): Item[] {
  const items: Item[] = [];
  let reset = false;
  for (const [i, piece] of pieces.entries()) {
    const role = roles[i] as LineRole;
    if (closingRoles.has(role)) reset = true;
    if (!treeRoles.has(role)) continue;
    items.push(
      itemOf(text, {
        piece,
        facts: facts.get(i) as Names<Fact>,
        role: role as Role,
        index: i,
        reset: reset && items.length > 0,
      }),
    );
    reset = false;
  }
  return items;
}

/** Items of the lists of the preamble, list by list. */
function listItemsOf(text: string, { pieces, facts, roles, blocks }: Read): Item[][] {
  const lists = new Map<number, Item[]>();
  for (const [i, piece] of pieces.entries()) {
    if (roles[i] !== "list") continue;
    const item = itemOf(text, { piece, facts: facts.get(i) as Names<Fact>, role: "directive", index: i, reset: false });
    const list = lists.get(blocks[i] as number);
    if (list) list.push(item);
    else lists.set(blocks[i] as number, [item]);
  }
  return [...lists.values()];
}

/** What begins like this stands under nobody's heading. */
const namingCues: readonly Fact[] = ["dative-start", "matrix-start", "we-act", "control"];
const verbCues: readonly Fact[] = ["infinitive-start", "infinitive-later", "matrix-start", "operative-present"];

/** What begins like this is a decision of its own. */
const decidingCues: readonly Fact[] = [...namingCues, "infinitive-start", "operative-present", "declarative", "procedural"];

interface Source {
  readonly piece: Segment;
  readonly facts: Names<Fact>;
  readonly role: Role;
  readonly index: number;
  readonly reset: boolean;
}

function itemOf(text: string, { piece, facts, role, index, reset }: Source): Item {
  const hasVerb = verbCues.some((cue) => facts.has(cue));
  return {
    segment: index,
    role,
    marker: piece.marker,
    indent: piece.indent,
    opens: text[piece.end - 1] === ":",
    unfinished: facts.has("end:none") || facts.has("end:colon"),
    trails: facts.has("end:comma"),
    fragment: facts.has("fragment") && !hasVerb,
    verbal: hasVerb,
    named: role === "directive" && namingCues.some((cue) => facts.has(cue)),
    blankBefore: facts.has("blank-before"),
    awaitsNext: facts.has("end:semicolon"),
    closes: facts.has("end:period"),
    goesOn: role === "directive" && !piece.marker && (facts.has("small-start") || !decidingCues.some((cue) => facts.has(cue))),
    oversees: !piece.marker && facts.has("control") && facts.has("blank-before"),
    reset,
  };
}

/** RP204: fragments that continue the item before them, printed at its level. */
function nestings(items: readonly Item[], ranges: readonly Range[], parents: Int32Array): Finding[] {
  const seen = new Set<number>();
  const out: Finding[] = [];
  for (const [i, item] of items.entries()) {
    const parent = parents[i] as number;
    const above = items[parent];
    if (!above || seen.has(parent) || above.opens || !item.fragment || above.role !== "directive") continue;
    if (above.marker?.type !== item.marker?.type) continue;
    seen.add(parent);
    out.push({ code: "RP204", at: ranges[i] ?? null, related: [ranges[parent] ?? { start: 0, end: 1 }], values: {} });
  }
  return out;
}
