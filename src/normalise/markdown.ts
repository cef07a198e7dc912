/** The Markdown door: only where the marks stand is taken from remark, never its lists and paragraphs, so that both doors lead to the same lines. */
import type { Nodes, Parent, Root } from "mdast";
import type { Range } from "../model/span.ts";
import type { Aside, Edit } from "../model/text.ts";
import { cutMarks } from "./marks.ts";

/** Places are those of the source. */
export interface MarkdownMarks {
  readonly edits: readonly Edit[];
  readonly asides: readonly Aside[];
  /** Words of headings. */
  readonly headings: readonly Range[];
}

/** Constructs of Markdown that misread such texts («1 .», indented lines) or are left to later stages. */
const unwanted = [
  "list",
  "codeIndented",
  "blockQuote",
  "thematicBreak",
  "setextUnderline",
  "htmlFlow",
  "htmlText",
  "characterReference",
];
const quoteMark = /^[ \t]{0,3}(?:>[ \t]?)+/gm;
const escaped = /\\[!-/:-@[-`{-~]/g;
const hardBreak = /\\\r?\n/g;
const fence = /^(?:`{3,}|~{3,})[^\n]*|(?<=\n)[ \t]{0,3}(?:`{3,}|~{3,})[ \t]*$/g;

const heading = /^ {0,3}#{1,6}[ \t]+\S/m;
const strong = /\*\*[^\s*][^*\n]{0,200}\*\*|__[^\s_][^_\n]{0,200}__/;
const link = /\]\((?:https?:|www\.|mailto:)/;
const light = /(?<![\p{L}\d*])\*[^\s*][^*\n]{0,200}[^\s*]\*(?!\*)/u;
const betweenParagraphs = /(\n[ \t\r]*\n)/;
const anyMark = /[*_`[\\]|^ {0,3}[#>]|~~~/m;
const inlineMark = /[*_`[#~\\]/g;
const mostMarks = 600;
const mostParagraphs = 10_000;
/** Beyond it the parser would take seconds: the light step of plain text has to do. */
const mostAuto = 2_000_000;

/** A text that was written as Markdown: headings and another mark, or two kinds of marks inside lines. */
export function looksLikeMarkdown(text: string): boolean {
  if (text.length > mostAuto) return false;
  const inline = Number(strong.test(text)) + Number(link.test(text)) + Number(light.test(text));
  return heading.test(text) ? inline > 0 : inline > 1;
}

/** Loads remark only when called. Each paragraph with marks is parsed by itself, which bounds the time that hostile ones can take. */
export async function markdownMarks(source: string): Promise<MarkdownMarks> {
  const [{ unified }, { default: remarkParse }] = await Promise.all([import("unified"), import("remark-parse")]);
  const processor = unified().use(remarkParse);
  processor.data().micromarkExtensions = [{ disable: { null: unwanted } }];
  const parts = markedParagraphs(source).map(({ text, start }) => ({ tree: processor.parse(text), text, start }));
  return collect(source, parts);
}

/** The marks of a tree that remark made of the whole source: for those who have one already. */
export function marksOfTree(tree: Root, source: string): MarkdownMarks {
  return collect(source, [{ tree, text: source, start: 0 }]);
}

function collect(source: string, parts: readonly { tree: Root; text: string; start: number }[]): MarkdownMarks {
  const found: Range[] = [];
  const headings: Range[] = [];
  for (const { tree, text, start } of parts) {
    visit(tree, (node) => {
      for (const mark of marksOf(node, text)) found.push(shifted(mark, start));
      if (node.type === "heading") headings.push(shifted(inner(node), start));
    });
  }
  for (const { 0: mark, index: start } of source.matchAll(quoteMark)) found.push({ start, end: start + mark.length });
  const { edits = [], cuts = [] } = cutMarks(found);
  return { edits, asides: cuts.map(({ kind, start, end }) => ({ kind, source: { start, end } })), headings };
}

/** The light step of plain text has to do for paragraphs that are nothing but marks, and for what is too much. */
function markedParagraphs(source: string): { text: string; start: number }[] {
  const found: { text: string; start: number }[] = [];
  let start = 0;
  for (const text of source.split(betweenParagraphs)) {
    if (anyMark.test(text) && (text.match(inlineMark)?.length ?? 0) < mostMarks && found.length < mostParagraphs)
      found.push({ text, start });
    start += text.length;
  }
  return found;
}

function shifted({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}

/** Not recursive: no depth of nesting ends it. */
function visit(root: Nodes, see: (node: Nodes) => void): void {
  const stack: Nodes[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    see(node);
    if ("children" in node) for (const child of node.children) stack.push(child);
  }
}

function marksOf(node: Nodes, source: string): Range[] {
  const whole = placeOf(node);
  switch (node.type) {
    case "emphasis":
    case "strong":
      return isRule(source, whole) ? [] : around(whole, inner(node));
    case "heading":
    case "link":
    case "linkReference":
      return around(whole, inner(node));
    case "image":
    case "imageReference":
    case "definition":
      return [whole];
    case "inlineCode":
      return around(whole, unticked(source, whole));
    case "code":
      return matches(source, whole, fence);
    case "break":
      return matches(source, whole, hardBreak).map(({ start }) => ({ start, end: start + 1 }));
    case "text":
      return matches(source, whole, escaped).map(({ start }) => ({ start, end: start + 1 }));
    default:
      return [];
  }
}

/** «№ ___ _12_____»: a line to write on. */
function isRule(source: string, { start, end }: Range): boolean {
  return source[start] === "_" && (source[start - 1] === "_" || source[end] === "_" || source.slice(start, end).includes("____"));
}

function placeOf({ position }: Nodes): Range {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

/** From the first child to the last; nothing stays of a link without words. */
function inner(node: Parent & Nodes): Range {
  const first = node.children[0];
  const last = node.children.at(-1);
  const { end } = placeOf(node);
  return first && last ? { start: placeOf(first).start, end: placeOf(last).end } : { start: end, end };
}

function around(whole: Range, words: Range): Range[] {
  return [
    { start: whole.start, end: words.start },
    { start: words.end, end: whole.end },
  ];
}

function unticked(source: string, { start, end }: Range): Range {
  let first = start;
  let last = end;
  while (source[first] === "`" && first < last) first++;
  while (source[last - 1] === "`" && first < last) last--;
  return { start: first, end: last };
}

function matches(source: string, { start, end }: Range, pattern: RegExp): Range[] {
  return Array.from(source.slice(start, end).matchAll(pattern), ({ 0: found, index }) => ({
    start: start + index,
    end: start + index + found.length,
  }));
}
