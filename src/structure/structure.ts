/** Paragraphs → outline: segments, roles decided together, depth, repairs. */
import type { Language } from "../lang/language.ts";
import type { Segment } from "../model/line.ts";
import type { LineRole, Marker, NoteKind, Structured, Unit } from "../model/outline.ts";
import type { Range } from "../model/span.ts";
import { type Aside, type CleanText, toSource } from "../model/text.ts";
import { inColumns } from "../model/units.ts";
import { blockIndexes, treeRoles } from "./blocks.ts";
import { confidenceOf, margins } from "./confidence.ts";
import type { Joined } from "./lines/paragraphs.ts";
import { treeOf } from "./outline/tree.ts";
import type { Fact } from "./roles/fact.ts";
import { factsOf } from "./roles/facts.ts";
import type { Names, Sets } from "./roles/name-sets.ts";
import { relabel } from "./roles/relabel.ts";
import { type Labels, label, reasonsOf } from "./roles/viterbi.ts";
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

export function cut({ clean, asides, paragraphs }: Joined, tools: Tools): Cut {
  return { clean, asides, pieces: segments(clean.text, paragraphs, tools) };
}

export function structure({ clean, pieces, asides }: Cut, tools: Tools): Structured {
  const headings = Uint8Array.from(pieces, ({ start }) => tools.headingAt(toSource(clean.map, { start, end: start + 1 }).start));
  const noted = Uint8Array.from(pieces, (piece) => Number(tools.isNoted(toSource(clean.map, piece))));
  const facts = factsOf({ text: clean.text, segments: pieces, headings, noted }, tools.language);
  const labels = label(facts);
  relabel(labels, { text: clean.text, pieces, facts, fold: tools.language.fold });
  return outline(clean, { pieces, facts, labels, asides });
}

interface Made {
  readonly pieces: readonly Segment[];
  readonly facts: Sets<Fact>;
  readonly labels: Labels;
  readonly asides: readonly Aside[];
}

function outline(clean: CleanText, made: Made): Structured {
  const { pieces, labels } = made;
  const { roles, runnersUp } = labels;
  const blocks = blockIndexes(roles);
  const resolutions = resolutionIndexes(roles);
  const tree = treeOf(clean.text, { ...made, roles, blocks, resolutions });
  const sure = margins({ pieces, labels, places: tree.margins });
  const units = inColumns(pieces.length, (i): Unit => {
    const piece = pieces[i] as Segment;
    const margin = sure[i] as number;
    const role = roles[i] as LineRole;
    const { ranges, columns } = treeRoles.has(role) ? piecesOf(piece) : wholeOf(piece);
    return {
      role,
      runnerUp: runnersUp[i] as LineRole,
      margin,
      confidence: confidenceOf(margin),
      ranges,
      columns,
      marker: piece.marker,
      kind: role === "artifact" ? artifactKind(made.facts.get(i) as Names<Fact>) : null,
      heading: role === "attachment" && made.facts.get(i)?.has("attachment-heading") === true,
      resolution: resolutions[i] as number,
      parent: tree.parents[i] as number,
      expected: tree.expected.get(i) ?? null,
      block: blocks[i] as number,
    };
  });
  return { clean, units, asides: made.asides, findings: tree.findings, reasons: reasonsIn(roles, made.facts) };
}

/** Apart, for what it knows is kept as long as it is. */
function reasonsIn(roles: readonly LineRole[], facts: Sets<Fact>): Structured["reasons"] {
  return (unit) => reasonsOf(facts.get(unit) as Names<Fact>, roles[unit] as LineRole);
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
  ["sheet-above", "source"],
  ["foreign-head", "note"],
  ["note", "note"],
  ["draft-note", "note"],
  ["in-advert", "navigation"],
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
