/** Whether a date with its preposition sets a term: «к 2024 году» does, «по отношению к 2024 году» does not. */
import type { DateMatch } from "../../../model/mention.ts";
import { schedulingStems } from "../words/term-words.ts";
import { isExamined, isJudged, isJudgedBehind, isOfProgramme, isProlonged, isReported } from "./deadline-clause.ts";
import { isOfClause, isOfParticiple, isTold } from "./deadline-owners.ts";
import type { Words } from "./deadline-quotes.ts";

/** What a date is led by: «до конца», «до начала», «до», «по», «с», «после», «между», «в», «на». */
export type Lead = "end" | "start" | "by" | "through" | "from" | "after" | "between" | "in" | "on";

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
const gerund = /^,\s(?:[а-я]+[оеи]\s)?[а-я]{2,}(?:[аеиоуыя]в(?:ши(?:сь)?)?|[аеуюя]я(?:сь)?|[ео]йдя|[аеио]дя|еся|едши)(?![а-я])/;
const movedTo = /^\sна\s\d{1,2}\s(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)|^\sна\s\d{1,2}\.\d/;
const countedBack =
  /(?<![а-я])за\s(?:[а-я]+\s|\d+\s){0,2}(?:дн[а-я]{1,2}|день|недел[а-я]{1,2}|месяц[а-я]{0,2}|час[а-я]{0,2}|сут[а-я]{2})\s$/;
const moved = /(?<![а-я])(?:назнач|отлож|перенес|созва)[а-я]*\s/;
/** «всех клубов (в 2022 году – 64 команды)» tells of another year. */
const inBracketBefore = /\(\s?в\s$/;
const countBehind = /^(?:\sгоду|\sг\.)?\s?[–—:-]\s?\d/;
const preparing = /готовить\s$/;
const objectBehind = /^\s(?!(?:и|или|в|во|на|по|с|к|за|для|при|от|из)\s)[а-я«"]{2}/;
const readiness = /(?:подготовк|готовност|готовить)[а-я]{0,4}\s$/;

const fitOf: Readonly<Record<Lead, Fit>> = {
  end: until,
  start: until,
  by: until,
  through,
  from,
  after,
  between: during,
  in: during,
  on: scheduledOn,
};

export function fits(words: Words, candidate: Candidate): boolean {
  const { clause, date, lead } = candidate;
  if (isOfParticiple(clause) || isOfClause(clause) || isTold(clause, words.folded.slice(date.end, date.end + 60))) return false;
  return fitOf[lead](words, { ...candidate, clause: behindGerund(clause) });
}

/** «по программе курсов, обучив к 2016 году»: what stands before the gerund has no say. */
function behindGerund(clause: string): string {
  const comma = clause.lastIndexOf(",");
  return comma >= 0 && gerund.test(clause.slice(comma)) ? clause.slice(comma) : clause;
}

function until({ folded }: Words, { date, clause }: Candidate): boolean {
  if (isReadiness(folded, date, clause) || compared.test(clause) || ofPeriod.test(clause) || isProlonged(clause)) return false;
  if (countedBack.test(clause.slice(-40))) return false;
  return !(isOfYears(date) && isOfProgramme(clause));
}

/** «по 31 мая», but «по итогам мая». */
function through(_: Words, { date, clause }: Candidate): boolean {
  return date.grain === "day" && !byResults.test(clause);
}

/** «с 1 мая»; not «по сравнению с 2021 годом», «с 5 мая на 12 мая», «план на период с 1 мая по 15 июня». */
function from({ folded }: Words, { date, clause }: Candidate): boolean {
  if (ofPeriod.test(clause) && isOfProgramme(clause)) return false;
  if (compared.test(clause) || forPeriod.test(clause) || (date.grain === "year" && (isExamined(clause) || isJudged(clause))))
    return false;
  if (instrumental.test(folded.slice(date.start, date.end))) return false;
  if (date.grain === "range" && isJudgedBehind(clause, folded.slice(date.end))) return false;
  return !movedTo.test(folded.slice(date.end, date.end + 10));
}

/** «после 1 мая открыть» */
function after(_: Words, { date }: Candidate): boolean {
  return date.grain === "day";
}

function during({ folded }: Words, { date, clause }: Candidate): boolean {
  if (
    inBracketBefore.test(folded.slice(Math.max(0, date.start - 4), date.start)) &&
    countBehind.test(folded.slice(date.end, date.end + 12))
  )
    return false;
  if (isJudged(clause) || isJudgedBehind(clause, folded.slice(date.end)) || (isOfYears(date) && inBudget.test(clause)))
    return false;
  const isPeriod = isOfYears(date) || date.grain === "school-year" || date.grain === "half";
  return !(isPeriod && isReported(clause));
}

/** «назначить слёт на 15 мая», «на май запланировать», «перенести съезд на 2023 год»; not «запланировать средства на 2023 год». */
function scheduledOn({ folded }: Words, { date, clause }: Candidate): boolean {
  if (date.grain === "year") return moved.test(clause);
  if (date.grain === "range" || date.grain === "school-year" || asOf.test(clause.slice(-20))) return false;
  return scheduled.test(clause) || (clause.trim() === "" && scheduled.test(folded.slice(date.end, date.end + 20)));
}

function isOfYears(date: DateMatch): boolean {
  return date.grain === "year" || (date.grain === "range" && yearsOnly.test(date.edtf));
}

/** «подготовка к 2022/2023 учебному году»: to what, not by when; but «подготовить к 2018 году | карту мельниц». */
function isReadiness(folded: string, date: DateMatch, clause: string): boolean {
  if ((date.grain !== "year" && date.grain !== "school-year") || !readiness.test(clause)) return false;
  return !(date.grain === "year" && preparing.test(clause) && objectBehind.test(folded.slice(date.end, date.end + 12)));
}
