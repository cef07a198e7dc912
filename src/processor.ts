/** The pipeline as unified plugins: adapters only. unified starts at text, so bytes are decoded before. */

import type { Root } from "mdast";
import type { Plugin } from "unified";
import type { Data, Literal, Node, Parent, Point, Position } from "unist";
import type { VFile } from "vfile";
import type { Block, Diagnostic, Directive, Resolution } from "./model/resolution.ts";
import type { Span } from "./model/span.ts";
import { parseText, parseTree } from "./pipeline.ts";

declare module "unified" {
  interface CompileResultMap {
    resolutions: string;
  }
}

/** A title, a paragraph or an item of a list of the preamble; its text is normalised, its position that of the source. */
export interface TextNode extends Literal {
  type: "title" | "paragraph" | "listItem";
  value: string;
  position: Position;
}

export interface ListNode extends Parent {
  type: "list";
  children: TextNode[];
  position: Position;
}

/** A formula, topic, addressee or directive, with those that stand under it. */
export interface DirectiveNode extends Parent {
  type: "directive";
  data: Data & Directive;
  children: DirectiveNode[];
  position: Position;
}

export interface ResolutionNode extends Parent {
  type: "resolution";
  /** The canonical resolution. */
  data: Data & Resolution;
  children: (TextNode | ListNode | DirectiveNode)[];
}

export interface ResolutionsNode extends Parent {
  type: "resolutions";
  children: ResolutionNode[];
}

export interface ResolveOptions {
  /** `source.name`; default: the base name of the file, or null. */
  readonly name?: string | null;
}

/** Parser: text → tree of resolutions. Diagnostics become messages of the file. */
export const resolveParser: Plugin<[(Readonly<ResolveOptions> | undefined)?], string, ResolutionsNode> = function (options = {}) {
  this.parser = (document: string, file: VFile): ResolutionsNode => {
    const bom = document.startsWith("\uFEFF") ? 1 : 0;
    const text = document.slice(bom);
    return resolutionsNode(parseText(text, { name: nameOf(file, options) }), file, placer(text, bom));
  };
};

/** Transformer: the tree of remark-parse → tree of resolutions, for Markdown in a pipeline of other people's plugins. */
export const resolveTransformer: Plugin<[(Readonly<ResolveOptions> | undefined)?], Root, ResolutionsNode> = (options = {}) => {
  return (tree: Root, file: VFile): ResolutionsNode => {
    const text = String(file).replace(byteOrderMark, "");
    const resolutions = parseTree(text, tree, { name: nameOf(file, options) });
    return resolutionsNode(resolutions, file, placer(text, 0));
  };
};

/** Compiler: the canonical JSON of each resolution, one a line. */
export const resolveCompiler: Plugin<[], ResolutionsNode, string> = function () {
  this.compiler = (tree: Node): string =>
    (tree as ResolutionsNode).children.map(({ data }) => `${JSON.stringify(data)}\n`).join("");
};

function nameOf(file: VFile, { name }: Readonly<ResolveOptions>): string | null {
  return name === undefined ? (file.basename ?? null) : name;
}

/** Diagnostics become messages of the file. */
function resolutionsNode(resolutions: readonly Resolution[], file: VFile, place: Place): ResolutionsNode {
  for (const { diagnostics } of resolutions) for (const one of diagnostics) report(file, one, place);
  return { type: "resolutions", children: resolutions.map((one) => resolutionNode(one, place)) };
}

const byteOrderMark = /^\uFEFF/;

type Place = (span: Span) => Position;

/** @param shift characters before the text in its file. */
function placer(text: string, shift: number): Place {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  const point = (offset: number, line: number): Point => {
    const column = offset - (starts[line - 1] ?? 0) + 1 + (line === 1 ? shift : 0);
    return { line, column, offset: offset + shift };
  };
  return ({ start, end, line, endLine }) => ({ start: point(start, line), end: point(end, endLine) });
}

function report(file: VFile, diagnostic: Diagnostic, place: Place): void {
  const { code, message, rule, severity, span } = diagnostic;
  const where = { ruleId: code, source: "resolve-parse", ...(span ? { place: place(span) } : {}) };
  const said = severity === "info" ? file.info(message, where) : file.message(message, where);
  if (severity === "error") said.fatal = true;
  said.note = rule;
}

function resolutionNode(resolution: Resolution, place: Place): ResolutionNode {
  const { directives, preamble } = resolution;
  const children = [
    ...titleNodes(resolution, place),
    ...preamble.map((block) => blockNode(block, place)),
    ...directiveNodes(directives, place),
  ];
  return { type: "resolution", data: resolution, children };
}

function titleNodes({ title }: Resolution, place: Place): TextNode[] {
  const [first, last] = [title?.spans[0], title?.spans.at(-1)];
  if (!title || !first || !last) return [];
  return [{ type: "title", value: title.text, position: { start: place(first).start, end: place(last).end } }];
}

function blockNode(block: Block, place: Place): TextNode | ListNode {
  const position = place(block.span);
  if (block.kind === "paragraph") return { type: "paragraph", value: block.text, position };
  const children = block.items.map((item): TextNode => ({ type: "listItem", value: item.text, position: place(item.span) }));
  return { type: "list", children, position };
}

/** The flat list is in document order with parents first: each node finds its parent already made. */
function directiveNodes(directives: readonly Directive[], place: Place): DirectiveNode[] {
  const made = new Map<string, DirectiveNode>();
  const roots: DirectiveNode[] = [];
  for (const one of directives) {
    const node: DirectiveNode = { type: "directive", data: one, children: [], position: place(one.span) };
    made.set(one.id, node);
    const parent = one.parent === null ? undefined : made.get(one.parent);
    (parent?.children ?? roots).push(node);
  }
  return roots;
}
