/** Dates in running heads, which were cut out of the text before anything was read in it: they are read there, places in the source. */
import { everyMatch } from "../model/every-match.ts";
import { runningHead } from "../model/outline.ts";
import type { DateMention } from "../model/resolution.ts";
import { applyEdits, identity, type PrintedAside, toSource } from "../model/text.ts";
import type { Context } from "./context.ts";
import { roleOfGrain } from "./date-role.ts";

/** Before all are counted. */
export type UnnamedDate = Omit<DateMention, "id">;

/** In order. */
export function headDates(context: Context): UnnamedDate[] {
  return context.asides.filter(({ kind }) => kind === runningHead).flatMap((head) => datesIn(context, head));
}

const gap = /\s+/g;

function datesIn(context: Context, { printed, source }: PrintedAside): UnnamedDate[] {
  const gaps = everyMatch(printed, gap).map(({ index, 0: found }) => ({ start: index, end: index + found.length, text: " " }));
  const { text, map } = applyEdits({ text: printed, map: identity }, gaps);
  return context.language.recognise
    .dates(text)
    .filter(({ impossible }) => !impossible)
    .map((match) => {
      const { start, end } = toSource(map, match);
      return {
        edtf: match.edtf,
        role: roleOfGrain(match),
        span: context.sourceSpan({ start: source.start + start, end: source.start + end }),
        text: text.slice(match.start, match.end),
      };
    });
}
