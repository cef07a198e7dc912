/** Walks from a name to the left, word by word, until something tells its case: a post, a verb, a preposition, a bracket. */

import { lookUp } from "../../look-up.ts";
import { isInfinitive } from "../morphology/infinitive.ts";
import type { Agreement, NameCase } from "../morphology/name-readings.ts";
import { nothingKnown } from "../morphology/name-readings.ts";
import { labelNouns, shortLabels } from "../words/name-labels.ts";
import { addressWords, degreeWords, menAddressed, takingPart, titleCases, womenAddressed } from "../words/name-titles.ts";
import { lastBefore, type Word } from "./paragraph-words.ts";
import { subjectGender } from "./past-verbs.ts";
import { fallback } from "./person-fallback.ts";
import { belongsToPost, entrust, governedBy, governors, manInDative, obliges, ownsNobody } from "./person-governors.ts";
import { fromHead } from "./person-head.ts";
import type { NameContext, Place } from "./person-place.ts";
import { openedBefore, spaceOnly } from "./person-place.ts";
import { postCases, womanPost } from "./person-words.ts";

const degrees: ReadonlySet<string> = new Set(degreeWords);
const addressed: ReadonlySet<string> = new Set(addressWords);
const women: ReadonlySet<string> = new Set(womenAddressed);
const men: ReadonlySet<string> = new Set(menAddressed);
/** «Кандидатуры: Лобов, Седова»: what stands behind the colon is no complement of it. */
const heading: ReadonlySet<string> = new Set(labelNouns.flatMap((row) => row.split(" ")));
const partakers: ReadonlySet<string> = new Set(takingPart);
/** «Отв.: Лобова К.К., директора школ»: named in the nominative, whatever stands behind. */
const labels: ReadonlySet<string> = new Set(shortLabels);
const labelGap = /^\. ?[:–—-]? ?$/;
/** «выступили в прениях», «участвовавшие на сходе». */
const occasion = /^(?:в|во|на|от|по)$/;

/** «С особым мнением: Луговая П.П.» */
const withWhat = /^(?:мнени|докла|содокла|сообщени|информаци|отчет|заявлени|слов|предложени|возражени)(?:[её]м|ом|ей|дом)$/;
const clauseMark = /[;:!?|\t]|[»)%]\.\s/;
const sentenceEnd = /^[а-яё]{4}(?<!проф|канд|акад|корр|засл|преп|член)\.\s/;
const predicate = /(?:лись|лся|лась|или|али|яли|ает|яет|уют|ают|яют)$/;
/** «Присутствуют: Лобов», «Присутствуют 12: Лобов» */
const counted = /^(?: \d{1,4})?\s*:\s*$/;
/** Not «, тел. 2-17-40». */
const pastVerb = /^\s?[,–—-]?\s(?:[а-яё]{2,20}?[аеёиоуыя]|(?:бы|да|вз?я|ве|нё?е?с))(л|ла)(?:с[яь])?(?![а-яё])/;
const proposing = /^представ(?:ить|ля[а-я]{1,3}|ил[аи]?|им)$/;
const toAward = /^ к(?:о)? [а-я]/;
/** «за – Лобов, Сомова» */
const dash = /[–—-]/;

/** Words between «возложить» and the last of those whom it governs. */
const farthestVerb = 16;
const leading = /^(?:ве|прове|откры|закры)ла?$/;
const gatherings =
  /^(?:заседание|собрание|совещание|слушания|сход|съезд|слет|форум|семинар|конференцию|сессию|встречу|протокол)$/;

interface Walk {
  readonly place: Place;
  index: number;
  steps: number;
  /** Where the word behind the present one begins. */
  end: number;
  gender: Agreement["gender"];
  /** Cases that the title («г-жи») tells. */
  titled: readonly NameCase[];
  /** The post word that stands furthest to the left. */
  head: Word | undefined;
}

export function lookLeft(printed: Place): NameContext {
  const place = beforeDegree(printed);
  if (besideBody(place)) return { gender: null, cases: ["acc"], post: null };
  const walk: Walk = {
    place,
    index: lastBefore(place.words, place.start),
    steps: 0,
    end: place.start,
    gender: null,
    titled: [],
    head: undefined,
  };
  for (; walk.index >= 0 && walk.steps < 24; walk.index--, walk.steps++) {
    const word = place.words[walk.index] as Word;
    if (word.start < place.from) break;
    const found = step(walk, word);
    if (found === "stop") break;
    if (found !== "on") return found;
  }
  if (walk.head) return fromHead(place, walk.head, walk.gender);
  return { gender: walk.gender, cases: walk.titled.length > 0 ? walk.titled : fallback(place), post: null };
}

