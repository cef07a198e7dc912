/** Text that was changed, and where each character of it came from. */
import { lastAtOrBefore } from "./sorted.ts";
import type { Range } from "./span.ts";

/** Replaces `[start, end)` of a text by `text` (empty: cuts it out). Edits are sorted and do not overlap. */
export interface Edit extends Range {
  readonly text: string;
}

/**
 * Offsets of a clean text in the source, as pieces in ascending order. A piece is an identity run (`until` −1: clean offset plus a
 * constant) or a replacement, all of whose clean characters stand for the whole of `[source, until)`.
 */
export interface OffsetMap {
  readonly clean: Int32Array;
  readonly source: Int32Array;
  readonly until: Int32Array;
}

/**
 * The text that all later stages work on. In its final form (after `structure/lines`) each paragraph is one line, white space is a
 * single space, a tab stands for a column gap, and artifacts are cut out.
 */
export interface CleanText {
  readonly text: string;
  readonly map: OffsetMap;
}

/** Something set aside before structure is sought: a place in the source. */
export interface Aside {
  readonly kind: string;
  readonly source: Range;
}

/** The same with what is printed there. */
export interface PrintedAside extends Aside {
  readonly printed: string;
  /** With single spaces. */
  readonly text: string;
}

export const identity: OffsetMap = { clean: Int32Array.of(0), source: Int32Array.of(0), until: Int32Array.of(-1) };

/** Applies sorted edits to a clean text and composes its offset map. */
export function applyEdits(clean: CleanText, edits: readonly Edit[]): CleanText {
  if (edits.length === 0) return clean;
  const out: string[] = [];
  const map = new MapBuilder(clean.map);
  let at = 0;
  let length = 0;
  for (const edit of edits) {
    if (edit.start < at) continue;
    if (edit.start > at) {
      map.run(length, at, edit.start);
      out.push(clean.text.slice(at, edit.start));
      length += edit.start - at;
    }
    if (edit.text.length > 0) {
      map.replacement(length, edit.start, edit.end);
      out.push(edit.text);
      length += edit.text.length;
    }
    at = edit.end;
  }
  if (at < clean.text.length) {
    map.run(length, at, clean.text.length);
    out.push(clean.text.slice(at));
  }
  const [only = ""] = out;
  return { text: out.length > 1 ? out.join("") : only, map: map.finish() };
}

/** Source range of the clean range `[start, end)`; `end` > `start`. */
export function toSource(map: OffsetMap, range: Range): Range {
  const first = lastAtOrBefore(map.clean, range.start);
  const last = lastAtOrBefore(map.clean, range.end - 1);
  const start = startIn(map, first, range.start);
  const until = map.until[last] as number;
  const end = until >= 0 ? until : (map.source[last] as number) + range.end - (map.clean[last] as number);
  return { start, end };
}

function startIn(map: OffsetMap, piece: number, offset: number): number {
  const source = map.source[piece] as number;
  return (map.until[piece] as number) >= 0 ? source : source + offset - (map.clean[piece] as number);
}

class MapBuilder {
  readonly #base: OffsetMap;
  readonly #clean: number[] = [];
  readonly #source: number[] = [];
  readonly #until: number[] = [];

  constructor(base: OffsetMap) {
    this.#base = base;
  }

  /** Characters `[start, end)` of the text before, unchanged, from `length` on. */
  run(length: number, start: number, end: number): void {
    const base = this.#base;
    let at = start;
    for (let piece = lastAtOrBefore(base.clean, start); piece < base.clean.length && at < end; piece++) {
      const next = base.clean[piece + 1] ?? Number.POSITIVE_INFINITY;
      this.#push(length + at - start, startIn(base, piece, at), base.until[piece] as number);
      at = Math.min(next, end);
    }
  }

  /** A replacement of `[start, end)` of the text before. An insertion (`start` = `end`) takes the place of the next character. */
  replacement(length: number, start: number, end: number): void {
    const { start: source, end: until } = toSource(this.#base, { start, end: Math.max(end, start + 1) });
    this.#push(length, source, until);
  }

  #push(clean: number, source: number, until: number): void {
    this.#clean.push(clean);
    this.#source.push(source);
    this.#until.push(until);
  }

  finish(): OffsetMap {
    if (this.#clean.length === 0) return identity;
    return { clean: Int32Array.from(this.#clean), source: Int32Array.from(this.#source), until: Int32Array.from(this.#until) };
  }
}
