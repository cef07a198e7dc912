import type { Resolution } from "../model/resolution.ts";
import type { Range } from "../model/span.ts";
import { type Context, mainRange, unitsOf } from "./context.ts";

/** A full stop at the end; an ellipsis stays. */
const lastStop = /(?<=[^.])\.$/;

/** The heading: its lines joined, markers («12/4. Доступность …») and all, stamps («ПРОЕКТ») left out of the text. */
export function titleOf(context: Context): Resolution["title"] {
  const members = unitsOf(context, "title");
  if (members.length === 0) return null;
  for (const index of members) context.places.set(index, "title");
  const ranges = members.map((index) => mainRange(context, index));
  const lines = ranges.map(context.readingOf);
  const kept = ranges.filter((_, i) => members.length === 1 || !context.language.recognise.isStamp(lines[i] as string));
  const joined = (textOf: Context["textOf"]): string => kept.map(textOf).join(" ").replace(lastStop, "");
  const parts = context.language.recognise.title(joined(context.readingOf), lines);
  const whole = { start: (ranges[0] as Range).start, end: (ranges.at(-1) as Range).end };
  const respelled = (words: string | null) => words && context.respell(words, whole);
  return {
    body: respelled(parts.body),
    kind: parts.kind,
    lines: ranges.map(context.printedOf),
    number: parts.number,
    spans: members.map((index) => context.spanOf(mainRange(context, index))),
    status: parts.status,
    text: joined(context.textOf),
    theme: respelled(parts.theme),
  };
}
