/** The way through the house, one line a stage: the only file that knows all of them. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Root } from "mdast";
import { assemble } from "./assemble/assemble.ts";
import { decode } from "./decode/decode.ts";
import { type Decoded, notText, wellFormed } from "./decode/decoded.ts";
import { extract } from "./extract/extract.ts";
import { russian } from "./lang/ru/russian.ts";
import { script } from "./lang/ru/script.ts";
import { conformFlowing } from "./model/conform.ts";
import { type Flowing, whole } from "./model/flowing.ts";
import type { Mentions } from "./model/mention.ts";
import type { Finding, LineRole, Outline, Reason, Structured } from "./model/outline.ts";
import type { Resolution, Source } from "./model/resolution.ts";
import { lastAtOrBefore } from "./model/sorted.ts";
import type { Range } from "./model/span.ts";
import { type Aside, toSource } from "./model/text.ts";
import { isDeclared } from "./normalise/front-matter.ts";
import { looksLikeMarkdown, type MarkdownMarks, markdownMarks, marksOfTree } from "./normalise/markdown.ts";
import { type Normalised, normalise, normaliseDeclared } from "./normalise/normalise.ts";
import { scanLines } from "./scan/lines.ts";
import { markerAt } from "./scan/markers.ts";
import { declared } from "./structure/declared/declared.ts";
import { type Joined, paragraphs } from "./structure/lines/paragraphs.ts";
import { type Cut, cut, structure, type Tools } from "./structure/structure.ts";

/** Options of `parseText`. */
export type TextOptions = Pick<ParseOptions, "name" | "from">;

export interface ParseOptions {
  /** Base name of the file, or its path below the root of a batch; null for standard input. */
  readonly name?: string | null;
  /** A label that iconv-lite knows, or `auto` (default). */
  readonly encoding?: string;
  /** `text` takes also Markdown that declares its structure for plain text. */
  readonly from?: "auto" | "text" | "markdown";
}

/** One line of `--explain`. */
export interface Explanation {
  readonly line: number;
  readonly endLine: number;
  readonly role: LineRole;
  readonly runnerUp: LineRole;
  /** Score of this reading minus that of the next best. */
  readonly margin: number;
  readonly reasons: readonly Reason[];
  readonly text: string;
}

const byteOrderMark = /^\uFEFF/;
const markdownNames = /\.(?:md|markdown)$/i;

/**
 * Any bytes → resolutions, at least one. Never rejects on bad input: what is wrong stands in `diagnostics`.
 * @returns schema-valid resolutions, keys in canonical order.
 */
export async function parse(bytes: Uint8Array, options: ParseOptions = {}): Promise<Resolution[]> {
  return Array.from(await parseEach(bytes, options), whole);
}

/**
 * The same one at a time, each when it is asked for, and once, and the items of its longest lists whenever they are: neither a file of a
 * thousand resolutions nor a list of a hundred thousand points need be held with all that was made of it; nor its bytes, for what is
 * behind decoding begins when the first is asked for.
 */
export async function parseEach(bytes: Uint8Array, options: ParseOptions = {}): Promise<Iterable<Flowing>> {
  const decoded = await decoding(bytes, options);
  const door = await doorOf(decoded.text, options);
  const source = sourceOf(decoded, { name: options.name ?? null, format: formatOf(door), bytes });
  return outlined(decoded, door, source);
}

function* outlined(decoded: Decoded, door: Door, source: Source): Generator<Flowing> {
  const { outline, findings } = outlineOf(decoded, door);
  yield* finish(decoded.text, { source, outline, findings });
}

/** Plain text, or Markdown that declares its structure → resolutions, at least one. Pure and synchronous; never throws. */
export function parseText(text: string, options: TextOptions = {}): Resolution[] {
  const decoded = { text: wellFormed(text.replace(byteOrderMark, "")), encoding: "utf-8", findings: [], binary: false };
  const bytes = new TextEncoder().encode(decoded.text);
  const door = options.from !== "text" && isDeclared(decoded.text) ? "declared" : "text";
  const source = sourceOf(decoded, { name: options.name ?? null, format: formatOf(door), bytes });
  return Array.from(finish(decoded.text, { source, ...outlineOf(decoded, door) }), whole);
}

/** Markdown that remark has parsed already → resolutions. Pure and synchronous. @param tree the tree of the whole text. */
export function parseTree(text: string, tree: Root, options: Pick<ParseOptions, "name"> = {}): Resolution[] {
  const decoded = { text, encoding: "utf-8", findings: [], binary: false };
  const bytes = new TextEncoder().encode(text);
  const source = sourceOf(decoded, { name: options.name ?? null, format: "markdown", bytes });
  const door = isDeclared(text) ? "declared" : marksOfTree(tree, text);
  return Array.from(finish(text, { source, ...outlineOf(decoded, door) }), whole);
}

/** What each line was read as, and why. */
export async function explain(bytes: Uint8Array, options: ParseOptions = {}): Promise<Explanation[]> {
  const decoded = await decoding(bytes, options);
  return explanations(outlineOf(decoded, await doorOf(decoded.text, options)), decoded.text);
}

