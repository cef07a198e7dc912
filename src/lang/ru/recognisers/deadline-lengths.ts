/** Terms counted from the adoption («в месячный срок», «в течение 10 дней») and «до конца года». */
import { everyMatch } from "../../../model/every-match.ts";
import { isInfinitive } from "../morphology/infinitive.ts";
import { opensInDative } from "../morphology/openings.ts";
import { reportingStems } from "../words/term-words.ts";
import { isAfterCare } from "./care-intervals.ts";
import { matchAt } from "./date-parts.ts";
import { clauseBefore, lastVerb, type Term } from "./deadline-clause.ts";
import { isOfClause, isOfParticiple } from "./deadline-owners.ts";
import { duration, readPeriod, unitOf } from "./deadline-periods.ts";
import { isQuoted, type Words } from "./deadline-quotes.ts";
import { numberWords } from "./figure-numerals.ts";
import { hasWord } from "./word-signs.ts";

const within =
  /(?<![а-я])(в течени[еи]|в теч\.|на протяжении|в(?=\s(?:ближайш|последующ)[а-я]{2}\s)|не поздне[ей](?:,?\sчем)?(?:\sчерез)?|не позже(?:,?\sчем)?(?:\sчерез)?|через|в срок(?:,?\sне (?:более|позднее|превышающий))?)\s/g;
const compound =
  /(?<![а-я])в\s(?:(\d{1,3})\s?(?:[-–]\s?)?(?:ти|х|ми|и)?\s?(?:[-–]\s?)?)?([а-я]{0,14}?)-?(дневн|суточн|декадн|недельн|месячн|квартальн|полугодов|годичн|летн)(?:ый|ой|ий)\s(?:[а-я]+\s)?срок(?![а-я])/g;
const mayTakeDays = hasWord(/^(?:дней|дня|недели|недель|месяца|месяцев)$/);
const inTime = /(?<![а-я])за\s(?=\d|дв|тр|чет|пят|шест|сем|вос|дев|дес|полтор)/g;
/** A mark of the item, or of the clause before. */
const clauseOpens = /(?:^\s*(?:\d{1,3}|[а-я])[.)]?|[,:–—-])\s*$/;
const verbNext = /^\s([а-я]{4,})(?![а-я])/;
const future = /(?:[уюая]т|[иеё]т)(?:ся)?$/;
/** What is told or paid of a time. */
const told = /(?:отчет|доклад|сведени|информаци|плат|долг|данн|итог|справк|смет|взнос)[а-я]{0,6}\s$/;
const yearEnd =
  /(?<![а-я])(?:до|к|ко)\s(?:конца|концу|окончания|окончанию|истечения)\s(?:(?:текущего|этого|сего|нынешнего|календарного)\s|[тс]\.\s?){0,2}(?:года|г\.)(?!\s?(?:19|20)\d\d(?!\d))(?![а-я])/g;
const maySetWithin = hasWord(/течени|^теч$|протяжени|ближайш|последующ|поздне|позже|через|срок|^кон(?:ца|цу)$|окончани|истечени/);
const nearest = /(?:ближайш|последующ|следующ)[а-я]{2}\s/y;
const countedBack = /^\s(?:до|перед)(?![а-я])/;
const unsaid = /^(?:в течени[еи]|в теч\.|на протяжении|в)$|через$/;
const prefixes: Readonly<Record<string, number>> = { "": 1, одно: 1, дву: 2 };

export function maySetLength(text: string): boolean {
  return maySetWithin(text) || mayTakeDays(text);
}

export function lengthTerms(source: Words): Term[] {
  const { raw, folded } = source;
  const terms = mayTakeDays(raw) ? taken(folded) : [];
  if (maySetWithin(raw)) terms.push(...periods(folded), ...compounds(folded), ...yearEnds(folded));
  return terms.filter((term) => !isQuoted(source, term.start));
}

/** «Срок: 10 дней», «срок – месяц». */
export function lengthAt(folded: string, at: number): Term | undefined {
  const period = readPeriod(folded, at);
  if (!period || (!period.counted && !isShort(period.unit[1]))) return undefined;
  return { start: at, end: period.end, value: duration(period.count, period.unit), relation: "within" };
}

/** «За 40 дней | найти место», «Отделу за шесть дней | сосчитать ульи»; not «отчёт за 10 дней сдать», «за 10 дней до схода». */
function taken(folded: string): Term[] {
  const terms: Term[] = [];
  for (const { index, 0: lead } of everyMatch(folded, inTime)) {
    const period = readPeriod(folded, index + lead.length);
    const clause = period?.counted ? clauseBefore(folded, index) : undefined;
    if (!period || clause === undefined || (clause.trim() !== "" && !clauseOpens.test(clause) && !opensInDative(clause.trim())))
      continue;
    const next = verbNext.exec(folded.slice(period.end, period.end + 24))?.[1] ?? "";
    if (told.test(clause) || !(isInfinitive(next) || future.test(next))) continue;
    terms.push({ start: index, end: period.end, value: duration(period.count, period.unit), relation: "within" });
  }
  return terms;
}

function periods(folded: string): Term[] {
  const terms: Term[] = [];
  for (const match of everyMatch(folded, within)) {
    const at = match.index + match[0].length;
    const period = readPeriod(folded, at + (matchAt(nearest, folded, at)?.[0].length ?? 0));
    if (!period || countedBack.test(folded.slice(period.end, period.end + 8)) || isAfterCare(folded, period.end)) continue;
    if (!period.counted && !isUnsaidLength(match[1] ?? "", period.unit[1])) continue;
    if (!isForTask(clauseBefore(folded, match.index), period.unit[1])) continue;
    terms.push({ start: match.index, end: period.end, value: duration(period.count, period.unit), relation: "within" });
  }
  return terms;
}

/** Not «участков, не используемых в течение двух лет»; hours set a term only to a report. */
function isForTask(clause: string, letter: string): boolean {
  if (isOfParticiple(clause) || isOfClause(clause)) return false;
  if (letter !== "H") return true;
  const verb = lastVerb(clause)?.verb ?? "";
  return reportingStems.some((stem) => verb.startsWith(stem));
}

/** «через год», «в течение недели». */
function isUnsaidLength(lead: string, letter: string): boolean {
  return (isShort(letter) && unsaid.test(lead)) || (letter === "Y" && lead.endsWith("через"));
}

/** «в течение недели», «в течение месяца» say a length; «в течение года», «в течение дня» do not. */
function isShort(letter: string): boolean {
  return letter === "W" || letter === "M";
}

/** «в месячный срок», «в двухнедельный срок», «в двух-недельный срок», «в 10-дневный срок». */
function compounds(folded: string): Term[] {
  const terms: Term[] = [];
  for (const match of everyMatch(folded, compound)) {
    const [whole, digits, prefix = "", stem = ""] = match;
    const count = digits ? Number(digits) : (prefixes[prefix] ?? numberWords.get(prefix));
    const unit = stem === "летн" ? unitOf("лет") : stem === "дневн" ? unitOf("день") : unitOf(stem);
    if (count === undefined || !unit) continue;
    terms.push({ start: match.index, end: match.index + whole.length, value: duration(count, unit), relation: "within" });
  }
  return terms;
}

function yearEnds(folded: string): Term[] {
  return everyMatch(folded, yearEnd).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: "../XXXX-12-31",
    relation: "by" as const,
  }));
}
