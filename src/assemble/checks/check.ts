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
  /** What brackets give instead of the value: 5 in «6 (пяти)»; null where they agree. */
  readonly again: number | null;
}

export interface PlacedDate extends Range {
  readonly edtf: string;
  readonly role: DateMention["role"];
}

export interface CheckedSentence extends Range {
  readonly figures: readonly PlacedFigure[];
  readonly dates: readonly PlacedDate[];
}

export interface CheckedParagraph {
  readonly text: string;
  readonly sentences: readonly CheckedSentence[];
  /** Part of the preamble: what it says of figures and years is a report, no plan. */
  readonly narrative: boolean;
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
  readonly code: string;
  readonly holds: boolean;
  /** «55 = 35 + 11 + 7 + 2», «1096 / 5819 = 18.8 %»; with «≠» where it does not hold. */
  readonly expression: string;
  readonly statistics: readonly string[];
  readonly at: Place;
  readonly related: readonly Place[];
}

/** The sentences with what lies in each; all lists are in order, so one pass does. */
export function inSentences(
  sentences: readonly Range[],
  figures: readonly PlacedFigure[],
  dates: readonly PlacedDate[],
): CheckedSentence[] {
  const figuresOf = taker(figures);
  const datesOf = taker(dates);
  return sentences.map(({ start, end }) => ({ start, end, figures: figuresOf(end), dates: datesOf(end) }));
}

function taker<T extends Range>(all: readonly T[]): (end: number) => T[] {
  let at = 0;
  return (end) => {
    const from = at;
    while (at < all.length && (all[at] as T).start < end) at++;
    return all.slice(from, at);
  };
}

export function placeOf(paragraph: number, { start, end }: Range): Place {
  return { paragraph, start, end };
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

const printedNumber = /\d[\d \u00a0]*(?:[.,](\d+))?/;
const notDigits = /[^\d.,]/g;

/** How far the value may lie from what was rounded: half of the last decimal printed, «19,4 тыс.» half a hundred; nothing of whole numbers. */
export function slackOf(text: string, figure: PlacedFigure): number {
  const found = printedNumber.exec(text.slice(figure.start, figure.end));
  if (!found) return 0;
  const printed = Number(found[0].replace(notDigits, "").replace(",", "."));
  const scale = printed === 0 ? 1 : figure.value / printed;
  const decimals = found[1]?.length ?? 0;
  return decimals === 0 && Math.abs(scale - 1) < 1e-9 ? 0 : (scale * 10 ** -decimals) / 2;
}

/** Sums of tenths come out as printed: 0.1 + 0.2 is 0.3. */
export function exactly(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
