/** What a word tells of the line that it stands in, each by a bit: what is asked of a line is read only where its words allow it. */
import { anyOf } from "../../pattern.ts";
import { fold } from "../fold.ts";
import { isLetterCode } from "../letters.ts";
import { isInfinitive } from "../morphology/infinitive.ts";
import { fact } from "../morphology/word.ts";
import { remembered } from "../remembered.ts";
import { comparatives } from "../words/before-infinitives.ts";
import { decidedWords, decisionStems } from "../words/decision-verbs.ts";
import { danglingWords } from "../words/line-ends.ts";
import { monthForms } from "../words/months.ts";
import { wordEnd } from "./paragraph-words.ts";

export const sign = {
  infinitive: 1,
  /** «не», «постоянно»: the infinitive may come second. */
  beforeInfinitive: 2,
  /** Begins a line that is a decision. */
  decides: 4,
  /** Ends no sentence. */
  dangling: 8,
  /** Ends a line before the year. */
  beforeYear: 16,
  /** May end a line before a figure. */
  measures: 32,
} as const;

const dangling = new Set(danglingWords);
const beforeYear = new Set([...monthForms.map((forms) => forms[1] as string), "позднее", "позже", "до", "к", "от"]);
const patterns: readonly (readonly [number, RegExp])[] = [
  [sign.beforeInfinitive, new RegExp(`^(?:не|${anyOf(comparatives)}|[а-я]{3,}(?:но|ски|ее))$`)],
  [
    sign.measures,
    /^(?:размере|количестве|объеме|сумм[еу]|составе|пределах|расчета|на|[а-я]{4,}стью|площадью|длиной|менее|более|ниже|выше|реже|чаще)$/,
  ],
  [sign.decides, new RegExp(`^${anyOf([...decisionStems, ...decidedWords])}`)],
];

const signsOf = fact((form): number => {
  let signs = isInfinitive(form) ? sign.infinitive : 0;
  if (dangling.has(form)) signs |= sign.dangling;
  if (beforeYear.has(form)) signs |= sign.beforeYear;
  for (const [one, pattern] of patterns) if (pattern.test(form)) signs |= one;
  return signs;
});

/** What may stand before the first word. */
const opening = new Set(["«", '"', "("]);

/** What the words at the edges of a line tell. */
interface Edges {
  /** The first word, perhaps behind a quote or a bracket. */
  readonly start: number;
  /** The second, where nothing but a space parts it from the first. */
  readonly second: number;
  /** The word that the line ends in. */
  readonly end: number;
}

export const edgesOf: (line: string) => Edges = remembered((line) => {
  const folded = fold(line);
  const first = opening.has(folded.charAt(0)) ? 1 : 0;
  const end = isLetter(folded, first) ? wordEnd(folded, first) : first;
  const hasSecond = end > first && folded[end] === " " && isLetter(folded, end + 1);
  return {
    start: end > first ? signsOf(folded.slice(first, end)) : 0,
    second: hasSecond ? signsOf(folded.slice(end + 1, wordEnd(folded, end + 1))) : 0,
    end: signsOf(lastWord(folded)),
  };
});

function lastWord(folded: string): string {
  let start = folded.length;
  while (isLetter(folded, start - 1)) start--;
  return folded.slice(start);
}

function isLetter(text: string, at: number): boolean {
  return isLetterCode(text.charCodeAt(at));
}
