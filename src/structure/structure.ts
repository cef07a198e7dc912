/** Lines → outline: paragraphs, segments, roles decided together, depth, repairs. */
import type { Language } from "../lang/language.ts";
import type { Line, Segment } from "../model/line.ts";
import type { LineRole, Marker, NoteKind, Structured, Unit } from "../model/outline.ts";
import type { Range } from "../model/span.ts";
import { type Aside, type CleanText, toSource } from "../model/text.ts";
import { inColumns } from "../model/units.ts";
import { blockIndexes, treeRoles } from "./blocks.ts";
import { confidenceOf, margins } from "./confidence.ts";
import { paragraphs } from "./lines/paragraphs.ts";
import { treeOf } from "./outline/tree.ts";
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

/** The final clean text and its segments: what is joined, cut out and split before it is asked what each of them is. */
export interface Cut {
  readonly clean: CleanText;
  readonly pieces: readonly Segment[];
  readonly asides: readonly Aside[];
}

export function cut(lined: CleanText, lines: readonly Line[], tools: Tools): Cut {
  const { clean, asides, paragraphs: joined } = paragraphs(lined, lines, tools);
  return { clean, asides, pieces: segments(clean.text, joined, tools) };
}

export function structure({ clean, pieces, asides }: Cut, tools: Tools): Structured {
  const headings = pieces.map(({ start }) => tools.headingAt(toSource(clean.map, { start, end: start + 1 }).start));
  const noted = pieces.map((piece) => tools.isNoted(toSource(clean.map, piece)));
  const facts = factsOf({ text: clean.text, segments: pieces, headings, noted }, tools.language);
  const labels = relabelled(label(facts), { text: clean.text, pieces, facts, fold: tools.language.fold });
  return outline(clean, { pieces, facts, labels, asides });
}

interface Made {
  readonly pieces: readonly Segment[];
  readonly facts: readonly Names<Fact>[];
  readonly labels: readonly Labelled[];
  readonly asides: readonly Aside[];
}

function outline(clean: CleanText, made: Made): Structured {
  const { pieces, labels } = made;
  const roles = labels.map(({ role }) => role);
  const blocks = blockIndexes(roles);
  const resolutions = resolutionIndexes(roles);
  const tree = treeOf(clean.text, { ...made, roles, blocks, resolutions });
  const sure = margins({ pieces, labels, places: tree.margins });
  const units = inColumns(pieces.length, (i): Unit => {
    const piece = pieces[i] as Segment;
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
      marker: piece.marker,
      kind: role === "artifact" ? artifactKind(made.facts[i] as Names<Fact>) : null,
      heading: role === "attachment" && (made.facts[i] as Names<Fact>).has("attachment-heading"),
      resolution: resolutions[i] as number,
      parent: tree.parents[i] as number,
      expected: tree.expected.get(i) ?? null,
      block: blocks[i] as number,
    };
  });
  return { clean, units, asides: made.asides, findings: tree.findings, reasons: reasonsIn(roles, made.facts) };
}

/** Apart, for what it knows is kept as long as it is. */
function reasonsIn(roles: readonly LineRole[], facts: readonly Names<Fact>[]): Structured["reasons"] {
  return (unit) => reasonsOf(facts[unit] as Names<Fact>, roles[unit] as LineRole);
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
  ["surname-contact", "imprint"],
  ["source-note", "source"],
  ["in-source", "source"],
  ["foreign-head", "note"],
  ["note", "note"],
  ["draft-note", "note"],
  ["navigation", "navigation"],
];

function artifactKind(facts: Names<Fact>): NoteKind {
  return artifactKinds.find(([fact]) => facts.has(fact))?.[1] ?? "navigation";
}

/** Each new title behind decided text starts a new resolution; never inside an attachment. */
function resolutionIndexes(roles: readonly LineRole[]): number[] {
  let current = 0;
  let decided = false;
  let inTitle = false;
  return roles.map((role) => {
    if (role === "title" && decided && !inTitle) {
      current++;
      decided = false;
    }
    inTitle = role === "title" || (inTitle && role === "adoption");
    if (treeRoles.has(role)) decided = true;
    return current;
  });
}
