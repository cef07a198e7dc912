/** Where a paragraph has the shape of a name: initials with a surname, or given name, patronymic and surname. */

import type { Range } from "../../../model/span.ts";
import { fold } from "../fold.ts";
import { readGivenName, readPatronymic } from "../morphology/given-names.ts";
import type { Reading } from "../morphology/name-readings.ts";
import { agrees } from "../morphology/name-readings.ts";
import { readFamily } from "../morphology/names.ts";
import { doubtfulNames } from "../words/feminine-names.ts";
import { guessedNames } from "./person-guessed.ts";
import { besideNames, isLettered } from "./person-single.ts";
import { commonWord, looksLikeSurname } from "./person-traps.ts";
import { postCases, wordsOf } from "./person-words.ts";

/** A name by its parts, each where it stands. */
export interface NameShape extends Range {
  readonly family: Range | null;
  readonly given: Range | null;
  readonly patronymic: Range | null;
  readonly initials: Range | null;
}

const stops = /[.,;]\s/;
const notLetter = /[^А-ЯЁA-Zа-яё]/g;
const initialNext = /^,?\s?[А-ЯЁ]\./;
const capital = "[А-ЯЁ]";
const small = "[а-яё]";
const start = "(?<![А-Яа-яЁёA-Za-z])";
const end = "(?![А-Яа-яЁёA-Za-z])";
/** Latin look-alikes are let in: «Лобов B.К.». */
const letter = "(?:[А-ЯЁABCEHKMOPTX]|Дж|Вл|Ал|Евг|Эд)";
const family = `(?:${capital}${small}+(?:-${capital}${small}+)?|${capital}{2,}(?:-${capital}{2,})?)`;

/** «О.В. Тишаева», «Ж.Абашева», «Р Д. Сомова». */
const initialsFirst = new RegExp(
  `${start}((?:${letter}\\.\\s?(?:-?${letter}(?:\\.|(?=\\s)))?|${letter}\\s${letter}\\.)\\s?)(${family})${end}`,
  "g",
);
/** «Лобова К.К.», «Громовой М. Ю.», «Сомова Р.Д». */
const familyFirst = new RegExp(
  `${start}(${family})(,?\\s?)(${letter}\\.(?:\\s?${letter}\\.|[а-яё]\\.|${letter}(?![А-Яа-яЁё.])|\\s${letter}(?=\\s?(?:[,;)]|$)))?)`,
  "g",
);
/** «доклад начальника отдела М лобова», «Р. гайдаева»: the full stop is lost, or the capital. */
const withoutStop = new RegExp(
  `([а-яё»"]\\s)([БГДЕЖЗЛМНПРТФЭЮ]\\s(?=[А-ЯЁа-яё])|${capital}\\.\\s?(?:${capital}\\.\\s?)?(?=[а-яё]))([А-ЯЁа-яё]${small}+)${end}`,
  "g",
);
/** «Гасан оглы» is one word here. */
const capitalised = new RegExp(
  `${start}${capital}${small}+(?:-${capital}${small}+)?(?:[\\s-](?:оглы|оглу|кызы|гызы|кизи|улы|уулу|угли))?${end}`,
  "g",
);
/** Behind a digit or a full stop a letter is a marker more often than an initial. */
const marker = /\d\s?$|[.:;]\s$/;
const doubtful: ReadonlySet<string> = new Set(doubtfulNames);

/** All shapes in order of their start; of two that overlap, the likelier. */
export function nameShapes(text: string): NameShape[] {
  const guessed = guessedNames(text).map((one) => ({ ...one, patronymic: null }));
  const found = [...withInitials(text), ...fullNames(text), ...guessed].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: NameShape[] = [];
  for (const one of found) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
}

function withInitials(text: string): NameShape[] {
  const after = [...text.matchAll(familyFirst)].map(fromFamilyFirst).filter((one) => familyBefore(text, one));
  const before = [...text.matchAll(initialsFirst)].map(fromInitialsFirst).filter((one) => familyBehind(text, one));
  const lost = [...text.matchAll(withoutStop)].map(fromLostStop).filter((one) => lostStop(text, one));
  return [...after.filter((one) => !before.some((other) => claims(text, other, one))), ...before, ...lost];
}

function fromLostStop(found: RegExpMatchArray): NameShape {
  const at = (found.index ?? 0) + (found[1] ?? "").length;
  const from = at + (found[2] ?? "").length;
  const stop = from + (found[3] ?? "").length;
  return {
    start: at,
    end: stop,
    family: { start: from, end: stop },
    given: null,
    patronymic: null,
    initials: { start: at, end: at + (found[2] ?? "").trimEnd().length },
  };
}

/** A post stands before it in the clause. */
function lostStop(text: string, one: NameShape): boolean {
  const word = textOf(text, one.family);
  if (!looksLikeSurname(word) || commonWord(word)) return false;
  const clause = text.slice(Math.max(0, one.start - 120), one.start);
  return wordsOf(clause.slice(Math.max(clause.lastIndexOf(","), clause.lastIndexOf(";")) + 1)).some(
    (before) => (postCases(before.folded) ?? []).length > 0,
  );
}

