/** Bare surnames behind a label: «Рецензенты: Лобов, Седова», «секретарь – Лобов», «воздержался – Лобов», «(докл. Лобова)». */

import { fold } from "../fold.ts";
import { readFamily } from "../morphology/names.ts";
import { labelNouns, votes } from "../words/name-labels.ts";
import { speakersBefore } from "../words/name-speakers.ts";
import type { Beside } from "./bare-candidate.ts";
import { readable } from "./bare-candidate.ts";
import { lastBefore } from "./paragraph-words.ts";
import { looksLikeSurname, town } from "./person-traps.ts";
import { postCases } from "./person-words.ts";

const speakers: ReadonlySet<string> = new Set(speakersBefore);
const labels: ReadonlySet<string> = new Set(labelNouns.flatMap((row) => row.split(" ")));
const voting: ReadonlySet<string> = new Set(votes);
const responsible: ReadonlySet<string> = new Set(["отв", "исп", "рук", "докл", "содокл", "сост", "ред", "предс", "секр"]);
const markGap = /^\.?\s?[:–—-]\s?$/;
const shortGap = /^\.?\s?[:–—-]?\s?$/;
const colonGap = /^\s?:?\s?$/;
const clauseMark = /[.;:!?()«»"\t–—]|,(?=\s)/;
const nextName = /^(?:,\s?|,?\sи\s|;\s)([А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?)/;
const initialsNext = /^(?:,\s?|,?\sи\s|;\s)(?:[А-ЯЁ]\.\s?[А-ЯЁ]?\.?\s?[А-ЯЁ][а-яё]|[А-ЯЁ][а-яё]+\s[А-ЯЁ]\.)/;
const dashThenWord = /^\s[–—-]\s[а-яё]/;
const dashThenTheme = /^\s[–—-]\s(?:об?|обо|по|за|против|что|чтобы|предлож[а-яё]+|прос[а-яё]+)[\s,.;]/;
const pieceStart = /[;:.]\s$/;
const longestTheme = 24;
const many = /(?:ли|лись|ны|ты|[уюая]т|[уюая]тся)$/;
const counted = /^(?:двое|трое|[а-я]{3,7}еро|воздержал(?:ись|ся|ась)|против)$/;
/** «Жигарь и Мак.» to the end of the paragraph. */
const onlyNames = /^(?:(?:,| и|;) [А-ЯЁ][а-яё]{2,20})+[.;]?$/;
const longestLabel = 6;

/** «Председатель – Лобов», «заместителем – Лобову», «Отв.: Лобов», «докл. Лобова», «выступили: Лобов», «за явку отвечает – Лобов». */
export function behindLabel(beside: Beside): boolean {
  const { one, before, gap } = beside;
  if (!before) return false;
  if (responsible.has(before.folded) && shortGap.test(gap)) return true;
  if (speakers.has(before.folded) && colonGap.test(gap)) return true;
  if (!markGap.test(gap)) return false;
  return isLabel(beside)
    ? readable(one, ["nom"])
    : postCases(before.known)?.includes("ins") === true && readable(one, ["acc", "nom"]);
}

/** «участвовали Ганжа, Литвинова», «комиссия: Бек, Лобов»: a word that is no other leads a list of names. */
export function leadsList(beside: Beside): boolean {
  const { one, before, gap, paragraph } = beside;
  if (!before) return false;
  if (speakers.has(before.folded) && gap.includes(":")) return true;
  const singular = markGap.test(gap) && isLabel(beside) && postBefore(beside) && nominativeForm(one.word);
  const rest = paragraph.text.slice(one.end, one.end + 80);
  if (singular && !town(one.known) && itemEnd.test(rest)) return true;
  if (responsible.has(before.folded) && shortGap.test(gap) && nominativeForm(one.word) && itemEnd.test(rest)) return true;
  const led = markGap.test(gap) ? isLabel(beside) : gap === " " && (speakers.has(before.folded) || many.test(before.folded));
  return (
    led &&
    nominativeForm(one.word) &&
    (initialsNext.test(rest) ||
      looksLikeSurname(nextName.exec(rest)?.[1] ?? "-") ||
      fullNext(beside) ||
      (counted.test(before.folded) && onlyNames.test(rest)))
  );
}

/** «Счётчики: Мак, Роза Зорина» */
function fullNext({ one, paragraph: { text, named } }: Beside): boolean {
  const gap = listGap.exec(text.slice(one.end, one.end + 4))?.[0].length;
  return gap !== undefined && named.some((next) => next.start === one.end + gap);
}

const listGap = /^(?:,\s|\sи\s)/;
const plural = /[иы]$/;
const itemEnd = /^\s?(?:[,;.)]|$)/;

/** «Лобов – ограничить срок – учтено» at the beginning of a paragraph; «…; Лобова – о тепле в садах». */
export function saidBehindDash({ paragraph: { text }, one }: Beside): boolean {
  const said = one.start === 0 ? dashThenWord : pieceStart.test(text.slice(0, one.start).slice(-2)) ? dashThenTheme : undefined;
  return said?.test(text.slice(one.end, one.end + longestTheme)) === true && readable(one, ["nom"]);
}

/** The clause before the colon or dash names a post, a group of people, a vote. */
function isLabel({ paragraph: { text, words }, before }: Beside): boolean {
  return labelWords(text, words, before?.end ?? 0).some(
    (word) =>
      labels.has(word) ||
      voting.has(word) ||
      responsible.has(word) ||
      speakers.has(word) ||
      postCases(word)?.includes("nom") === true,
  );
}

function postBefore({ paragraph: { text, words }, before }: Beside): boolean {
  return labelWords(text, words, before?.end ?? 0).some(
    (word) => postCases(word)?.includes("nom") === true && !plural.test(word),
  );
}

/** Folded, up to six, from the clause that ends at this place. */
function labelWords(text: string, words: Beside["paragraph"]["words"], end: number): string[] {
  const last = lastBefore(words, end);
  const found: string[] = [];
  for (let at = last; at >= 0 && last - at < longestLabel; at--) {
    const word = words[at];
    if (!word || (at < last && clauseMark.test(text.slice(word.end, words[at + 1]?.start)))) break;
    found.push(word.folded);
  }
  return found;
}

/** A man's in a consonant, anybody's in a vowel; not «Москвы». */
function nominativeForm(word: string): boolean {
  return readFamily(word).some((reading) => fold(reading.text) === fold(word) && reading.rare !== true);
}
