import type { Range } from "../../../model/span.ts";
import { fold } from "../fold.ts";
import { knownReadings } from "../morphology/lexicon.ts";
import type { NameCase } from "../morphology/name-readings.ts";
import { agrees } from "../morphology/name-readings.ts";
import { readFamily } from "../morphology/names.ts";
import { deedNouns, genitiveBefore, speakersBefore, subjectVerbs } from "../words/name-governors.ts";
import { addressWords } from "../words/name-titles.ts";
import { placeBefore } from "../words/named-after.ts";
import { nameContext } from "./person-context.ts";
import { ofPersons } from "./person-governors.ts";
import { isNamedAfter, isPlaceName, looksLikeSurname, town } from "./person-traps.ts";
import type { Word } from "./person-words.ts";
import { postCases, postOfPlace } from "./person-words.ts";

export interface Paragraph {
  readonly text: string;
  readonly words: readonly Word[];
  /** Ranges in which nothing is sought. */
  readonly taken: readonly Range[];
  /** Names found by their shape. */
  readonly named: readonly Range[];
}

/** Where names end that were found. */
export type Ends = ReadonlyMap<number, "bare" | "full">;

export interface Candidate extends Range {
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
/** «Лобова области» does not exist: it is a place. */
export const regionNext =
  /^\s(?:области|край|края|крае|краю|район|района|районе|району|район[аеу]?|округа?|округе|округу|республик[аеиу]|городск|сельск|муниципальн|поселени|школ|дум|улиц|дорог|оз|рек|водохранилищ|лесхоз|участк)/i;
const places: ReadonlySet<string> = new Set(placeBefore);
const titled: ReadonlySet<string> = new Set(addressWords);
const speech: ReadonlySet<string> = new Set([
  ...genitiveBefore.filter((word) => word.length > 4),
  ...deedNouns.flatMap((row) => row.split(" ")),
]);
const plainCases: readonly NameCase[] = ["nom", "dat", "ins", "pre"];
const lowerNext = /^ [а-яё]/;
const several = /(?:ов|ев|ей)$/;
const genitiveEnd = /[ыи]$/;
const possessive = /(?:[ое]в|ин|ын)(?:а|у|ым|ом|ой|ою|е)?$|(?:енко|чук)(?:а|у|ом)?$/;
const adjectival = /[ое]в(?:ой|ым)$/;
const agreeingNext = /^ [а-яё]+(?:[иые]|[ое]м|[ое]й|ью)(?![а-яё])/;
/** «выезды методистов в Сосновскую школу» */
const preposition = /^(?:в|во|на|по|из|до|для|при|о|об|через|около|близ|и)$/;
const electing = /^(?:избра|выбра|вве|включ|кооптир|назнач|делегир|рекоменд|выдви|принят|принят?ь)/;
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

export function shown(paragraph: Paragraph, one: Candidate, ends: Ends): boolean {
  const { text } = paragraph;
  if (isNamedAfter(text, one.start)) return false;
  const before = paragraph.words[one.index - 1];
  const gap = before ? text.slice(before.end, one.start) : "";
  if (before && titled.has(before.folded) && (before.folded.length > 1 ? titleGap : letterGap).test(gap)) return true;
  if (town(one.word) || isPlaceName(text, one.start) || asAdjective(text, one)) return false;
  if (!looksLikeSurname(one.word)) return unusual(paragraph, one, { ends, before, gap });
  return (
    inBrackets(text, one) ||
    behind(paragraph, one, gap) ||
    subject(paragraph, one) ||
    follows(text, one, ends) !== undefined ||
    behindPreposition(paragraph, one, gap) ||
    elected(paragraph, one, gap) ||
    heads(paragraph, one)
  );
}

interface Beside {
  readonly ends: Ends;
  readonly before: Word | undefined;
  readonly gap: string;
}

/** «Кац», «Лукашу», «Швец»: any word that is no other, directly behind a post or one who speaks, or in a list of such surnames. */
function unusual({ text, words }: Paragraph, one: Candidate, { ends, before, gap }: Beside): boolean {
  if (!before || knownReadings(fold(one.word)).length > 0) return false;
  if (speakers.has(before.folded) && gap.includes(":")) return true;
  if (follows(text, one, ends) === "bare")
    return !lowerNext.test(text.slice(one.end, one.end + 3)) || infinitive.test(words[one.index + 1]?.folded ?? "");
  if (gap !== " ") return false;
  const cases = verbs.has(before.folded) ? (["nom"] as const) : (postCases(before.folded) ?? behindPhrase(text, words, one));
  if (!cases || cases.length === 0 || one.index < 2 || regionNext.test(text.slice(one.end))) return false;
  if (plainCases.some((found) => cases.includes(found))) return notGenitive(one, cases);
  return !several.test(before.folded) && !postOfPlace(before.folded) && byCase(one, ["gen", "acc"]);
}

/** «Членам комиссии Ребрику»: a dative or instrumental cannot belong to the noun before it. */
function behindPhrase(text: string, words: readonly Word[], one: Candidate): readonly NameCase[] | undefined {
  const context = nameContext({ text, words, start: one.start, end: one.end, from: 0 });
  const cases = context.post ? context.cases : [];
  return cases.length > 0 && cases.every((found) => found === "dat" || found === "ins") ? cases : undefined;
}

function byCase(one: Candidate, cases: readonly NameCase[]): boolean {
  const known = { gender: null, cases };
  return readFamily(one.word).some((reading) => reading.cases.length > 0 && !reading.rare && agrees(reading, known));
}

/** A place would be in the genitive: «мэр Воронежа», «жителю Ольховки». */
function notGenitive(one: Candidate, cases: readonly NameCase[]): boolean {
  const fit = readFamily(one.word).filter((reading) => reading.cases.length > 0 && agrees(reading, { gender: null, cases }));
  if (cases.includes("nom")) return fit.some((reading) => reading.gender === "m" && reading.text === one.word);
  return fit.length > 0 && !genitiveEnd.test(fold(one.word));
}

/** «Списать с Хомяковой долг», not «у Сосновой рощи». */
function behindPreposition({ text, words }: Paragraph, one: Candidate, gap: string): boolean {
  const before = words[one.index - 1];
  const cases = before && gap === " " ? ofPersons[before.folded] : undefined;
  if (!cases || !possessive.test(fold(one.word)) || !readings(one, cases)) return false;
  return !(adjectival.test(fold(one.word)) && agreeingNext.test(text.slice(one.end, one.end + 30)));
}

/** «Избрать в правление Гордеева, Рябову». */
function elected({ words }: Paragraph, one: Candidate, gap: string): boolean {
  const [verbArea, to, body] = [
    words.slice(Math.max(0, one.index - 8), Math.max(0, one.index - 2)),
    words[one.index - 2],
    words[one.index - 1],
  ];
  if (gap !== " " || !body || (to?.folded !== "в" && to?.folded !== "на")) return false;
  return verbArea.some((word) => electing.test(word.folded)) && readings(one, ["acc"]);
}

/** «Московской области», «Заводская улица». */
function asAdjective(text: string, one: Candidate): boolean {
  const rest = text.slice(one.end);
  return regionNext.test(rest) || (relational.test(fold(one.word)) && wordNext.test(rest));
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
  if (!context.post || preposition.test(before.folded) || (gap === ". " && postCases(before.folded)?.length !== 0)) return false;
  const from = context.post.start;
  const near = words.slice(Math.max(0, one.index - 10), one.index).filter((word) => word.start >= from);
  const printed = text.slice(before.start, before.end);
  const ofPlace = places.has(words[one.index - 2]?.folded ?? "");
  const proper = near.length > 1 && capital.test(printed.charAt(0)) && !allCapitals.test(printed) && !ofPlace;
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

/** «Лобов К.К., Седых и Тишаева»: goes on a list of names, the last of which is bare or has its initials. */
function follows(text: string, one: Candidate, ends: Ends): "bare" | "full" | undefined {
  for (let at = one.start - 1; at > one.start - 60; at--) {
    const kind = ends.get(at);
    if (kind) return listed.test(text.slice(at, one.start)) ? kind : undefined;
  }
  return undefined;
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
