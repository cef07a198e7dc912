/** Does the change follow from the two figures beside it: «в 1,8 раза (с 22 до 40)», «с 3400 до 4100, или на 20,6 %», «с 214 до 163, то есть на 51». */
import type { CheckCues } from "../../lang/language.ts";
import { type CheckInput, type CheckResult, exactly, type PlacedFigure, placeOf, slackOf } from "./check.ts";

export function changes({ paragraphs, cues }: CheckInput): CheckResult[] {
  return paragraphs.flatMap(({ text, sentences, narrative }, paragraph) => {
    if (!narrative) return [];
    return sentences.flatMap(({ figures }) =>
      figures.flatMap((_, at) => {
        const claim = claimAt(text, figures, { at, cues });
        return claim ? [resultOf(text, paragraph, claim)] : [];
      }),
    );
  });
}

interface Claim {
  readonly from: PlacedFigure;
  readonly to: PlacedFigure;
  /** The percentage, the ratio, or the difference. */
  readonly by: PlacedFigure;
}

const bracketOpens = /^\s?\([^()]{0,4}$/u;
const bracketCloses = /^\s?\)/u;
const bracketAhead = /^[^().;:\d]{0,24}\(/u;

/** Three figures side by side: the change and the two in brackets, or the two and the change in brackets or behind «или». */
function claimAt(
  text: string,
  figures: readonly PlacedFigure[],
  { at, cues }: { at: number; cues: CheckCues },
): Claim | undefined {
  const [one, two, three] = figures.slice(at, at + 3);
  if (!one || !two || !three) return undefined;
  const gap = (a: PlacedFigure, b: PlacedFigure): string => text.slice(a.end, b.start);
  const lead = (a: PlacedFigure): string => text.slice(Math.max(0, a.start - 12), a.start);
  if (bracketAhead.test(gap(one, two)) && cues.from(gap(one, two)) && cues.to(gap(two, three)) && cues.by(lead(one))) {
    return alike({ from: two, to: three, by: one });
  }
  if (!cues.from(lead(one)) || !cues.to(gap(one, two)) || !cues.by(gap(two, three))) return undefined;
  const bracketed = bracketOpens.test(gap(two, three)) && bracketCloses.test(text.slice(three.end, three.end + 2));
  return bracketed || cues.orElse(gap(two, three)) ? alike({ from: one, to: two, by: three }) : undefined;
}

/** The two are of one kind; what tells the change is a percentage, a ratio, or of their kind. */
function alike({ from, to, by }: Claim): Claim | undefined {
  if (from.kind !== to.kind || from.unit !== to.unit || from.value <= 0 || to.value <= 0) return undefined;
  const fits = by.kind === "percent" || by.kind === "ratio" || (by.kind === from.kind && by.unit === from.unit);
  return fits && from.kind !== "ratio" ? { from, to, by } : undefined;
}

/** Whether the change lies between the least and the most that the rounding of the two allows. */
function follows(text: string, { from, to, by }: Claim): boolean {
  const [a, b] = [slackOf(text, from), slackOf(text, to)];
  const corners = [
    [from.value - a, to.value - b],
    [from.value - a, to.value + b],
    [from.value + a, to.value - b],
    [from.value + a, to.value + b],
  ] as const;
  const step = by.kind === "percent" || by.kind === "ratio" ? stepOf(by.value) : 2 * slackOf(text, by);
  return readings(by, from).some((read) => {
    const values = corners.map(([first, last]) => read(first, last));
    return Math.min(...values) < by.value + step + 1e-9 && Math.max(...values) > by.value - step - 1e-9;
  });
}

type Reading = (first: number, last: number) => number;

/** «с 66,5 до 71,3 %, на 4,8 %» may be points as well as percents. */
function readings(by: PlacedFigure, from: PlacedFigure): readonly Reading[] {
  const difference: Reading = (first, last) => Math.abs(last - first);
  if (by.kind === "ratio") return [(first, last) => Math.max(last / first, first / last)];
  if (by.kind !== "percent") return [difference];
  const relative: Reading = (first, last) => (Math.abs(last - first) / first) * 100;
  return from.kind === "percent" ? [difference, relative] : [relative];
}

function stepOf(value: number): number {
  return 10 ** -(String(value).split(".")[1]?.length ?? 0);
}

function resultOf(text: string, paragraph: number, claim: Claim): CheckResult {
  const { from, to, by } = claim;
  const holds = follows(text, claim);
  return {
    kind: "change",
    code: "RP504",
    holds,
    expression: expressionOf(claim, holds ? "=" : "≠"),
    statistics: [from.id, to.id, by.id],
    at: placeOf(paragraph, by),
    related: [placeOf(paragraph, from), placeOf(paragraph, to)],
  };
}

function expressionOf({ from, to, by }: Claim, sign: string): string {
  const [low, high] = from.value < to.value ? [from.value, to.value] : [to.value, from.value];
  if (by.kind === "ratio") return `${high} / ${low} ${sign} ${by.value}`;
  if (by.kind !== "percent" || from.kind === "percent") return `${high} - ${low} ${sign} ${by.value}`;
  return `${exactly(high - low)} / ${from.value} ${sign} ${by.value} %`;
}
