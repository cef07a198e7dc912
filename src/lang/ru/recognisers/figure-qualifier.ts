/** What is said of a figure by the words before it («не менее», «около») and the year beside it («(2020 г. – 23)»). */
import type { FigureMatch } from "../../../model/mention.ts";
import { bridges, changes, negated, qualifiers } from "../words/figure-context.ts";
import { inkAt, inkBefore, isLetter } from "./characters.ts";

const andMore = /^\s?и (?:более|больше|выше)/;
const andLess = /^\s?и (?:менее|меньше)/;
const number = /^[\d\s.,]*(?=\s)/;
const tilde = /~\s?$/;
const rangeBefore = /[\d–—]\s*$/;
const fromTo = /(?:^|\s)(?:с|от|со)\s[^;]{0,30}до\s$/;

const lastWords = /[а-я~]+/g;
const yearBefore = /(?<!\d)((?:19|20)\d\d)\s?(?:год(?:у|а)?|г)\.?\s?[-–—:]\s?$/;
const joints = "-–—:";
const reach = 48;

export function qualifierOf(folded: string, start: number, end: number): FigureMatch["qualifier"] {
  const last = inkBefore(folded, start, 1);
  const after = inkAt(folded, end, 1) === "и" ? folded.slice(end, end + 12) : "";
  const bound = boundIn(after) ?? boundIn(inside(folded.slice(start, end)));
  if (bound) return bound;
  if (!isLetter(last) && last !== "~") return null;
  const before = folded.slice(Math.max(0, start - reach), start);
  if (tilde.test(before)) return "about";
  const clause = before.slice(
    Math.max(before.lastIndexOf(","), before.lastIndexOf(";"), before.lastIndexOf("("), before.lastIndexOf(".")) + 1,
  );
  if (rangeBefore.test(clause)) return null;
  const words = clause.match(lastWords) ?? [];
  let at = words.length - 1;
  while (at > 0 && !known.has(words[at] as string) && passable.has(words[at] as string)) at--;
  const word = words[at];
  if (word === undefined || !known.has(word)) return null;
  return readBound(words, at, folded.slice(Math.max(0, start - 160), start));
}

/** «25 | и более» */
function boundIn(words: string): FigureMatch["qualifier"] {
  if (words === "") return null;
  if (andMore.test(words)) return "at-least";
  return andLess.test(words) ? "at-most" : null;
}

/** «10 | и более процентов» */
function inside(printed: string): string {
  return printed.includes("и ") ? printed.replace(number, "") : "";
}

function readBound(words: readonly string[], at: number, before: string): FigureMatch["qualifier"] {
  const word = words[at] as string;
  const bound = known.get(word) ?? null;
  if (bound && words[at - 1] === "не") return negated[bound] ?? bound;
  if (word !== "до") return at < words.length - 1 && word === "выше" ? null : bound;
  if (at < words.length - 1) return null;
  const sentence = before.slice(before.lastIndexOf(". ") + 1);
  return (sentence.match(lastWords) ?? []).some((one) => changes.some((change) => one.startsWith(change))) ||
    fromTo.test(sentence)
    ? null
    : bound;
}

/** @returns EDTF year, only where it stands right before the figure: «2014 год – 15 школ». */
export function periodOf(folded: string, start: number): string | null {
  if (!joints.includes(inkBefore(folded, start, 1))) return null;
  return yearBefore.exec(folded.slice(Math.max(0, start - 16), start))?.[1] ?? null;
}

const known = new Map(Object.entries(qualifiers));
const passable = new Set(bridges);
