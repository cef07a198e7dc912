/** Looks at single characters of folded text, so that no pattern is tried where it cannot begin. */

export function isLetter(char: string): boolean {
  return (char >= "а" && char <= "я") || (char >= "a" && char <= "z");
}

export function isDigit(char: string): boolean {
  return char >= "0" && char <= "9";
}

/** The first character at or behind `at` that is no space; at most `most` spaces are passed. */
export function inkAt(text: string, at: number, most: number): string {
  let next = at;
  while (next - at < most && isSpace(text.charCodeAt(next))) next++;
  return text.charAt(next);
}

/** The last character before `at` that is no space; at most `most` spaces are passed. */
export function inkBefore(text: string, at: number, most: number): string {
  let last = at - 1;
  while (at - 1 - last < most && isSpace(text.charCodeAt(last))) last--;
  return text.charAt(last);
}

const tab = 0x09;
const noBreak = 0xa0;

function isSpace(code: number): boolean {
  return code === 0x20 || code === noBreak || code === tab;
}
