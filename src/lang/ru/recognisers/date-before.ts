/** What stands before a number or a month: it licenses a date, or forbids one. */
import { codeWords, monthLicences, namedAfterDates } from "../words/periods.ts";
import type { Source } from "./date-parts.ts";

const openBracket = /\(\s?$/;
const wordBefore = /(?:^|[^а-я])([а-я]+)\s{1,3}$/;

const reach = 24;
const lastWord = /(?<![а-я])([а-я]{1,24})[\s.:]{0,4}[«"„(]?\s?$/;
const licences = new Set(monthLicences);
const names = new Set(namedAfterDates);
const codes = new Set(codeWords);
const codeNear = /(?:специальност|направлени|професси|код|шифр|верси|подготовк|оквэд|окпд|класс|групп|стать|пункт|раздел|№)/;
const laterCode = /(?:шифр|код|специальност|направлени|професси)[^;]{1,40}\d\d\.\d\d\.\d\d[^\d]/;
const numberSign = /(?:№|(?:^|[^a-z])n)\s?$/;
const phone = /(?:^|[^а-я])(?:т|тел|телефон[а-я]*|факс|моб)\s?[.:]{0,2}\s?$|\(\+?\d[\d -]{2,8}\)\s?$/;
/** «ежегодно, март» */
const yearly = /(?:^|[^а-я])ежегодно[,:]?\s$/;
const termWord = /срок(?:и|ом|а)?(?:\s[а-я]+){0,3}\s?[:–—-]?\s?$/;
const term = /(?:^|[^а-я])(?:до|к|с|со|от|по|на|за|после|не позднее|не позже|начиная с)\s?$/;
const dayName =
  /(?:^|[^а-я])(?:(?:понедельник|вторник|четверг|пятниц|суббот|воскресень)[а-я]{0,2}|сред[аыу]|(?:пн|вт|ср|чт|пт|сб|вс)\.?|дат[аоыу])\s?[,:–—-]?\s?$|:\s$/;
/** «справка выдана 02.02.22», «собрались 05.04.98»: a participle or a past tense before it. */
const done = /[а-я](?:[аяе]н|[яиыу]т|[аеиыя]л)[аоиы]?(?:с[ья])?\s$/;

/** «тел. 22-05-2020», «(8-4822) 35-16-08». */
export function isPhone(source: Source, at: number): boolean {
  return phone.test(before(source, at));
}

export function before({ folded }: Source, at: number): string {
  return folded.slice(Math.max(0, at - reach), at);
}

/** «№ 5», «N 12». */
export function isNumbered(source: Source, at: number): boolean {
  return numberSign.test(before(source, at));
}

/** «ул. 8 Марта», «им. 1 Мая». */
export function isName(source: Source, at: number): boolean {
  return names.has(lastWord.exec(before(source, at))?.[1] ?? "");
}

/** «специальность 09.02.07», «п. 1.02.21». */
export function isCode(source: Source, at: number): boolean {
  return codes.has(lastWord.exec(before(source, at))?.[1] ?? "");
}

/** «по специальностям 09.02.07, 15.02.08»: somewhere before, codes are told of. */
export function isCodeList({ folded }: Source, at: number): boolean {
  return codeNear.test(folded.slice(Math.max(0, at - 90), at));
}

/** «шифр 09.02.03 заменить на 10.02.05» */
export function isLaterCode({ folded }: Source, at: number): boolean {
  return laterCode.test(folded.slice(Math.max(0, at - 90), at));
}

/** «до», «к», «с», «срок –»: a bare number with dots may be a day. */
export function hasTerm(source: Source, at: number): boolean {
  const head = before(source, at);
  return term.test(head) || termWord.test(head);
}

/** «пятница, 18.07.14», «дата: 31.10.74» */
export function isTold(source: Source, at: number): boolean {
  const head = before(source, at);
  return dayName.test(head) || done.test(head);
}

/** «в», «до конца», «срок: », «(»: a month without a year is a date. */
export function licensesMonth(source: Source, at: number): boolean {
  const head = before(source, at);
  if (openBracket.test(head) || termWord.test(head) || yearly.test(head)) return true;
  const found = wordBefore.exec(head)?.[1];
  return found !== undefined && licences.has(found);
}
