/** «законом от 30 апреля 1999 г.» | «№ 82-ФЗ»: the date of an act seems to end a sentence. */
import type { Boundary } from "./boundary.ts";

const yearEnd = /\d{4} ?\p{L}{1,4}\.?$/u;
/** «№ З266-1», too: a scanner read a letter for the first digit. */
const actNumber = /^(?:№|N) ?\p{Lu}?\d/u;
/** So long is no line of a letterhead that has the date alone. */
const pastLetterhead = 40;

export function actNumberWeight({ head, tail, width, after }: Boundary): number {
  if (width === 0 || after.blankBefore > 0 || head.text.length < pastLetterhead || !actNumber.test(tail.text)) return 0;
  return yearEnd.test(head.text) ? 7 : 0;
}
