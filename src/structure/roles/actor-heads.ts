/** Headings that name who is to act as they are called, without a mark: «Директора школ» above «открыть кружки». */
import type { Segment } from "../../model/line.ts";
import type { MarkerType } from "../../model/outline.ts";
import type { Segmented } from "./fact.ts";

const deciding = ["formula", "formula-tail", "formula-list", "formula-weak"] as const;
const firstWord = /^\p{L}{5,}/u;
/** Of a word that is known again in another form. */
const shortestStem = 5;
const ending = 2;

export function actorHeads(all: Segmented): ReadonlySet<number> {
  const { segments, cues } = all;
  const out = new Set<number>();
  const naming = namingMarkers(all);
  let decided = false;
  for (const [i, segment] of segments.entries()) {
    if (deciding.some((cue) => cues[i]?.has(cue))) decided = true;
    if (decided && cues[i]?.has("actors") && isAmongNames(segment, naming) && headsTasks(all, i)) out.add(i);
  }
  return out;
}

/** Kinds of markers of «II. Директорам школ:». */
function namingMarkers({ segments, cues }: Segmented): ReadonlySet<MarkerType | undefined> {
  const heads = segments.filter((_, i) => cues[i]?.has("dative-start") && !cues[i]?.has("infinitive-later"));
  return new Set(heads.map(({ marker }) => marker?.type));
}

/** «I. Школы» heads a theme; among «II. Директорам школ:» it names who is to act. */
function isAmongNames({ marker }: Segment, naming: ReadonlySet<MarkerType | undefined>): boolean {
  return !marker?.number || naming.has(marker.type);
}

/**
 * Not a theme above points whose numbers go on («В. Дети» / «3. Открыть кружки»), nor one that its first task names again («Молодые учителя» /
 * «1. Дать молодым учителям жильё»).
 */
function headsTasks({ text, segments, cues }: Segmented, index: number): boolean {
  const [head, task] = [segments[index] as Segment, segments[index + 1]];
  const found = cues[index + 1];
  if (!task || !(found?.has("infinitive-start") || found?.has("infinitive-later"))) return false;
  if (task.marker?.number != null && task.marker.path.at(-1) !== 1) return false;
  const told = text.slice(task.body, task.end).toLowerCase();
  const name = firstWord.exec(text.slice(head.body, head.end).toLowerCase())?.[0];
  return name === undefined || !told.includes(name.slice(0, Math.max(shortestStem, name.length - ending)));
}
