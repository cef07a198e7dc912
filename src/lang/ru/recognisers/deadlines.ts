/** The term that the words of a directive set. «Срок: …» wins; then recurrence beside a day; then the first. */

import { everyMatch } from "../../../model/every-match.ts";
import type { DateMatch, DeadlineMatch } from "../../../model/mention.ts";
import { fold } from "../fold.ts";
import { isInfinitive } from "../morphology/infinitive.ts";
import { matchAt } from "./date-parts.ts";
import { statedTerm } from "./deadline-bare.ts";
import { clauseBefore, lastVerb, type Term } from "./deadline-clause.ts";
import { datedTerms } from "./deadline-dates.ts";
import { lengthAt, lengthTerms, maySetLength } from "./deadline-lengths.ts";
import { quotesIn, type Words } from "./deadline-quotes.ts";
import { constantTerms, mayLast, mayRecur, recurringTerms } from "./deadline-recurrence.ts";
import { hasWord } from "./word-signs.ts";

/** «в срок», «в двухнедельный | срок заменить 48 ламп»: no label. */
const inTerm = /(?<![а-я])(?:в|на)\s(?:[а-я\d-]{0,24}[иыо]й\s|[\d-]{1,3}(?:-?[а-я]{1,2})?\s[а-я]{3,24}[иыо]й\s)?$/;
const longestInTerm = 48;
const thenElse = /;|далее|затем/;

/** «Срок исполнения: …», «(срок – …», «срок сдачи отчёта- 1 июня», «Срок-май»; not «срок план дома-музея»; «Дата проведения: …». */
const stated =
  /(?<![а-я])(?:сроки?(?![а-я])((?:\s(?!(?:до|со?|ко?|по|на|во?|не|истека[а-я]+)(?![а-я]))[а-я]+){0,3}?)\s?(?:(?:[:–—]|-(?![а-я])|(?<=сроки?|ени[яей]|ации|сдачи)-)\s?|(?=\d\d?[\s.]))|(дат[аы]|время|период)\s(исполнени|выполнени|реализаци|сдачи|представлени|проведени|окончани|завершени)[а-я]{0,2}\s?[:–—-]\s?)/g;
