/** A line that is nothing but the term of the point above it: «Срок: …», «До 1 июля 2021 года.», «(ежемесячно)». */
import { anyOf } from "../../pattern.ts";
import { monthForms } from "../words/months.ts";
import { recurrenceStems } from "../words/term-words.ts";

const longest = 60;
/** «Срок исполн ения»: a word may be torn. */
const stated =
  /^[(]?(?:(?:срок(?:и|ом)?(?: (?:и ?с|в ?ы) ?п ?о ?л ?н ?е ?н ?и ?я)?|отв(?:\.|етственн[а-я]+(?: исполнител[а-я]+)?)|исполнител[ьи]|контроль)(?: ?[:–—-] ?|\.? ?:)|отв\. ?[а-я])/;
const month = anyOf(monthForms.map((forms) => forms[1] as string));
const year = "(?: ?(?:\\d{4} ?(?:г|года?)?|[тс]\\. ?г|(?:текущего|этого|сего) года))?";
const until = `(?:в срок )?(?:до|ко?|не поздне[ей]|не позже) (?:конца |начала )?(?:\\d{1,2}(?: ${month}${year}|\\.\\d\\d(?:\\.\\d{2,4})?(?: ?г(?:ода)?)?)|${month}${year}|года|конца года)`;
const within = "в (?:течени[еи] [а-я\\d ()-]{3,30}|[а-я\\d-]{4,20} срок)";
const every = `(?:${anyOf(Object.keys(recurrenceStems))}о|постоянно|(?:не реже )?(?:\\d |одного |один |два |двух )?раза? в [а-я]{3,10}|каждый [а-я]{4,10})`;
const whole = new RegExp(`^\\(?(?:${until}|${within}|${every})[.;,)]{0,2}$`);

const monthName = anyOf(monthForms.map((forms) => forms[0] as string));
const period = new RegExp(
  `^(?:${monthName}(?: ?(?:[–—-]|и|,) ?${monthName}){0,2}|(?:i{1,3}|iv|[1-4])(?: ?[–—-] ?(?:i{1,3}|iv|[1-4]))? (?:квартал|полугодие)),? ?(?:\\d{4}|[тс]\\. ?г)(?: ?(?:г|года?))?[.;]?$`,
);

/** Nothing but a month or a quarter of a year: «Октябрь, 2009 г.», «I–II квартал 2012 г.» */
export function isPeriodAlone(folded: string): boolean {
  return period.test(folded.trim());
}

/** @param folded a line, or its beginning. */
export function isTermLine(folded: string): boolean {
  return stated.test(folded) || (folded.length < longest && whole.test(folded.trim()));
}
