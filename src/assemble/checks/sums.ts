/** Do the parts add up to the whole: «55 школ - 35 средних, 11 основных, 7 начальных, 2 вечерние». Silent unless the text claims it. */
import type { CheckCues } from "../../lang/language.ts";
import { type CheckInput, type CheckResult, figuresIn, type PlacedFigure, sameHead, sentences } from "./check.ts";

/** @returns one check a whole, in the order of the text; parts that do not exhaust the whole give none. */
export function sums({ paragraphs, cues }: CheckInput): CheckResult[] {
  return paragraphs.flatMap((paragraph, index) =>
    sentences(paragraph.text).flatMap((sentence) => {
      const figures = figuresIn(paragraph, sentence).filter((one) => one.kind === "count" || one.kind === "money");
      return sumsOf({ text: paragraph.text, figures, cues, paragraph: index });
    }),
  );
}

interface Sentence {
  readonly text: string;
  readonly figures: readonly PlacedFigure[];
  readonly cues: CheckCues;
  readonly paragraph: number;
}

function sumsOf(sentence: Sentence): CheckResult[] {
  const found: CheckResult[] = [];
  let from = 0;
  while (from + 1 < sentence.figures.length) {
    const checked = sumFrom(sentence, from);
    if (checked) found.push(checked.result);
    from = checked ? checked.next : from + 1;
  }
  return found;
}

const fullList = /^[^.,;:()\d–—]{0,40}(?:\s[-–—]|:)\s[^.,;:()\d]{0,24}$/u;
const listed = /^(?:[^.;:()\d]{0,60}(?:,|;)|[^.,;:()\d]{0,60}\s)[^.,;:()\d]{0,32}$/u;
const fewest = 2;

function sumFrom(sentence: Sentence, from: number): { result: CheckResult; next: number } | undefined {
  const { text, figures, cues } = sentence;
  const whole = figures[from] as PlacedFigure;
  const first = figures[from + 1] as PlacedFigure;
  const lead = text.slice(whole.end, first.start);
  const claimed = fullList.test(lead);
  const broken = cues.breakdown(lead);
  if (!claimed && !broken) return undefined;
  const parts = partsFrom(sentence, from);
  const exact = prefixOf(parts, whole.value);
  if (exact && exact.length >= fewest) return { result: resultOf(sentence, whole, exact), next: from + 1 + exact.length };
  const wrong = claimed ? contradicts(whole, parts, cues) : exceeds(sentence, from);
  return wrong ? { result: resultOf(sentence, whole, wrong), next: from + 1 + wrong.length } : undefined;
}

/** The figures behind the whole, as long as the list runs on, each smaller and of the same kind. */
function partsFrom({ text, figures, cues }: Sentence, from: number): PlacedFigure[] {
  const whole = figures[from] as PlacedFigure;
  const parts: PlacedFigure[] = [];
  for (let index = from + 1; index < figures.length; index++) {
    const part = figures[index] as PlacedFigure;
    const gap = text.slice((figures[index - 1] as PlacedFigure).end, part.start);
    const runsOn = index === from + 1 || (listed.test(gap) && !cues.aside(gap) && !cues.breakdown(gap) && !cues.outOf(gap));
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

/** A list behind a dash, three parts or more, of things of one kind, that misses the whole narrowly. */
function contradicts(whole: PlacedFigure, parts: readonly PlacedFigure[], cues: CheckCues): readonly PlacedFigure[] | undefined {
  if (parts.length < fewest + 1 || parts.some((part) => part.value >= whole.value)) return undefined;
  const sum = total(parts);
  if (sum === whole.value || Math.abs(sum - whole.value) > nearness * whole.value) return undefined;
  const akin = parts.filter(
    (one) =>
      cues.elliptic(one.of ?? "") ||
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
    holds,
    expression: `${whole.value} ${holds ? "=" : parts.length === 1 ? "<" : "≠"} ${parts.map((part) => part.value).join(" + ")}`,
    statistics: [whole.id, ...parts.map((part) => part.id)],
    at: { paragraph, start: whole.start, end: whole.end },
    related: parts.map((part) => ({ paragraph, start: part.start, end: part.end })),
  };
}

const total = (parts: readonly PlacedFigure[]): number => parts.reduce((sum, part) => exactly(sum + part.value), 0);

/** Sums of tenths come out as printed: 0.1 + 0.2 is 0.3. */
function exactly(sum: number): number {
  return Math.round(sum * 1e6) / 1e6;
}
