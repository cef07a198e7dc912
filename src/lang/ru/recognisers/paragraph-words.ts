/** The words of a paragraph with their places, for rules that look to the left and right of a name. */
import type { Range } from "../../../model/span.ts";
import { fold } from "../fold.ts";
import { isLetterCode } from "../letters.ts";
import { type Word as Form, wordOf } from "../morphology/word.ts";
import { remembered } from "../remembered.ts";

export interface Word extends Range {
  readonly folded: string;
  /** What is known of the word. */
  readonly known: Form;
}

/** People, acts and short names are sought among the words of the same paragraph: it is read once. */
export const wordsOf: (text: string) => readonly Word[] = remembered(read);

function read(text: string): Word[] {
  const found: Word[] = [];
  const folded = fold(text);
  let at = 0;
  while (at < text.length) {
    if (!isLetterCode(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const start = at;
    at = wordEnd(text, start);
    found.push(wordAt(start, at, folded.slice(start, at)));
  }
  return found;
}

/** Where the word ends that begins at the offset. */
export function wordEnd(text: string, start: number): number {
  let at = start + 1;
  while (isLetterCode(text.charCodeAt(at)) || isHyphen(text, at)) at++;
  return at;
}

/** The last word of `text` from `from` to `to`, as `wordsOf` would cut it. */
export function lastWord(text: string, from: number, to: number): Word | undefined {
  let end = to;
  while (end > from && !isLetterCode(text.charCodeAt(end - 1))) end--;
  if (end === from) return undefined;
  let start = end - 1;
  while (start > from && (isLetterCode(text.charCodeAt(start - 1)) || (start - 1 > from && isHyphen(text, start - 1)))) start--;
  return wordAt(start, end, fold(text.slice(start, end)));
}

/** The hyphen of «кто-то», between letters. */
function isHyphen(text: string, at: number): boolean {
  return text[at] === "-" && isLetterCode(text.charCodeAt(at - 1)) && isLetterCode(text.charCodeAt(at + 1));
}

function wordAt(start: number, end: number, folded: string): Word {
  return { start, end, folded, known: wordOf(folded) };
}
