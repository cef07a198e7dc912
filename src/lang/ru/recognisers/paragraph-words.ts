/** The words of a paragraph with their places, for rules that look to the left and right of a name. */
import type { Range } from "../../../model/span.ts";
import { fold } from "../fold.ts";
import { isLetterCode } from "../letters.ts";
import { type Word as Form, wordBetween } from "../morphology/word.ts";
import { remembered } from "../remembered.ts";

export interface Word extends Range {
  readonly folded: string;
  /** What is known of the word. */
  readonly known: Form;
}

/** People, acts and short names are sought among the words of the same paragraph: it is read once. */
export const wordsOf: (text: string) => readonly Word[] = remembered(cutWords);

/** The same where letters of the old spelling count as those of today's that they are folded to. */
export const foldedWordsOf = remembered((text) => wordsOf(oldLetter.test(text) ? fold(text) : text));

/** Letters of which no word is cut, but folding makes one. */
const oldLetter = /[ѢѣІіѲѳѴѵ]/;

/** The same of a text that is asked of once. */
export function cutWords(text: string): Word[] {
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
    found.push(wordAt(start, at, wordBetween(folded, start, at)));
  }
  return found;
}

/** Where the word ends that begins at the offset. */
export function wordEnd(text: string, start: number): number {
  let at = start + 1;
  while (isLetterCode(text.charCodeAt(at)) || isHyphen(text, at)) at++;
  return at;
}

/** Index of the last word that ends at or before the offset; −1 where there is none. */
export function lastBefore(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as Word).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The last word before the offset, where it begins within so many characters. */
export function wordBefore(text: string, offset: number, reach: number): Word | undefined {
  const words = wordsOf(text);
  const word = words[lastBefore(words, offset)];
  return word && word.start >= offset - reach ? word : undefined;
}

/** The hyphen of «кто-то», between letters. */
function isHyphen(text: string, at: number): boolean {
  return text[at] === "-" && isLetterCode(text.charCodeAt(at - 1)) && isLetterCode(text.charCodeAt(at + 1));
}

function wordAt(start: number, end: number, known: Form): Word {
  return { start, end, folded: known.form, known };
}
