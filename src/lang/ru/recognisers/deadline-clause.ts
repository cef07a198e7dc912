/** What stands before a time in its clause: the verb that it belongs to, and nouns that take it away from the verb. */
import { everyMatch } from "../../../model/every-match.ts";
import { anyOf } from "../../pattern.ts";
import { isInfinitive } from "../morphology/infinitive.ts";
import {
  anniversaryStems,
  examiningVerbs,
  gatheringStems,
  judgingVerbs,
  programmeStems,
  undatedVerbs,
} from "../words/term-traps.ts";
import { deedNouns, eventVerbs } from "../words/term-words.ts";

const shortWord = /(?:^|[^а-я])(?:[а-я]{1,3}|\d)$/;
const ofAct = /(?:^|\s)от\s?$/;

export interface Term {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly relation: "by" | "in" | "from" | "every" | "within" | "always";
}

const reach = 240;
const word = /[а-я]+/g;
const sentenceEnd = /[.;!?](?=\s|$)/g;
const programme = new RegExp(
  `(?<![а-я])(?:${anyOf(programmeStems)}|(?:национальн|федеральн|региональн)[а-я]+ проект|дорожн[а-я]+ карт)`,
);
const report =
  /(?:(?:отчет|доклад|информаци)[а-я]{0,4}\s(?:о|об|по|за)\s)|(?:итог|результат|опыт|деятельност)[а-я]{0,4}\s(?:[а-я]+\s)?(?:[а-я]+\s)?(?:работ|деятельност|развит)/;
const anniversary = new RegExp(`(?<![а-я])${anyOf(anniversaryStems)}[^.;]{0,60}$`);
/** «отметить День воды (22 марта)», but «провести День воды 22 марта», «провести праздник «Борозда» 12 мая» */
const dayOf = /(?<![а-я])(?:д(?:ень|ни)|праздники?)\s[^.;]{0,60}$/;
const ofGathering = new RegExp(
  `(?<![а-я]|(?<![а-я])ко?\\s(?:[а-я]{3,20}\\s)?)${anyOf(gatheringStems)}[а-я]{0,4}\\s(?:[«"][^»"]{0,80}[»"]\\s)?\\(?\\s?$`,
);
const deemed = /^\s(?:[а-я]+\s)?(?:необходим|целесообразн|важн|нужн|полезн|обязательн|возможн|желательн)/;
/** What is done to a day itself: «объявить 2 октября выходным днём». */
const naming =
  /^(?:объяв|провозгла|празднова|отмеча|отметить|счита|установ|утверд|определ|призна|назнач|назва|именова|сдела|перенес|отмен|исключ|учесть)/;
const termOfDelivery = /срок[а-я]{0,3}\s(?!действ|полномоч|служб)/;
/** «проведение слёта 5 мая» */
const deedNoun = new RegExp(`^[^а-я]{0,9}${anyOf(deedNouns)}\\s`);
const toKnow = /^\s*(?:к сведению|во внимание)/;

/** The clause before `at`: back to the end of the sentence, at most 240 characters. */
export function clauseBefore(folded: string, at: number): string {
  const head = folded.slice(Math.max(0, at - reach), at);
  let from = 0;
  for (const end of everyMatch(head, sentenceEnd)) {
    if (!shortWord.test(head.slice(Math.max(0, end.index - 4), end.index))) from = end.index + 1;
  }
  return head.slice(from);
}

interface Verb {
  readonly verb: string;
  /** Words between the verb and the time. */
  readonly between: string;
}

/** The last infinitive of a clause: «провести», «признать». */
export function lastVerb(clause: string): Verb | undefined {
  let found: Verb | undefined;
  for (const { 0: verb, index } of everyMatch(clause, word)) {
    if (isInfinitive(verb)) found = { verb, between: clause.slice(index + verb.length) };
  }
  return found;
}

/** «одобрить работу в 2021 году», «принять к сведению отчёт о работе в 2021 году»: the time is that of what is judged. */
export function isJudged(clause: string): boolean {
  const last = lastVerb(clause);
  if (!last || last.between.trim() === "" || deemed.test(last.between)) return false;
  return judgingVerbs.includes(last.verb) || toKnow.test(last.between);
}

/** «отчёт о работе в 2021 году | принять к сведению», «работу в 2020 году | признать удачной»: its object stands before the time. */
export function isJudgedBehind(clause: string, tail: string): boolean {
  if (!objectFirst.test(clause) || lastVerb(clause)) return false;
  return judgedBehind.test(tail.slice(0, farthestJudge));
}

const objectFirst = /[а-я]{3}/;
const farthestJudge = 60;
const clauseEnd = "(?:\\s?(?:[.,;)]|$)|\\sи\\s)";
const judgedBehind = new RegExp(
  `^\\s?(?:${judgingVerbs.join("|")}|утвердить|отклонить|удовлетворить)${clauseEnd}|^\\s?принять (?:к сведению|во внимание|за основу)|^\\s?(?:признать|считать)\\s(?:не)?[а-я]{3,20}(?:ой|ым|ыми|ей|им|ими)${clauseEnd}`,
);

/** «заслушать отчёт о работе в 2021 году»: the year is that of the report. */
export function isReported(clause: string): boolean {
  return report.test(lastVerb(clause)?.between ?? clause);
}

/** «решение действует до 31 декабря» */
const inForce = /(?<![а-я])(?:действу(?:ет|ют|ющ[а-я]{2})|действительн[аоы]?|сохраня(?:ет|ют)(?:ся)?(?: силу)?|в силе)\s$/;

/** «продлить полномочия до 1 мая»: how long, not by when. */
export function isProlonged(clause: string): boolean {
  const last = lastVerb(clause);
  return inForce.test(clause) || (last?.verb.startsWith("продл") === true && !termOfDelivery.test(last.between));
}

/** «провести 15 октября форум» */
export function isEvent(clause: string): boolean {
  const last = lastVerb(clause);
  if (!last || toKnow.test(last.between)) return false;
  if (last.between.trim() === "") return !naming.test(last.verb);
  return eventVerbs.includes(last.verb) && !ofAct.test(clause);
}

/** «вручить награды 1 октября»: anything that is done may have its day, unless its object has one by itself. */
export function isDeed(clause: string): boolean {
  const last = lastVerb(clause);
  if (!last) return deedNoun.test(clause);
  if (isEvent(clause)) return true;
  const { verb, between } = last;
  return !(toKnow.test(between) || naming.test(verb) || ofAct.test(clause) || isHeldApart(verb));
}

function isHeldApart(verb: string): boolean {
  return judgingVerbs.includes(verb) || examiningVerbs.includes(verb) || undatedVerbs.includes(verb);
}

/** «проверить книгу прихода с 1904 года» */
export function isExamined(clause: string): boolean {
  const last = lastVerb(clause);
  return last !== undefined && last.between.trim() !== "" && examiningVerbs.includes(last.verb);
}

/** «изучить материалы съезда (май 2015 г.)» */
export function isOfGathering(clause: string): boolean {
  return ofGathering.test(clause) && !eventVerbs.includes(lastVerb(clause)?.verb ?? "");
}

/** «… по Стратегии развития округа до 2035 года»: the period of a document. */
export function isOfProgramme(clause: string): boolean {
  return programme.test(lastVerb(clause)?.between ?? clause);
}

/** «Дню воды (22 марта)». */
export function isAnniversary(clause: string): boolean {
  return anniversary.test(clause) || (dayOf.test(clause) && !eventVerbs.includes(lastVerb(clause)?.verb ?? ""));
}
