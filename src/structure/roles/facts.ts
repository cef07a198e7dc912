/** The facts of each segment: its form, its neighbours, its place, and the cues of its words. */
import type { Cue, Language } from "../../lang/language.ts";
import type { Segment } from "../../model/line.ts";
import type { Fact, PlaceFact, Segmented } from "./fact.ts";
import { addForm } from "./form.ts";
import { addNeighbours } from "./neighbours.ts";
import { belowTasks, imprintLines, resumedItems, seriesOf, signatureLines, stampsOf } from "./runs.ts";

const topSegments = 14;
const bottomSegments = 14;
const topHeadings = 4;
/** One of these a title must have: nothing else makes the first sentence of a text a title. */
const titleFacts: readonly Fact[] = [
  "title-word",
  "title-tail",
  "draft-stamp",
  "body-name",
  "subject",
  "act-number",
  "resolution-number",
  "quoted-whole",
  "capitals",
  "previous:open",
  "far-indent",
];

export function factsOf(
  { text, segments, headings }: Pick<Segmented, "text" | "segments" | "headings">,
  language: Language,
): ReadonlySet<Fact>[] {
  const cues = segments.map((segment) => cuesOf(text, segment, language));
  const all: Segmented = { text, segments, headings, cues };
  const document = documentOf(all);
  return segments.map((segment, index) => {
    const facts = new Set<Fact>(cues[index]);
    if (segment.cells.length > 0) facts.add("task-row");
    addForm(text, segment, facts);
    addNeighbours(all, index, facts);
    addHeading(headings, index, facts);
    for (const [fact, members] of document.runs) if (members.has(index)) facts.add(fact);
    if (isFindingAbove(all, index)) facts.add("previous:finding");
    addPosition(index, document, facts);
    addJudgements(segment, { index, document, facts });
    return facts;
  });
}

/** «# Резолюция», «## форума читателей»: headings at the top that follow each other are one title. */
function addHeading(headings: readonly number[], index: number, facts: Set<Fact>): void {
  const depth = headings[index] ?? 0;
  if (depth === 0) return;
  facts.add("heading");
  if (index < topHeadings && headings.slice(0, index).every((one) => one > 0)) facts.add("heading-at-top");
}

/** Of the row of a table the words of the task count. */
function cuesOf(text: string, { start, end, body, cells }: Segment, language: Language): ReadonlySet<Cue> {
  const task = cells.find(({ column }) => column === "task");
  if (task) return language.cues(text.slice(task.start, task.end), 0);
  return language.cues(text.slice(start, end), body - start);
}

/** What is true of the document as a whole. */
interface Document {
  readonly runs: readonly (readonly [PlaceFact, ReadonlySet<number>])[];
  /** Index of the heading, or −1. */
  readonly title: number;
  /** Segments beside the kind word of a further resolution, behind a signature. */
  readonly heads: ReadonlySet<number>;
  /** Index of the first signature, or past the end. */
  readonly firstSigned: number;
  /** Index of the last signature, where no decision follows it; or past the end. */
  readonly closed: number;
  /** Segments before the first attachment. */
  readonly length: number;
  readonly protocol: boolean;
}

function documentOf(all: Segmented): Document {
  const { segments, cues } = all;
  const signed = signatureLines(all);
  const attachment = cues.findIndex((found, i) => i > 2 && found.has("attachment-heading"));
  const decided = attachment < 0 ? cues : cues.slice(0, attachment);
  const lastDecision = decided.findLastIndex((found, i) => decides(found, segments[i] as Segment));
  const firstSigned = firstAfter(signed, -1) ?? segments.length;
  const closed = firstAfter(signed, lastDecision) ?? segments.length;
  const votes = cues.filter((found) => found.has("vote")).length;
  return {
    runs: [
      ["series", seriesOf(all)],
      ["below-task", belowTasks(all)],
      ["in-stamp", stampsOf(all)],
      ["in-signature", signed],
      ["in-imprint", imprintLines(cues, closed)],
      ["resumes", resumedItems(segments)],
    ],
    title: cues.findIndex((found, i) => i < topSegments && found.has("title-word-alone")),
    heads: new Set(
      cues.flatMap((found, i) => (found.has("title-word-alone") && i > firstSigned ? range(i - linesAbove, i + linesBelow) : [])),
    ),
    firstSigned,
    closed,
    length: attachment < 0 ? segments.length : attachment,
    protocol:
      votes > 1 || cues.some((found) => found.has("protocol-heading") || found.has("heard") || found.has("protocol-title")),
  };
}

