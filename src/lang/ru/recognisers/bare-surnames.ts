/** Surnames without initials: beside a post or title, in brackets, behind «выступили:», or known from elsewhere in the document. */
import type { PersonMatch } from "../../../model/mention.ts";
import type { Range } from "../../../model/span.ts";
import { fold } from "../fold.ts";
import type { Agreement, NameCase } from "../morphology/name-readings.ts";
import { agrees } from "../morphology/name-readings.ts";
import { nominativeName, readFamily } from "../morphology/names.ts";
import { genitiveBefore, speakersBefore, subjectVerbs } from "../words/name-governors.ts";
import { addressWords } from "../words/name-titles.ts";
import { covering } from "./covering.ts";
import { nameContext } from "./person-context.ts";
import type { NameShape } from "./person-patterns.ts";
import { nameShapes } from "./person-patterns.ts";
import { commonWord, isNamedAfter, isPlaceName, looksLikeSurname, quotedRanges, town } from "./person-traps.ts";
import type { Word } from "./person-words.ts";
import { postCases, wordsOf } from "./person-words.ts";

export interface Paragraph {
  readonly text: string;
  readonly words: readonly Word[];
  /** Ranges in which nothing is sought. */
  readonly taken: readonly Range[];
  /** Names found by their shape. */
  readonly named: readonly Range[];
}

interface Candidate extends Range {
  readonly word: string;
  readonly index: number;
}

