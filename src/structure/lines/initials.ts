/** Initials and a surname that a line end parts. */
import type { LineCues } from "../../lang/language.ts";
import type { Boundary } from "./boundary.ts";

const initialsEnd = /(?:^|[\s(])(?:\p{Lu}\. ?){1,2}$/u;
const wholeNameEnd = /\p{Lu}\p{Ll}+ (?:\p{Lu}\. ?){2}$/u;
const nameEnd = /\p{Lu}\p{Ll}+ \p{Lu}\.$/u;
const surnameEnd = /(?<!\p{L})\p{Lu}\p{Ll}{2,}$/u;
const initialsAlone = /^(?:\p{Lu}\. ?){2}[,;]?$/u;
const secondInitial = /^\p{Lu}\.(?: ?[),;.:]|$)/u;
const surname = /^\p{Lu}\p{Ll}/u;

/** «А. Б.» | «Лобова», «Лобова» | «А. Б.», «Лобова А.» | «Б.)»; not «Лобова А. Б.» | «Секретарь», «Лобову А. Б.» | «Направить» */
export function initialsWeight(b: Boundary, cues: LineCues): number {
  const { head, tail } = b;
  if (b.markerAfter || head.hasGap) return 0;
  if (tail.text.charAt(1) === ".") {
    if (initialsAlone.test(tail.text) && surnameEnd.test(head.text)) return 8;
    if (secondInitial.test(tail.text) && nameEnd.test(head.text)) return 7;
  }
  if (head.last !== "." || !surname.test(tail.text) || !initialsEnd.test(head.end)) return 0;
  return wholeNameEnd.test(head.text) && (mayEnd(b) || cues.infinitive(tail.text)) ? 0 : 7;
}

/** A whole name ends a line that is not wrapped, or stands above a blank line that parts paragraphs. */
function mayEnd({ width, after, page, cut }: Boundary): boolean {
  return width === 0 || (after.blankBefore > 0 && !page.doubleSpaced && !cut);
}
