/** Whether the words beside a bare surname show it to be a person's: a table of licences, each of which answers or steps aside. */
import { knownReadings } from "../morphology/lexicon.ts";
import type { NameCase } from "../morphology/name-readings.ts";
import { readFamily } from "../morphology/names.ts";
import { addressWords } from "../words/name-titles.ts";
import { nounsWithCapital } from "../words/nouns-like-surnames.ts";
import { bracketsAlone, doesInBrackets, inBrackets, listedInBrackets } from "./bare-brackets.ts";
import { type Beside, type Candidate, ofActOrBody, type Paragraph, readable, regionNext } from "./bare-candidate.ts";
import {
  beginsTask,
  behindDeed,
  behindPreposition,
  behindSaying,
  elected,
  electedBody,
  entrustedTo,
  inDative,
} from "./bare-governed.ts";
import { behindLabel, leadsList, saidBehindDash } from "./bare-labels.ts";
import { behindOwnPost, behindPost, behindPostOfSeveral, behindPostUnusual, signsAcross } from "./bare-posts.ts";
import { beforeVerb, behindVerb, unusualBeforeVerb } from "./bare-verbs.ts";
import type { Word } from "./paragraph-words.ts";
import { nameContext } from "./person-context.ts";
import { country, isNamedAfter, isPlaceName, looksLikeSurname, town } from "./person-traps.ts";
import { postCases } from "./person-words.ts";

/** Where names end that were found. */
export type Ends = ReadonlyMap<number, "bare" | "full">;

type Licence = (beside: Beside) => boolean;

const relational = /[сц]к(?:ий|ого|ому|им|ом|ая|ую|ой)$/;
const wordNext = /^\s[а-яё]{3}/i;
/** «доклад Генерального директора», «член Общественной палаты»; not «Генеральному подготовить», «Вольный предложил». */
const official =
  /(?:[ое]нн|[аеи]льн|ичн|ивн|[ао]рн|овн|иональн|^главн|^верховн|^народн|^районн|^областн|^окружн)(?:ый|ой|ая|ое|ого|ому|ым|ом|ую|ые|ых|ыми)$/;
const nounNext =
  /^ (?![а-яё]{0,20}(?:[аяиеуыо]ть|[аяиеуыо]ться|ти|чь|[аяиеуыо]ла?|[аяиеуыо]л[иоа]сь|лся|[аеиуюя]т)(?![а-яё]))[а-яё]{4}/;
/** «за 2011–2013 гг. | Опубликовано» */
const yearEnd = /\d\s?$/;
const titleGap = /^\.?\s?$/;
const letterGap = /^\.\s?$/;
const lowerNext = /^ (?!и [А-ЯЁ])[а-яё]/;
const infinitiveNext = /^ [а-яё]{0,20}(?:ать|ять|ить|еть|уть|оть|ти|чь)(?:ся|сь)?(?![а-яё])/;
const longestBracket = 200;
const plainCases: readonly NameCase[] = ["nom", "dat", "ins"];
const capitals: ReadonlySet<string> = new Set(nounsWithCapital);
const titled: ReadonlySet<string> = new Set(addressWords);
const listed = /^(?:\s\([^()]{1,40}\))?(?:,\s?|,?\sи\s|;\s)$/;
const longestRemark = 60;

/** Of a surname that looks like one. */
const likely: readonly Licence[] = [
  dwells,
  inBrackets,
  listedInBrackets,
  behindLabel,
  entrustedTo,
  behindDeed,
  behindPost,
  behindVerb,
  beforeVerb,
  saidBehindDash,
  behindPreposition,
  elected,
  electedBody,
  inDative,
  leadsList,
];
/** «Кац», «Лукашу», «Швец»: of any word that is no other. */
const unusual: readonly Licence[] = [
  dwells,
  doesInBrackets,
  behindSaying,
  leadsList,
  behindPostUnusual,
  signsAcross,
  behindPostOfSeveral,
  unusualBeforeVerb,
];
/** «у торговца Балашова»: of what is a town, too. */
const alsoTown: readonly Licence[] = [behindOwnPost, signsAcross, listedInBrackets];
/** «доклад Родина»: of what has a capital as a noun, too; its cases and prepositions show nobody («за Родину»). */
const alsoNoun: readonly Licence[] = [
  ...alsoTown,
  inBrackets,
  entrustedTo,
  behindDeed,
  behindVerb,
  beforeVerb,
  elected,
  beginsTask,
];

