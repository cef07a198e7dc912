/** Does the percentage follow from the counts beside it: «118 родителей из 164 (71,95%)», «5819 учащихся, …, 1096 человек (18,8%)». */

import type { CheckCues } from "../../lang/language.ts";
import type { Range } from "../../model/span.ts";
import {
  type CheckedParagraph,
  type CheckInput,
  type CheckResult,
  figuresIn,
  type PlacedFigure,
  sameHead,
  sentences,
} from "./check.ts";

/** @returns one check a percentage that has its counts beside it; none where the whole is not sure. */
export function percents({ paragraphs, cues }: CheckInput): CheckResult[] {
  return paragraphs.flatMap((paragraph, index) => {
    const parts = sentences(paragraph.text);
    return parts.flatMap((sentence, at) => {
      const earlier = parts[at - 1];
      return figuresIn(paragraph, sentence).flatMap((percent) => {
        if (percent.kind !== "percent") return [];
        const checked = checkOne({ paragraph, sentence, earlier, cues, index }, percent);
        return checked ? [checked] : [];
      });
    });
  });
}

interface Setting {
  readonly paragraph: CheckedParagraph;
  readonly sentence: Range;
  readonly earlier: Range | undefined;
  readonly cues: CheckCues;
  readonly index: number;
}

const opened = /^[^.,;:()\d]{0,40}\(\s?$/u;
const closed = /^\s?\)/u;

function checkOne(setting: Setting, percent: PlacedFigure): CheckResult | undefined {
  const { paragraph, sentence, cues } = setting;
  const before = figuresIn(paragraph, sentence).filter((one) => one.kind === "count" && one.end <= percent.start);
  const beside = before.at(-1);
  if (!beside || !opened.test(paragraph.text.slice(beside.end, percent.start)) || !closed.test(paragraph.text.slice(percent.end)))
    return undefined;
  const ahead = before.at(-2);
  if (ahead && ahead.value <= beside.value && cues.outOf(paragraph.text.slice(ahead.end, beside.start))) {
    return resultOf(setting, { part: ahead, whole: beside, percent });
  }
  const wholes = before.slice(0, -1).filter((one) => one.value > beside.value);
  const fits = [...wholes.reverse(), ...earlierWholes(setting, beside)].find((whole) =>
    follows(beside.value, whole.value, percent.value),
  );
  if (fits) return resultOf(setting, { part: beside, whole: fits, percent });
  const [whole, another] = wholes;
  if (!whole || another || before.length !== 2 || !sameThings(cues, whole, beside)) return undefined;
  return resultOf(setting, { part: beside, whole, percent });
}

function earlierWholes({ paragraph, earlier }: Setting, part: PlacedFigure): PlacedFigure[] {
  if (!earlier) return [];
  return figuresIn(paragraph, earlier)
    .filter((one) => one.kind === "count" && one.value > part.value)
    .reverse();
}

function sameThings(cues: CheckCues, whole: PlacedFigure, part: PlacedFigure): boolean {
  if (whole.of === null || part.of === null) return false;
  return sameHead(whole.of, part.of) || (cues.people(whole.of) && cues.people(part.of));
}

/** Whether part of whole, rounded or cut to the decimals printed, is that percentage. */
function follows(part: number, whole: number, percent: number): boolean {
  const decimals = String(percent).split(".")[1]?.length ?? 0;
  const step = 10 ** -decimals;
  return Math.abs((part / whole) * 100 - percent) < step + 1e-9;
}

interface Claim {
  readonly part: PlacedFigure;
  readonly whole: PlacedFigure;
  readonly percent: PlacedFigure;
}

function resultOf({ index }: Setting, { part, whole, percent }: Claim): CheckResult {
  const holds = follows(part.value, whole.value, percent.value);
  return {
    kind: "percent",
    holds,
    expression: `${part.value} / ${whole.value} ${holds ? "=" : "≠"} ${percent.value} %`,
    statistics: [part.id, whole.id, percent.id],
    at: { paragraph: index, start: percent.start, end: percent.end },
    related: [part, whole].map((one) => ({ paragraph: index, start: one.start, end: one.end })),
  };
}
