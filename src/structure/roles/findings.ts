/** What is told or listed below «отмечает:», below what was achieved. */
import type { Cue } from "../../lang/cue.ts";
import type { Segmented } from "./fact.ts";
import { isAlike } from "./runs.ts";

interface Findings {
  /** Points that list what was found. */
  readonly listed: ReadonlySet<number>;
  /** Numbered paragraphs that tell it. */
  readonly told: ReadonlySet<number>;
}

/** Points of one kind below «Президиум отмечает:», «… отмечает следующее.», up to the first that is a task; none that have headings of their own. */
export function belowFindings(all: Segmented): Findings {
  const { segments, cues } = all;
  const [listed, told] = [new Set<number>(), new Set<number>()];
  for (const [i, { marker }] of segments.entries()) {
    const first = segments[i + 1]?.marker;
    if (marker || !first || !cues[i]?.has("finding-end") || isHeaded(all, i + 1)) continue;
    const points: number[] = [];
    for (let at = i + 1; isAlike(segments[at]?.marker, first) && !tasks.some((cue) => cues[at]?.has(cue)); at++) points.push(at);
    const found = areParagraphs(all, points) ? told : listed;
    for (const at of points) found.add(at);
  }
  for (const at of headedParagraphs(all)) told.add(at);
  return { listed, told };
}

/** «1. Мосты. В крае …», «2. Лодки. Их …» one behind the other, lists between them or not, above the words of decision. */
function headedParagraphs(all: Segmented): readonly number[] {
  const decision = all.cues.findIndex((found) => found.has("formula") || found.has("formula-tail"));
  const runs: number[][] = [[]];
  for (const [i, { marker }] of all.segments.slice(0, Math.max(0, decision)).entries()) {
    if (marker?.type !== "decimal" || marker.path.length !== 1) continue;
    if (marker.path[0] === 1) runs.push([]);
    const run = runs.at(-1) as number[];
    if (marker.path[0] === run.length + 1 && isHeadedAt(all, i) && !tasks.some((cue) => all.cues[i]?.has(cue))) run.push(i);
  }
  return runs.filter((run) => run.length > 1).flat();
}

const runInHeading = /^[^.;:,!?]{3,45}\. \p{Lu}/u;

/** «1. Состояние мостов. В крае …», «2. Кадры. Выпуск …» */
function isHeaded(all: Segmented, at: number): boolean {
  return [at, at + 1].every((one) => one >= all.segments.length || isHeadedAt(all, one));
}

function isHeadedAt({ text, segments }: Segmented, at: number): boolean {
  const { body, end } = segments[at] as Segmented["segments"][number];
  return runInHeading.test(text.slice(body, Math.min(end, body + 60)));
}

const longestLook = 1_000;
const sentenceBreak = /\p{Ll}{2}[.!?] \p{Lu}|[\d»)%][.!?] \p{Lu}\p{Ll}/u;

/** «1. В крае 40 мостов, исправны 12 %. Ремонт начат.», and the others, too: numbered, and of several sentences. */
function areParagraphs({ text, segments }: Segmented, points: readonly number[]): boolean {
  return points.every((at) => {
    const { marker, body, end } = segments[at] as Segmented["segments"][number];
    return marker?.type !== "bullet" && sentenceBreak.test(text.slice(body, Math.min(end, body + longestLook)));
  });
}

const tasks: readonly Cue[] = ["infinitive-start", "matrix-start", "matrix-heading", "operative-present", "formula"];

/** Bullets below what was achieved: «За год удалось:» / «- открыть музей;». */
export function belowStories({ segments, cues }: Segmented): ReadonlySet<number> {
  const out = new Set<number>();
  for (const [i, { marker }] of segments.entries()) {
    if (marker || !cues[i]?.has("achieved") || cues[i]?.has("infinitive-start")) continue;
    const type = segments[i + 1]?.marker?.type;
    if (type) for (let at = i + 1; segments[at]?.marker?.type === type; at++) out.add(at);
  }
  return out;
}
