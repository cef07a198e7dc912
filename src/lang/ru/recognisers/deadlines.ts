/** The term that the words of a directive set. «Срок: …» wins; then recurrence beside a day; then the first. */
import type { DateMatch, DeadlineMatch } from "../../../model/mention.ts";
import { fold } from "../fold.ts";
import { statedTerm } from "./deadline-bare.ts";
import type { Term } from "./deadline-clause.ts";
import { datedTerms } from "./deadline-dates.ts";
import { lengthAt, lengthTerms } from "./deadline-lengths.ts";
import { quotesIn, type Words } from "./deadline-quotes.ts";
import { constantTerms, recurringTerms } from "./deadline-recurrence.ts";

const inTerm = /(?<![а-я])(?:в|на)\s$/;
const thenElse = /;|далее|затем/;

/** «Срок исполнения: …», «(срок – …», «срок сдачи отчёта- 1 июня». */
const stated =
  /(?<![а-я])сроки?(?![а-я])((?:\s(?!(?:до|со?|ко?|по|на|во?|не|истека[а-я]+)(?![а-я]))[а-я]+){0,3}?)\s?(?:[:–—-]\s?|(?=\d\d?[\s.]))/g;
const otherTerm = /полномочи|действи|обучени|службы|хранени|годности|эксплуатаци|программы|давности/;
const stopOfSentence = /[.;](?=\s[А-ЯЁ])|[;)]/g;
const joined = /^[\s,()–—-]*(?:(?:и|в|во|до|к|с|не позднее)[\s(]+)?$/;
const letter = /[а-я]/;
const farthest = 40;

/** @param dates what `dates` found in the same text. @returns undefined where no term is set, or only one in words. */
export function deadline(text: string, dates: readonly DateMatch[]): DeadlineMatch | undefined {
  const source = wordsOf(text);
  const terms = termsIn(source, dates);
  const head = statedAt(source.folded);
  if (head !== undefined) return statedIn(source, { at: head, terms, dates });
  return chosen(source.folded, terms);
}

/** The term that the words from `at` on state, as behind «Срок:». */
export function statedTermAt(text: string, at: number, dates: readonly DateMatch[]): DeadlineMatch | undefined {
  const source = wordsOf(text);
  return statedIn(source, { at, terms: termsIn(source, dates), dates });
}

function wordsOf(text: string): Words {
  return { raw: text, folded: fold(text), quotes: quotesIn(text) };
}

function termsIn(source: Words, dates: readonly DateMatch[]): Term[] {
  return [...datedTerms(source, dates), ...recurringTerms(source), ...lengthTerms(source), ...constantTerms(source)].sort(
    (a, b) => a.start - b.start,
  );
}

/** Where the words behind «Срок:» begin. */
function statedAt(folded: string): number | undefined {
  for (const match of folded.matchAll(stated)) {
    if (!otherTerm.test(match[1] ?? "") && !inTerm.test(folded.slice(Math.max(0, match.index - 4), match.index))) {
      return match.index + match[0].length;
    }
  }
  return undefined;
}

interface Stated {
  readonly at: number;
  readonly terms: readonly Term[];
  readonly dates: readonly DateMatch[];
}

function statedIn({ raw, folded }: Words, { at, terms, dates }: Stated): DeadlineMatch | undefined {
  const until = endOfSentence(raw, at);
  const date = dates.find(({ start, impossible }) => start >= at && start <= at + 2 && !impossible && !led(folded, at, start));
  const inside = terms.filter((term) => term.start >= at && term.start < until);
  const recurring = inside.find((term) => term.relation === "every");
  if (recurring && (!date || date.edtf.startsWith("XXXX"))) return recurring;
  return (date && statedTerm(date)) ?? lengthAt(folded, at) ?? inside.find((term) => term.start <= at + farthest);
}

/** «Срок: с 1 мая», «срок – к 1 мая»: the preposition tells what the day means. */
function led(folded: string, at: number, start: number): boolean {
  return letter.test(folded.slice(at, start));
}

function endOfSentence(raw: string, at: number): number {
  stopOfSentence.lastIndex = at;
  return stopOfSentence.exec(raw)?.index ?? raw.length;
}

/** The first term; but «до 1 ноября ежегодно», «ежегодно, в октябре»: recurrence wins over a day without a year. */
function chosen(folded: string, terms: readonly Term[]): DeadlineMatch | undefined {
  const [first] = terms;
  const recurring = terms.find((term) => term.relation === "every");
  if (!first || !recurring || first === recurring) return first;
  const between = folded.slice(first.end, recurring.start);
  const isYearless = !thenElse.test(between) && first.value.includes("XXXX") && !first.value.endsWith("12-31");
  const isBeside = joined.test(between);
  return (first.relation === "by" || first.relation === "in" || first.relation === "from") &&
    (isYearless || (isBeside && first.relation !== "from"))
    ? recurring
    : first;
}
