/** Whether a date with its preposition sets a term: «к 2024 году» does, «по отношению к 2024 году» does not. */
import type { DateMatch } from "../../../model/mention.ts";
import { schedulingStems } from "../words/term-words.ts";
import { isJudged, isOfParticiple, isOfProgramme, isProlonged, isReported } from "./deadline-clause.ts";
import type { Words } from "./deadline-quotes.ts";

/** What a date is led by: «до конца», «до начала», «до», «по», «с», «в», «на». */
export type Lead = "end" | "start" | "by" | "through" | "from" | "in" | "on";

export interface Candidate {
  readonly lead: Lead;
  readonly date: DateMatch;
  /** What stands before the lead in its clause, folded. */
  readonly clause: string;
}

type Fit = (words: Words, candidate: Candidate) => boolean;

const yearsOnly = /^\d{4}\/\d{4}$/;
const asOf = /состояни/;
const byResults = /итогам\s$/;
const inBudget = /(?:бюджет|програм|план|смет)[а-я]{0,6}\s(?:[а-я]+\s)?(?:[а-я]+\s)?$/;
const compared =
  /(?:отношени[а-я]{1,3}|сравнени[а-я]{1,3}|(?<![а-я])в процент[а-я]{0,3}|(?<![а-я])в %|прирост[а-я]{0,3}|уровн[а-я]{1,3}|приуроч[а-я]{1,6}(?:\s[а-я]{1,12})?)\s$/;
const ofPeriod = /(?:период|перспектив[а-я]{0,2}|рассчитан[а-я]{0,4}|на срок)\s$/;
const instrumental = /(?:годом|годами|[бврлнт]ем|аем|том)(?:\s\d{4}.{0,8})?$/;
const scheduled = new RegExp(`(?<![а-я])(?:${schedulingStems.join("|")})`);
/** «отчёт за период с 1 января по 31 декабря». */
const forPeriod = /за\s(?:[а-я]+\s)?(?:период|время|срок)\s$/;
const movedTo = /^\sна\s\d/;
const readiness = /(?:подготовк|готовност|готовить)[а-я]{0,4}\s$/;

const fitOf: Readonly<Record<Lead, Fit>> = { end: until, start: until, by: until, through, from, in: during, on: scheduledOn };

export function fits(words: Words, candidate: Candidate): boolean {
  return !isOfParticiple(candidate.clause) && fitOf[candidate.lead](words, candidate);
}

function until(_: Words, { date, clause }: Candidate): boolean {
  if (isReadiness(date, clause) || compared.test(clause) || ofPeriod.test(clause) || isProlonged(clause)) return false;
  return !(isOfYears(date) && isOfProgramme(clause));
}

/** «по 31 мая», but «по итогам мая». */
function through(_: Words, { date, clause }: Candidate): boolean {
  return date.grain === "day" && !byResults.test(clause);
}

/** «с 1 мая»; not «по сравнению с 2021 годом», «с 5 мая на 12 мая». */
function from({ folded }: Words, { date, clause }: Candidate): boolean {
  if (compared.test(clause) || forPeriod.test(clause) || instrumental.test(folded.slice(date.start, date.end))) return false;
  return !movedTo.test(folded.slice(date.end, date.end + 6));
}

function during(_: Words, { date, clause }: Candidate): boolean {
  if (isJudged(clause) || (isOfYears(date) && inBudget.test(clause))) return false;
  const isPeriod = isOfYears(date) || date.grain === "school-year" || date.grain === "half";
  return !(isPeriod && isReported(clause));
}

/** «назначить слёт на 15 мая». */
function scheduledOn(_: Words, { date, clause }: Candidate): boolean {
  return (date.grain === "day" || date.grain === "month") && scheduled.test(clause) && !asOf.test(clause.slice(-20));
}

function isOfYears(date: DateMatch): boolean {
  return date.grain === "year" || (date.grain === "range" && yearsOnly.test(date.edtf));
}

/** «подготовка к 2022/2023 учебному году»: to what, not by when. */
function isReadiness(date: DateMatch, clause: string): boolean {
  return (date.grain === "year" || date.grain === "school-year") && readiness.test(clause);
}
