/** Where a word may be parted at a line end. */
const vowel = /[аеёиоуыэюя]/iu;
const word = /^(?<before>[«"„(]*)(?<letters>[а-яё]{6,})(?<after>[^а-яё\s]*)$/iu;
const bound = /[ьъй]/iu;

/** Ends of first parts, counted from the beginning of the token; none where it is no plain word. */
export function partings(token: string): number[] {
  const found = word.exec(token)?.groups;
  if (!found) return [];
  const { before = "", letters = "" } = found;
  const out: number[] = [];
  for (let at = 3; at <= letters.length - 3; at++) {
    const [left, right] = [letters.slice(0, at), letters.slice(at)];
    const whole = vowel.test(left) && vowel.test(right) && !bound.test(right.charAt(0));
    const syllable = vowel.test(left.charAt(at - 1))
      ? !vowel.test(right.charAt(0))
      : !vowel.test(right.charAt(0)) || bound.test(left.charAt(at - 1));
    if (whole && syllable) out.push(before.length + at);
  }
  return out;
}
