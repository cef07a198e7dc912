/**
 * Physical lines → paragraphs: furniture is cut out, wrapped lines are joined, white space becomes single. The result is the final
 * clean text, in which a line is a paragraph and a tab is a column gap.
 */
import type { Language } from "../../lang/language.ts";
import type { Line, Paragraph } from "../../model/line.ts";
import type { Marker } from "../../model/outline.ts";
import type { Sequence } from "../../model/sequence.ts";
import type { Range } from "../../model/span.ts";
import { type Aside, applyEdits, type CleanText, type Edit, toSource } from "../../model/text.ts";
import type { Row } from "../tables/row.ts";
import { cellsIn, drawn, rowEdits } from "../tables/row-text.ts";
import { type Tables, tables } from "../tables/tables.ts";
import { boundaries } from "./boundaries.ts";
import { filledLines } from "./filled.ts";
import { furniture } from "./furniture.ts";
import type { Furniture } from "./furniture-kind.ts";
import { farRight, joinWeight } from "./join.ts";
import { measured } from "./measured.ts";
import { wordingLines } from "./wordings.ts";

export interface Joined {
  readonly clean: CleanText;
  readonly paragraphs: Sequence<Paragraph>;
  readonly asides: readonly Aside[];
}

/** `first` is the index of its first line. */
type Group = { first: number; lines: Line[]; blankBefore: number; afterRule: boolean; margin: number; row: Row | undefined };

interface Reading {
  readonly language: Language;
  markerAt(text: string, at: number): Marker | null;
}

const columnGap = 4;
const spaces = /[^\S\n]{2,}|[^\S \n]/g;
const lineEnd = 40;
const wordBeforeHyphen = /(?<!\p{L})(\p{L}{1,40})[-‐¬]$/u;
const hyphen = /[-‐¬]/;
/** Quotes leave no doubt. */
const wordingWeight = 20;
const wordAtStart = /^\p{L}+/u;

export function paragraphs(clean: CleanText, lines: readonly Line[], tools: Reading): Joined {
  const { text } = clean;
  const kinds = furniture(text, lines, tools.language.lines);
  const kept = lines.filter((_, i) => !kinds[i]);
  const found = tables(text, kept, tools.language.lines);
  const isFilled = filledLines(text, kept);
  const groups = group(clean, { lines: kept, cut: cutBefore(kinds), tables: found, isFilled }, tools);
  const final = applyEdits(clean, edits(text, groups, { language: tools.language, isFilled }));
  const aside = (kind: string) => (range: Range) => ({ kind, source: toSource(clean.map, range) });
  const asides = [
    ...lines.flatMap((line, i) => (kinds[i] ? [aside(kinds[i] as Furniture)(line)] : [])),
    ...kept.filter((_, i) => found.heads.has(i)).map(aside("table-head")),
    ...groups.flatMap((one) => (one.row ? drawn(text, one.row, one.lines).map(aside("markup")) : [])),
  ];
  return { clean: final, paragraphs: measured(groups.length, measure(final.text, groups)), asides };
}

/** For each kept line what furniture stood right before it. */
function cutBefore(kinds: readonly (Furniture | undefined)[]): (Furniture | undefined)[] {
  const cut: (Furniture | undefined)[] = [];
  let pending: Furniture | undefined;
  for (const kind of kinds) {
    if (kind) pending = kind;
    else {
      cut.push(pending);
      pending = undefined;
    }
  }
  return cut;
}

interface Kept {
  readonly lines: readonly Line[];
  readonly cut: readonly (Furniture | undefined)[];
  readonly tables: Tables;
  isFilled(line: Line): boolean;
}

