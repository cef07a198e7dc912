/** The blocks of Markdown that declares its structure: what each line opens, and which lines go on with the one before. */
import type { Line } from "../../model/line.ts";
import type { Range } from "../../model/span.ts";

/** `resolution`: its front matter; `root`: a rule, behind which items stand under nothing. */
export type BlockKind =
  | "resolution"
  | "root"
  | "title"
  | "formula"
  | "annex"
  | "signature"
  | "list"
  | "item"
  | "quote"
  | "paragraph";

export interface Block {
  readonly kind: BlockKind;
  /** Columns before its mark, and before its words. */
  readonly indent: number;
  readonly content: number;
  /** «-», «2.»: the bullet, where it is the printed marker. */
  readonly marker: Range | null;
  /** Its words, a range each line. */
  readonly lines: Range[];
}

const headings: readonly BlockKind[] = ["title", "formula", "annex", "signature"];
const closed: ReadonlySet<BlockKind> = new Set([...headings, "resolution", "root"]);

const heading = /#{1,6}(?=[ \t\n]|$)/y;
const rule = /(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})(?=\n|$)/y;
const bullet = /[*+-](?=[ \t\n]|$)/y;
const number = /\d{1,3}[.)](?=[ \t\n]|$)/y;
const quote = />/y;
const first = /^1[.)]/;
const version = /^resolution:[ \t]*1$/;
/** More spaces than that between a bullet and its words belong to the words. */
const widestGap = 4;

export function blocksOf(text: string, lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const begins = opensResolution(text, line, lines[i + 1]);
    const opened = begins ? { kind: "resolution" as const, width: 0 } : openedBy(text, line);
    const last = blocks.at(-1);
    if (begins) i++;
    if (last && continues(text, line, { last, opened })) last.lines.push(words(text, line, opened?.kind === "quote" ? 1 : 0));
    else blocks.push(blockOf(text, line, opened ?? { kind: "paragraph", width: 0 }));
  }
  return blocks;
}

/** What is left of its front matter. */
function opensResolution(text: string, line: Line, next: Line | undefined): boolean {
  if (!next || text.slice(line.start, Math.min(line.end, line.start + 4)) !== "---") return false;
  return version.test(text.slice(next.start, Math.min(next.end, next.start + 40)));
}

interface Opened {
  readonly kind: BlockKind;
  /** Characters of its mark. */
  readonly width: number;
}

function openedBy(text: string, { start }: Line): Opened | undefined {
  const hashes = width(heading, text, start);
  if (hashes > 0) return { kind: headings[hashes - 1] ?? "paragraph", width: hashes };
  const ruled = width(rule, text, start);
  if (ruled > 0) return { kind: "root", width: ruled };
  if (width(bullet, text, start) > 0) return { kind: text[start] === "+" ? "list" : "item", width: 1 };
  const numbered = width(number, text, start);
  if (numbered > 0) return { kind: "item", width: numbered };
  return width(quote, text, start) > 0 ? { kind: "quote", width: 1 } : undefined;
}

function width(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** As in CommonMark: a line below words goes on with them, if it opens nothing; «2.» alone opens no list in the middle of words. */
function continues(text: string, line: Line, { last, opened }: { last: Block; opened: Opened | undefined }): boolean {
  if (line.blankBefore > 0 || closed.has(last.kind)) return false;
  if (!opened) return true;
  if (opened.kind === "quote") return last.kind === "quote";
  const isNumber = opened.kind === "item" && opened.width > 1;
  return isNumber && !first.test(text.slice(line.start, line.start + 2)) && last.kind !== "quote" && last.content <= line.indent;
}

function blockOf(text: string, line: Line, { kind, width }: Opened): Block {
  const body = words(text, line, width);
  const gap = body.start - line.start - width;
  const content = line.indent + width + (gap > widestGap || body.start === line.end ? 1 : gap);
  const isMarker = kind === "item" && text[line.start] !== "*";
  const marker = isMarker ? { start: line.start, end: line.start + width } : null;
  const isEmpty = kind === "root" || kind === "resolution";
  return { kind, indent: line.indent, content: width === 0 ? line.indent : content, marker, lines: isEmpty ? [] : [body] };
}

function words(text: string, { start, end }: Line, width: number): Range {
  let first = start + width;
  while (first < end && (text[first] === " " || text[first] === "\t")) first++;
  return { start: first, end };
}
