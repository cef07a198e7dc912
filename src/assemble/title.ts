import type { Resolution } from "../model/resolution.ts";
import { bodyOf, type Context, mainRange, unit, unitsOf } from "./context.ts";

const oneWord = /^\p{L}+$/u;
/** A full stop at the end; an ellipsis stays. */
const lastStop = /(?<=[^.])\.$/;

/** The heading: its lines joined, stamps («ПРОЕКТ») left out of the text. */
export function titleOf(context: Context): Resolution["title"] {
  const members = unitsOf(context, "title");
  if (members.length === 0) return null;
  for (const index of members) context.places.set(index, "title");
  const lines = members.map((index) => printed(context, index));
  const kept = lines.filter((line, i) => members.length === 1 || !(oneWord.test(line) && isStamp(context, line, i)));
  const text = kept.join(" ").replace(lastStop, "");
  const parts = context.language.recognise.title(text, lines);
  return {
    body: parts.body,
    kind: parts.kind,
    number: parts.number,
    spans: members.map((index) => context.spanOf(mainRange(context, index))),
    status: parts.status,
    text,
    theme: parts.theme,
  };
}

/** The marker of a title line is part of it: «12/4. Доступность …». */
function printed(context: Context, index: number): string {
  const { marker } = unit(context, index);
  return marker ? context.textOf(mainRange(context, index)) : bodyOf(context, index);
}

function isStamp(context: Context, line: string, index: number): boolean {
  return index < 3 && context.language.cues(line, 0).has("draft-stamp");
}
