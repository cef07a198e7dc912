/** A title printed above the title: the head of a page, or of a database, says what the document then says again. */
import type { Segment } from "../../model/line.ts";
import type { LineRole } from "../../model/outline.ts";
import type { Fact } from "./fact.ts";
import type { Sets } from "./name-sets.ts";

export interface Read {
  readonly text: string;
  readonly pieces: readonly Segment[];
  readonly facts: Sets<Fact>;
  /** For comparing: letter case and kindred letters set aside. */
  fold(text: string): string;
}

const notLetters = /[^\p{L}\p{N}]+/gu;
const shortestTitle = 12;
const fewestWords = 3;
/** In segments: no head that tells its title twice is longer, and what is compared of so few is little. */
const longestHead = 60;

/** «Резолюция слёта | Дом ремёсел» */
const siteName = " | ";
const digit = /\d/;
/** «от», «г»: words that stand beside dates. */
const shortestSaid = 3;
/** «от 22.11.2000 № 748» */
const actNumber = /(?:№|N) ?(\d\S*)/;
const endsInNumber = /(?:№|N) ?\d[^\s№N]{0,30}$/;

interface Heading {
  readonly at: number;
  readonly printed: string;
  readonly words: readonly string[];
  readonly letters: string;
  readonly isSubject: boolean;
}

/** The head of a page says the title that the document then prints over several lines: all but the last are set aside. */
export function duplicateTitles(all: readonly LineRole[], read: Read): number[] {
  const roles = all.slice(0, longestHead);
  const head = roles.slice(0, headLength(roles)).flatMap((role, at) => (role === "artifact" ? [] : [headingOf(read, at)]));
  const lines = head.filter(({ at }) => roles[at] === "title");
  const numbered = isNumberedTwice(head, lines, read);
  const out: number[] = [];
  for (const [i, line] of lines.entries()) {
    // «О внесении изменений в решение …» below «РЕШЕНИЕ» is of another one
    const behind = lines.slice(i + 1).filter(({ isSubject }) => line.isSubject || !isSubject);
    const again =
      isAgain(line, behind, { titles: lines.slice(i + 1), head: head.filter(({ at }) => at > line.at) }) || (i === 0 && numbered);
    if (line.letters.length >= shortestTitle && again) out.push(line.at);
    else break;
  }
  return out;
}

function headingOf({ text, pieces, facts, fold }: Read, at: number): Heading {
  const { start, end } = pieces[at] as Segment;
  const printed = text.slice(start, end);
  const words = wordsOf(fold(printed.split(siteName, 1)[0] as string));
  return { at, printed, words, letters: words.join(""), isSubject: facts.get(at)?.has("subject") === true };
}

interface Below {
  readonly titles: readonly Heading[];
  /** Those, and the lines of adoption. */
  readonly head: readonly Heading[];
}

function isAgain({ letters, words }: Heading, behind: readonly Heading[], { titles, head }: Below): boolean {
  return lettersOf(behind).includes(letters) || isShortened(words, titles) || isShortened(undated(words), head);
}

/**
 * «Постановление Думы края от 22.11.2000 № 748» / «О лодках» above «ДУМА КРАЯ» / «ПОСТАНОВЛЕНИЕ» / «22 ноября 2000 г. N 748» / «О лодках»:
 * its kind and its number stand below, or its kind and its subject do, and a kind is left.
 */
function isNumberedTwice(head: readonly Heading[], [first, second, ...rest]: readonly Heading[], { facts }: Read): boolean {
  const number = actNumber.exec(first?.printed ?? "")?.[1];
  if (!first || !second || number === undefined || facts.get(first.at)?.has("title-word") !== true) return false;
  const told = second.isSubject;
  if (told && !lettersOf(rest).includes(second.letters)) return false;
  const below = told ? rest : [second, ...rest];
  if (!below.some(({ at, words }) => facts.get(at)?.has("title-word") && words[0] === first.words[0])) return false;
  if (told) return true;
  return (
    endsInNumber.test(first.printed) && head.some(({ at, printed }) => at > first.at && actNumber.exec(printed)?.[1] === number)
  );
}

function lettersOf(headings: readonly Heading[]): string {
  return headings.map(({ letters }) => letters).join("");
}

/** What is left without the day and the number. */
function undated(words: readonly string[]): string[] {
  return words.filter((word) => word.length >= shortestSaid && !digit.test(word));
}

/** «Резолюция съезда пасечников» above «РЕЗОЛЮЦИЯ» / «II краевого съезда пасечников»: its words in their order, from that of the kind on. */
function isShortened(said: readonly string[], below: readonly Heading[]): boolean {
  const from = below.findIndex(({ words }) => words[0] === said[0]);
  if (from < 0 || said.length < fewestWords) return false;
  let next = 0;
  for (const word of below.slice(from).flatMap(({ words }) => words)) if (word === said[next]) next++;
  return next === said.length;
}

/** How far nothing but titles, adoption lines and furniture stands. */
function headLength(roles: readonly LineRole[]): number {
  const end = roles.findIndex((role) => role !== "title" && role !== "adoption" && role !== "artifact");
  return end < 0 ? roles.length : end;
}

function wordsOf(printed: string): string[] {
  return printed.split(notLetters).filter((word) => word !== "");
}