const dativeEnd = /(?:ов|ев|ин|ын)у$/;
const relational = /[сц]к(?:ий|ого|ому|им|ом|ая|ую|ой)$/;
const wordNext = /^\s[а-яё]{3}/i;
const closesBracket = /^\s?\)/;
const properBefore = /[А-ЯЁ][а-яё]{1,30}\s?$/;
const labelGap = /^\.?\s?[:–—-]?\s?$/;
const colonGap = /^\s?:?\s?$/;
const capital = /[А-ЯЁ]/;
const capitalNext = /^\s[А-ЯЁ]/;
const adjectivePlural = /[ыи]х$/;
const allCapitals = /^[А-ЯЁ]+$/;
const titleGap = /^\.?\s?$/;
const letterGap = /^\.\s?$/;
const capitalised = /^[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?$/;
const region =
  /^\s(?:области|край|края|крае|краю|район|района|районе|району|район[аеу]?|округа?|округе|округу|республик[аеиу]|городск|сельск|муниципальн|поселени|школ|дум|улиц|дорог|оз|рек|водохранилищ|лесхоз|участк)/i;
const titled: ReadonlySet<string> = new Set(addressWords);
const speech: ReadonlySet<string> = new Set(genitiveBefore.filter((word) => word.length > 4));
const speakers: ReadonlySet<string> = new Set(speakersBefore);
const verbs: ReadonlySet<string> = new Set(subjectVerbs);
const responsible: ReadonlySet<string> = new Set([
  "отв",
  "ответственный",
  "ответственная",
  "ответственные",
  "исп",
  "исполнитель",
  "докладчик",
  "содокладчик",
  "председатель",
  "секретарь",
  "ведущий",
  "ведущая",
  "рук",
  "руководитель",
]);
const entrusted: ReadonlySet<string> = new Set(["на", "поручить"]);
const listed = /^(?:\s\([^()]{1,40}\))?(?:,\s?|,?\sи\s)$/;
const infinitive = /^(?:[а-я]+)?(?:ать|ять|ить|еть|уть|оть|ти|чь)(?:ся|сь)?$/;

/** Bare surnames that the words beside them show to be persons. */
export function bareShapes(paragraph: Paragraph): NameShape[] {
  const found: NameShape[] = [];
  const ends = new Set(paragraph.named.map((one) => one.end));
  for (const one of candidates(paragraph)) {
    if (!shown(paragraph, one, ends)) continue;
    found.push(shapeOf(one));
    ends.add(one.end);
  }
  return found;
}

/**
 * Mentions by a surname that the document has elsewhere with initials («Седову и Цой составить …»).
 * @param known folded surnames in the nominative
 */
export function bareSurnames(text: string, known: ReadonlySet<string>): PersonMatch[] {
  if (known.size === 0) return [];
  const words = wordsOf(text);
  const paragraph: Paragraph = { text, words, taken: [...nameShapes(text), ...quotedRanges(text)], named: [] };
  return candidates(paragraph).flatMap((one) => {
    const readings = readFamily(one.word).filter((reading) => known.has(fold(reading.text)));
    if (
      readings.length === 0 ||
      isNamedAfter(text, one.start) ||
      isPlaceName(text, one.start) ||
      region.test(text.slice(one.end))
    )
      return [];
    const context = nameContext({ text, words, start: one.start, end: one.end, from: 0 });
    const fit = readings.find((reading) => agrees(reading, context)) ?? readings[0];
    const name = nominativeName({ family: one.word, given: null, patronymic: null }, fit as Agreement);
    const family = fit?.text ?? name.family;
    return [
      {
        start: one.start,
        end: one.end,
        name: family ?? one.word,
        familyName: family,
        givenName: null,
        patronymicName: null,
        initials: null,
        post: null,
      },
    ];
  });
}

/** Capitalised words, not taken, that are no common word. */
function candidates({ text, words, taken }: Paragraph): Candidate[] {
  const isTaken = covering(taken);
  return words.flatMap((word, index) => {
    const printed = text.slice(word.start, word.end);
    if (!capitalised.test(printed) || commonWord(printed) || isTaken(word)) return [];
    return [{ start: word.start, end: word.end, word: printed, index }];
  });
}

function shown(paragraph: Paragraph, one: Candidate, ends: ReadonlySet<number>): boolean {
  const { text } = paragraph;
  if (isNamedAfter(text, one.start)) return false;
  const before = paragraph.words[one.index - 1];
  const gap = before ? text.slice(before.end, one.start) : "";
  if (before && titled.has(before.folded) && (before.folded.length > 1 ? titleGap : letterGap).test(gap)) return true;
  if (!looksLikeSurname(one.word) || town(one.word) || isPlaceName(text, one.start) || asAdjective(text, one)) return false;
  return (
    inBrackets(text, one) ||
    behind(paragraph, one, gap) ||
    subject(paragraph, one) ||
    follows(text, one, ends) ||
    heads(paragraph, one)
  );
}

/** «Московской области», «Заводская улица». */
function asAdjective(text: string, one: Candidate): boolean {
  const rest = text.slice(one.end);
  return region.test(rest) || (relational.test(fold(one.word)) && wordNext.test(rest));
}

/** «участок № 12 (Седин)», «отделу связи (Евсюков)»; in the nominative. */
function inBrackets(text: string, one: Candidate): boolean {
  if (text.charAt(one.start - 1) !== "(" || !closesBracket.test(text.slice(one.end))) return false;
  return readings(one, ["nom"]) && !properBefore.test(text.slice(Math.max(0, one.start - 32), one.start - 1));
}

/** Behind a post, a speech, «Отв.», «выступили:». */
function behind(paragraph: Paragraph, one: Candidate, gap: string): boolean {
  const before = paragraph.words[one.index - 1];
  if (!before) return false;
  if (responsible.has(before.folded) && labelGap.test(gap))
    return readings(one, ["nom"]) || postCases(before.folded)?.length !== 0;
  if (speakers.has(before.folded) && colonGap.test(gap)) return true;
  if (gap !== " " && gap !== ". ") return false;
  return (gap === " " && governedBy(paragraph, one, before)) || behindPost(paragraph, one, gap);
}

/** «выступление Лобова», «возложить на Лобова», «поручить Лобову». */
function governedBy(paragraph: Paragraph, one: Candidate, before: Word): boolean {
  if (speech.has(before.folded)) return readings(one, ["gen"]);
  if (!entrusted.has(before.folded)) return false;
  const entrusting = before.folded !== "на" || paragraph.words[one.index - 2]?.folded.startsWith("возл") === true;
  return entrusting && readings(one, ["acc", "dat"]);
}

/** «председатель собрания Лобов». */
function behindPost({ text, words }: Paragraph, one: Candidate, gap: string): boolean {
  const before = words[one.index - 1] as Word;
  const context = nameContext({ text, words, start: one.start, end: one.end, from: 0 });
  if (!context.post || (gap === ". " && postCases(before.folded)?.length !== 0)) return false;
  const from = context.post.start;
  const near = words.slice(Math.max(0, one.index - 10), one.index).filter((word) => word.start >= from);
  const printed = text.slice(before.start, before.end);
  const proper = near.length > 1 && capital.test(printed.charAt(0)) && !allCapitals.test(printed);
  return near.length <= 8 && !proper && !attribute(text, one) && (context.cases.length === 0 || readings(one, context.cases));
}

/** «мастер Народных Промыслов». */
function attribute(text: string, one: Candidate): boolean {
  return adjectivePlural.test(fold(one.word)) && capitalNext.test(text.slice(one.end, one.end + 2));
}

/** «Лобов предложил …». */
function subject(paragraph: Paragraph, one: Candidate): boolean {
  const next = paragraph.words[one.index + 1];
  return (
    next !== undefined && verbs.has(next.folded) && paragraph.text.slice(one.end, next.start) === " " && readings(one, ["nom"])
  );
}

/** «Лобов К.К., Седых и Тишаева»: goes on a list of names. */
function follows(text: string, one: Candidate, ends: ReadonlySet<number>): boolean {
  for (let at = one.start - 1; at > one.start - 60; at--) if (ends.has(at)) return listed.test(text.slice(at, one.start));
  return false;
}

/** «Лобову составить график»: a dative before an infinitive at the beginning. */
function heads(paragraph: Paragraph, one: Candidate): boolean {
  if (one.index > 0 || !dativeEnd.test(fold(one.word))) return false;
  const next = paragraph.words[one.index + 1];
  return next !== undefined && infinitive.test(next.folded) && paragraph.text.slice(one.end, next.start) === " ";
}

function readings(one: Candidate, cases: readonly NameCase[]): boolean {
  return readFamily(one.word).some((reading) => agrees(reading, { gender: null, cases }));
}

function shapeOf(one: Candidate): NameShape {
  const range = { start: one.start, end: one.end };
  return { ...range, family: range, given: null, patronymic: null, initials: null };
}
