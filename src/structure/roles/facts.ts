/** The facts of each segment: its form, its neighbours, its place, and the cues of its words. */
import type { Cue } from "../../lang/cue.ts";
import type { Language } from "../../lang/language.ts";
import type { Segment } from "../../model/line.ts";
import { addPosition, documentOf } from "./document.ts";
import type { Fact, Segmented } from "./fact.ts";
import { addForm } from "./form.ts";
import { addJudgements } from "./judgements.ts";
import { nameSets, type Sets, setsOf } from "./name-sets.ts";
import { addNeighbours } from "./neighbours.ts";

const topHeadings = 4;
/** A note stands so many segments below its mark at the most. */
const noteReach = 4;
export function factsOf({ text, segments, headings, noted }: Omit<Segmented, "cues">, language: Language): Sets<Fact> {
  const cues = nameSets(segments.length, (index) => cuesOf(text, segments[index] as Segment, language));
  const all: Segmented = { text, segments, headings, noted, cues };
  const document = documentOf(all);
  return setsOf(segments.length, (index) => {
    const segment = segments[index] as Segment;
    const facts = new Set<Fact>();
    cues[index]?.forEach((cue) => void facts.add(cue));
    if (segment.cells.length > 0) facts.add(isTask(segment) ? "task-row" : "table-section");
    addForm(text, segment, facts);
    addNeighbours(all, index, facts);
    addHeading(headings, index, facts);
    for (const [fact, members] of document.runs) if (members.has(index)) facts.add(fact);
    if (isFindingAbove(all, index)) facts.add("previous:finding");
    addPosition(index, document, facts);
    addJudgements({
      segment,
      index,
      document,
      facts,
      noted: noted.slice(Math.max(0, index - noteReach), index).includes(1),
      above: segments[index - 1]?.marker ?? null,
      below: segments[index + 1]?.marker ?? null,
    });
    return facts;
  });
}

/** «# Резолюция», «## форума читателей»: headings at the top that follow each other are one title. */
function addHeading(headings: Uint8Array, index: number, facts: Set<Fact>): void {
  const depth = headings[index] ?? 0;
  if (depth === 0) return;
  facts.add("heading");
  if (index < topHeadings && headings.slice(0, index).every((one) => one > 0)) facts.add("heading-at-top");
}

function isTask({ cells }: Segment): boolean {
  return cells.some(({ column }) => column === "task");
}

/** Of the row of a table the words of the task count. */
function cuesOf(text: string, { start, end, body, cells }: Segment, language: Language): ReadonlySet<Cue> {
  const task = cells.find(({ column }) => column === "task");
  if (task) return language.cues(text.slice(task.start, task.end), 0);
  return language.cues(text.slice(start, end), body - start);
}

/** «Участники констатируют:» and no cue of decision in it: what follows is found, not asked for. */
function isFindingAbove({ text, segments, cues }: Segmented, index: number): boolean {
  const before = segments[index - 1];
  const said = cues[index - 1];
  if (!before || !said || text[before.end - 1] !== ":") return false;
  return said.has("finding") && !said.has("formula") && !said.has("formula-weak") && !said.has("matrix-heading");
}
