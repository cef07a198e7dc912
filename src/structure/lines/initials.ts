/** Initials and a surname that a line end parts. */
import type { LineCues } from "../../lang/language.ts";
import { type Boundary, isFull } from "./boundary.ts";

const initialsEnd = /(?:^|[\s(])(?:\p{Lu}\. ?){1,2}$/u;
const wholeNameEnd = /\p{Lu}\p{Ll}+ (?:\p{Lu}\. ?){1,2}$/u;
/** «Лобов К. К.», «Лобов (Ольховка)» */
const personEnd = /\p{Lu}\p{Ll}+ (?:(?:\p{Lu}\. ?){1,2}|\([^()]{1,40}\))$/u;
/** Not «о работе Лобова К. К.» */
const post = /^\p{Ll}{4}[^.,;()]*$/u;
const person = /\p{Lu}\p{Ll}{1,20} \p{Lu}\./u;
const longestPost = 90;
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
  if (isNextPerson(b, cues)) return -4;
  if (head.last !== "." || !surname.test(tail.text) || !initialsEnd.test(head.end)) return 0;
  return wholeNameEnd.test(head.text) && (mayEnd(b) || cues.infinitive(tail.text)) ? 0 : 7;
}

/** «начальник почты Лобов К. К.» | «старосты сёл: Седых П. П. (Ольховка)»: who was there, one a line, the line before not full. */
function isNextPerson(b: Boundary, cues: LineCues): boolean {
  const { head, tail } = b;
  if (b.isItem || !tail.isLower || b.openQuotes || isFull(b) || !personEnd.test(head.text)) return false;
  const at = tail.text.slice(0, longestPost).search(person);
  return at > 0 && post.test(tail.text.slice(0, at)) && !cues.infinitive(tail.text);
}

/** A whole name ends a line that is not wrapped, or stands above a blank line that parts paragraphs. */
function mayEnd({ width, after, page, cut }: Boundary): boolean {
  return width === 0 || (after.blankBefore > 0 && !page.doubleSpaced && !cut);
}
