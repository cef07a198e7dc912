import type { Finding } from "../model/outline.ts";

/** Text of a file. Without a byte order mark, well-formed (no lone surrogates). */
export interface Decoded {
  readonly text: string;
  /** As decoded: `utf-8`, `utf-16le`, `windows-1251` … */
  readonly encoding: string;
  /** Places are offsets in `text`; null where the whole file is meant. */
  readonly findings: readonly Finding[];
  /** The bytes are no text at all: `text` is empty. */
  readonly binary: boolean;
}

/** The encoding that was asked for is not known. */
export interface UnknownEncoding {
  readonly error: "unknown-encoding";
  readonly label: string;
}

const loneSurrogate = /\p{Surrogate}/u;
const loneSurrogates = /\p{Surrogate}/gu;
const byteOrderMarks = /^\uFEFF+/;
const unreadable = /\uFFFD+/g;
const mostPlaces = 20;

/** What the contract calls decoded text: no byte order mark at the start, U+FFFD for lone surrogates. */
export function wellFormed(text: string): string {
  const start = text.charCodeAt(0) === 0xfeff ? text.replace(byteOrderMarks, "") : text;
  return loneSurrogate.test(start) ? start.replace(loneSurrogates, "\uFFFD") : start;
}

/** RP002 for the runs of U+FFFD that stand for bytes that are no text. */
export function damage(text: string, encoding: string): Finding[] {
  const places = Array.from(text.matchAll(unreadable), (run) => ({ start: run.index, end: run.index + run[0].length }));
  const [first, ...others] = places;
  if (!first) return [];
  const count = places.reduce((sum, { start, end }) => sum + end - start, 0);
  return [{ code: "RP002", at: first, related: others.slice(0, mostPlaces), values: { encoding, count } }];
}

export function notText(kind: string): Decoded {
  return { text: "", encoding: "binary", binary: true, findings: [{ code: "RP002", at: null, related: [], values: { kind } }] };
}