async function decoding(bytes: Uint8Array, { encoding = "auto" }: ParseOptions): Promise<Decoded> {
  const decoded = await decode(bytes, { encoding }, script);
  return "error" in decoded ? notText(decoded.label) : decoded;
}

/** How a text is read: as plain text, without the marks of Markdown, or as the structure that it declares. */
type Door = "text" | "declared" | MarkdownMarks;

async function doorOf(text: string, { from = "auto", name }: ParseOptions): Promise<Door> {
  if (from === "text") return "text";
  if (isDeclared(text)) return "declared";
  const markdown = from === "markdown" || markdownNames.test(name ?? "") || looksLikeMarkdown(text);
  return markdown ? markdownMarks(text) : "text";
}

function formatOf(door: Door): string {
  return door === "text" ? "text" : "markdown";
}

function sourceOf(decoded: Decoded, { name, format, bytes }: { name: string | null; format: string; bytes: Uint8Array }): Source {
  return {
    bytes: bytes.length,
    encoding: decoded.encoding,
    format,
    length: decoded.text.length,
    name,
    sha256: bytesToHex(sha256(bytes)),
  };
}

interface Outlined {
  readonly outline: Outline;
  readonly findings: readonly Finding[];
}

interface Explained extends Outlined {
  reasons(unit: number): readonly Reason[];
}

/** Normalise → scan → structure. Findings of the stages before structure keep places of the source. */
function outlineOf({ text, findings }: Decoded, door: Door): Explained {
  const { found, tools, respelled, ...told } = cutOf(text, door);
  const { reasons, ...outline } = "units" in found ? found : structure(found, tools);
  const asides = [...told.asides, ...outline.asides];
  return { outline: { ...outline, asides, respelled }, findings: [...findings, ...told.findings], reasons };
}

interface Told extends Pick<Normalised, "asides" | "findings" | "respelled"> {
  readonly tools: Tools;
}

/** Apart, as is what follows: so the paragraphs are gone when roles are sought. */
function cutOf(text: string, door: Door): Told & { readonly found: Cut | Structured } {
  const { laid, ...told } = laidOf(text, door);
  return { ...told, found: "units" in laid ? laid : cut(laid, told.tools) };
}

/** And the lines, with the text that they are of, when paragraphs are cut. */
function laidOf(text: string, door: Door): Told & { readonly laid: Joined | Structured } {
  const { clean, asides, findings, respelled } =
    door === "declared" ? normaliseDeclared(text, script) : normalise(text, door === "text" ? {} : { marks: door }, script);
  const tools = toolsOf(text, asides);
  const lines = scanLines(clean.text);
  const laid = door === "declared" ? declared(clean, lines, tools) : paragraphs(clean, lines, tools);
  return { asides, findings, respelled, tools, laid };
}

/** What structure asks of the source and of the language. @param asides what normalising set aside. */
export function toolsOf(text: string, asides: readonly Aside[]): Tools {
  return {
    language: russian,
    markerAt: (within, at) => (russian.lines.dayBegins(within, at) ? null : markerAt(within, at, russian.alphabets)),
    headingAt: headingsOf(text, asides),
    isNoted: notedIn(asides),
  };
}

function notedIn(asides: readonly Aside[]): (source: Range) => boolean {
  const marks = asides.flatMap(({ kind, source }) => (kind === "footnote-mark" ? [source.start] : [])).sort((a, b) => a - b);
  return ({ start, end }) => {
    const last = marks.length > 0 ? (marks[lastAtOrBefore(marks, end)] as number) : -1;
    return last >= start && last <= end;
  };
}

const headingMark = /^ {0,3}(#{1,6})[ \t]+$/;

/** Where a heading of Markdown begins: right behind its mark, which was set aside. */
function headingsOf(text: string, asides: readonly Aside[]): (source: number) => number {
  const depths = new Map<number, number>();
  for (const { kind, source } of asides) {
    const depth = kind === "markup" ? headingMark.exec(text.slice(source.start, source.end))?.[1]?.length : undefined;
    if (depth) depths.set(source.end, depth);
  }
  return (source) => depths.get(source) ?? 0;
}

/** Extract → assemble → a last look at the whole, resolution by resolution. */
function* finish(text: string, { source, outline, findings }: Outlined & { source: Source }): Generator<Flowing> {
  const mentionsOf = (members: readonly number[]): Mentions => extract(outline, members, russian);
  for (const one of assemble({ text, source, outline, mentionsOf, findings, language: russian })) yield conformFlowing(one);
}

function explanations({ outline, reasons }: Explained, source: string): Explanation[] {
  let at = 0;
  let line = 1;
  const lineOf = (offset: number): number => {
    if (offset < at) [at, line] = [0, 1];
    for (let next = source.indexOf("\n", at); next >= 0 && next < offset; next = source.indexOf("\n", at)) {
      at = next + 1;
      line++;
    }
    return line;
  };
  return Array.from(outline.units, (unit, index) => {
    const range = unit.ranges[0] ?? { start: 0, end: 1 };
    const { start, end } = toSource(outline.clean.map, range);
    const { role, runnerUp, margin } = unit;
    return {
      line: lineOf(start),
      endLine: lineOf(end - 1),
      role,
      runnerUp,
      margin,
      reasons: reasons(index),
      text: outline.clean.text.slice(range.start, range.end),
    };
  });
}
