/** What stands before a time in its clause: the verb that it belongs to, and nouns that take it away from the verb. */
import { anyOf } from "../../pattern.ts";
import { anniversaryStems, eventVerbs, judgingVerbs, programmeStems } from "../words/term-words.ts";

const shortWord = /(?:^|[^а-я])(?:[а-я]{1,3}|\d)$/;
const ofAct = /(?:^|\s)от\s?$/;

export interface Term {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly relation: "by" | "in" | "from" | "every" | "within" | "always";
}

const reach = 240;
const infinitive = /(?<![а-я])[а-я]+(?:[аеиоуыяь]ть|вести|нести|[йи]ти|расти|чь)(?:ся|сь)?(?![а-я])/g;
const nounLike = /(?:[оеа]сть|путь|печать|память|площадь|мать|сеть|сути|сети|части|пути|власти|области)$/;
const sentenceEnd = /[.;!?](?=\s|$)/g;
const participle =
  /(?:[юуяа]щ|[вгкп]ш|нн|[еия]м)(?:ий|ый|ой|ая|яя|ее|ое|ие|ые|его|ого|ей|ему|ому|им|ым|их|ых|ими|ыми|ую|юю)(?:ся)?,?\s$/;
const past = /(?:[аеиоыуя]л[аои]?сь|[аеиоуыя]лся),?\s$/;
const programme = new RegExp(`(?<![а-я])(?:${anyOf(programmeStems)}|(?:национальн|федеральн|региональн)[а-я]+ проект)`);
const report =
  /(?:(?:отчет|доклад|информаци)[а-я]{0,4}\s(?:о|об|по|за)\s)|(?:итог|результат|опыт|деятельност)[а-я]{0,4}\s(?:[а-я]+\s)?(?:[а-я]+\s)?(?:работ|деятельност|развит)/;
const anniversary = new RegExp(`(?<![а-я])${anyOf(anniversaryStems)}[^.;]{0,60}$`);
/** «считать необходимым в 2022 году построить». */
const deemedEnd = /(?:необходим|допустим|значим|обязательн)[а-я]{2},?\s$/;
const deemed = /^\s(?:[а-я]+\s)?(?:необходим|целесообразн|важн|нужн|полезн|обязательн|возможн|желательн)/;
/** What is done to a day itself: «объявить 2 октября выходным днём». */
const naming =
  /^(?:объяв|провозгла|празднова|отмеча|отметить|счита|установ|утверд|определ|призна|назнач|назва|именова|сдела|перенес|отмен|исключ|учесть)/;
const termOfDelivery = /срок[а-я]{0,3}\s(?!действ|полномоч|служб)/;
const toKnow = /^\s*(?:к сведению|во внимание)/;

/** The clause before `at`: back to the end of the sentence, at most 240 characters. */
export function clauseBefore(folded: string, at: number): string {
  const head = folded.slice(Math.max(0, at - reach), at);
  let from = 0;
  for (const end of head.matchAll(sentenceEnd)) {
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
  for (const match of clause.matchAll(infinitive)) {
    if (!nounLike.test(match[0])) found = { verb: match[0], between: clause.slice(match.index + match[0].length) };
  }
  return found;
}

/** «одобрить работу в 2021 году», «принять к сведению отчёт о работе в 2021 году»: the time is that of what is judged. */
export function isJudged(clause: string): boolean {
  const last = lastVerb(clause);
  if (!last || last.between.trim() === "" || deemed.test(last.between)) return false;
  return judgingVerbs.includes(last.verb) || toKnow.test(last.between);
}

/** «заслушать отчёт о работе в 2021 году»: the year is that of the report. */
export function isReported(clause: string): boolean {
  return report.test(lastVerb(clause)?.between ?? clause);
}

/** «продлить полномочия до 1 мая»: how long, not by when. */
export function isProlonged(clause: string): boolean {
  const last = lastVerb(clause);
  return last?.verb.startsWith("продл") === true && !termOfDelivery.test(last.between);
}

export function isEvent(clause: string): boolean {
  const last = lastVerb(clause);
  if (!last || toKnow.test(last.between)) return false;
  if (last.between.trim() === "") return !naming.test(last.verb);
  return eventVerbs.includes(last.verb) && !ofAct.test(clause);
}

/** «… по Стратегии развития округа до 2035 года»: the period of a document. */
export function isOfProgramme(clause: string): boolean {
  return programme.test(lastVerb(clause)?.between ?? clause);
}

/** «школы, построенные в 2018 году», «работающим с 2016 года». @param head what stands before the preposition. */
export function isOfParticiple(head: string): boolean {
  return (participle.test(head) && !deemedEnd.test(head)) || past.test(head);
}

/** «Дню воды (22 марта)». */
export function isAnniversary(clause: string): boolean {
  return anniversary.test(clause);
}
