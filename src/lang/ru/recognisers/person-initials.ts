/** Whether the word beside initials can be the surname of a name: before them, or behind. */

import { fold } from "../fold.ts";
import { readGivenName } from "../morphology/given-names.ts";
import { knownReadings } from "../morphology/lexicon.ts";
import { eastAsianFamilies } from "../words/east-asian-names.ts";
import { doubtfulNames } from "../words/feminine-names.ts";
import { wordBefore, wordsOf } from "./paragraph-words.ts";
import type { NameShape } from "./person-shape.ts";
import { textOf } from "./person-shape.ts";
import { besideNames, isApposed, isLettered } from "./person-single.ts";
import { beginsAccount, commonWord, isNamedAfter, looksLikeSurname } from "./person-traps.ts";
import { isDweller, postCases } from "./person-words.ts";

const notLetter = /[^А-ЯЁA-Zа-яё]/g;
const listComma = /^,\s/;
/** «Лобов, Р.Д. Дрозд и …»; not «Лобов, Р.Д. Расходы учтены». */
const listEnd = /^(?:\s?[,;.)]|\sи\s|\s?$)/;
/** «вместо Лесной А.П. | Лесного П.А.»: each surname has its own behind it. */
const ownInitials = /^ [А-ЯЁ]\. ?[А-ЯЁ]\.(?! ?[А-ЯЁ][а-яё])/;
/** «Ли», «Ни», «Хан»: with an initial no little word. */
const shortFamilies: ReadonlySet<string> = new Set(eastAsianFamilies.flatMap((row) => row.split(" ")));
const doubtful: ReadonlySet<string> = new Set(doubtfulNames);
/** «З. Камнегорскому колледжу»: a misread 3. */
const relational = /[сц]к(?:ий|ого|ому|им|ом|ая|ую|ой)$/;
const within = /[а-яё,»] $/;
/** «содоклад Мережко Л.»: within a clause; adverbs begin it. */
const inKo = /[а-яё]{2}[бвгджзйлмнрстчшь]ко$/;
const choosing = /^(?:избра|назнач|выбра|утвер|переизбра|кооптир)/;
const lowerNext = /^ [а-яё]/;
/** «руководители ШМО.»: the last letter of an abbreviation is no initial. */
const allCapitals = /^[А-ЯЁ]{2,}$/;
/** «ЦГА Ф.Р | -17»: an archive and its fund. */
const shelf = /^[ -]?\d/;
export const manyTrades = /[а-яё]{2}[ое]в$/;
const capitalNext = /^ ?[А-ЯЁ]/;
const pluralNoun = /..[^ахк][ыи]$/;
/** Behind a digit or a full stop a letter is a marker more often than an initial. */
const marker = /\d\s?$|[.:;]\s$/;
const doesBehind = /^ [а-яё]{2,20}[аиыуяе]ла?(?:с[яь])?(?![а-яё])/;
/** «А. Сабик (мельник)», «А. Сабик /старший/» */
const roleBehind = /^ ?(?:\([а-яё]{4,}[^()]{0,40}\)|\/[а-яё]{4,}[^/]{0,40}\/)/;
const longestRest = 60;
const andWho = /^ и ([а-яё]{4,20}) [А-ЯЁ][а-яё]/;

/** «Управления О.В. Тишаевой», «школы им. Лобова О.В. Тишаевой»: the initials belong to the surname behind them, unless the word before looks like one. */
export function claims(text: string, before: NameShape, after: NameShape): boolean {
  if (before.start !== after.initials?.start) return false;
  const first = textOf(text, after.family);
  const second = textOf(text, before.family);
  if (isNamedAfter(text, after)) return true;
  if (beginsAccount(second)) return false;
  if (ownInitials.test(text.slice(before.end, before.end + 8))) return false;
  if (listComma.test(text.slice(after.family?.end, before.start)))
    return looksLikeSurname(second) || !looksLikeSurname(first) || listEnd.test(text.slice(before.end, before.end + 4));
  return !looksLikeSurname(first) && (looksLikeSurname(second) || isNoun(first) || !isNoun(second));
}

/** «Ф. Ф. Расходы подтверждены»: a word of the next sentence. */
function isNoun(word: string): boolean {
  return knownReadings(fold(word)).length > 0;
}

