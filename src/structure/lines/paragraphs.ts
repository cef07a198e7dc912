/**
 * Physical lines → paragraphs: furniture is cut out, wrapped lines are joined, white space becomes single. The result is the final
 * clean text, in which a line is a paragraph and a tab is a column gap.
 */
import type { Language } from "../../lang/language.ts";
import type { Line, Paragraph } from "../../model/line.ts";
import type { Marker } from "../../model/outline.ts";
import { type Aside, applyEdits, type CleanText, type Edit, toSource } from "../../model/text.ts";
import { type Furniture, furniture } from "./furniture.ts";
import { joinWeight } from "./join.ts";
import { isLoose, widths } from "./width.ts";

export interface Paragraphs {
  readonly clean: CleanText;
  readonly paragraphs: readonly Paragraph[];
  readonly asides: readonly Aside[];
}

type Group = { lines: Line[]; blankBefore: number; afterRule: boolean };
type MarkerAt = (text: string, at: number) => Marker | null;

const columnGap = 4;
const spaces = /[^\S\n]{2,}|[^\S \n]/g;
const lineEnd = 40;
const wordBeforeHyphen = /(?<!\p{L})(\p{L}{1,40})[-‐¬]$/u;
const hyphen = /[-‐¬]/;
const wordAtStart = /^\p{L}+/u;

export function paragraphs(
  clean: CleanText,
  lines: readonly Line[],
  tools: { language: Language; markerAt: MarkerAt },
): Paragraphs {
  const kinds = furniture(clean.text, lines);
  const asides = lines.flatMap((line, i) =>
    kinds[i] ? [{ kind: kinds[i] as Furniture, source: toSource(clean.map, line) }] : [],
  );
  const kept = lines.filter((_, i) => !kinds[i]);
  const cut = cutBefore(kinds);
  const groups = group(clean.text, { lines: kept, cut }, tools);
  const final = applyEdits(clean, edits(clean.text, groups, tools.language));
  return { clean: final, paragraphs: measure(final.text, groups), asides };
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

function group(
  text: string,
  kept: { lines: readonly Line[]; cut: readonly (Furniture | undefined)[] },
  tools: { language: Language; markerAt: MarkerAt },
): Group[] {
  const { lines, cut } = kept;
  const wide = widths(lines);
  const loose = isLoose(lines);
  const doubleSpaced = isDoubleSpaced(lines);
  const markers = lines.map((line) => tools.markerAt(text, line.start));
  const groups: Group[] = [];
  for (const [i, after] of lines.entries()) {
    const current = groups.at(-1);
    const before = lines[i - 1];
    const joins =
      current !== undefined &&
      before !== undefined &&
      joinWeight(
        {
          text,
          before,
          after,
          markerBefore: markers[i - 1] ?? null,
          markerAfter: markers[i] ?? null,
          width: wide[i - 1] ?? 0,
          cut: cut[i] !== undefined,
          loose,
          doubleSpaced,
          opening: current.lines[0] as Line,
        },
        tools.language.lines,
      ) > 0;
    if (joins) current.lines.push(after);
    else groups.push({ lines: [after], blankBefore: after.blankBefore, afterRule: cut[i] === "separator" });
  }
  return groups;
}

/** A converter's blank line after every line: then a blank line says nothing. */
function isDoubleSpaced(lines: readonly Line[]): boolean {
  if (lines.length < 8) return false;
  return lines.filter((line) => line.blankBefore > 0).length > 0.9 * lines.length;
}

function edits(text: string, groups: readonly Group[], language: Language): Edit[] {
  const out: Edit[] = [];
  let end = 0;
  for (const [g, { lines }] of groups.entries()) {
    for (const [i, line] of lines.entries()) {
      out.push({
        start: end,
        end: line.start,
        text: i > 0 ? joint(text, lines[i - 1] as Line, line, language) : g > 0 ? "\n" : "",
      });
      singleSpaces(text, line, out);
      end = line.end;
    }
  }
  if (end < text.length) out.push({ start: end, end: text.length, text: "" });
  return hyphenless(text, out);
}

/** What stands between two joined lines: a space, nothing after a hyphen that belongs to the word, or a cut hyphen (see `hyphenless`). */
function joint(text: string, before: Line, after: Line, language: Language): string {
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

function singleSpaces(text: string, line: Line, out: Edit[]): void {
  for (const { 0: run, index } of text.slice(line.start, line.end).matchAll(spaces)) {
    const isGap = run.includes("\t") || run.length >= columnGap;
    const start = line.start + index;
    out.push({ start, end: start + run.length, text: isGap ? "\t" : " " });
  }
}

function measure(text: string, groups: readonly Group[]): Paragraph[] {
  let at = 0;
  return groups.map(({ lines, blankBefore, afterRule }) => {
    const stop = text.indexOf("\n", at);
    const start = at;
    const end = stop < 0 ? text.length : stop;
    at = end + 1;
    return { start, end, indent: (lines[0] as Line).indent, blankBefore, afterRule };
  });
}
