/** Paragraphs → segments: a marker is parted from its text; formulas, run-in items and glued signatures become segments of their own. */
import type { Language } from "../lang/language.ts";
import type { Paragraph, Segment } from "../model/line.ts";
import type { Marker } from "../model/outline.ts";
import type { Sequence } from "../model/sequence.ts";
import type { Range } from "../model/span.ts";
import { wordingsIn } from "./lines/wordings.ts";
import { withMisread } from "./misread-markers.ts";
import { samePrefix } from "./outline/marker-costs.ts";
import { numberIn } from "./tables/number.ts";

export type MarkerAt = (text: string, at: number) => Marker | null;

const candidate =
  /(?<=^|[\s:;.,(])(?:\d{1,2}(?:\.\d{1,2}){1,2}\.? (?=[\p{Lu}«])|\d{1,2} ?[.)]|(?:\d{1,2}|\p{L})\/(?= )|\p{L}\)|[-–—](?= ?\p{L}))/gu;
const opensText = /[\p{L}«"„(]/u;
const clauseEnd = /[;:]/;
/** «; 3) 27 апреля открыть» */
const digit = /\d/;
const countOpens = /^[:.;]?$/;
const white = /\s/;
const longestRunIn = 60_000;
/** Candidates among which the second of a count is sought, and counts open at once: a line of nothing but numbers stays cheap. */
const farthestSecond = 200;
const mostOpen = 12;

interface Found {
  readonly marker: Marker;
  readonly before: string;
}

export function segments(
  text: string,
  paragraphs: Sequence<Paragraph>,
  tools: { language: Language; markerAt: MarkerAt },
): Segment[] {
  const printed: Segment[] = [];
  const leadingOf = (one: Paragraph | undefined): Marker | null =>
    one && one.cells.length === 0 ? tools.markerAt(text, one.start) : null;
  let leading = leadingOf(paragraphs.at(0));
  for (let index = 0; index < paragraphs.length; index++) {
    const paragraph = paragraphs.at(index) as Paragraph;
    const next = leadingOf(paragraphs.at(index + 1));
    const own =
      paragraph.cells.length > 0
        ? [rowSegment(text, paragraph, tools.markerAt)]
        : segmentsOf(text, { paragraph, leading, next }, tools);
    for (const one of own) printed.push(one);
    leading = next;
  }
  const read = withMisread(text, printed, { markers: printed.map(({ marker }) => marker), language: tools.language });
  return printed.map((one, i) => {
    const marker = read[i] ?? null;
    return marker === one.marker ? one : { ...one, marker, body: skipSpace(text, marker ? marker.end : one.start) };
  });
}

/** A row of a table is one item: its number is the marker, as printed; a line across the table has that of any line. */
function rowSegment(text: string, paragraph: Paragraph, markerAt: MarkerAt): Segment {
  const { start, end, margin, indent, blankBefore, afterRule, cells } = paragraph;
  const counted = cells.find(({ column }) => column === "number");
  const across = cells.length === 1 && cells[0]?.column === "other" ? markerAt(text, start) : null;
  const marker = counted ? numberIn(text, counted) : across;
  const body = across ? skipSpace(text, across.end) : (cells.find((cell) => cell.column !== "number")?.start ?? start);
  return { start, end, margin, marker, body, indent, blankBefore, afterRule, cells };
}

interface Led {
  readonly paragraph: Paragraph;
  /** Marker that it begins with. */
  readonly leading: Marker | null;
  /** Marker that the next paragraph begins with. */
  readonly next: Marker | null;
}

function segmentsOf(
  text: string,
  { paragraph, leading, next }: Led,
  tools: { language: Language; markerAt: MarkerAt },
): Segment[] {
  const cuts = new Map<number, Marker | null>([[paragraph.start, leading]]);
  const printed = text.slice(paragraph.start, paragraph.end);
  const quoted = wordingsIn(printed, tools.language.lines);
  const isQuoted = (at: number): boolean =>
    quoted.some(({ start, end }) => paragraph.start + start <= at && at < paragraph.start + end);
  for (const at of tools.language.splits(printed).map((at) => skipSpace(text, paragraph.start + at)))
    if (!isQuoted(at)) cuts.set(at, null);
  const bounds = [...cuts.keys()].sort((a, b) => a - b);
  for (const [i, start] of bounds.entries()) {
    const end = bounds[i + 1] ?? paragraph.end;
    const below = end === paragraph.end && !isSameKind(leading, next) ? next : null;
    const opening = start === paragraph.start ? leading : tools.markerAt(text, start);
    for (const marker of runInMarkers(text, { start, end, opening, below, isQuoted }, tools.markerAt))
      cuts.set(marker.start, marker);
  }
  const starts = [...cuts.keys()].filter((at) => at < paragraph.end).sort((a, b) => a - b);
  return starts.map((start, i): Segment => {
    const marker = cuts.get(start) ?? null;
    return {
      start,
      end: trimEnd(text, start, starts[i + 1] ?? paragraph.end),
      margin: paragraph.margin,
      marker,
      body: skipSpace(text, marker ? marker.end : start),
      indent: paragraph.indent,
      blankBefore: i === 0 ? paragraph.blankBefore : 0,
      afterRule: i === 0 && paragraph.afterRule,
      cells: paragraph.cells,
    };
  });
}

function isSameKind(one: Marker | null, two: Marker | null): boolean {
  return one !== null && two !== null && one.type === two.type && (one.type !== "bullet" || one.text === two.text);
}

interface Piece extends Range {
  /** Marker that it begins with. */
  readonly opening: Marker | null;
  /** Marker of the next paragraph that may go on with a count begun in this one: «Поручить совету: а) …;» | «б) …». */
  readonly below: Marker | null;
  /** A wording is quoted there: see `wordings.ts`. */
  isQuoted(at: number): boolean;
}

/** Markers printed inside one paragraph: each must continue a count, or begin one that goes on. */
function runInMarkers(text: string, piece: Piece, markerAt: MarkerAt): Marker[] {
  if (piece.end - piece.start > longestRunIn) return [];
  const all = candidates(text, piece, markerAt).filter(({ marker }) => !piece.isQuoted(marker.start));
  const open: Marker[] = [];
  const accepted: Marker[] = [];
  for (const [i, found] of all.entries()) {
    if (found.marker.start === piece.start) {
      open.push(found.marker);
      if (found.before === "") accepted.push(found.marker);
      continue;
    }
    const level = open.findLastIndex((one) => one.type === found.marker.type && follows(one, found));
    if (level >= 0) open.length = level;
    else if (!begins(found, all, i) && !beginsBelow(found, piece)) continue;
    open.push(found.marker);
    if (open.length > mostOpen) open.shift();
    accepted.push(found.marker);
  }
  return accepted;
}

function candidates(text: string, piece: Piece, markerAt: MarkerAt): Found[] {
  const out: Found[] = [];
  if (piece.opening) out.push({ marker: piece.opening, before: "" });
  const printed = text.slice(piece.start, piece.end);
  candidate.lastIndex = 0;
  for (let hit = candidate.exec(printed); hit; hit = candidate.exec(printed)) {
    if (hit.index === 0) continue;
    const at = piece.start + hit.index;
    const marker = markerAt(text, at);
    const after = marker ? text[skipSpace(text, marker.end)] : undefined;
    if (!marker || marker.end >= piece.end || after === undefined) continue;
    const before = text
      .slice(Math.max(piece.start, at - 3), at)
      .trimEnd()
      .slice(-1);
    if (opensText.test(after) || (marker.type === "paren" && before === ";" && digit.test(after))) out.push({ marker, before });
  }
  return out;
}

/** A dash goes on behind a semicolon; a number when it is one more. */
function follows(last: Marker, found: Found): boolean {
  if (found.marker.type === "bullet") return last.text === found.marker.text && clauseEnd.test(found.before);
  return samePrefix(last, found.marker) && found.marker.path.at(-1) === (last.path.at(-1) as number) + 1;
}

/** «: 1) … 2) …»: a first number behind a colon or at the beginning, with a second one behind it. */
function begins(found: Found, all: readonly Found[], index: number): boolean {
  const { marker, before } = found;
  const first = marker.type === "bullet" ? before === ":" : marker.path.at(-1) === 1 && countOpens.test(before);
  return (
    first &&
    all.slice(index + 1, index + 1 + farthestSecond).some((later) => later.marker.type === marker.type && follows(marker, later))
  );
}

/** The second of the count opens the next paragraph. */
function beginsBelow({ marker, before }: Found, { below }: Piece): boolean {
  return before === ":" && below !== null && below.type === marker.type && follows(marker, { marker: below, before: ";" });
}

function skipSpace(text: string, at: number): number {
  let next = at;
  while (text[next] === " " || text[next] === "\t") next++;
  return next;
}

function trimEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start + 1 && white.test(text[last - 1] as string)) last--;
  return last;
}
