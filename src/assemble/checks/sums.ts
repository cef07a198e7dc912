/** Do the parts add up to the whole: «55 школ - 35 средних, 11 основных, 7 начальных, 2 вечерние», «97 человек и ещё 19, итого 116». Silent unless the text claims it. */
import type { CheckCues } from "../../lang/language.ts";
import { type CheckInput, type CheckResult, exactly, type PlacedFigure, placeOf, sameHead, slackOf } from "./check.ts";

/** @returns one check a whole, in the order of the text; parts that do not exhaust the whole give none. */
export function sums({ paragraphs, cues }: CheckInput): CheckResult[] {
  return paragraphs.flatMap(({ text, sentences, narrative }, paragraph) => {
    if (!narrative) return [];
    return sentences.flatMap((sentence) => {
      const figures = sentence.figures.filter((one) => one.kind === "count" || one.kind === "money");
      return figures.length > 2 || (figures.length > 1 && !sentence.figures.some(({ kind }) => kind === "percent"))
        ? sumsOf({ text, figures, cues, paragraph })
        : [];
    });
  });
}

interface Sentence {
  readonly text: string;
  readonly figures: readonly PlacedFigure[];
  readonly cues: CheckCues;
  readonly paragraph: number;
}

interface Found {
  readonly result: CheckResult;
  /** Index of the first figure behind those that were added up. */
  readonly next: number;
}

function sumsOf(sentence: Sentence): CheckResult[] {
  const found: CheckResult[] = [];
  let from = 0;
  while (from + 1 < sentence.figures.length) {
    const checked = sumFrom(sentence, from) ?? totalBehind(sentence, from);
    if (checked) found.push(checked.result);
    from = checked ? checked.next : from + 1;
  }
  return found;
}

const fullList = /^[^.,;:()\d–—]{0,40}(?:\s[-–—]|:)\s[^.,;:()\d]{0,24}$/u;
const listed = /^(?:[^.;:()\d]{0,60}(?:,|;)|[^.,;:()\d]{0,60}\s)[^.,;:()\d]{0,32}$/u;
const fewest = 2;

function sumFrom(sentence: Sentence, from: number): Found | undefined {
  const { text, figures, cues } = sentence;
  const whole = figures[from] as PlacedFigure;
  const first = figures[from + 1] as PlacedFigure;
  const lead = text.slice(whole.end, first.start);
  const claimed = fullList.test(lead);
  const broken = cues.breakdown(lead);
  if (!claimed && !broken) return undefined;
  const parts = partsFrom(sentence, from + 1, whole);
  const exact = prefixOf(parts, whole.value);
  if (exact && exact.length >= fewest) return { result: resultOf(sentence, whole, exact), next: from + 1 + exact.length };
  const wrong = claimed ? contradicts(sentence, whole, parts) : exceeds(sentence, from);
  return wrong ? { result: resultOf(sentence, whole, wrong), next: from + 1 + wrong.length } : undefined;
}

/** «Присутствуют 97 человек, по доверенности 19, итого 116»: the whole is told last. */
function totalBehind(sentence: Sentence, from: number): Found | undefined {
  const { text, figures, cues } = sentence;
  const first = figures[from] as PlacedFigure;
  const parts = [first, ...partsFrom(sentence, from + 1, { ...first, value: Number.POSITIVE_INFINITY })];
  const at = parts.findIndex(
    (one, index) => index >= fewest && cues.total(text.slice((parts[index - 1] as PlacedFigure).end, one.start)),
  );
  if (at < 0) return undefined;
  const whole = parts[at] as PlacedFigure;
  const before = parts.slice(0, at);
  const sum = total(before);
  if (sum !== whole.value && !isNear(sentence, { whole, parts: before, sum })) return undefined;
  return { result: resultOf(sentence, whole, before), next: from + at + 1 };
}

/** The figures from an index on, as long as the list runs on, each of the same kind. */
function partsFrom({ text, figures, cues }: Sentence, from: number, whole: PlacedFigure): PlacedFigure[] {
  const parts: PlacedFigure[] = [];
  for (let index = from; index < figures.length; index++) {
    const part = figures[index] as PlacedFigure;
    const gap = text.slice((figures[index - 1] as PlacedFigure).end, part.start);
    const isFirst = index === from && Number.isFinite(whole.value);
    const runsOn = isFirst || (listed.test(gap) && !cues.aside(gap) && !cues.breakdown(gap) && !cues.outOf(gap));
    if (!runsOn || part.kind !== whole.kind || part.unit !== whole.unit) break;
    parts.push(part);
  }
  return parts;
}

/** The first parts that make up the value exactly. */
function prefixOf(parts: readonly PlacedFigure[], value: number): PlacedFigure[] | undefined {
  let sum = 0;
  for (let count = 0; count < parts.length; count++) {
    sum = exactly(sum + (parts[count] as PlacedFigure).value);
    if (sum === value) return parts.slice(0, count + 1);
    if (sum > value) return undefined;
  }
  return undefined;
}

const nearness = 0.25;

/** Misses the whole narrowly, and by more than the rounding of what is printed explains. */
function isNear(
  { text }: Sentence,
  { whole, parts, sum }: { whole: PlacedFigure; parts: readonly PlacedFigure[]; sum: number },
): boolean {
  const off = Math.abs(sum - whole.value);
  const slack = [whole, ...parts].reduce((all, one) => all + slackOf(text, one), 0);
  return off > slack + 1e-9 && off <= nearness * whole.value;
}

/** A list behind a dash, three parts or more, of things of one kind, that misses the whole narrowly. */
function contradicts(
  sentence: Sentence,
  whole: PlacedFigure,
  parts: readonly PlacedFigure[],
): readonly PlacedFigure[] | undefined {
  if (parts.length < fewest + 1 || parts.some((part) => part.value >= whole.value)) return undefined;
  if (!isNear(sentence, { whole, parts, sum: total(parts) })) return undefined;
  const akin = parts.filter(
    (one) =>
      sentence.cues.elliptic(one.of ?? "") ||
      sameHead(one.of, whole.of) ||
      parts.some((other) => other !== one && sameHead(one.of, other.of)),
  );
  return akin.length >= fewest ? parts : undefined;
}

/** «14 школ, из них 19 средних школ»: one part is more than the whole. */
function exceeds({ figures }: Sentence, from: number): readonly PlacedFigure[] | undefined {
  const whole = figures[from] as PlacedFigure;
  const part = figures[from + 1] as PlacedFigure;
  if (part.kind !== whole.kind || part.unit !== whole.unit || part.value <= whole.value) return undefined;
  if (figures.slice(0, from).some((one) => one.value >= part.value)) return undefined;
  return whole.kind === "money" || sameHead(part.of, whole.of) ? [part] : undefined;
}

function resultOf({ paragraph }: Sentence, whole: PlacedFigure, parts: readonly PlacedFigure[]): CheckResult {
  const holds = total(parts) === whole.value;
  return {
    kind: "sum",
    code: "RP501",
    holds,
    expression: `${whole.value} ${holds ? "=" : parts.length === 1 ? "<" : "≠"} ${parts.map((part) => part.value).join(" + ")}`,
    statistics: [whole.id, ...parts.map((part) => part.id)],
    at: placeOf(paragraph, whole),
    related: parts.map((part) => placeOf(paragraph, part)),
  };
}

const total = (parts: readonly PlacedFigure[]): number => parts.reduce((sum, part) => exactly(sum + part.value), 0);
