/** Does the percentage follow from the counts beside it: «118 родителей из 164 (71,95%)», «5819 учащихся, …, 1096 человек (18,8%)», «46 школ, или 23 %». */

import type { CheckCues } from "../../lang/language.ts";
import {
  type CheckedSentence,
  type CheckInput,
  type CheckResult,
  type PlacedFigure,
  placeOf,
  sameHead,
  slackOf,
} from "./check.ts";

/** @returns one check a percentage that has its counts beside it; none where the whole is not sure. */
export function percents({ paragraphs, cues }: CheckInput): CheckResult[] {
  return paragraphs.flatMap(({ text, sentences, narrative }, index) => {
    if (!narrative) return [];
    return sentences.flatMap((sentence, at) =>
      sentence.figures.flatMap((percent, order) => {
        if (percent.kind !== "percent") return [];
        const before = sentence.figures.slice(0, order).filter((one) => one.kind === "count");
        const checked = checkOne({ text, before, earlier: sentences[at - 1], cues, index }, percent);
        return checked ? [checked] : [];
      }),
    );
  });
}

interface Setting {
  readonly text: string;
  /** Counts of the same sentence before the percentage. */
  readonly before: readonly PlacedFigure[];
  readonly earlier: CheckedSentence | undefined;
  readonly cues: CheckCues;
  readonly index: number;
}

const opened = /^[^.,;:()\d]{0,40}\(\s?$/u;
const closed = /^\s?\)/u;

function checkOne(setting: Setting, percent: PlacedFigure): CheckResult | undefined {
  const { text, before, cues } = setting;
  const beside = before.at(-1);
  if (!beside) return undefined;
  const gap = text.slice(beside.end, percent.start);
  const bracketed = opened.test(gap) && closed.test(text.slice(percent.end, percent.end + 2));
  if (!bracketed && !cues.orElse(gap)) return undefined;
  const ahead = before.at(-2);
  if (ahead && ahead.value <= beside.value && cues.outOf(text.slice(ahead.end, beside.start))) {
    const claim = { part: ahead, whole: beside, percent };
    return follows(text, claim) || isOne(cues, ahead, beside) ? resultOf(setting, claim) : undefined;
  }
  const wholes = before.slice(0, -1).filter((one) => one.value > beside.value);
  const fits = [...wholes.reverse(), ...earlierWholes(setting, beside)].find((whole) =>
    follows(text, { part: beside, whole, percent }),
  );
  if (fits) return resultOf(setting, { part: beside, whole: fits, percent });
  const [whole, another] = wholes;
  if (!bracketed || !whole || another || before.length !== 2 || !sameThings(cues, whole, beside)) return undefined;
  return resultOf(setting, { part: beside, whole, percent });
}

function earlierWholes({ earlier }: Setting, part: PlacedFigure): PlacedFigure[] {
  if (!earlier) return [];
  return earlier.figures.filter((one) => one.kind === "count" && one.value > part.value).reverse();
}

/** «118 родителей из 164», «41 из 46 котельных»; «12 учителей из 30 школ» are no part of the schools. */
function isOne(cues: CheckCues, part: PlacedFigure, whole: PlacedFigure): boolean {
  return part.of === null || whole.of === null || sameThings(cues, whole, part);
}

function sameThings(cues: CheckCues, whole: PlacedFigure, part: PlacedFigure): boolean {
  if (whole.of === null || part.of === null) return false;
  return sameHead(whole.of, part.of) || (cues.people(whole.of) && cues.people(part.of));
}

interface Claim {
  readonly part: PlacedFigure;
  readonly whole: PlacedFigure;
  readonly percent: PlacedFigure;
}

/** Whether part of whole, rounded or cut to the decimals printed, is that percentage. */
function follows(text: string, { part, whole, percent }: Claim): boolean {
  const [some, all] = [slackOf(text, part), slackOf(text, whole)];
  const least = ((part.value - some) / (whole.value + all)) * 100;
  const most = ((part.value + some) / (whole.value - all)) * 100;
  const step = stepOf(percent.value) + 1e-9;
  return least < percent.value + step && most > percent.value - step;
}

function stepOf(percent: number): number {
  return 10 ** -(String(percent).split(".")[1]?.length ?? 0);
}

function resultOf({ text, index }: Setting, claim: Claim): CheckResult {
  const { part, whole, percent } = claim;
  const holds = follows(text, claim);
  return {
    kind: "percent",
    code: "RP502",
    holds,
    expression: `${part.value} / ${whole.value} ${holds ? "=" : "≠"} ${percent.value} %`,
    statistics: [part.id, whole.id, percent.id],
    at: placeOf(index, percent),
    related: [placeOf(index, part), placeOf(index, whole)],
  };
}
