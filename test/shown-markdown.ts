/** What a CommonMark tool shows of Markdown, block by block: headings, paragraphs, items with their depth and number. */
import type { List, Nodes } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { noteKinds } from "../src/model/outline.ts";
import type { Directive, Resolution } from "../src/model/resolution.ts";
import type { Range } from "../src/model/span.ts";

const frontMatter = /^---\n(?:.*\n)*?\n---\n/;
const comment = /<!-- -->/g;
const columnName = /(?:number|task|term|responsible|other):/g;

/** A line each: «h2 решили», «li2 1 сшить флаг», «p …», «quote …»; of words, letters and digits alone. */
export function shown(markdown: string): string[] {
  const out: string[] = [];
  visit(unified().use(remarkParse).parse(markdown.replace(frontMatter, "")), { depth: 0, number: "" }, out);
  return out;
}

interface Place {
  readonly depth: number;
  /** Of an item of an ordered list; null behind its words. */
  readonly number: string | null;
}

function visit(node: Nodes, place: Place, out: string[]): void {
  if (node.type === "list") items(node, place, out);
  else if (node.type === "paragraph" || node.type === "html") out.push(paragraph(node, place));
  else if (node.type === "blockquote") out.push(`quote ${bare(textOf(node))}`);
  else if (node.type === "heading") out.push(`h${node.depth} ${bare(textOf(node))}`);
  else if (node.type === "root") for (const child of node.children) visit(child, place, out);
  else if (node.type !== "thematicBreak") out.push(`${node.type}?`);
}

function items(list: List, { depth }: Place, out: string[]): void {
  for (const [i, item] of list.children.entries()) {
    const number = list.ordered ? String((list.start ?? 1) + i) : "";
    for (const [at, child] of item.children.entries()) visit(child, { depth: depth + 1, number: at === 0 ? number : null }, out);
  }
}

/** The first of an item is the item. */
function paragraph(node: Nodes, { depth, number }: Place): string {
  return depth === 0 || number === null ? `p ${bare(textOf(node))}` : `li${depth} ${number}${bare(textOf(node))}`;
}

function textOf(node: Nodes): string {
  if ("children" in node) return node.children.map(textOf).join("");
  return "value" in node ? node.value.replace(comment, "") : "";
}

function bare(text: string): string {
  return text.replace(columnName, "").replace(/[^\p{L}\p{N}]/gu, "");
}

const within = (a: Range, b: Range): boolean => b.start <= a.start && a.end <= b.end;

/** The same as the resolution has it. */
export function meant(resolution: Resolution): string[] {
  const { adopted, artifacts, attachments, dates, directives, preamble, signatories, title } = resolution;
  const kinds = new Set<string>(noteKinds);
  let root = 1;
  const node = (one: Directive): string => {
    if (one.parent === null) root = one.role === "formula" ? 2 : 1;
    const text = bare(`${one.marker ?? ""} ${one.text}`);
    return one.role === "formula" ? `h2 ${text}` : `li${one.level - root + 1} ${text}`;
  };
  const all: [number, string][] = [
    ...(title?.spans ?? []).map(({ start }, i): [number, string] => [start, `h1 ${bare(title?.lines[i] ?? "")}`]),
    ...(adopted?.spans ?? []).map(({ start }, i): [number, string] => [start, `p ${bare(adopted?.lines[i] ?? "")}`]),
    ...directives.map((one): [number, string] => [one.span.start, node(one)]),
    ...preamble.flatMap((block): [number, string][] =>
      block.kind === "paragraph"
        ? [[block.span.start, `p ${bare(block.text)}`]]
        : block.items.map((item) => [item.span.start, `li ${bare(`${item.marker ?? ""} ${item.text}`)}`]),
    ),
    ...signatories.flatMap(({ blocks }) => blocks.map(({ span, text }): [number, string] => [span.start, `h4 ${bare(text)}`])),
    ...attachments.flatMap(({ blocks }) =>
      blocks.map(({ span, text }, i): [number, string] => [span.start, `${i === 0 ? "h3" : "p"} ${bare(text)}`]),
    ),
    ...artifacts
      .filter((one) => kinds.has(one.kind) || (one.kind === "running-head" && dates.some(({ span }) => within(span, one.span))))
      .map(({ kind, span, text }): [number, string] => [span.start, `quote ${bare(`${kind} ${text}`)}`]),
  ];
  return all.sort(([a], [b]) => a - b).map(([, line]) => line);
}
