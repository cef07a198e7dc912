/** Dates in running heads, which were cut out of the text before anything was read in it: they are read there, places in the source. */
import { runningHead } from "../model/outline.ts";
import type { DateMention } from "../model/resolution.ts";
import type { Range } from "../model/span.ts";
import type { PrintedAside } from "../model/text.ts";
import type { Context } from "./context.ts";
import { roleOfGrain } from "./date-role.ts";

export type HeadDate = Omit<DateMention, "id">;

/** In order. */
export function headDates(context: Context): HeadDate[] {
  return context.asides.filter(({ kind }) => kind === runningHead).flatMap((head) => datesIn(context, head));
}

function datesIn(context: Context, { printed, source }: PrintedAside): HeadDate[] {
  const { text, places } = singleSpaced(printed);
  const placed = ({ start, end }: Range): Range => ({
    start: source.start + (places[start] as number),
    end: source.start + (places[end - 1] as number) + 1,
  });
  return context.language.recognise
    .dates(text)
    .filter(({ impossible }) => !impossible)
    .map((match) => ({
      edtf: match.edtf,
      role: roleOfGrain(match),
      span: context.sourceSpan(placed(match)),
      text: text.slice(match.start, match.end),
    }));
}

const space = /\s/;

/** As recognisers are given a text, and where each of its characters stands. */
function singleSpaced(printed: string): { text: string; places: readonly number[] } {
  const places: number[] = [];
  let text = "";
  for (let at = 0; at < printed.length; at++) {
    const isSpace = space.test(printed[at] as string);
    if (isSpace && (text === "" || text.endsWith(" "))) continue;
    text += isSpace ? " " : printed[at];
    places.push(at);
  }
  return { text, places };
}
