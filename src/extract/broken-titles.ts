/** A title may break in the middle of an act it cites: each line is a unit of its own, the reference runs over two. */
import type { Language } from "../lang/language.ts";
import type { Mentions, Placed, ReferenceMatch } from "../model/mention.ts";
import type { Outline, Unit } from "../model/outline.ts";
import type { Range } from "../model/span.ts";

export interface Read {
  readonly outline: Outline;
  /** Indexes of the units of the resolution. */
  readonly members: readonly number[];
  readonly language: Language;
}

/** Lines of the title that follow each other directly, with the index of each unit. */
type Lines = readonly (Range & { readonly index: number })[];

/** What begins within a line and goes over its end takes the place of what its lines have by themselves. */
export function addBrokenReferences({ outline, members, language }: Read, mentions: Mentions): void {
  const found = titles(outline, members).flatMap((lines) => overEnds(outline.clean.text, lines, language));
  if (found.length === 0) return;
  const alone = mentions.references.filter((one) => !found.some((other) => one.start < other.end && other.start < one.end));
  mentions.references.splice(0, mentions.references.length, ...[...alone, ...found].sort((a, b) => a.start - b.start));
}

function titles({ units, clean }: Outline, members: readonly number[]): Lines[] {
  const all: (Range & { index: number })[][] = [];
  for (const index of members) {
    const range = lineOf(units[index] as Unit);
    if (!range) continue;
    const before = all.at(-1)?.at(-1);
    if (before?.index === index - 1 && clean.text.slice(before.end, range.start) === "\n") all.at(-1)?.push({ ...range, index });
    else all.push([{ ...range, index }]);
  }
  return all.filter((lines) => lines.length > 1);
}

function lineOf({ role, ranges }: Unit): Range | undefined {
  return role === "title" && ranges.length === 1 ? ranges[0] : undefined;
}

function overEnds(text: string, lines: Lines, language: Language): Placed<ReferenceMatch>[] {
  const from = lines[0]?.start ?? 0;
  const joined = text.slice(from, lines.at(-1)?.end).replaceAll("\n", " ");
  return language.recognise.references(joined).flatMap((match) => {
    const [start, end] = [match.start + from, match.end + from];
    const first = lines.find((line) => line.start < start && start < line.end);
    const last = lines.findLast((line) => line.start < end);
    return first && last && first !== last ? [{ ...match, start, end, leaf: last.index }] : [];
  });
}
