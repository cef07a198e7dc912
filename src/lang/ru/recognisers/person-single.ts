/** A surname of any form with one initial, shown to be a name by what stands beside it: «медсестра Оюн А.», «Оюн А., Лобов К.К.». */
import type { Range } from "../../../model/span.ts";
import { fold } from "../fold.ts";
import { readGivenName } from "../morphology/given-names.ts";
import { knownReadings } from "../morphology/lexicon.ts";
import { speakersBefore } from "../words/name-speakers.ts";
import { addressWords } from "../words/name-titles.ts";
import { letteredNouns } from "../words/name-traps.ts";
import { type Word, wordsOf } from "./paragraph-words.ts";
import { nameContext } from "./person-context.ts";
import { postCases } from "./person-words.ts";

const lettered: ReadonlySet<string> = new Set(letteredNouns);
const titles: ReadonlySet<string> = new Set(addressWords);
/** «Пяк С. – 250 рублей, Лобов К.К.» */
const share = "\\s[–—-]\\s\\d[\\d ]{0,8}(?:тыс\\. ?)?(?:руб|р\\.|тенге|лей|леев|сом|драм|гривен)[^,;()]{0,12}";
const nameBefore = new RegExp(
  `(?:[А-ЯЁ][а-яё]{1,20}\\s?[А-ЯЁ]\\.(?:\\s?[А-ЯЁ]\\.)?|[А-ЯЁ]\\.\\s?[А-ЯЁ][а-яё]{1,20})(?:\\s\\([^()]{1,60}\\))?(?:${share})?(?:[,;]|\\sи)\\s$`,
);
const other =
  "(?:[,;]|\\sи)\\s(?:[А-ЯЁ]\\.\\s?[А-ЯЁ]\\.\\s?[А-ЯЁ][а-яё]|[А-ЯЁ][а-яё]{1,20}(?:-[А-ЯЁ][а-яё]{1,20})?\\s?[А-ЯЁ]\\.)";
const nameBehind = new RegExp(`^(?:\\s\\([^()]{1,60}\\))?${other}`);
/** Only of a word that no list knows; goods have weights: «Мука В. – 5 кг, Сомова Р.Д. – 8 кг». */
const shareBehind = new RegExp(`^(?:\\s\\([^()]{1,60}\\))?${share}${other}`);
/** «Анна Лобова, Ли Т.» */
const fullBefore = /([А-ЯЁ][а-яё]{1,20})\s[А-ЯЁ][а-яё]{1,20},\s$/;
/** «протокол – Пяк С.», «Секретарь: Пяк С.» */
const labelGap = /^\s?[:–—]\s$|^\s-\s$/;
/** «Секретарь⇥____⇥Пяк С.», «Секретарь /Пяк С./»: across the line of a signature. */
const column = /^\s?[\t_/][\s_/]*$/;
const lineEnd = /^\s?\/?\s?$/;
const recorded = /^(?:протокол|стенограмма|запись)$/;
const heard: ReadonlySet<string> = new Set(speakersBefore);
const speaks = /^\s[–—-]\s[а-яё]/;
/** «Пяк С. напомнила о сетях» */
const told = /^ [а-яё]{3,20}л(?:а|ся|ась)?(?= |[.,:;])/;
/** «(отв. Пяк С.)» */
const charged = /\((?:отв\.|ответственн(?:ый|ая)|исп\.)\s?[:–—-]?\s?$/i;
const capital = /[А-ЯЁ]/;
const closes = /^\s?\)/;

/** «Витамин А.» has the look of a name. */
export function isLettered(word: string): boolean {
  return lettered.has(fold(word));
}

/**
 * «заведующей терапией Кан Е.», «главному врачу Кану Е.»: a dative or instrumental is no complement of the noun before. Behind «ревизор
 * артели» a word that no list knows is none.
 */
function behindPhrase(text: string, one: Single): boolean {
  const before = text.slice(0, one.start);
  const words = wordsOf(before);
  const { post, cases } = nameContext({ text: before, words, start: one.start, end: one.start, from: 0 });
  if (post === null || post.start >= one.start || capital.test(text.charAt(words.at(-1)?.start ?? 0))) return false;
  return cases.includes("dat") || (cases.includes("nom") && isUnknown(text, one));
}

type Single = Range & { readonly family: Range | null };

function isUnknown(text: string, { family }: Single): boolean {
  return family !== null && knownReadings(fold(text.slice(family.start, family.end))).length === 0;
}

/** «Ф. Лобода, лесник», «Ф. Лобода, старший лесник»: the post stands behind. */
export function isApposed(text: string, one: Single): boolean {
  const after = text.slice(one.end, one.end + 100);
  const post = apposed.exec(after)?.[1];
  return post !== undefined && postCases(fold(post))?.includes("nom") === true && isUnknown(text, one);
}

const apposed = /^, (?:[а-яё-]{3,20}(?:ий|ый|ой|ая) ){0,2}([а-яё-]{4,30})(?![а-яё]| котор)/;

export function besideNames(text: string, one: Single): boolean {
  const after = text.slice(one.end, one.end + 100);
  if (shareBehind.test(after) && isUnknown(text, one)) return true;
  if (one.start === 0) return speaks.test(after) || nameBehind.test(after) || (told.test(after) && isUnknown(text, one));
  const before = text.slice(Math.max(0, one.start - 120), one.start);
  if (nameBefore.test(before) || nameBehind.test(after)) return true;
  if (before.endsWith("(") || charged.test(before)) return closes.test(after);
  const last = wordsOf(before).at(-1);
  return last !== undefined && (signs(before, last, after) || behindWord(before, last, () => behindPhrase(text, one)));
}

/** The line begins with a post and ends in the name. */
function signs(before: string, last: Word, after: string): boolean {
  if (!column.test(before.slice(last.end)) || !lineEnd.test(after)) return false;
  return wordsOf(before).some((word) => postCases(word.known)?.includes("nom"));
}

function behindWord(before: string, last: Word, phrase: () => boolean): boolean {
  const gap = before.slice(last.end);
  if (labelGap.test(gap)) return recorded.test(last.folded) || postCases(last.known)?.includes("nom") === true;
  if (gap === ", ") return readGivenName(fullBefore.exec(before)?.[1] ?? "").length > 0;
  if (gap === ". ") return titles.has(last.folded);
  return gap === " " && (phrase() || postCases(last.known) !== undefined || titles.has(last.folded) || heard.has(last.folded));
}