/** «доклад | к.ф.-м.н. | Лобова А. Р.»: its letters are no words, and «к.» no preposition. */
function beforeDegree(place: Place): Place {
  const from = Math.max(0, place.start - longestDegree);
  const found = degree.exec(place.text.slice(from, place.start));
  return found && from + found.index >= place.from ? { ...place, start: from + found.index } : place;
}

const degree = /(?<![А-Яа-яЁё.])[кдКД]\. ?(?:[а-яё]{1,8}\.[ -]?){1,2}н\.,? $/;
const longestDegree = 28;

/** «возложить контроль на комиссию по делам молодёжи и Зверева А. И.» */
function besideBody({ text, words, start, from }: Place): boolean {
  let at = lastBefore(words, start);
  if (words[at]?.folded !== "и" || !spaceOnly.test(text.slice((words[at] as Word).end, start))) return false;
  const least = Math.max(0, at - farthestVerb);
  while (at > least && !entrust.test((words[at] as Word).folded)) at--;
  const verb = words[at] as Word;
  return entrust.test(verb.folded) && verb.start >= from && !clauseMark.test(text.slice(verb.end, start));
}

function step(walk: Walk, word: Word): NameContext | "stop" | "on" {
  const { text } = walk.place;
  const gap = text.slice(word.end, walk.end);
  if (walk.steps === 0 && labels.has(word.folded) && labelGap.test(gap)) return { gender: null, cases: ["nom"], post: null };
  if (clauseMark.test(gap) || sentenceEnd.test(text.slice(Math.max(word.start, word.end - 4), walk.end)))
    return behindColon(walk, word, gap) ?? "stop";
  if (walk.head && closesPost(walk.place, word, gap)) return "stop";
  if (gap.includes(")")) return overBracket(walk);
  if (gap.includes("(")) return inBracket(walk.place, walk.index);
  if (gap.includes("»") || gap.includes('"')) {
    walk.index = openingQuote(walk.place, walk.index, word);
    walk.end = walk.place.words[walk.index]?.start ?? 0;
    return "on";
  }
  const result = postCases(word.known) || addressed.has(word.folded) ? noteTitle(walk, word) : governed(walk, word, gap);
  walk.end = word.start;
  return result;
}

/** «Лобов (против), Сомова»: what stands in brackets governs nothing. */
function overBracket(walk: Walk): "on" | "stop" {
  const opened = openedBefore(walk.place.text, "(", walk.end);
  if (opened < 0) return "stop";
  while (walk.index > 0 && (walk.place.words[walk.index] as Word).start > opened) walk.index--;
  walk.index++;
  walk.end = Math.max(0, opened);
  return "on";
}

/** «От лица делегатов – председатель Лобова»: on whose behalf is no part of the post. */
const onBehalf = /(?<![а-яё])от (?:лица|имени) (?:[а-яё-]{2,20} ){0,3}[а-яё-]{2,20}$/i;
const longestBehalf = 100;
const dashes = new Set([" – ", " — ", " - "]);

function closesPost({ text }: Place, word: Word, gap: string): boolean {
  if (dashes.has(gap) && onBehalf.test(text.slice(Math.max(0, word.end - longestBehalf), word.end))) return true;
  return gap.includes(",") || gap.includes("(") || word.folded === "и" || predicate.test(word.folded);
}

function noteTitle(walk: Walk, word: Word): "on" {
  if (women.has(word.folded) || womanPost(word.known)) walk.gender = "f";
  if (men.has(word.folded)) walk.gender = "m";
  if (walk.titled.length === 0) walk.titled = lookUp(titleCases, word.folded) ?? [];
  if (postCases(word.known)) walk.head = word;
  return "on";
}

function governed(walk: Walk, word: Word, gap: string): NameContext | "stop" | "on" {
  if (!walk.head && partakes(walk, word)) return { gender: walk.gender, cases: ["nom"], post: null };
  if (!governors.has(word.folded) && !entrust.test(word.folded) && !proposes(walk.place, word))
    return !walk.head && gap.includes(",") && walk.steps > 0 ? "stop" : "on";
  if ((walk.steps === 0 ? ownsNobody : belongsToPost)(walk.place, word)) return "on";
  if (dash.test(gap) && word.folded.length <= 3) return "stop";
  if (walk.head || (walk.steps > 0 && !direct(walk.place, word, walk.end))) return distant(walk, word);
  return complement(walk, word);
}

