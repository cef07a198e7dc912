/** Lines → outline: paragraphs, segments, roles decided together, depth, repairs. */
import type { Language } from "../lang/language.ts";
import type { Line, Segment } from "../model/line.ts";
import type { Finding, Marker, NoteKind, PrintedMarker, Structured, Unit } from "../model/outline.ts";
import type { Role } from "../model/resolution.ts";
import type { Range } from "../model/span.ts";
import { type Aside, type CleanText, toSource } from "../model/text.ts";
import { blockIndexes, closingRoles, closings, treeRoles } from "./blocks.ts";
import { confidenceOf, margins } from "./confidence.ts";
import { paragraphs } from "./lines/paragraphs.ts";
import { place } from "./outline/depth.ts";
import type { Item } from "./outline/item.ts";
import { nestedLists } from "./outline/nested-lists.ts";
import { numbering } from "./outline/numbering.ts";
import type { Fact } from "./roles/fact.ts";
import { factsOf } from "./roles/facts.ts";
import type { Names } from "./roles/name-sets.ts";
import { relabelled } from "./roles/relabel.ts";
import { type Labelled, label, reasonsOf } from "./roles/viterbi.ts";
import { segments } from "./segments.ts";
import { piecesOf, wholeOf } from "./tables/pieces.ts";

export interface Tools {
  readonly language: Language;
  markerAt(text: string, at: number): Marker | null;
  /** Depth of the heading of Markdown at that place of the source, from 1; 0 where there is none. */
  headingAt(source: number): number;
  /** The mark of a footnote was cut out of that stretch of the source. */
  isNoted(source: Range): boolean;
}

export function structure(clean: CleanText, lines: readonly Line[], tools: Tools): Structured {
  const joined = cut(clean, lines, tools);
  const { clean: final, pieces } = joined;
  const headings = pieces.map(({ start }) => tools.headingAt(toSource(final.map, { start, end: start + 1 }).start));
  const noted = pieces.map((piece) => tools.isNoted(toSource(final.map, piece)));
  const facts = factsOf({ text: final.text, segments: pieces, headings, noted }, tools.language);
  const labels = relabelled(label(facts), { text: final.text, pieces, facts, fold: tools.language.fold });
  return outline(final, { pieces, facts, labels, asides: joined.asides });
}

interface Cut {
  readonly clean: CleanText;
  readonly pieces: readonly Segment[];
  readonly asides: readonly Aside[];
}

/** Apart, so that paragraphs are gone when the segments are there. */
function cut(lined: CleanText, lines: readonly Line[], tools: Tools): Cut {
  const { clean, asides, paragraphs: joined } = paragraphs(lined, lines, tools);
  return { clean, asides, pieces: segments(clean.text, joined, tools) };
}

interface Made {
  readonly pieces: readonly Segment[];
  readonly facts: readonly Names<Fact>[];
  readonly labels: readonly Labelled[];
  readonly asides: readonly Aside[];
}

function outline(clean: CleanText, made: Made): Structured {
  const { pieces, labels } = made;
  const items = itemsOf(clean.text, made);
  const placed = place(items);
  const parents = placed.map((one) => one.parent);
  const ranges = items.map(({ segment }) => pieces[segment] as Segment);
  const { expected, findings } = numbering(items, parents, ranges);
  const itemAt = new Int32Array(pieces.length).fill(-1);
  for (const [i, { segment }] of items.entries()) itemAt[segment] = i;
  const resolutions = resolutionIndexes(labels);
  const blocks = blockIndexes(labels.map(({ role }) => role));
  const nested = nestedLists(listItemsOf(clean.text, made, blocks));
  const sure = margins({ ...made, placeMargin: (segment) => placed[itemAt[segment] as number]?.margin });
  const units = pieces.map((piece, i): Unit => {
    const item = itemAt[i] as number;
    const margin = sure[i] as number;
    const { role, runnerUp } = labels[i] as Labelled;
    const { ranges, columns } = treeRoles.has(role) ? piecesOf(piece) : wholeOf(piece);
    return {
      role,
      runnerUp,
      margin,
      confidence: confidenceOf(margin),
      ranges,
      columns,
      marker: piece.marker && printedOf(piece.marker),
      kind: role === "artifact" ? artifactKind(made.facts[i] as Names<Fact>) : null,
      heading: role === "attachment" && (made.facts[i] as Names<Fact>).has("attachment-heading"),
      resolution: resolutions[i] as number,
      parent: items[parents[item] ?? -1]?.segment ?? nested.get(i) ?? -1,
      expected: expected[item] ?? null,
      block: blocks[i] as number,
    };
  });
  return {
    clean,
    units,
    asides: made.asides,
    findings: [...findings, ...closings(units, items), ...nestings(units, items, parents)],
    reasons: reasonsIn(units, made.facts),
  };
}