export function shown(paragraph: Paragraph, one: Candidate, ends: Ends): boolean {
  if (bracketsAlone(paragraph, one)) return !town(one.known) && !country(one.known);
  return shownBeside(paragraph, one, ends);
}

function shownBeside(paragraph: Paragraph, one: Candidate, ends: Ends): boolean {
  const { text } = paragraph;
  const before = paragraph.words[one.index - 1];
  if (!before && !looksLikeSurname(one.known) && !town(one.known)) return false;
  if (isNamedAfter(text, one) && !isDative(one)) return false;
  const beside: Beside = { paragraph, one, before, gap: before ? text.slice(before.end, one.start) : "" };
  if (before && isTitle(text, before, beside.gap)) return true;
  if (
    (isPlaceName(text, one.start) && !holdsPostThere(beside)) ||
    country(one.known) ||
    asAdjective(paragraph, one) ||
    ofPost(paragraph, one)
  )
    return false;
  if (town(one.known)) return alsoTown.some((licence) => licence(beside));
  const licences = capitals.has(one.known.form) ? alsoNoun : likely;
  if (looksLikeSurname(one.known)) return follows(text, one, ends) !== undefined || licences.some((licence) => licence(beside));
  return before !== undefined && !isBody(one) && shownUnusual(beside, ends);
}

/** «мэру города Лобову», «директору школы Лобову», «министра края Сомова»: of no case, or behind no word, that a place has its name in. */
function holdsPostThere({ paragraph: { text, words }, one, before, gap }: Beside): boolean {
  if (!before || gap !== " " || !genitivePlace.test(before.folded)) return false;
  const { post, cases } = nameContext({ text, words, start: one.start, end: one.end, from: 0 });
  if (!post || post.start >= one.start || !readable(one, cases)) return false;
  return region.test(before.folded) || (cases.every((found) => told.includes(found)) && isTold(one));
}

/** «Лобову», «Лобовым», not «Лобовой». */
function isTold(one: Candidate): boolean {
  const readings = readFamily(one.word).filter((reading) => !reading.rare && reading.cases.length > 0);
  return (
    readings.some((reading) => reading.cases.some((found) => told.includes(found))) &&
    !readings.some(({ cases }) => cases.includes("gen") || cases.includes("nom"))
  );
}

const told: readonly NameCase[] = ["dat", "ins"];
const genitivePlace = /^[а-я]{4,}[аыия]$/;
const region = /^(?:области|края)$/;

/** «т. Лобов»; not «2011–2013 гг. Опубликовано». */
function isTitle(text: string, { folded, start }: Word, gap: string): boolean {
  if (!titled.has(folded) || (folded === "гг" && yearEnd.test(text.slice(Math.max(0, start - 3), start)))) return false;
  return (folded.length > 1 ? titleGap : letterGap).test(gap);
}

function shownUnusual(beside: Beside, ends: Ends): boolean {
  const goesOn = continues(beside.paragraph.text, beside.one, ends);
  return goesOn || (!isCommon(beside) && unusual.some((licence) => licence(beside)));
}

/** «Лобов, Комитет» */
function isBody(one: Candidate): boolean {
  return knownReadings(one.known).some((reading) => reading.kind === "body");
}

/** A known word, but not the thing or trade of «тренер Кузнец», «бригадиру Зайцу», directly behind a post within the sentence. */
function isCommon({ one, before, gap }: Beside): boolean {
  const readings = knownReadings(one.known);
  if (readings.length === 0) return false;
  const cases = postCases(before?.folded ?? "") ?? [];
  if (gap !== " " || cases.length === 0) return true;
  const alike = plainCases.some((found) => cases.includes(found) && readable(one, [found]));
  return postCases(one.known) === undefined && !(alike && readings.every((reading) => reading.number === "singular"));
}