const mayState = hasWord(/срок|^дат[аы]$|^время$|^период$/);
const otherTerm = /полномочи|действи|обучени|службы|хранени|годности|эксплуатаци|программы|давности/;
const stopOfSentence = /[.;](?=\s[А-ЯЁ])|[;)]/g;
const joined = /^[\s,()–—-]*(?:(?:и|в|во|до|к|с|не позднее)[\s(]+)?$/;
const letter = /[а-я]/;
/** «до 1 мая решить, ходить ли по пятницам»: when the thing itself is, not when it is asked for. */
const byWeekdays = /^по\s/;
const nextWord = /^\s([а-я]+)/;
const farthest = 40;
/** «осень 2021 г.», «конец мая» */
const partOfTime = /^(?:весна|лето|осень|зима|начало|середина|конец)\s(?:[а-я]+\s)?$/;
const ongoing = /постоянн(?:о|ый)(?![а-я])/y;

/** @param dates what `dates` found in the same text. @returns undefined where no term is set, or only one in words. */
export function deadline(text: string, dates: readonly DateMatch[]): DeadlineMatch | undefined {
  if (dates.length === 0 && !tellsTime(text)) return undefined;
  const source = wordsOf(text);
  const terms = termsIn(source, dates);
  const head = mayState(text) ? statedAt(source.folded) : undefined;
  if (head) return statedIn(source, { ...head, terms, dates });
  return chosen(source.folded, terms);
}

/** Whether a word tells of time that is no date. */
function tellsTime(text: string): boolean {
  return mayState(text) || maySetLength(text) || mayRecur(text) || mayLast(text);
}

/** The term that the words from `at` on state, as behind «Срок:». */
export function statedTermAt(text: string, at: number, dates: readonly DateMatch[]): DeadlineMatch | undefined {
  const source = wordsOf(text);
  return statedIn(source, { at, says: statedTerm, terms: termsIn(source, dates), dates });
}

function wordsOf(text: string): Words {
  return { raw: text, folded: fold(text), quotes: quotesIn(text) };
}

function termsIn(source: Words, dates: readonly DateMatch[]): Term[] {
  return [...datedTerms(source, dates), ...recurringTerms(source), ...lengthTerms(source), ...constantTerms(source)].sort(
    (a, b) => a.start - b.start,
  );
}

/** Where the words behind «Срок:» begin; a day behind «Дата проведения:» is the day itself. */
function statedAt(folded: string): Pick<Stated, "at" | "says"> | undefined {
  for (const match of everyMatch(folded, stated)) {
    if (!otherTerm.test(match[1] ?? "") && !inTerm.test(folded.slice(Math.max(0, match.index - longestInTerm), match.index))) {
      return { at: match.index + match[0].length, says: match[3] === "проведени" ? dayItself : statedTerm };
    }
  }
  return undefined;
}

function dayItself(date: DateMatch): Term {
  return { start: date.start, end: date.end, value: date.edtf, relation: "in" };
}

interface Stated {
  readonly at: number;
  /** What a date alone means there. */
  readonly says: (date: DateMatch) => Term;
  readonly terms: readonly Term[];
  readonly dates: readonly DateMatch[];
}

function statedIn({ raw, folded }: Words, { at, says, terms, dates }: Stated): DeadlineMatch | undefined {
  const until = endOfSentence(raw, at);
  const date = dates.find(({ start, impossible }) => start >= at && !impossible && !led(folded, at, start));
  const inside = terms.filter((term) => term.start >= at && term.start < until);
  const recurring = inside.find((term) => term.relation === "every");
  if (recurring && (!date || date.edtf.startsWith("XXXX"))) return recurring;
  if (date) return { ...says(date), start: date.start > at + 2 ? at : date.start };
  return lengthAt(folded, at) ?? always(folded, at) ?? inside.find((term) => term.start <= at + farthest);
}

/** «Срок: с 1 мая», «срок – к 1 мая»: the preposition tells what the day means; not «Срок: осень 2021 г.». */
function led(folded: string, at: number, start: number): boolean {
  const before = folded.slice(at, start);
  return before.length > 2 ? !partOfTime.test(before) : letter.test(before);
}

/** «Срок: постоянный» */
function always(folded: string, at: number): Term | undefined {
  const found = matchAt(ongoing, folded, at);
  return found && { start: at, end: at + found[0].length, value: "continuous", relation: "always" };
}

function endOfSentence(raw: string, at: number): number {
  stopOfSentence.lastIndex = at;
  return stopOfSentence.exec(raw)?.index ?? raw.length;
}

/** «перезарядить до 20 мая 2019 г. и ежегодно проверять»: two tasks, each with its time. */
function isOfNextVerb(folded: string, first: Term, recurring: Term): boolean {
  const next = nextWord.exec(folded.slice(recurring.end, recurring.end + farthest))?.[1] ?? "";
  return isInfinitive(next) && lastVerb(clauseBefore(folded, first.start)) !== undefined;
}

/** The first term; but «до 1 ноября ежегодно», «ежегодно, в октябре»: recurrence wins over a day without a year. */
function chosen(folded: string, terms: readonly Term[]): DeadlineMatch | undefined {
  const [first] = terms;
  const recurring = terms.find((term) => term.relation === "every");
  if (!first || !recurring || first === recurring) return first;
  const between = folded.slice(first.end, recurring.start);
  const isOfDays = byWeekdays.test(folded.slice(recurring.start, recurring.end));
  const isYearless = !isOfDays && !thenElse.test(between) && first.value.includes("XXXX") && !first.value.endsWith("12-31");
  const isBeside = joined.test(between) && !isOfNextVerb(folded, first, recurring);
  return (first.relation === "by" || first.relation === "in" || first.relation === "from") &&
    (isYearless || (isBeside && first.relation !== "from"))
    ? recurring
    : first;
}
