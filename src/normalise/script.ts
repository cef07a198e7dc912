/** What normalising must know of the letters of a language. */
export interface Script {
  /** Foreign letters that look like letters of this script; equal length. */
  readonly lookalikes: Readonly<Record<string, string>>;
  /** Letters printed for a digit between digits. */
  readonly digits: Readonly<Record<string, string>>;
  /** Such a letter at the beginning or the end of a number that stands alone. */
  readonly digitEdge: RegExp;
  /** Small words, lower case, that can be printed with look-alikes alone: the only such words that are folded. */
  readonly shortWords: ReadonlySet<string>;
  /** Small letters. */
  readonly vowels: string;
  /** Sentences that a word processor prints for a field that it cannot fill. */
  readonly fieldErrors: readonly string[];
  readonly old: OldSpelling;
}

/** How a spelling of before a reform becomes that of today. */
export interface OldSpelling {
  /** Whether a text or a word shows it. */
  readonly any: RegExp;
  /** Letters that are no more; equal length. */
  readonly letters: Readonly<Record<string, string>>;
  /** A word that ends in a letter without a sound. */
  readonly silent: RegExp;
  /** Ends of words, in the letters of today, longest first; equal length. */
  readonly endings: readonly (readonly [old: string, now: string])[];
  /** Words that only look so. */
  readonly exceptions: ReadonlySet<string>;
}
