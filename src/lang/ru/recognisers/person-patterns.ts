/** Where a paragraph has the shape of a name: initials with a surname, or given name, patronymic and surname. */

import { everyMatch } from "../../../model/every-match.ts";
import { fold } from "../fold.ts";
import { smallHalf } from "../letters.ts";
import { readGivenName } from "../morphology/given-names.ts";
import { knownReadings } from "../morphology/lexicon.ts";
import { eastAsianFamilies } from "../words/east-asian-names.ts";
import { doubtfulNames } from "../words/feminine-names.ts";
import { wordBefore, wordsOf } from "./paragraph-words.ts";
import { eastAsianNames } from "./person-east-asian.ts";
import { fullNames } from "./person-full.ts";
import { guessedNames } from "./person-guessed.ts";
import type { NameShape } from "./person-shape.ts";
import { textOf } from "./person-shape.ts";
import { besideNames, isLettered } from "./person-single.ts";
import { commonWord, isNamedAfter, looksLikeSurname } from "./person-traps.ts";
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
const capital = "[А-ЯЁ]";
const small = "[а-яё]";
/** Not «16 °С. Запас угля». */
const start = "(?<![А-Яа-яЁёA-Za-z°])";
const end = "(?![А-Яа-яЁёA-Za-z])";
/** Latin look-alikes are let in: «Лобов B.К.». */
/** Those of neighbours, too: «И. Ө. Лобову», «Ә. Җ. Седова». */
const letter = "(?:[А-ЯЁABCEHKMOPTXӘӨҮҺҖҢӐӒӖӦӰӲҤҒҚІЇЄ](?:\\.?-[А-ЯЁ])?|Дж|Вл|Ал|Евг|Эд)";
const family = `(?:(?:[ОДЛдл]['’])?${capital}${small}+(?:-${capital}${small}+|-${smallHalf})?|${capital}{2,}(?:-${capital}{2,})?)`;

/** «О.В. Тишаева», «Ж.Абашева», «Р Д. Сомова», «М.-Р. Ш. Лобов», «Р Д Сомова». */
const initialsFirst = new RegExp(
  `${start}((?:${letter}\\.\\s?(?:-?${letter}(?:\\.|(?=\\s)))?|${letter}\\s${letter}(?:\\.|(?=\\s)))\\s?)((?:(?:фон|ван|де|дер|ди|да|дос|ла|ле|аль|эль|ибн)\\s)?${family})${end}`,
  "g",
);
/** «Лобова К.К.», «Громовой М. Ю.», «Сомова Р.Д», «Лобов К К», «(Лобов К)». */
const familyFirst = new RegExp(
  `${start}(${family})(,?\\s?)(${letter}\\s${letter}(?![А-Яа-яЁёA-Za-z])|${letter}(?=\\s?\\))|${letter}\\.(?:\\s?${letter}\\.|[а-яё]\\.|${letter}(?![А-Яа-яЁё.])|\\s${letter}(?=\\s?(?:[,;)]|$)))?)`,
  "g",
);
/** «доклад начальника отдела М лобова», «Р. гайдаева»: the full stop is lost, or the capital. */
const withoutStop = new RegExp(
  `([а-яё»"]\\s)([БГДЕЖЗЛМНПРТФЭЮ]\\s(?=[А-ЯЁа-яё])|${capital}\\.\\s?(?:${capital}\\.\\s?)?(?=[а-яё]))([А-ЯЁа-яё]${small}+)${end}`,
  "g",
);
/** «З. Камнегорскому колледжу»: a misread 3. */
const relational = /[сц]к(?:ий|ого|ому|им|ом|ая|ую|ой)$/;
/** «содоклад Мережко Л.»: within a clause; adverbs begin it. */
const inKo = /[а-яё]{2}[бвгджзйлмнрстчшь]ко$/;
const within = /[а-яё,»] $/;
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