function group(clean: CleanText, { lines, cut, tables, isFilled }: Kept, tools: Reading): Group[] {
  const boundaryAt = boundaries(clean, { lines, isCut: (i) => cut[i] !== undefined, isFilled }, tools);
  const worded = wordingLines(clean.text, lines, tools.language.lines);
  const groups: Group[] = [];
  let open = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const row = tables.rows.get(i);
    const current = groups.at(-1);
    const weight =
      open && current && !row && !tables.heads.has(i)
        ? worded.has(i)
          ? wordingWeight
          : joinWeight(boundaryAt(i, current.first), tools.language.lines)
        : Number.NEGATIVE_INFINITY;
    const begun = (own: Line[]): Group => ({
      first: i,
      lines: own,
      blankBefore: line.blankBefore,
      afterRule: cut[i] === "separator",
      margin: -weight,
      row,
    });
    if (tables.heads.has(i)) open = false;
    else if (row) {
      groups.push(begun(lines.slice(i, i + row.height)));
      i += row.height - 1;
      open = false;
    } else if (current && weight > 0) {
      current.lines.push(line);
      current.margin = Math.min(current.margin, weight);
    } else {
      groups.push(begun([line]));
      open = true;
    }
  }
  return groups;
}

interface Spacing {
  readonly language: Language;
  isFilled(line: Line): boolean;
}

function edits(text: string, groups: readonly Group[], { language, isFilled }: Spacing): Edit[] {
  const out: Edit[] = [];
  let from = 0;
  for (const [g, one] of groups.entries()) {
    const place = { from, opening: g > 0 ? "\n" : "", language, isFilled };
    const own = one.row ? rowEdits(text, one.row, place) : lineEdits(text, one.lines, place);
    for (const edit of own) out.push(edit);
    from = (one.row?.cells ?? one.lines).at(-1)?.end ?? from;
  }
  if (from < text.length) out.push({ start: from, end: text.length, text: "" });
  return hyphenless(text, out).filter((edit) => changes(text, edit));
}

function lineEdits(
  text: string,
  lines: readonly Line[],
  { from, opening, language, isFilled }: Spacing & { from: number; opening: string },
): Edit[] {
  const out: Edit[] = [];
  let start = from;
  for (const [i, line] of lines.entries()) {
    out.push({ start, end: line.start, text: i === 0 ? opening : joint(text, lines[i - 1] as Line, line, language) });
    singleSpaces(text, line, { out, isFilled: isFilled(line) });
    start = line.end;
  }
  return out;
}

/**
 * What stands between two joined lines: a gap before a term set to the right, a space, nothing after a hyphen that belongs to the word,
 * or a cut hyphen (see `hyphenless`).
 */
function joint(text: string, before: Line, after: Line, language: Language): string {
  if (after.indent > farRight && language.lines.periodAlone(text.slice(after.start, after.end))) return "\t";
  if (!hyphen.test(text.charAt(before.end - 1))) return " ";
  const first = wordBeforeHyphen.exec(text.slice(Math.max(before.start, before.end - lineEnd), before.end))?.[1];
  const second = wordAtStart.exec(text.slice(after.start, after.start + 40))?.[0];
  if (first === undefined || second === undefined) return " ";
  return language.lines.compound(first, second) ? "" : "-";
}

/** A joint of "-" means that the hyphen before it is undone: the edit takes it in. */
function hyphenless(text: string, edits: readonly Edit[]): Edit[] {
  return edits.map((edit) =>
    edit.text === "-" && hyphen.test(text[edit.start - 1] ?? "") ? { start: edit.start - 1, end: edit.end, text: "" } : edit,
  );
}

/** What is there already is no edit: most lines of a clean text are paragraphs. */
function changes(text: string, { start, end, text: put }: Edit): boolean {
  return end - start !== put.length || !text.startsWith(put, start);
}

function singleSpaces(text: string, line: Line, { out, isFilled }: { out: Edit[]; isFilled: boolean }): void {
  const printed = text.slice(line.start, line.end);
  spaces.lastIndex = 0;
  for (let found = spaces.exec(printed); found; found = spaces.exec(printed)) {
    const { 0: run, index } = found;
    const isGap = run.includes("\t") || (run.length >= columnGap && !isFilled);
    const start = line.start + index;
    out.push({ start, end: start + run.length, text: isGap ? "\t" : " " });
  }
}

function* measure(text: string, groups: readonly Group[]): Generator<Paragraph, undefined> {
  let start = 0;
  for (const { lines, blankBefore, afterRule, margin, row } of groups) {
    const stop = text.indexOf("\n", start);
    const end = stop < 0 ? text.length : stop;
    const cells = row ? cellsIn(text, { start, end }, row) : [];
    yield { start, end, indent: (lines[0] as Line).indent, blankBefore, afterRule, margin, cells };
    start = end + 1;
  }
}
