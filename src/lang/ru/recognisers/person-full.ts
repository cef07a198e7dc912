/** Names in full among the capitalised words: «Ольга Петровна Лугова», «Лобов Семён Львович», «Анны Линдквист», «Ганса фон Бюлова». */

import { everyMatch } from "../../../model/every-match.ts";
import type { Range } from "../../../model/span.ts";
import { anyOf } from "../../pattern.ts";
import { fold } from "../fold.ts";
import { neighbourCapitals, neighbourSmalls } from "../letters.ts";
import { readGivenName, readPatronymic } from "../morphology/given-names.ts";
import { knownReadings } from "../morphology/lexicon.ts";
import type { Reading } from "../morphology/name-readings.ts";
import { agrees } from "../morphology/name-readings.ts";
import { readFamily } from "../morphology/names.ts";
import { eastAsianFamilies } from "../words/east-asian-names.ts";
import { doubtfulNames } from "../words/feminine-names.ts";
import { landAdjectives, partedLands } from "../words/name-traps.ts";
import { wordBefore } from "./paragraph-words.ts";
import type { NameShape } from "./person-shape.ts";
import { textOf } from "./person-shape.ts";
import { commonWord, looksLikeSurname } from "./person-traps.ts";
import { isDweller, postCases } from "./person-words.ts";

