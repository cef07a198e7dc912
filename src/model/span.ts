/** A place in the decoded source: half-open, in UTF-16 units; lines from 1, of the first and the last character. */
export interface Span {
  readonly end: number;
  readonly endLine: number;
  readonly line: number;
  readonly start: number;
}

/** A half-open range of offsets in the text at hand (clean text, or the string a recogniser was given). */
export interface Range {
  readonly start: number;
  readonly end: number;
}