/** A letter alone, or with its full stop; two capitals near each other: without them nothing is sought. */
const initial = /[А-ЯЁABCEHKMOPTXӘӨҮҺҖҢӐӒӖӦӰӲҤҒҚІЇЄ]\.|(?<![А-Яа-яЁё])[А-ЯЁ]\s|(?:Дж|Вл|Ал|Евг|Эд)\./;
const twoCapitals = /[А-ЯЁ][а-яё'’-]{1,30}(?:[А-ЯЁ][а-яё]{1,30})? (?:[а-яё]{2,4} ){0,2}(?:[ОДЛдл]['’])?[А-ЯЁ]/;

/** All shapes in order of their start; of two that overlap, the likelier. */
export function nameShapes(text: string): NameShape[] {
  const found = [...(initial.test(text) ? withInitials(text) : []), ...(twoCapitals.test(text) ? inFull(text) : [])].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const kept: NameShape[] = [];
  for (const one of found) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
}

function inFull(text: string): NameShape[] {
  const guessed = guessedNames(text).map((one) => ({ ...one, patronymic: null }));
  const eastern = eastAsianNames(text);
  return [...fullNames(text).filter((one) => !isTurned(one, eastern)), ...eastern, ...guessed];
}

/** «Чжан Вэйминь» read as a given name and a surname. */
function isTurned({ given }: NameShape, eastern: readonly NameShape[]): boolean {
  return given !== null && eastern.some(({ family }) => family?.start === given.start);
}

function withInitials(text: string): NameShape[] {
  const after = everyMatch(text, familyFirst)
    .map(fromFamilyFirst)
    .flatMap((one) => (familyBefore(text, one) ? [one] : givenWithInitial(text, one)));
  const before = everyMatch(text, initialsFirst)
    .map(fromInitialsFirst)
    .filter((one) => familyBehind(text, one));
  const lost = everyMatch(text, withoutStop)
    .map(fromLostStop)
    .filter((one) => lostStop(text, one));
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
    (before) => (postCases(before.known) ?? []).length > 0,
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

/** «Управления О.В. Тишаевой», «школы им. Лобова О.В. Тишаевой»: the initials belong to the surname behind them, unless the word before looks like one. */
function claims(text: string, before: NameShape, after: NameShape): boolean {
  if (before.start !== after.initials?.start) return false;
  const first = textOf(text, after.family);
  const second = textOf(text, before.family);
  if (isNamedAfter(text, after)) return true;
  if (ownInitials.test(text.slice(before.end, before.end + 8))) return false;
  if (listComma.test(text.slice(after.family?.end, before.start)))
    return looksLikeSurname(second) || !looksLikeSurname(first) || listEnd.test(text.slice(before.end, before.end + 4));
  return !looksLikeSurname(first) && (looksLikeSurname(second) || isNoun(first) || !isNoun(second));
}

/** «Ф. Ф. Расходы подтверждены»: a word of the next sentence. */
function isNoun(word: string): boolean {
  return knownReadings(fold(word)).length > 0;
}

function familyBefore(text: string, one: NameShape): boolean {
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
function givenWithInitial(text: string, one: NameShape): NameShape[] {
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
function familyBehind(text: string, one: NameShape): boolean {
  const word = textOf(text, one.family);
  if (commonWord(word) && !isTrade(text, one) && !shortFamilies.has(fold(word))) return false;
  if (undotted(text, one) && !looksLikeSurname(word)) return false;
  const single = textOf(text, one.initials).length <= 2;
  if (single && one.start === 0 && relational.test(fold(word)) && lowerNext.test(text.slice(one.end, one.end + 2))) return false;
  if (!single || looksLikeSurname(word)) return true;
  if (one.start === 0 && one.end === text.length) return !isNoun(word);
  const before = wordBefore(text, one.start, 30);
  if (before && postCases(before.known)) return true;
  return one.start > 0 && !pluralNoun.test(word) && !marker.test(text.slice(Math.max(0, one.start - 2), one.start));
}
