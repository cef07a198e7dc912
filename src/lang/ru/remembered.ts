/** One recogniser after the other asks the same of the same paragraph, its head or its tail: what was answered last is kept. */

/** A power of two. */
export const slots = 64;

/**
 * A question about a text that is answered once as long as the text is at hand. One answer is kept for each length, so that
 * memory stays bounded. @param read depends on the text alone, and nobody changes what it answers.
 */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const texts = new Array<string>(slots).fill("");
  const answers = texts.map(read);
  return (text) => {
    const slot = text.length & (slots - 1);
    if (texts[slot] !== text) {
      answers[slot] = read(text);
      texts[slot] = text;
    }
    return answers[slot] as T;
  };
}
