/** Text in lines of a given width. */

/** Characters that move the cursor or change colours of a terminal. */
const controls = /\p{Cc}+/gu;
const space = / +/u;

/** Text that is safe on a terminal: control characters become a space. */
export function printable(text: string): string {
  return text.replace(controls, " ");
}

/** Words in lines of at most `width` columns; a longer word is cut. At least one line. */
export function wrap(text: string, width: number): string[] {
  const room = Math.max(width, 8);
  const lines: string[] = [];
  let line = "";
  for (const word of printable(text)
    .trim()
    .split(space)
    .flatMap((one) => cut(one, room))) {
    if (line === "") line = word;
    else if (columns(line) + 1 + columns(word) <= room) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  return lines;
}

/** Columns that a text takes, a character each. */
export function columns(text: string): number {
  let count = text.length;
  for (let i = 0; i < text.length; i++) if ((text.charCodeAt(i) & 0xfc00) === 0xdc00) count--;
  return count;
}

function cut(word: string, room: number): string[] {
  if (columns(word) <= room) return [word];
  const signs = Array.from(word);
  const parts: string[] = [];
  for (let at = 0; at < signs.length; at += room) parts.push(signs.slice(at, at + room).join(""));
  return parts;
}

/** The first `width` columns of a text, the cut marked by «…». */
export function clip(text: string, width: number): string {
  const signs = Array.from(printable(text.slice(0, 4 * width)));
  return columns(text) <= width
    ? signs.join("")
    : `${signs
        .slice(0, Math.max(width - 1, 0))
        .join("")
        .trimEnd()}…`;
}
