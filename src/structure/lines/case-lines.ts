/** A line all in capitals beside one that is not. */
import type { Boundary } from "./boundary.ts";

const longShout = 40;
const startsSentence = /^\p{Lu}\p{Ll}/u;
const shoutedName = /^\p{Lu}{5,} \p{Lu}{4,}/u;

/**
 * «РЕЗОЛЮЦИЯ, ПРИНЯТАЯ … 5 МАЯ 1916 Г.» | «Обсудив …»: a sentence begins below a whole line of capitals, however wide that is;
 * «О лодках …» | «СОВЕТ АРТЕЛЕЙ КРАЯ»: so does a head of its own.
 */
export function caseWeight({ head, tail, before, isItem }: Boundary): number {
  if (head.isCapitals === tail.isCapitals) return 0;
  if (head.isCapitals)
    return !tail.isLower && before.end - before.start > longShout && startsSentence.test(tail.text) ? -8 : -2.5;
  return !isItem && shoutedName.test(tail.text) ? -8 : -2.5;
}