export function familyBefore(text: string, one: NameShape): boolean {
  const word = textOf(text, one.family);
  if ((commonWord(word) && !isTrade(text, one)) || (allCapitals.test(word) && one.initials?.start === one.family?.end))
    return false;
  if (allCapitals.test(word) && shelf.test(text.slice(one.end, one.end + 3))) return false;
  if (undotted(text, one)) return looksLikeSurname(word);
  if (hasTwo(text, one)) return true;
  return (
    !isLettered(word) &&
    (looksLikeSurname(word) ||
      (inKo.test(word) && within.test(text.slice(0, one.start))) ||
      isChosen(text, one) ||
      (besideNames(text, one) && !isGivenName(text, one)))
  );
}

/** «Егор Ж. купил доски»: among neighbours the surname is the letter. */
export function givenWithInitial(text: string, one: NameShape): NameShape[] {
  const word = textOf(text, one.family);
  if (!isGivenName(text, one) || looksLikeSurname(word) || capitalNext.test(text.slice(one.end, one.end + 2))) return [];
  return [{ ...one, family: null, given: one.family }];
}

/** «Коли М.», with one initial. */
function isGivenName(text: string, one: NameShape): boolean {
  const word = textOf(text, one.family);
  return textOf(text, one.initials).length === 2 && readGivenName(word).length > 0 && !doubtful.has(fold(word));
}

/** «Ямщиков П.П.», «Мещанина П.П.», not «Директоров П.П. Лобова»: a post in the genitive plural is a surname, too, and so is a dweller. */
function isTrade(text: string, one: NameShape): boolean {
  const word = textOf(text, one.family);
  return (
    hasTwo(text, one) && (manyTrades.test(word) || isDweller(fold(word))) && !capitalNext.test(text.slice(one.end, one.end + 2))
  );
}

/** Initials of the given name and the patronymic. */
function hasTwo(text: string, one: NameShape): boolean {
  return textOf(text, one.initials).replace(notLetter, "").length > 1;
}

/** «Избрать старостой общины Вуквукая Н.», «Старостой избрать Вуквукая Н.»: of any word that is no other. */
function isChosen(text: string, one: NameShape): boolean {
  const before = wordsOf(text.slice(Math.max(0, one.start - 80), one.start));
  if (!within.test(text.slice(0, one.start)) || isNoun(textOf(text, one.family))) return false;
  return (
    before.some((word) => choosing.test(word.folded)) && before.slice(-4).some((word) => postCases(word.known)?.includes("ins"))
  );
}

/** «Лобов К К», «К К Лобов». */
function undotted(text: string, one: NameShape): boolean {
  return !textOf(text, one.initials).includes(".");
}

/** «А. Текст» at the beginning is a list marker, «10 А. Родителям» a form, «Б. Доходы» a heading; «асп. Н. Ян» is a name. */
export function familyBehind(text: string, one: NameShape): boolean {
  const word = textOf(text, one.family);
  if (commonWord(word) && !isTrade(text, one) && !shortFamilies.has(fold(word))) return false;
  if (undotted(text, one) && !looksLikeSurname(word)) return false;
  const single = textOf(text, one.initials).length <= 2;
  if (single && one.start === 0 && relational.test(fold(word)) && lowerNext.test(text.slice(one.end, one.end + 2))) return false;
  if (!single || looksLikeSurname(word)) return true;
  if (one.start === 0 && one.end === text.length) return !isNoun(word);
  if (isApposed(text, one)) return true;
  const before = wordBefore(text, one.start, 30);
  if (before && postCases(before.known)) return true;
  return one.start > 0 && !pluralNoun.test(word) && (!isMarker(text, one) || does(text, one));
}

function isMarker(text: string, { start }: NameShape): boolean {
  return marker.test(text.slice(Math.max(0, start - 2), start));
}

/** «Мост чинят. М. Ботезат доложил», «М. Ботезат и лесник Сомов». */
function does(text: string, { family, end }: NameShape): boolean {
  if (isNoun(textOf(text, family))) return false;
  const rest = text.slice(end, end + longestRest);
  return doesBehind.test(rest) || roleBehind.test(rest) || postCases(andWho.exec(rest)?.[1] ?? "")?.includes("nom") === true;
}
