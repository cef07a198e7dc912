/** What normalising must know of the letters of a language. */
export interface Script {
  /** Foreign letters that look like letters of this script; equal length. */
  readonly lookalikes: Readonly<Record<string, string>>;
  /** Letters printed for a digit between digits. */
  readonly digits: Readonly<Record<string, string>>;
  /** Small words, lower case, that can be printed with look-alikes alone: the only such words that are folded. */
  readonly shortWords: ReadonlySet<string>;
  /** Small letters. */
  readonly vowels: string;
  /** Sentences that a word processor prints for a field that it cannot fill. */
  readonly fieldErrors: readonly string[];
}