/** «медаль Лобову»: what is named after somebody has the genitive. */
function isDative(one: Candidate): boolean {
  const readings = readFamily(one.word).filter((reading) => !reading.rare);
  return (
    readings.some((reading) => reading.cases.includes("dat")) &&
    readings.every(({ cases }) => cases.length > 0 && !cases.includes("gen") && !cases.includes("nom"))
  );
}

/** «мэр Лобова Пётр Ильич Седов»: a name in full follows, and what the post is of stands before it. */
function ofPost({ text, named }: Paragraph, one: Candidate): boolean {
  return text.charAt(one.end) === " " && named.some((next) => next.start === one.end + 1);
}

/** «Московской области», «Заводская улица», «Лужский и Северный районы», «Трудовым Кодексом». */
function asAdjective({ text, words }: Paragraph, one: Candidate): boolean {
  const rest = text.slice(one.end);
  const folded = one.known.form;
  return (
    regionNext.test(rest) ||
    ofActOrBody(text, words, one) ||
    (relational.test(folded) && (wordNext.test(rest) || inSeries(rest.slice(0, longestBracket)))) ||
    (official.test(folded) && nounNext.test(rest))
  );
}

/** «Лужской (Лобов К.К.) и Северной | территориальных организаций», «Лужский и Северный | районы»: what they are follows in the plural. */
function inSeries(rest: string): boolean {
  let at = 0;
  let others = 0;
  for (let next = otherAt(rest, at); next > at; next = otherAt(rest, at)) {
    at = next;
    others++;
  }
  at += bracketed.exec(rest.slice(at))?.[0].length ?? 0;
  const word = lowerWord.exec(rest.slice(at))?.[1] ?? "";
  return others > 0 && pluralEnd.test(word) && !pastOfMany.test(word);
}

/** Behind the next adjective, a bracket before it left out; the same place where there is none. */
function otherAt(rest: string, from: number): number {
  const at = from + (bracketed.exec(rest.slice(from))?.[0].length ?? 0);
  const word = otherWord.exec(rest.slice(at))?.[0];
  return word !== undefined && adjectiveEnd.test(word) ? at + word.length : from;
}

const bracketed = /^ \([^()]{1,60}\)/;
const otherWord = /^(?:,| и) [А-ЯЁ][А-ЯЁа-яё-]{2,30}/;
const adjectiveEnd = /(?:[иыо]й|[ая]я|[оеы]е|его|ого|[ео]му|[иыое]м|[ую]ю|ей)$/;
const lowerWord = /^ ([а-яё]{2,30})/;
const pluralEnd = /(?:[ыиа]|[ая]ми|[ая][хм]|[оеё]в|[ыи][хме])$/;
const pastOfMany = /ли$/;

/** «Седых (кв. 12) против»: the minutes of a house or a gardeners' partnership tell where each lives. */
function dwells({ paragraph: { text }, one }: Beside): boolean {
  return readable(one, ["nom"]) && dwelling.test(text.slice(one.end, one.end + longestDwelling));
}

const dwelling = /^\s?\((?:кв|квартира|уч|участок|д|дом|подъезд|бокс)\s?\.?\s?(?:№\s?)?\d/i;
const longestDwelling = 20;

/** Goes on a list of bare names: «Лобов, Кац, Швец». */
function continues(text: string, one: Candidate, ends: Ends): boolean {
  if (follows(text, one, ends) !== "bare") return false;
  const rest = text.slice(one.end, one.end + 30);
  return !lowerNext.test(rest) || infinitiveNext.test(rest);
}

/** «Лобов К.К., Седых и Тишаева»: goes on a list of names, the last of which is bare or has its initials. */
function follows(text: string, one: Candidate, ends: Ends): "bare" | "full" | undefined {
  for (let at = one.start - 1; at > one.start - longestRemark; at--) {
    const kind = ends.get(at);
    if (kind) return listed.test(text.slice(at, one.start)) ? kind : undefined;
  }
  return undefined;
}
