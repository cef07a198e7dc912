/** «законом от 30 апреля 1999 г.» | «№ 82-ФЗ», «декрет от 7 мая 1924 г.» | «„О лесах“»: the date of an act seems to end a sentence. */
import type { Boundary } from "./boundary.ts";

const yearEnd = /\d{4} ?\p{L}{1,4}\.?$/u;
/** «№ З266-1», too: a scanner read a letter for the first digit. */
const actNumber = /^(?:№|N) ?\p{Lu}?\d/u;
/** «„Об охране лесов“»: «о» or «об» opens the title of an act. */
const actTitle = /^[«„“"]\p{Lu}\p{L}? \p{Ll}/u;
/** So long is no line of a letterhead that has the date alone. */
const pastLetterhead = 40;

export function actNumberWeight({ head, tail, width, after }: Boundary): number {
  if (width === 0 || after.blankBefore > 0 || head.text.length < pastLetterhead) return 0;
  return (actNumber.test(tail.text) || actTitle.test(tail.text)) && yearEnd.test(head.text) ? 7 : 0;
}
