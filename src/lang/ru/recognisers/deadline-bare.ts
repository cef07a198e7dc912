/** Dates that set a term without a preposition: in brackets, behind a dash, in a cell of a table, the day of an event. */
import type { DateMatch } from "../../../model/mention.ts";
import { clauseBefore, isAnniversary, isDeed, isEvent, isOfGathering, type Term } from "./deadline-clause.ts";
import { isOfClause, isTold } from "./deadline-owners.ts";
import type { Words } from "./deadline-quotes.ts";

const reach = 60;
const cellOpens = /[\t|]\s?$/;
const cellCloses = /^\s?(?:$|[\t|])/;
const openBracket = /\(\s?$/;
/** «опубликовано в вестнике № 35 (ноябрь 1995 г.)»: when the issue came out. */
const ofIssue = /(?<![а-я])(?:опубликован|напечатан|издан)[аоы]?(?![а-я]).*\(\s?$/;
const bracketEnd = /^\s?[);,]/;
const pastYears = /последни[а-я]+|прошедши[а-я]+|предыдущ[а-я]+/;
const endOfWords = /^\s?\)\s?(?:$|[.;,])/;
const afterComma = /,\s?$/;
const closesBracket = /^\s?\)/;
/** «(отв. Сомова Р.Д., 15 мая)» */
const ofResponsible = /\([^()]{0,3}(?:отв|исп)[а-я]*[^()]{0,56}$/;
/** «отв. Сомова Р.Д., май 2021 г.» at the end of the task */
const behindResponsible = /(?<![а-я])(?:отв|исп|ответственн(?:ый|ая|ые))[.:\s–—-][^;()]{2,54},\s?$/;
const afterColon = /:\s?$/;
const afterDash = /\s[–—-]\s?$/;
/** «II квартал 2023 г.: открыть музей», of a calendar of tasks */
const colonBehind = /^\s?:\s/;
const clauseEnd = /^\s?(?:$|[.;,)])/;
const dayRange = /\d-\d\d\//;
const ofAnother = /(?<![а-я])(?:от|на|за|№)\s?$/;
const numberBehind = /^\s?(?:№|n\s?\d)/;
const textEnd = /^\s?[.;]?$/;
const clauseOpens = /^[\s\d.)–—-]*$/;

export function bareTerm(source: Words, date: DateMatch): Term | undefined {
  const { folded } = source;
  const place: Place = {
    head: folded.slice(Math.max(0, date.start - reach), date.start),
    tail: folded.slice(date.end, date.end + reach),
    clause: clauseBefore(folded, date.start),
  };
  return alone(date, place) ?? (isDayOfEvent(date, place) ? itself(date) : undefined);
}

interface Place {
  readonly head: string;
  readonly tail: string;
  readonly clause: string;
}

function itself({ start, end, edtf }: DateMatch): Term {
  return { start, end, value: edtf, relation: "in" };
}

/** In a cell, in brackets, behind a colon or a dash, before the colon of its task. */
function alone(date: DateMatch, { head, tail, clause }: Place): Term | undefined {
  if (cellOpens.test(head) && cellCloses.test(tail)) return statedTerm(date);
  if (openBracket.test(head)) return !ofIssue.test(head) && isBracketedTerm(date, clause, tail) ? itself(date) : undefined;
  if (afterComma.test(head)) return behindComma(date, { head, tail, clause });
  if (colonBehind.test(tail) && clauseOpens.test(head)) return statedTerm(date);
  const ends = clauseEnd.test(tail);
  const begins = date.grain === "day" ? afterDash.test(head) : afterDash.test(head) || afterColon.test(head);
  return ends && begins && !isAnniversary(clause) ? itself(date) : undefined;
}

/** «(отв. Сомова Р.Д., 15 мая)», «…, отв. Сомова Р.Д., май»; «(хор, май)»; «Издать памятку, III квартал» at the end of the task */
function behindComma(date: DateMatch, { head, tail, clause }: Place): Term | undefined {
  if (partsOfYear.has(date.grain) && textEnd.test(tail)) return isDeed(clause) ? itself(date) : undefined;
  if (!closesBracket.test(tail)) return clauseEnd.test(tail) && behindResponsible.test(head) ? statedTerm(date) : undefined;
  if (ofResponsible.test(head)) return statedTerm(date);
  return date.grain === "month" ? itself(date) : undefined;
}

/** «издать материалы съезда (IV квартал)»: no congress is that long. */
const partsOfYear: ReadonlySet<DateMatch["grain"]> = new Set(["quarter", "half"]);

/** «(февраль)», «(2024 год);»; not «после съезда (2018 год) построено», «Дню воды (22 марта)». */
function isBracketedTerm(date: DateMatch, clause: string, tail: string): boolean {
  if (!bracketEnd.test(tail) || isAnniversary(clause) || pastYears.test(clause)) return false;
  if (!partsOfYear.has(date.grain) && isOfGathering(clause)) return false;
  if (date.grain === "day") return endOfWords.test(tail) || isEvent(clause);
  return date.grain !== "year" || endOfWords.test(tail);
}

function isDayOfEvent(date: DateMatch, { head, tail, clause }: Place): boolean {
  if (date.grain !== "day" && !dayRange.test(date.edtf)) return false;
  if (openBracket.test(head) || ofAnother.test(clause) || numberBehind.test(tail)) return false;
  if (isAnniversary(clause) || isOfClause(clause) || isTold(clause, tail)) return false;
  return isDeed(clause) || (clauseOpens.test(clause) && isDeed(tail.slice(0, 40)));
}

/** The term that a date alone sets behind «Срок:» or in a cell of a table: a day is the last one. */
export function statedTerm(date: DateMatch): Term {
  if (date.grain === "day") return { start: date.start, end: date.end, value: `../${date.edtf}`, relation: "by" };
  return { start: date.start, end: date.end, value: date.edtf, relation: "in" };
}