function fromFamilyFirst(found: RegExpMatchArray): NameShape {
  const [, name = "", gap = "", initials = ""] = found;
  const at = found.index ?? 0;
  const from = at + name.length + gap.length;
  return {
    start: at,
    end: from + initials.length,
    family: { start: at, end: at + name.length },
    given: null,
    patronymic: null,
    initials: { start: from, end: from + initials.length },
  };
}

function fromInitialsFirst(found: RegExpMatchArray): NameShape {
  const [whole, initials = ""] = found;
  const at = found.index ?? 0;
  const from = at + initials.length;
  return {
    start: at,
    end: at + whole.length,
    family: { start: from, end: at + whole.length },
    given: null,
    patronymic: null,
    initials: { start: at, end: at + initials.trimEnd().length },
  };
}

/** «Управления О.В. Тишаевой»: the initials belong to the surname behind them, unless the word before looks like one. */
function claims(text: string, before: NameShape, after: NameShape): boolean {
  if (before.start !== after.initials?.start) return false;
  const first = textOf(text, after.family);
  return (
    !looksLikeSurname(first) ||
    (!stops.test(text.slice(after.end, before.end)) && nextToInitials(text, before) === false && !looksLikeSurname(first))
  );
}

function nextToInitials(text: string, one: NameShape): boolean {
  return initialNext.test(text.slice(one.end, one.end + 4));
}

function familyBefore(text: string, one: NameShape): boolean {
  const word = textOf(text, one.family);
  if (commonWord(word)) return false;
  if (textOf(text, one.initials).replace(notLetter, "").length > 1) return true;
  return !isLettered(word) && (looksLikeSurname(word) || besideNames(text, one));
}

/** «А. Текст» at the beginning is a list marker, «10 А. Родителям» a form. */
function familyBehind(text: string, one: NameShape): boolean {
  const word = textOf(text, one.family);
  if (commonWord(word)) return false;
  const single = textOf(text, one.initials).length <= 2;
  return (
    !single || looksLikeSurname(word) || !(one.start === 0 || marker.test(text.slice(Math.max(0, one.start - 2), one.start)))
  );
}

/** Names in full among the capitalised words: «Ольга Петровна Лугова», «Лобов Семён Львович», «Анны Линдквист». */
function fullNames(text: string): NameShape[] {
  const found: NameShape[] = [];
  for (const run of runs(text)) {
    for (let at = 0; at < run.length; ) {
      const shape = fullNameAt(text, run, at);
      if (shape) found.push(shape);
      const next = shape ? run.findIndex((one) => one.start >= shape.end) : at + 1;
      at = next < 0 ? run.length : next;
    }
  }
  return found;
}

/** Runs of capitalised words with one space between them. */
function runs(text: string): Range[][] {
  const found: Range[][] = [];
  for (const match of text.matchAll(capitalised)) {
    const one = { start: match.index, end: match.index + match[0].length };
    const last = found.at(-1)?.at(-1);
    if (last && text.slice(last.end, one.start) === " ") found.at(-1)?.push(one);
    else found.push([one]);
  }
  return found.filter((run) => run.length > 1);
}

function fullNameAt(text: string, run: readonly Range[], at: number): NameShape | undefined {
  const word = (index: number): string => textOf(text, run[index] ?? null);
  const first = word(at);
  if (commonWord(first) || postCases(fold(first))) return undefined;
  const familyOk = (index: number): boolean =>
    run[index] !== undefined && !commonWord(word(index)) && !postCases(fold(word(index)));
  if (isPatronymic(word(at + 2)) && familyOk(at) && !givenOnly(word(at))) return shape(run[at], run[at + 1], run[at + 2]);
  if (isPatronymic(word(at + 1)) && at + 1 < run.length)
    return shape(familyOk(at + 2) ? run[at + 2] : undefined, run[at], run[at + 1]);
  if (at + 1 >= run.length || !familyOk(at + 1)) return undefined;
  if (pair(first, word(at + 1))) return shape(run[at + 1], run[at], undefined);
  if (looksLikeSurname(first) && !doubtful.has(fold(word(at + 1))) && match(readGivenName(word(at + 1)), readFamily(first)))
    return shape(run[at], run[at + 1], undefined);
  return undefined;
}

/** A given name with a surname that agrees with it. */
function pair(given: string, surname: string): boolean {
  const readings = readGivenName(given);
  if (readings.length === 0 || readGivenName(surname).length > 0) return false;
  const plain = readings.some((one) => doubtful.has(fold(one.text)));
  return (!plain || looksLikeSurname(surname)) && match(readings, readFamily(surname));
}

function match(some: readonly Reading[], others: readonly Reading[]): boolean {
  return some.some((one) => others.some((other) => agrees(one, other)));
}

function givenOnly(word: string): boolean {
  return readGivenName(word).length > 0 && !looksLikeSurname(word);
}

function isPatronymic(word: string): boolean {
  return word !== "" && readPatronymic(word).length > 0;
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

export function textOf(text: string, range: Range | null): string {
  return range ? text.slice(range.start, range.end) : "";
}
