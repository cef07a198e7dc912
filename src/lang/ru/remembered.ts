/** One recogniser after the other asks the same of the same paragraph, its head or its tail: what was answered last is kept. */

/** A power of two: some times as many as the paragraphs that are read together. */
export const slots = 512;

/** Where the answer about a text is kept: told by its length and two of its signs. */
export function slotOf(text: string): number {
  const { length } = text;
  return (length * 37 + text.charCodeAt(length >> 1) * 5 + text.charCodeAt(length >> 2)) & (slots - 1);
}

/**
 * A question about a text that is answered once as long as the text is at hand. One answer is kept in each slot, so that
 * memory stays bounded. @param read depends on the text alone, and nobody changes what it answers.
 */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const texts = new Array<string | undefined>(slots);
  const answers = new Array<T>(slots);
  return (text) => {
    const slot = slotOf(text);
    if (texts[slot] !== text) {
      answers[slot] = read(text);
      texts[slot] = text;
    }
    return answers[slot] as T;
  };
}
