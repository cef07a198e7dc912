/** Names whose given name is in no list, known by what stands before them: «сенатор Пер Виклунд», «г-жи Кати Лехтонен», «⇥Дитрих Г. Манн». */
import type { Range } from "../../../model/span.ts";
import { lookUp } from "../../look-up.ts";
import { fold } from "../fold.ts";
import { readGivenName } from "../morphology/given-names.ts";
import { guessGivenName } from "../morphology/guessed-names.ts";
import { knownReadings } from "../morphology/lexicon.ts";
import type { NameCase } from "../morphology/name-readings.ts";
import { agrees } from "../morphology/name-readings.ts";
import { readFamily } from "../morphology/names.ts";
import { countries, shortCountries } from "../words/countries.ts";
import { genitiveBefore } from "../words/name-governors.ts";
import { subjectVerbs } from "../words/name-speakers.ts";
import { addressWords, scholarTitles } from "../words/name-titles.ts";
import { isBody } from "./body-words.ts";
import { lastBefore, type Word, wordsOf } from "./paragraph-words.ts";
import { beginsAccount, commonWord, isPlaceName, looksLikeSurname, town } from "./person-traps.ts";
import { postCases, postOfPlace } from "./person-words.ts";

interface GuessedName extends Range {
  readonly given: Range;
  /** «Дитрих Г. Манн». */
  readonly initials: Range | null;
  readonly family: Range;
}

