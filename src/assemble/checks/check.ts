/** What the cross-checks are given and what they answer. */

import type { CheckCues } from "../../lang/language.ts";
import type { Check, DateMention, Statistic } from "../../model/resolution.ts";
import type { Range } from "../../model/span.ts";

/** A statistic or date inside its paragraph; offsets are those of the paragraph's text. */
export interface PlacedFigure extends Range {
  readonly id: string;
  readonly kind: Statistic["kind"];
  readonly value: number;
  readonly unit: string | null;
  readonly of: string | null;
}

export interface PlacedDate extends Range {
  readonly edtf: string;
  readonly role: DateMention["role"];
}

export interface CheckedParagraph {
  readonly text: string;
  readonly statistics: readonly PlacedFigure[];
  readonly dates?: readonly PlacedDate[];
  /** Part of the preamble: what it says of years is a report, no plan. */
  readonly narrative?: boolean;
}

export interface CheckInput {
  readonly paragraphs: readonly CheckedParagraph[];
  readonly cues: CheckCues;
}

export interface Place extends Range {
  /** Index of the paragraph. */
  readonly paragraph: number;
}

export interface CheckResult {
  readonly kind: Check["kind"];
  readonly holds: boolean;
  /** «55 = 35 + 11 + 7 + 2», «1096 / 5819 = 18.8 %»; with «≠» where it does not hold. */
  readonly expression: string;
  readonly statistics: readonly string[];
  readonly at: Place;
  readonly related: readonly Place[];
}

const sentenceEnd = /[.!?…]\s+(?=[«"“(]?\p{Lu})/gu;

/** Half-open ranges of the sentences of a text. */
export function sentences(text: string): Range[] {
  const found: Range[] = [];
  let start = 0;
  for (const hit of text.matchAll(sentenceEnd)) {
    found.push({ start, end: hit.index + 1 });
    start = hit.index + hit[0].length;
  }
  found.push({ start, end: text.length });
  return found;
}

/** The figures of one sentence, in order. */
export function figuresIn(paragraph: CheckedParagraph, sentence: Range): PlacedFigure[] {
  return paragraph.statistics.filter((one) => one.start >= sentence.start && one.start < sentence.end);
}

/** Letters of the head noun that its cases share: «школы» and «школ». */
export function sameHead(a: string | null, b: string | null): boolean {
  const first = headStem(a);
  return first !== "" && first === headStem(b);
}

const stemLength = 4;

function headStem(of: string | null): string {
  const word = of?.toLowerCase().split(" ").at(-1) ?? "";
  return word.length < stemLength ? "" : word.slice(0, stemLength);
}
