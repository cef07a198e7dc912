/** The words of a folded line, cut once for all that is asked of it. */
import { type Word, wordOf } from "../morphology/word.ts";

/** «а»–«я», «a»–«z»; inside of a word also «-». */
export function lineWords(folded: string): Word[] {
  const found: Word[] = [];
  const { length } = folded;
  let at = 0;
  while (at < length) {
    if (!isSmall(folded.charCodeAt(at))) {
      at++;
      continue;
    }
    const start = at++;
    while (at < length && isInWord(folded.charCodeAt(at))) at++;
    found.push(wordOf(folded.slice(start, at)));
  }
  return found;
}

function isSmall(code: number): boolean {
  return (code >= 0x430 && code <= 0x44f) || (code >= 0x61 && code <= 0x7a);
}

const hyphen = 0x2d;

function isInWord(code: number): boolean {
  return isSmall(code) || code === hyphen;
}
