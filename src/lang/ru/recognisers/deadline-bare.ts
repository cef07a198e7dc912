/** Dates that set a term without a preposition: in brackets, behind a dash, in a cell of a table, the day of an event. */
import type { DateMatch } from "../../../model/mention.ts";
import { clauseBefore, isAnniversary, isEvent, type Term } from "./deadline-clause.ts";
import type { Words } from "./deadline-quotes.ts";

const reach = 60;
const cellOpens = /[\t|]\s?$/;
const cellCloses = /^\s?(?:$|[\t|])/;
const openBracket = /\(\s?$/;
const bracketEnd = /^\s?[);,]/;
const pastYears = /последни[а-я]+|прошедши[а-я]+|предыдущ[а-я]+/;
const endOfWords = /^\s?\)\s?(?:$|[.;,])/;
const afterComma = /,\s?$/;
const closesBracket = /^\s?\)/;
const afterColon = /:\s?$/;
const afterDash = /\s[–—-]\s?$/;
const clauseEnd = /^\s?(?:$|[.;,)])/;
const dayRange = /\d-\d\d\//;
const ofAnother = /(?<![а-я])(?:от|на|за|№)\s?$/;
const numberBehind = /^\s?(?:№|n\s?\d)/;
const clauseOpens = /^[\s\d.)–—-]*$/;

export function bareTerm(source: Words, date: DateMatch): Term | undefined {
  const { folded } = source;
  const head = folded.slice(Math.max(0, date.start - reach), date.start);
  const tail = folded.slice(date.end, date.end + reach);
  const clause = clauseBefore(folded, date.start);
  const whole: Term = { start: date.start, end: date.end, value: date.edtf, relation: "in" };
  if (cellOpens.test(head) && cellCloses.test(tail)) return statedTerm(date);
  if (openBracket.test(head)) return isBracketedTerm(date, clause, tail) ? whole : undefined;
  if (date.grain === "month" && afterComma.test(head) && closesBracket.test(tail)) return whole;
  if (date.grain !== "day" && afterColon.test(head) && clauseEnd.test(tail)) return whole;
  if (afterDash.test(head) && clauseEnd.test(tail)) return isAnniversary(clause) ? undefined : whole;
  return isDayOfEvent(date, clause, tail) ? whole : undefined;
}

/** «(февраль)», «(2024 год);»; not «после съезда (2018 год) построено», «Дню воды (22 марта)». */
function isBracketedTerm(date: DateMatch, clause: string, tail: string): boolean {
  if (!bracketEnd.test(tail) || isAnniversary(clause) || pastYears.test(clause)) return false;
  if (date.grain === "day") return endOfWords.test(tail) || isEvent(clause);
  return date.grain !== "year" || endOfWords.test(tail);
}

function isDayOfEvent(date: DateMatch, clause: string, tail: string): boolean {
  if (date.grain !== "day" && !dayRange.test(date.edtf)) return false;
  if (ofAnother.test(clause) || numberBehind.test(tail)) return false;
  if (isAnniversary(clause.slice(-30))) return false;
  return isEvent(clause) || (clauseOpens.test(clause) && isEvent(tail.slice(0, 40)));
}

/** The term that a date alone sets behind «Срок:» or in a cell of a table: a day is the last one. */
export function statedTerm(date: DateMatch): Term {
  if (date.grain === "day") return { start: date.start, end: date.end, value: `../${date.edtf}`, relation: "by" };
  return { start: date.start, end: date.end, value: date.edtf, relation: "in" };
}