/** How it counts is known to the outline now, and units are kept to the end. */
function printedOf({ start, end, text, number }: Marker): PrintedMarker {
  return { start, end, text, number };
}

/** Apart, for what it knows is kept as long as it is. */
function reasonsIn(units: readonly Unit[], facts: readonly Names<Fact>[]): Structured["reasons"] {
  return (unit) => reasonsOf(facts[unit] as Names<Fact>, (units[unit] as Unit).role);
}

function itemsOf(text: string, { pieces, facts, labels }: Made): Item[] {
  const items: Item[] = [];
  let reset = false;
  for (const [i, piece] of pieces.entries()) {
    const { role } = labels[i] as Labelled;
    if (closingRoles.has(role)) reset = true;
    if (!treeRoles.has(role)) continue;
    items.push(
      itemOf(text, {
        piece,
        facts: facts[i] as Names<Fact>,
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
function listItemsOf(text: string, { pieces, facts, labels }: Made, blocks: readonly number[]): Item[][] {
  const lists = new Map<number, Item[]>();
  for (const [i, piece] of pieces.entries()) {
    if (labels[i]?.role !== "list") continue;
    const item = itemOf(text, { piece, facts: facts[i] as Names<Fact>, role: "directive", index: i, reset: false });
    const list = lists.get(blocks[i] as number);
    if (list) list.push(item);
    else lists.set(blocks[i] as number, [item]);
  }
  return [...lists.values()];
}

/** What begins like this stands under nobody's heading. */
const namingCues: readonly Fact[] = ["dative-start", "matrix-start", "we-act", "control"];
const verbCues: readonly Fact[] = ["infinitive-start", "infinitive-later", "matrix-start", "operative-present"];

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
    opens: text[piece.end - 1] === ":",
    unfinished: facts.has("end:none") || facts.has("end:colon"),
    fragment: facts.has("fragment") && !hasVerb,
    verbal: hasVerb,
    named: role === "directive" && namingCues.some((cue) => facts.has(cue)),
    blankBefore: facts.has("blank-before"),
    reset,
  };
}

const artifactKinds: readonly (readonly [Fact, NoteKind])[] = [
  ["duplicate-title", "duplicate-title"],
  ["footnote", "footnote"],
  ["note-below", "footnote"],
  ["in-mail", "mail-header"],
  ["mail-foot", "mail-header"],
  ["imprint", "imprint"],
  ["in-imprint", "imprint"],
  ["contact", "imprint"],
  ["source-note", "source"],
  ["note", "note"],
  ["draft-note", "note"],
  ["navigation", "navigation"],
];

function artifactKind(facts: Names<Fact>): NoteKind {
  return artifactKinds.find(([fact]) => facts.has(fact))?.[1] ?? "navigation";
}

/** Each new title behind decided text starts a new resolution; never inside an attachment. */
function resolutionIndexes(labels: readonly Labelled[]): number[] {
  let current = 0;
  let decided = false;
  let inTitle = false;
  return labels.map(({ role }) => {
    if (role === "title" && decided && !inTitle) {
      current++;
      decided = false;
    }
    inTitle = role === "title" || (inTitle && role === "adoption");
    if (treeRoles.has(role)) decided = true;
    return current;
  });
}

/** RP204: fragments that continue the item before them, printed at its level. */
function nestings(units: readonly Unit[], items: readonly Item[], parents: readonly number[]): Finding[] {
  const seen = new Set<number>();
  const out: Finding[] = [];
  for (const [i, item] of items.entries()) {
    const parent = parents[i] as number;
    const above = items[parent];
    if (!above || seen.has(parent) || above.opens || !item.fragment || above.role !== "directive") continue;
    if (above.marker?.type !== item.marker?.type) continue;
    seen.add(parent);
    out.push({
      code: "RP204",
      at: units[item.segment]?.ranges[0] ?? null,
      related: [units[above.segment]?.ranges[0] ?? { start: 0, end: 1 }],
      values: {},
    });
  }
  return out;
}
