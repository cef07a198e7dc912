/** Bare surnames as the subject of a verb: «Лобов предложил», «протокол вела Седова», «обязались Кац и Лобов». */
import { fold } from "../fold.ts";
import { isCapitalCode } from "../letters.ts";
import { knownReadings } from "../morphology/lexicon.ts";
import type { NameGender } from "../morphology/name-readings.ts";
import { agrees } from "../morphology/name-readings.ts";
import { readFamily } from "../morphology/names.ts";
import { subjectVerbs } from "../words/name-speakers.ts";
import { nounsLikeSurnames } from "../words/nouns-like-surnames.ts";
import type { Beside } from "./bare-candidate.ts";
import { behindPostPhrase } from "./bare-posts.ts";
import { ofSeveral, subjectGender } from "./past-verbs.ts";
import { beginsSentence } from "./person-traps.ts";

const verbs: ReadonlySet<string> = new Set(subjectVerbs);
const common: ReadonlySet<string> = new Set(nounsLikeSurnames.flatMap((row) => row.split(" ")));
const between: ReadonlySet<string> = new Set(["не", "также", "тоже", "еще", "вновь", "лично", "уже", "дважды", "единственный"]);
/** «Лобов и Седова предложили», «Лобов, К. Цой, Седова обязались». */
const others =
  /^(?:(?:,\s|,?\sи\s)(?:[А-ЯЁ]\.\s?){0,2}[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?(?:\s[А-ЯЁ]\.(?:\s?[А-ЯЁ]\.)?)?){1,6}\s([а-яё]{3,20})(?![а-яё])/;
/** «снял сам Лобов» */
const himself = /^(?:сам|сама|лично|также|тоже|именно)$/;
const listNext = /^(?:,|\sи)\s[А-ЯЁ]/;
const longestList = 200;

/** «Лобов предложил», «Лобова не согласилась», «Лобов и Седова внесли». */
export function beforeVerb(beside: Beside): boolean {
  const { one, paragraph } = beside;
  if (beginsSentence(paragraph.text, one.start) && isCommon(one.word)) return false;
  if (isSubjectOf(one.word, nextVerb(beside))) return true;
  const joined = others.exec(paragraph.text.slice(one.end, one.end + longestList));
  return joined !== null && ofSeveral(fold(joined[1] ?? "")) && nominative(one.word, null);
}

/** «протокол вёл Лобов», «обязалась Седова», «вошли Лобов и Седова». */
export function behindVerb({ one, before, gap, paragraph: { text, words } }: Beside): boolean {
  if (!before || gap !== " ") return false;
  const verb = himself.test(before.folded) ? (words[one.index - 2]?.folded ?? "") : before.folded;
  if (isSubjectOf(one.word, verb)) return true;
  return ofSeveral(before.folded) && nominative(one.word, null) && listNext.test(text.slice(one.end, one.end + 8));
}

/** «Председатель месткома Кац отчитался»: only behind a post that agrees. */
export function unusualBeforeVerb(beside: Beside): boolean {
  return isSubjectOf(beside.one.word, nextVerb(beside)) && behindPostPhrase(beside);
}

function nextVerb({ paragraph: { text, words }, one }: Beside): string {
  const next = words[one.index + 1];
  // «Вооружённых Сил»
  if (!next || text.slice(one.end, next.start) !== " " || isCapitalCode(text.charCodeAt(next.start))) return "";
  if (!between.has(next.folded)) return next.folded;
  const second = words[one.index + 2];
  return second && text.slice(next.end, second.start) === " " ? second.folded : "";
}

function isSubjectOf(surname: string, verb: string): boolean {
  const gender = subjectGender(verb);
  if (gender !== undefined) return nominative(surname, gender);
  return verbs.has(verb) && nominative(surname, null);
}

function nominative(surname: string, gender: NameGender | null): boolean {
  return readFamily(surname).some((reading) => !reading.rare && agrees(reading, { gender, cases: ["nom"] }));
}

/** «Половина проголосовала», «Магазин закрыл». */
function isCommon(word: string): boolean {
  const folded = fold(word);
  return common.has(folded) || knownReadings(folded).some((one) => one.case === "nominative" && one.number === "singular");
}