/** «Вёл собрание Лобов К.К.», «Открыла съезд Сомова»: the gathering stands between the verb and who leads it. */
function leads({ place, steps, end, head }: Walk, word: Word): boolean {
  if (head || steps !== 1 || !leading.test(word.folded) || end > place.start) return false;
  return gatherings.test(place.words[lastBefore(place.words, place.start)]?.folded ?? "");
}

/** «слушали Лобову»; «вела Лобова» tells the gender, too. */
function complement(walk: Walk, word: Word): NameContext {
  const cases = proposes(walk.place, word) ? (["acc"] as const) : governedBy(walk.place, word);
  const told = cases.includes("nom") ? subjectGender(word.folded) : undefined;
  return { gender: walk.gender ?? told ?? null, cases, post: null };
}

/** «Представить Лыткину Т.Е. к награде», not «представить Лыткину Т.Е. отчёт» */
function proposes({ text, end }: Place, verb: Word): boolean {
  return proposing.test(verb.folded) && toAward.test(text.slice(end, end + 12));
}

/** «Заменить в составе комиссии Лобову»: the verb governs it, or the noun before it does. */
function distant(walk: Walk, word: Word): NameContext | "stop" {
  if (leads(walk, word)) return { gender: walk.gender ?? subjectGender(word.folded) ?? null, cases: ["nom"], post: null };
  const cases = walk.head ? undefined : governors.get(word.folded);
  const one = cases?.length === 1 && isInfinitive(word.folded) ? cases[0] : undefined;
  return one && fallback(walk.place).length > 1 ? { gender: walk.gender, cases: [one, "gen"], post: null } : "stop";
}

/** «Выступившие в прениях Лобов К.К., Сомова Р.». */
function partakes(walk: Walk, word: Word): boolean {
  const before = walk.place.words[walk.index - 1];
  if (!before || !partakers.has(before.folded) || !occasion.test(word.folded)) return false;
  return walk.steps > 0 && walk.steps <= 2 && spaceOnly.test(walk.place.text.slice(before.end, word.start));
}

/** «СЛУШАЛИ: Тишаеву О.В.» */
function behindColon(walk: Walk, word: Word, gap: string): NameContext | undefined {
  if (walk.steps > 0 || !counted.test(gap)) return undefined;
  const cases =
    heading.has(word.folded) || withWhat.test(word.folded)
      ? (["nom"] as const)
      : (governors.get(word.folded) ?? postCases(word.known) ?? []);
  return { gender: walk.gender ?? pastGender(walk.place), cases, post: null };
}

/** «Лобова К.К. – предложил»: what he or she did tells the gender. */
function pastGender(place: Place): Agreement["gender"] {
  const found = pastVerb.exec(place.text.slice(place.end, place.end + 30));
  if (!found) return null;
  return found[1] === "ла" ? "f" : "m";
}

const governsNothing: ReadonlySet<string> = new Set(["рук", "также", "тоже"]);
/** «лично Лобову», «также Лобов», «академика РАН Лобова»: nothing but titles between the governor and the name. */
function direct(place: Place, governor: Word, end: number): boolean {
  const between = wordsBetween(place, governor.end, place.start);
  return (
    end <= place.start &&
    between.every(({ folded }) => degrees.has(folded) || addressed.has(folded) || governsNothing.has(folded))
  );
}

function wordsBetween(place: Place, from: number, to: number): readonly Word[] {
  return place.words.slice(lastBefore(place.words, from) + 1, lastBefore(place.words, to) + 1);
}

function openingQuote(place: Place, index: number, word: Word): number {
  const opened = Math.max(openedBefore(place.text, "«", word.end), openedBefore(place.text, '"', word.end));
  if (opened < 0) return index;
  let at = index;
  while (at > 0 && (place.words[at] as Word).start > opened) at--;
  return (place.words[at] as Word).start < opened ? at + 1 : at;
}

/**
 * «(Тишаева О.В.)» is nominative; «возложить на отдел связи (Лыткину Е.Д.)» accusative, if its ending says so; «Отделу связи (Лыткину Е.Д.)»
 * dative, where no nominative ends so.
 */
function inBracket(place: Place, outside: number): NameContext {
  const before = place.words.slice(Math.max(0, outside - 20), outside + 1);
  const inObject = before.some((word) => entrust.test(word.folded) || obliges.test(word.folded));
  const printed = place.text.slice(place.start, place.end);
  return { ...nothingKnown, cases: inObject ? ["nom", "acc"] : manInDative.test(printed) ? ["nom", "dat"] : ["nom"], post: null };
}
