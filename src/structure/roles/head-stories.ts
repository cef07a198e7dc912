/**
 * What is told right below a heading of points: «Б. Луга» / «Докладчики отмечали, что луга зарастают.» / «3. Косить луга.»; not the task «Ремонт
 * мостов.»
 */
import type { Cue } from "../../lang/cue.ts";
import type { Segmented } from "./fact.ts";

interface HeadStories {
  readonly heads: ReadonlySet<number>;
  readonly stories: ReadonlySet<number>;
}

/** @param counted the segments that are headings of points by their count. */
export function headStories(all: Segmented, counted: readonly ReadonlySet<number>[]): HeadStories {
  const heads = new Set(counted.flatMap((one) => [...one]).filter((head) => standsBetween(all, head + 1)));
  const stories = [...heads].map((head) => head + 1).filter((at) => telling.some((cue) => all.cues[at]?.has(cue)));
  return { heads, stories: new Set(stories) };
}

/** Between the heading and the first of its points. */
function standsBetween({ text, segments, cues }: Segmented, at: number): boolean {
  const story = segments[at];
  if (!story || story.marker || text[story.end - 1] !== "." || segments[at + 1]?.marker?.number == null) return false;
  return !tasks.some((cue) => cues[at]?.has(cue));
}

const telling: readonly Cue[] = ["narrative", "tells"];
const tasks: readonly Cue[] = [
  "infinitive-start",
  "infinitive-later",
  "infinitive-end",
  "dative-start",
  "matrix-start",
  "operative-present",
  "declarative",
  "declarative-passive",
  "modal",
  "we-act",
  "formula",
  "formula-tail",
];
