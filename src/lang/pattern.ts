/** Building patterns for Russian text in one place. `\b` and `\w` know no Cyrillic: never use them. */

/** Not preceded / not followed by a letter or digit; for patterns without the `u` flag (four times faster). */
export const wordStart = "(?<![А-Яа-яЁёA-Za-z0-9])";
export const wordEnd = "(?![А-Яа-яЁёA-Za-z0-9])";

const special = /[.*+?^${}()|[\]\\/-]/g;

/** Escapes the characters that a pattern would take for its own. */
function literal(text: string): string {
  return text.replace(special, "\\$&");
}

/** «(?:c|bar|ba)»: against the alphabet, so that no word hides a longer one that begins with it. */
export function anyOf(words: Iterable<string>): string {
  const sorted = [...new Set(words)].sort().reverse();
  return `(?:${literal(sorted.join("\n")).replaceAll("\n", "|")})`;
}

/** A pattern source that matches whole words only. */
export function wholeWord(source: string): string {
  return `${wordStart}(?:${source})${wordEnd}`;
}

/**
 * Whether a text ends in a pattern. It is read from the end backwards: a long text costs no more than a short one, and one that ends in
 * something else costs nothing.
 */
export function endingIn(source: string): (text: string) => boolean {
  const pattern = new RegExp(`(?<=${source})$`, "y");
  return (text) => {
    pattern.lastIndex = text.length;
    return pattern.test(text);
  };
}
