/** A title, or the cover of what is attached, may break in the middle of an act it names: each line is a unit of its own, the reference runs over several. */
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

/** Lines that are read as one, with the index of each unit. */
type Lines = readonly (Range & { readonly index: number })[];

/** What begins within a line and goes over its end takes the place of what its lines have by themselves. */
export function addBrokenReferences({ outline, members, language }: Read, mentions: Mentions): void {
  const found = broken(outline, members).flatMap((lines) => overEnds(outline.clean.text, lines, language));
  if (found.length === 0) return;
  const alone = mentions.references.filter((one) => !found.some((other) => one.start < other.end && other.start < one.end));
  mentions.references.splice(0, mentions.references.length, ...[...alone, ...found].sort((a, b) => a.start - b.start));
}

function broken({ units, clean }: Outline, members: readonly number[]): Lines[] {
  const all: (Range & { index: number })[][] = [];
  for (const index of members) {
    const unit = units.get(index) as Unit;
    const range = lineOf(unit);
    if (!range) continue;
    const lines = all.at(-1);
    const before = lines?.at(-1);
    const follows = before?.index === index - 1 && units.roleOf(before.index) === unit.role;
    if (lines && before && follows && goesOn(clean.text, { before, range, count: lines.length, role: unit.role }))
      lines.push({ ...range, index });
    else all.push([{ ...range, index }]);
  }
  return all.filter((lines) => lines.length > 1);
}

function lineOf({ role, ranges }: Unit): Range | undefined {
  return (role === "title" || role === "attachment") && ranges.length === 1 ? ranges[0] : undefined;
}

interface Next {
  readonly before: Range;
  readonly range: Range;
  /** Lines so far. */
  readonly count: number;
  readonly role: Unit["role"];
}

/** Of a title the lines that follow directly; of an attachment those of which a quotation makes one. */
function goesOn(text: string, { before, range, count, role }: Next): boolean {
  const gap = text.slice(before.end, range.start);
  if (role === "title") return gap === "\n";
  if (count >= mostLines || !nextLine.test(gap) || before.end - before.start > longestLine) return false;
  const line = text.slice(before.start, before.end);
  return isOpen(line) || (opens.test(text.charAt(range.start)) && !ended.test(line));
}

const mostLines = 4;
const longestLine = 200;
/** One blank line may stand between. */
const nextLine = /^[^\S\n]{0,9}\n(?:[^\S\n]{0,9}\n)?[^\S\n]{0,9}$/;
const opens = /["«“„]/;
const ended = /[.,;:\d]$/;

/** «РАЗВИТИЕ РЕК |»: more marks open than close. */
function isOpen(line: string): boolean {
  return line.split("«").length > line.split("»").length;
}

function overEnds(text: string, lines: Lines, language: Language): Placed<ReferenceMatch>[] {
  let joined = "";
  const starts: number[] = [];
  for (const line of lines) {
    if (joined !== "") joined += " ";
    starts.push(joined.length);
    joined += text.slice(line.start, line.end).replaceAll("\n", " ");
  }
  const lineAt = (at: number): number => starts.findLastIndex((start) => start <= at);
  return language.recognise.references(joined).flatMap((match, index, all) => {
    const [first, last] = [lineAt(match.start), lineAt(match.end - 1)];
    const [from, to] = [lines[first], lines[last]];
    if (!from || !to || (first === last && !continues(all[index - 1], match, starts[first] as number))) return [];
    const start = match.start - (starts[first] as number) + from.start;
    return [{ ...match, start, end: match.end - (starts[last] as number) + to.start, leaf: to.index }];
  });
}

/** «решений Думы от … | и Совета от …»: one of several acts, whose type word stands in a line above. */
function continues(before: ReferenceMatch | undefined, match: Range, lineStart: number): boolean {
  return before !== undefined && before.start < lineStart && match.start - before.end <= longestAnd;
}

const longestAnd = 8;