const capital = `[А-ЯЁ${neighbourCapitals}]`;
const small = `[а-яё${neighbourSmalls}]`;
const anyLetter = `[А-Яа-яЁёA-Za-z${neighbourCapitals}${neighbourSmalls}]`;
/** «Гасан оглы», «О'Нил» are one word here; so is «Әлия». */
const capitalised = new RegExp(
  `(?<!${anyLetter}|['’])(?:[ОДЛдл]['’])?${capital}${small}+(?:-${capital}?${small}+){0,2}(?:[\\s-](?:оглы|оглу|кызы|гызы|кизи|улы|уулу|угли|ұлы|қызы))?(?!${anyLetter})`,
  "g",
);
/** «Ганс фон Бюлов», «Мария де ла Крус». */
const particle = /^ (?:фон|ван|де|дер|ди|да|дос|дель|ле|ла|эль|аль|ибн|бен|бин|тен|цу|оф)(?: (?:дер|ден|ла|лос))? $/;
const doubtful: ReadonlySet<string> = new Set(doubtfulNames);
/** «Слушали Ольгу Петровну», «Присвоено Анне Петровне»: the first word of a sentence is a verb. */
const verb = /(?:[аяеё]н[оы]|[ыя]т[оы]|[аяиеуыо]ть|ться|[аеиыуюя]ли|[аеиыуюя]ла?|[аеияую][мт]|ся|сь|[аея]в|ите)$/;
const families: ReadonlySet<string> = new Set(eastAsianFamilies.flatMap((row) => row.split(" ")));
const undeclined = /(?:ко|дзе|швили|[ыи]х)$/;
const apartBefore = /(?:[–—:,(]\s|[(\t])$/;
const apartBehind = /^(?:[,.;)\t]|$)/;
const vowel = /[аеёиоуыэюя]/i;
/** «Выступления Анны» */
const deed = /(?:[ае]ни|аци)(?:[яею]|ям|ями)$/;
const sentence = /(?:^|[.!?:;–—]\s?|["«(])$/;

interface Run {
  readonly text: string;
  readonly words: readonly Range[];
}

export function fullNames(text: string): NameShape[] {
  const found: NameShape[] = [];
  for (const words of runs(text)) {
    const run = { text, words };
    for (let at = 0; at < words.length; ) {
      const shape = fullNameAt(run, at);
      if (shape) found.push(shape);
      const next = shape ? words.findIndex((one) => one.start >= shape.end) : at + 1;
      at = next < 0 ? words.length : next;
    }
  }
  return found;
}

/** Runs of capitalised words with one space, or a particle, between them. */
function runs(text: string): Range[][] {
  const found: Range[][] = [];
  for (const match of everyMatch(text, capitalised)) {
    const one = { start: match.index, end: match.index + match[0].length };
    const last = found.at(-1)?.at(-1);
    const gap = last ? text.slice(last.end, one.start) : "";
    if (gap === " " || (gap.length < 12 && particle.test(gap))) found.at(-1)?.push(one);
    else found.push([one]);
  }
  return found.filter((run) => run.length > 1);
}

function fullNameAt(run: Run, at: number): NameShape | undefined {
  const first = word(run, at);
  if (commonWord(first)) return undefined;
  return withPatronymic(run, at) ?? (isLand(run, at) ? undefined : withoutPatronymic(run, at));
}

/** «Оюн Мерген Сергеевич», «Анна Петровна Цой», «Анна Петровна». */
function withPatronymic(run: Run, at: number): NameShape | undefined {
  const { words } = run;
  if (isPatronymic(word(run, at + 2)) && !isPatronymic(word(run, at + 1)) && familyFirst(run, at))
    return shape(words[at], words[at + 1], words[at + 2]);
  if (!isPatronymic(word(run, at + 1)) || isPatronymic(word(run, at))) return undefined;
  return shape(familyOk(run, at + 2) || isDwellers(run, at + 2) ? words[at + 2] : undefined, words[at], words[at + 1]);
}

/** «Анна Петровна Устюжанина»: a surname that is made like the name of those who live there, and agrees with the patronymic. */
function isDwellers(run: Run, at: number): boolean {
  const printed = word(run, at);
  return isDweller(fold(printed)) && match(readPatronymic(word(run, at - 1)), readFamily(printed));
}

/** The word before given name and patronymic is the surname, unless it is a verb at the beginning or the name ends with one. */
function familyFirst(run: Run, at: number): boolean {
  const printed = word(run, at);
  if (looksLikeSurname(printed))
    return match(readPatronymic(word(run, at + 2)), readFamily(printed)) || !looksLikeSurname(word(run, at + 3));
  if (isVerb(run, at) || isThing(run, at)) return false;
  const givenTwice = readGivenName(printed).length > 0 && looksLikeSurname(word(run, at + 3));
  return !givenTwice && match(givenOrAny(word(run, at + 1)), readFamily(printed));
}

/** «Выступила Ольга Сомова»: the first word of a sentence. */
function isVerb(run: Run, at: number): boolean {
  const { start } = run.words[at] as Range;
  return verb.test(fold(word(run, at))) && sentence.test(run.text.slice(Math.max(0, start - 2), start));
}

/** «директора | Департамента | Ольга Юрьевна Сомова»: a word that is none of a name, where the surname stands behind. */
function isThing(run: Run, at: number): boolean {
  return knownReadings(fold(word(run, at))).length > 0 && familyOk(run, at + 3);
}

function givenOrAny(given: string): readonly Reading[] {
  const readings = readGivenName(given);
  return readings.length > 0 ? readings : [{ text: given, gender: null, cases: [] }];
}

function withoutPatronymic(run: Run, at: number): NameShape | undefined {
  const { words } = run;
  const first = word(run, at);
  const second = word(run, at + 1);
  if (at + 1 >= words.length || !(familyOk(run, at + 1) || isDweller(fold(second)))) return undefined;
  const third = word(run, at + 2);
  if (familyOk(run, at + 2) && bothGiven(first, second) && (pair(second, third) || looksLikeSurname(third)))
    return shape(words[at + 2], { start: (words[at] as Range).start, end: (words[at + 1] as Range).end }, undefined);
  if (fatherNamed(first, second, third)) return shape(words[at + 2], words[at], words[at + 1]);
  if (pair(first, second)) return shape(words[at + 1], words[at], undefined);
  const turned = looksLikeSurname(first)
    ? match(readGivenName(second), readFamily(first))
    : (!isVerb(run, at) && obliquePair(first, second)) ||
      ((isApart(run, at) || behindPost(run, at)) && nominativePair(first, second));
  return turned && !doubtful.has(fold(second)) ? shape(words[at], words[at + 1], undefined) : undefined;
}

/** «1-е место – Тэн Валерий,»: two words by themselves. */
function isApart({ text, words }: Run, at: number): boolean {
  const [first, second] = [words[at] as Range, words[at + 1] as Range];
  return (
    apartBefore.test(text.slice(Math.max(0, first.start - 3), first.start)) &&
    apartBehind.test(text.slice(second.end, second.end + 2))
  );
}

/** «переводчик Долгих Лариса»: two words behind a post in the nominative. */
function behindPost({ text, words }: Run, at: number): boolean {
  if (words.length !== at + 2) return false;
  const { start } = words[at] as Range;
  const before = wordBefore(text, start, 30);
  return before !== undefined && text.slice(before.end, start) === " " && postCases(before.known)?.includes("nom") === true;
}

function nominativePair(surname: string, given: string): boolean {
  if (postCases(fold(surname)) || knownReadings(fold(surname)).length > 0 || readGivenName(surname).length > 0) return false;
  const nominative = (one: Reading): boolean => one.cases.length === 0 || one.cases.includes("nom");
  return match(readGivenName(given).filter(nominative), readFamily(surname).filter(nominative));
}

/** «Щуку Фёклу»: any word in the same oblique case as the given name behind it. */
function obliquePair(surname: string, given: string): boolean {
  if (deed.test(fold(surname))) return false;
  if (postCases(fold(surname)) || knownReadings(fold(surname)).length > 0 || readGivenName(surname).length > 0) return false;
  const oblique = (one: Reading): boolean => !one.cases.includes("nom") && !one.rare;
  return match(
    readGivenName(given).filter((one) => one.cases.length > 0 && oblique(one)),
    readFamily(surname).filter((one) => oblique(one) && (one.cases.length > 0 || isUndeclined(fold(surname)))),
  );
}

/** «Ли Наталью», «Сайко Анну» */
function isUndeclined(folded: string): boolean {
  return families.has(folded) || undeclined.test(folded);
}

/** «Григорий Ефимов Лаптев»: peasants have their father's name as a surname has it. */
function fatherNamed(given: string, father: string, surname: string): boolean {
  if (!looksLikeSurname(father) || !looksLikeSurname(surname) || doubtful.has(fold(given))) return false;
  return match(readGivenName(given), readFamily(father)) && match(readFamily(father), readFamily(surname));
}

/** «Южного Урала»: a part of a land whose name is a given name, too. */
function isLand(run: Run, at: number): boolean {
  return land.test(fold(`${word(run, at)} ${word(run, at + 1)}`));
}

const land = new RegExp(`^${anyOf(landAdjectives)}(?:[ыио]й|[ое]го|[ое]му|[ыи]м|[ое]м) ${anyOf(partedLands)}[а-я]{0,2}$`);

/** «Хуан Карлос Родригес», «Франц Йозеф Шмидт». */
function bothGiven(first: string, second: string): boolean {
  return match(readGivenName(first), readGivenName(second)) && !doubtful.has(fold(first)) && !looksLikeSurname(second);
}

function word({ text, words }: Run, index: number): string {
  return textOf(text, words[index] ?? null);
}

function familyOk(run: Run, index: number): boolean {
  return run.words[index] !== undefined && !commonWord(word(run, index));
}

/** A given name with a surname that agrees with it. */
function pair(given: string, surname: string): boolean {
  const readings = readGivenName(given);
  if (!vowel.test(surname)) return false;
  if (readings.length === 0 || (readGivenName(surname).length > 0 && !looksLikeSurname(surname))) return false;
  const plain = readings.some((one) => doubtful.has(fold(one.text)));
  return (!plain || looksLikeSurname(surname)) && match(readings, readFamily(surname));
}

function match(some: readonly Reading[], others: readonly Reading[]): boolean {
  return some.some((one) => others.some((other) => agrees(one, other)));
}

function isPatronymic(printed: string): boolean {
  return printed !== "" && readPatronymic(printed).length > 0;
}

function shape(surname: Range | undefined, given: Range | undefined, patronymic: Range | undefined): NameShape {
  const parts = [surname, given, patronymic].filter((one) => one !== undefined);
  return {
    start: Math.min(...parts.map((one) => one.start)),
    end: Math.max(...parts.map((one) => one.end)),
    family: surname ?? null,
    given: given ?? null,
    patronymic: patronymic ?? null,
    initials: null,
  };
}
