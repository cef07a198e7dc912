/** Blocks → what will be units: role, parent, marker and words, still at their places in the Markdown. */
import { type LineRole, type Marker, type UnitKind, unitKinds } from "../../model/outline.ts";
import type { Range } from "../../model/span.ts";
import type { Block, BlockKind } from "./blocks.ts";
import { cellsOf, leading, type Words, within, wordsOf } from "./inline.ts";
import { type MarkerReader, readMarker } from "./markers.ts";

export interface Draft {
  readonly role: LineRole;
  /** Of an artifact. */
  readonly kind: UnitKind | null;
  /** Begins an attachment. */
  readonly heading: boolean;
  readonly marked: Marked | null;
  readonly words: Words;
  /** Index of the draft it stands under, or −1. */
  readonly parent: number;
  readonly resolution: number;
}

/** A marker, and the words that print it. */
export interface Marked {
  readonly marker: Marker;
  readonly words: Words;
}

interface Level {
  readonly content: number;
  readonly index: number;
}

interface Page {
  readonly text: string;
  readonly tools: MarkerReader;
  readonly drafts: Draft[];
  resolution: number;
  /** Index of the formula that items stand under, or −1. */
  formula: number;
  /** Items, and items of a list of the preamble, that may have others below them. */
  items: Level[];
  list: Level[];
  annex: boolean;
}

export function draftsOf(text: string, blocks: readonly Block[], tools: MarkerReader): Draft[] {
  const page: Page = { text, tools, drafts: [], resolution: 0, formula: -1, items: [], list: [], annex: false };
  for (const block of blocks) readers[block.kind](page, block);
  return page.drafts;
}

const readers: Readonly<Record<BlockKind, (page: Page, block: Block) => void>> = {
  resolution: (page) => {
    if (page.drafts.at(-1)?.resolution === page.resolution) page.resolution++;
    close(page);
  },
  root: backToRoot,
  title: (page, block) => {
    if (add(page, { role: "title", words: wordsOf(page.text, block.lines) }) >= 0) close(page);
  },
  formula: (page, block) => {
    const { marked, rest } = markedIn(page, block);
    const index = add(page, { role: "formula", marked, words: cellsOf(page.text, clipped(block, rest)) });
    if (index < 0) return;
    close(page);
    page.formula = index;
  },
  annex: (page, block) => {
    const index = add(page, { role: "attachment", heading: true, words: wordsOf(page.text, block.lines) });
    if (index >= 0) page.annex = true;
  },
  signature: (page, block) => {
    if (add(page, { role: "signature", words: wordsOf(page.text, block.lines) }) >= 0) close(page);
  },
  list: listItem,
  item,
  quote: note,
  paragraph,
};

/** Nothing is open any more, no attachment either. */
function close(page: Page): void {
  backToRoot(page);
  page.annex = false;
}

function backToRoot(page: Page): void {
  page.formula = -1;
  page.items = [];
}

function paragraph(page: Page, { lines }: Block): void {
  const words = wordsOf(page.text, lines);
  if (page.annex) add(page, { role: "attachment", words });
  else if (within(page.text, whole(lines), "*")) {
    add(page, { role: "adoption", words });
    backToRoot(page);
  } else add(page, { role: "preamble", words });
}

function listItem(page: Page, block: Block): void {
  if (page.annex) {
    paragraph(page, block);
    return;
  }
  if (page.drafts.at(-1)?.role !== "list") page.list = [];
  const parent = above(page.list, block);
  const { marked, rest } = markedIn(page, block);
  const index = add(page, { role: "list", marked, parent, words: wordsOf(page.text, clipped(block, rest)) });
  if (index >= 0) page.list.push({ content: block.content, index });
}

/** In an attachment nothing is an item: the number is part of the words. */
function item(page: Page, block: Block): void {
  const { text, annex } = page;
  if (annex) {
    paragraph(page, block.marker ? { ...block, lines: [block.marker, ...block.lines] } : block);
    return;
  }
  const parent = above(page.items, block);
  const { marked, rest } = markedIn(page, block);
  const role = within(text, rest, "**") ? "addressee" : within(text, rest, "*") ? "topic" : "directive";
  const index = add(page, {
    role,
    marked,
    parent: parent < 0 ? page.formula : parent,
    words: cellsOf(text, clipped(block, rest)),
  });
  if (index >= 0) page.items.push({ content: block.content, index });
}

const kindName = /([a-z-]{1,30}):[ \t]*/y;

function note(page: Page, block: Block): void {
  const { start, end } = whole(block.lines);
  kindName.lastIndex = start;
  const [name = "", kind = ""] = kindName.exec(page.text) ?? [];
  const known = unitKinds.find((one) => one === kind);
  const words = wordsOf(page.text, clipped(block, { start: known ? start + name.length : start, end }));
  add(page, { role: "artifact", kind: known ?? "note", words });
}

/** The innermost item whose words begin at or before the block, the others are closed. */
function above(levels: Level[], { indent }: Block): number {
  while (levels.length > 0 && indent < (levels.at(-1) as Level).content) levels.pop();
  return levels.at(-1)?.index ?? -1;
}

/** The marker is the bullet, or in bold before the words, or a sign before them. */
function markedIn({ text, tools }: Page, { marker: bullet, lines }: Block): { marked: Marked | null; rest: Range } {
  const rest = whole(lines);
  if (bullet) {
    const marker = readMarker(text.slice(bullet.start, bullet.end), tools);
    return { marked: marker && { marker, words: wordsOf(text, [bullet]) }, rest };
  }
  const bold = leading(text, rest, "**");
  const printed = bold ?? signAt(text, rest);
  const behind = (printed?.end ?? rest.end) + (bold ? 2 : 0);
  const words = printed && (bold === undefined || isInside(text, behind, rest)) ? wordsOf(text, [printed]) : undefined;
  const marker = words && readMarker(printedIn(text, words), tools);
  return words && marker
    ? { marked: { marker, words }, rest: { start: skipBlank(text, behind), end: rest.end } }
    : { marked: null, rest };
}

/** Bold words that are followed by others. */
function isInside(text: string, behind: number, { end }: Range): boolean {
  return behind < end && blank.test(text[behind] as string);
}

function skipBlank(text: string, at: number): number {
  let next = at;
  while (next < text.length && blank.test(text[next] as string)) next++;
  return next;
}

const blank = /\s/;
const sign = /(?:\\[!-/:-@[-`{-~]|[^\s\d*`\\]\uFE0F?)(?=\s|$)/uy;

/** «– текст», «\* текст». */
function signAt(text: string, { start, end }: Range): Range | undefined {
  sign.lastIndex = start;
  const found = sign.exec(text)?.[0];
  return found !== undefined && start + found.length <= end ? { start, end: start + found.length } : undefined;
}

export function printedIn(text: string, { pieces }: Words): string {
  return pieces.map(({ before, start, end }) => before + text.slice(start, end)).join("");
}

function whole(lines: readonly Range[]): Range {
  return { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
}

function clipped({ lines }: Block, { start, end }: Range): Range[] {
  return lines.map((line) => ({ start: Math.max(line.start, start), end: Math.min(line.end, end) }));
}

type Given = Pick<Draft, "role" | "words"> & Partial<Draft>;

/** @returns its index, or −1 where there are no words. */
function add({ drafts, resolution }: Page, given: Given): number {
  if (given.words.pieces.length === 0 && !given.marked) return -1;
  return drafts.push({ kind: null, heading: false, marked: null, parent: -1, resolution, ...given }) - 1;
}