/** «2. О ходе сева» above «СЛУШАЛИ:», not the last point of the agenda. */
function opensQuestion({ marker, blankBefore }: Segment, facts: ReadonlySet<Fact>): boolean {
  if (!facts.has("next:heard") || !facts.has("theme-start") || facts.has("after-colon")) return false;
  return !facts.has("counts-on") && (marker !== null || blankBefore > 0);
}

/** «Слёт мастеров Поволжья» as the last line: those who decided sign together. */
function signsTogether({ marker }: Segment, facts: ReadonlySet<Fact>): boolean {
  if (marker || !facts.has("short") || !facts.has("end:none") || facts.has("small-start")) return false;
  return facts.has("collective") && facts.has("noun-start") && !facts.has("narrative");
}

const linesAbove = 4;
const linesBelow = 8;

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** Behind it no signature has closed the document yet. */
function decides(found: ReadonlySet<Cue>, { marker }: Segment): boolean {
  if (found.has("formula") || found.has("formula-weak") || found.has("title-word-alone")) return true;
  return (marker !== null && found.has("infinitive-start")) || found.has("matrix-heading");
}

function addPosition(index: number, { title, heads, closed, length }: Document, facts: Set<Fact>): void {
  if (index === 0) facts.add("first");
  if (index < title) facts.add("before-title");
  if (index > closed) facts.add("tail");
  facts.add(index < topSegments || heads.has(index) ? "top" : "not-top");
  facts.add(index >= length - bottomSegments ? "bottom" : "not-bottom");
}

/** Facts that follow from other facts. */
function addJudgements(
  segment: Segment,
  { index, document, facts }: { index: number; document: Document; facts: Set<Fact> },
): void {
  if (document.firstSigned < index && isAnnexStamp(segment, facts)) facts.add("annex-stamp");
  if (!titleFacts.some((fact) => facts.has(fact))) facts.add("untitled");
  if (facts.has("formula-list") && (facts.has("next:infinitive") || facts.has("next:matrix"))) facts.add("opens-tasks");
  if (facts.has("matrix-start") && facts.has("next:infinitive") && facts.has("end:none") && !facts.has("infinitive-later"))
    facts.add("awaits-task");
  if (opensQuestion(segment, facts)) facts.add("question");
  if (index === document.length - 1 && signsTogether(segment, facts)) facts.add("collective-sign");
  if (segment.afterRule && index > document.closed) facts.add("after-last-rule");
  if (document.protocol && facts.has("unanimous")) facts.add("vote-result");
}

/** «УТВЕРЖДЕНА постановлением …», «ПАСПОРТ» below a signature. */
function isAnnexStamp(segment: Segment, facts: ReadonlySet<Fact>): boolean {
  if (facts.has("approval-stamp") || facts.has("approved-by")) return true;
  return facts.has("annex-title") && (facts.has("capitals") || segment.blankBefore > 1);
}

/** «Участники констатируют:» and no cue of decision in it: what follows is found, not asked for. */
function isFindingAbove({ text, segments, cues }: Segmented, index: number): boolean {
  const before = segments[index - 1];
  const said = cues[index - 1];
  if (!before || !said || text[before.end - 1] !== ":") return false;
  return said.has("finding") && !said.has("formula") && !said.has("formula-weak") && !said.has("matrix-heading");
}

/** The smallest member above a bound. */
function firstAfter(members: ReadonlySet<number>, bound: number): number | undefined {
  let least: number | undefined;
  for (const member of members) if (member > bound && (least === undefined || member < least)) least = member;
  return least;
}