const pairs =
  /(?<![А-Яа-яЁёA-Za-z-])([А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?) (?:((?:[А-ЯЁ]|Дж|Ч)\.) ?)?(?:(?:фон|ван|де|дер|ди|да|ду|дос|ла|эль|аль|ибн|бен|бин) ){0,2}([А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?)(?![А-Яа-яЁёA-Za-z-])/g;
const goesOn = /^(?:,?\s?[А-ЯЁ]\.|\s[А-ЯЁ][а-яё])/;
const cellEnd = /^[\s.]*(?:\t|$)/;
const label = /^\s?[:–—]\s$/;
const titleGap = /^\.?\s?$/;
const adjective = /(?:ск|цк|[^аеиоу]н)(?:ий|ый|ой|ая|яя|ое|ее|ого|его|ому|ему|им|ым|ем|ей|ую|юю)$/;
const oblique = /(?:[ыи]|ого|его|ой|ей|их|ых|ам|ами|ах|ов|ению|ением)$/;
const titles: ReadonlySet<string> = new Set(addressWords.filter((word) => word.length > 1));
const speech: ReadonlySet<string> = new Set(genitiveBefore.filter((word) => word.length > 5));
const speakers: ReadonlySet<string> = new Set(subjectVerbs);
/** «во главе с», «в лице». */
const heading: Readonly<Record<string, { readonly before: RegExp; readonly cases: readonly NameCase[] }>> = {
  с: { before: /^главе$/, cases: ["ins"] },
  со: { before: /^главе$/, cases: ["ins"] },
  лице: { before: /^в$/, cases: ["gen"] },
};
const longestPhrase = 6;
const genitive = /(?:[аяыи]|ого|его|ой|ей|ых|их|ов|ев|й)$/;
/** «уполномоченному по правам ребёнка» */
const about = /^(?:по|правам|делам|вопросам|работе|связям|науке|культуре|спорту|политике)$/;
const within = /^(?:,? )$/;
const relational = /[сц]к(?:ий|ого|ому|им|ом|ая|ую|ой)$/;
/** «(Швеция)», «(г. Осака)» */
const whence = /^ \(((?:г|с|п|пос|пгт)\. ?)?([А-ЯЁ][А-Яа-яё-]{2,30})\)/;
const guestGap = /^\)?,? $/;
const likeAdjective = /(?:[ыио]й|ая|яя|ое|ее|ые|ие)$/;
const longestHome = 40;
const states: ReadonlySet<string> = new Set([...countries, ...shortCountries].flatMap((row) => row.split(" ")));
/** «проф. Пер Виклунд» */
const scholars: ReadonlySet<string> = new Set(scholarTitles);
const lowerNext = /^ [а-яё]/;

export function guessedNames(text: string): GuessedName[] {
  const found: GuessedName[] = [];
  let words: readonly Word[] | undefined;
  pairs.lastIndex = 0;
  for (let match = pairs.exec(text); match; match = pairs.exec(text)) {
    const one = partsOf(match);
    words ??= wordsOf(text);
    if (!named(text, one)) pairs.lastIndex = one.given.end;
    else if (shown(text, words, one)) found.push(one);
    else if (isPupil(text, one)) found.push(familyFirst(text, one));
    else pairs.lastIndex = one.given.end;
  }
  return found;
}

/** «– Эшпай Сайвер, 9 класс», «Бато Сэсэг (ученица 7 класса)»: in a list, with a grade. */
function isPupil(text: string, one: GuessedName): boolean {
  if (one.initials || !pupilBehind.test(text.slice(one.end, one.end + 24))) return false;
  if (!listBefore.test(text.slice(Math.max(0, one.start - 3), one.start))) return false;
  const [first, second] = [fold(printed(text, one.given)), fold(printed(text, one.family))];
  return !subject.test(first) && !oblique.test(second) && [first, second].every((word) => knownReadings(word).length === 0);
}

/** «История Сибири, 9 класс» */
const subject = /(?:ия|ура|ика|ение|знание|книга)$/;

const pupilBehind =
  /^(?:,| –|,? ?\() ?(?:\d{1,2}(?:-?[а-яё]{1,2})? ?(?:[«"]?[А-Яа-яё][»"]?,? )?(?:класс|кл\.|курс)|(?:ученик|ученица|учащ|обучающ|воспитанни|студент|кадет)[а-яё]{0,6}(?![а-яё]))/;
const listBefore = /(?:^|[;:,–—•·\d.)-] )$/;

/** As lists have them, unless the second looks like a surname and the first does not. */
function familyFirst(text: string, one: GuessedName): GuessedName {
  const [first, second] = [printed(text, one.given), printed(text, one.family)];
  return looksLikeSurname(second) && !looksLikeSurname(first) ? one : { ...one, given: one.family, family: one.given };
}

function printed(text: string, { start, end }: Range): string {
  return text.slice(start, end);
}

function partsOf(match: RegExpExecArray): GuessedName {
  const [whole, given = "", initial, family = ""] = match;
  const start = match.index;
  const end = start + whole.length;
  const from = start + given.length + 1;
  return {
    start,
    end,
    given: { start, end: start + given.length },
    initials: initial === undefined ? null : { start: from, end: from + initial.length },
    family: { start: end - family.length, end },
  };
}

/** Neither half is the name of a body, a town, an adjective. */
function named(text: string, one: GuessedName): boolean {
  if (goesOn.test(text.slice(one.end, one.end + 4)) || isPlaceName(text, one.start)) return false;
  const given = text.slice(one.given.start, one.given.end);
  const family = text.slice(one.family.start, one.family.end);
  if (adjective.test(fold(given)) || (one.initials && beginsAccount(family))) return false;
  return !town(given) && [given, family].every((word) => !commonWord(word) && !isBody(fold(word)));
}

/** «поэта Такэо Номино»: like a village, but no village has poets of its own name; «мэр Старого Номино» is its mayor. */
function ofTown(text: string, one: GuessedName, before: Word | undefined): boolean {
  if (!town(text.slice(one.family.start, one.family.end))) return false;
  const own = before && text.slice(before.end, one.start) === " " && postCases(before.known) !== undefined;
  return !own || postOfPlace(before.folded);
}

function shown(text: string, words: readonly Word[], one: GuessedName): boolean {
  const before = words[lastBefore(words, one.start)];
  if (ofTown(text, one, before)) return false;
  if (inCell(text, one)) return before !== undefined && fits(text, one, ["nom"]);
  return (before !== undefined && shownBy(text, words, { one, before })) || withListed(text, one);
}

/** «Дитрих Г. Манн» */
function withListed(text: string, one: GuessedName): boolean {
  return one.initials !== null && readGivenName(text.slice(one.given.start, one.given.end)).length > 0;
}

/** A title, a post, a word of speech before it shows the name. */
function shownBy(
  text: string,
  words: readonly Word[],
  { one, before }: { readonly one: GuessedName; readonly before: Word },
): boolean {
  const gap = text.slice(before.end, one.start);
  if ((titles.has(before.folded) && titleGap.test(gap)) || isProper(text, one, gap) || isGuest(text, words, { one, gap }))
    return true;
  if (scholars.has(before.folded) && gap === ". ") return true;
  const cases = postCases(before.known) ?? spoken(before.folded);
  if (cases && label.test(gap)) return fits(text, one, ["nom"]);
  if (gap !== " ") return false;
  return cases ? fits(text, one, cases.length === 0 ? ["nom", "gen", "dat", "acc"] : cases) : behindPhrase(text, words, one);
}

/** «, Пер Виклунд (Швеция)», «, Сайго Ооба (г. Осака)»: whence the guest is; neither half is a known word. */
function isGuest(
  text: string,
  words: readonly Word[],
  { one, gap }: { readonly one: GuessedName; readonly gap: string },
): boolean {
  if (!guestGap.test(gap)) return false;
  const [given, family] = [printed(text, one.given), printed(text, one.family)];
  if (readGivenName(given).length === 0 && likeAdjective.test(given)) return false;
  if ([given, family].some((word) => knownReadings(fold(word)).length > 0 || states.has(fold(word)))) return false;
  const [, kind, home = ""] = whence.exec(text.slice(one.end, one.end + longestHome)) ?? [];
  if (home === "" || (kind === undefined && !states.has(fold(home)))) return false;
  return (
    words.some((word) => word.end < one.start && (speakers.has(word.folded) || postCases(word.known))) && fits(text, one, ["nom"])
  );
}

/** «с Юмжаной Лобовой»: within a sentence two capitals that agree, of which the second looks like a surname and the first is no known word. */
function isProper(text: string, one: GuessedName, gap: string): boolean {
  const given = text.slice(one.given.start, one.given.end);
  const family = text.slice(one.family.start, one.family.end);
  if (!within.test(gap) || one.initials || !looksLikeSurname(family) || looksLikeSurname(given)) return false;
  if (knownReadings(fold(given)).length > 0 || (relational.test(fold(family)) && lowerNext.test(text.slice(one.end))))
    return false;
  return (["m", "f"] as const).some((gender) =>
    guessGivenName(given, gender).some(
      (found) =>
        found.cases.length > 0 &&
        (found.text !== given || !oblique.test(fold(given))) &&
        readFamily(family).some((other) => other.cases.length > 0 && agrees(found, other)),
    ),
  );
}

/** «посол Нигерии Чиди Окафор», «во главе с Кнутом Хольтом»: what the post is of lies between, or a word governs it; neither half is a known word. */
function behindPhrase(text: string, words: readonly Word[], one: GuessedName): boolean {
  const given = text.slice(one.given.start, one.given.end);
  const listed = readGivenName(given).length > 0;
  if (knownReadings(fold(text.slice(one.family.start, one.family.end))).length > 0) return false;
  if (!listed && knownReadings(fold(given)).length > 0) return false;
  const last = lastBefore(words, one.start);
  const heads = lookUp(heading, words[last]?.folded ?? "");
  if (heads?.before.test(words[last - 1]?.folded ?? "")) return fits(text, one, heads.cases);
  if (!listed && isBody(words[last]?.folded ?? "")) return false;
  const cases = phraseCases(text, words, last);
  return cases !== undefined && fits(text, one, cases);
}

/** The case of the post that a phrase ends in: «посол Нигерии», «учитель чеченского языка». */
function phraseCases(text: string, words: readonly Word[], last: number): readonly NameCase[] | undefined {
  for (let at = last; at > last - longestPhrase && at >= 0; at--) {
    const word = words[at] as Word;
    const next = words[at + 1];
    if (at < last && text.slice(word.end, next?.start) !== " ") return undefined;
    const cases = postCases(word.known);
    if (cases) return at < last && cases.length > 0 ? cases : undefined;
    if (!genitive.test(word.folded) && !about.test(word.folded)) return undefined;
  }
  return undefined;
}

/** «доклад Марка Лунда», «выступил Тойво Лахти». */
function spoken(word: string): readonly NameCase[] | undefined {
  if (speech.has(word)) return ["gen"];
  return speakers.has(word) ? ["nom"] : undefined;
}

/** Alone in its cell, behind one that names a post. */
function inCell(text: string, one: GuessedName): boolean {
  if (text.charAt(one.start - 1) !== "\t" || !cellEnd.test(text.slice(one.end))) return false;
  return wordsOf(text.slice(Math.max(0, one.start - 200), one.start)).some((word) => postCases(word.known));
}

/** Whether both halves can be one person's in one of these cases. */
function fits(text: string, one: GuessedName, cases: readonly NameCase[]): boolean {
  const given = text.slice(one.given.start, one.given.end);
  const family = readFamily(text.slice(one.family.start, one.family.end));
  const wanted = { gender: null, cases };
  return (["m", "f"] as const).some((gender) => {
    const listed = readGivenName(given).filter((found) => found.gender === gender);
    const guessed = guessGivenName(given, gender).filter((found) => found.text !== given || !oblique.test(fold(given)));
    const readings = [...listed, ...guessed].filter((found) => agrees(found, wanted));
    return readings.some((found) =>
      family.some((other) => agrees(found, other) && agrees(other, wanted) && agrees({ gender, cases: found.cases }, other)),
    );
  });
}
