/** Quoted names: what stands inside them sets no term («Пруды до 2030 года»). */

import { everyMatch } from "../../../model/every-match.ts";
import type { Range } from "../../../model/span.ts";
import type { Source } from "./date-parts.ts";

/** The words of a directive with its quoted stretches, in order, that do not overlap. */
export interface Words extends Source {
  readonly quotes: readonly Range[];
}

const quoteMarks = /[«„“»”"]/g;

export function quotesIn(text: string): Range[] {
  const quotes: Range[] = [];
  const open: number[] = [];
  for (const { index, 0: mark } of everyMatch(text, quoteMarks)) {
    const closes = mark === "»" || mark === "”" || (mark !== "«" && mark !== "„" && open.length > 0);
    if (!closes) open.push(index);
    else {
      const start = open.pop();
      if (start !== undefined) keep(quotes, { start, end: index });
    }
  }
  return quotes;
}

/** An outer pair takes the place of the inner ones. */
function keep(quotes: Range[], quote: Range): void {
  while ((quotes.at(-1)?.start ?? -1) > quote.start) quotes.pop();
  quotes.push(quote);
}

export function isQuoted({ quotes }: Words, at: number): boolean {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle] as Range).end <= at) low = middle + 1;
    else high = middle;
  }
  const quote = quotes[low];
  return quote !== undefined && quote.start < at;
}
