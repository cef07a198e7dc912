/** What the words around a name say of its case and gender, and the post printed beside it. */
import { readGivenName } from "../morphology/given-names.ts";
import type { Agreement, NameCase } from "../morphology/name-readings.ts";
import { nothingKnown } from "../morphology/name-readings.ts";
import { readFamily } from "../morphology/names.ts";
import { lastBefore, type Word } from "./paragraph-words.ts";
import { subjectGender } from "./past-verbs.ts";
import { adjective } from "./person-head.ts";
import { lookLeft } from "./person-left.ts";
import type { NameContext, Place } from "./person-place.ts";
import { postCases, womanPost } from "./person-words.ts";

const apposition = /^\s?[,(–—-]/;
const bracket = /^\s?\(/;
const initialsAhead = /[А-ЯЁ]\.\s?[А-ЯЁ]/;
/** «Лыткину Т.Е. – о смете», «Лыткину Т.Е. (отдел связи) об итогах», «Лобова К.К. с докладом»: under «СЛУШАЛИ:» */
const speaks =
  /^(?:\s?(?::\s?\S|[–—-]\s)|(?:\s\([^()]{1,60}\))?\s(?:об?о?|с (?:доклад|содоклад|сообщени|информаци|отчет|отчёт|предложени)[а-я]{1,3}|по вопросу)\s)/;
const longestBracket = 90;
const capital = /[А-ЯЁ]/;
const phraseEnd = /[,;:)(]|\.(?:\s|$)|\s[–—-]\s/;

/** Reads the words before the name, then those behind it. */
export function nameContext(place: Place): NameContext {
  const left = lookLeft(place);
  const told = byVerb(place);
  if (left.post) return left.gender === null && left.cases.includes("nom") ? { ...left, gender: told.gender } : left;
  const right = lookRight(place);
  if (left.cases.length === 0 && right.cases.length === 0 && told.cases.length > 0) return { ...left, ...told };
  const post = disagree(left.cases, right.cases) ? null : right.post;
  return { gender: left.gender ?? right.gender, cases: left.cases.length > 0 ? left.cases : right.cases, post };
}

/** «Отв.: Лобова К.К., директора школ»: others of the list, no post of hers. */
function disagree(name: readonly NameCase[], post: readonly NameCase[]): boolean {
  return name.length === 1 && name[0] === "nom" && post.length > 0 && !post.includes("nom");
}

/** «Лыткина Т.Е. сообщила», «Седых доложил»: who does it stands in the nominative, and the verb tells the gender. */
function byVerb(place: Place): Agreement {
  const next = place.words[lastBefore(place.words, place.end) + 1];
  const gender = next && place.text.slice(place.end, next.start) === " " ? subjectGender(next.folded) : undefined;
  return gender === undefined ? nothingKnown : { gender, cases: ["nom"] };
}

/** «Лыткину Т.Е., главного агронома»: the apposition tells the case and the post; «Лыткину Е.Д. подготовить» is dative. */
function lookRight(place: Place): NameContext {
  const head = appositionHead(place);
  if (head) {
    const start = (place.words[lastBefore(place.words, place.end) + 1] ?? head).start;
    const post = { start, end: appositionEnd(place.text, head.end) };
    return { gender: womanPost(head.known) ? "f" : null, cases: casesBeside(place, postCases(head.known) ?? []), post };
  }
  const first = lastBefore(place.words, place.start) < 0;
  const heard = first && speaks.test(place.text.slice(place.end, place.end + longestBracket));
  return { ...nothingKnown, cases: heard ? ["nom", "acc"] : [], post: null };
}

/** «Т. Ю. Холоповой (координатор)»: in brackets the post may be named by itself, where the name is no nominative. */
function casesBeside({ text, words, start, end }: Place, cases: readonly NameCase[]): readonly NameCase[] {
  if (!bracket.test(text.slice(end, end + 2)) || !cases.every((one) => one === "nom")) return cases;
  const printed = words.filter((word) => word.start >= start && word.end <= end && word.end - word.start > 2);
  return printed.some((word) => isOblique(text.slice(word.start, word.end))) ? [] : cases;
}

function isOblique(word: string): boolean {
  const usual = readFamily(word).filter((one) => !one.rare);
  return usual.length > 0 && usual.every((one) => one.cases.length > 0 && !one.cases.includes("nom"));
}

/** The post word behind a comma, dash or bracket, unless it belongs to the next name. */
function appositionHead(place: Place): Word | undefined {
  if (!apposition.test(place.text.slice(place.end, place.end + 4))) return undefined;
  const next = lastBefore(place.words, place.end) + 1;
  const words = place.words.slice(next, next + 3);
  const head = words.find(
    (word, index) => postCases(word.known) && words.slice(0, index).every((one) => adjective.test(one.folded)),
  );
  if (!head || numberNext.test(place.text.slice(head.end, head.end + 4))) return undefined;
  return ofNextName(place, head) ? undefined : head;
}

/** «Седых (уч. 5)»: a plot of land, and no teacher. */
const numberNext = /^\.?\s?\d/;

/** «Лобова, учителя К.К. Седых», «Лобова, артистки Анны Седых»: the post belongs to the name behind it. */
function ofNextName({ text, words }: Place, head: Word): boolean {
  const end = appositionEnd(text, head.end);
  if (initialsAhead.test(text.slice(head.end, end + 4))) return true;
  return words
    .slice(lastBefore(words, head.end) + 1, lastBefore(words, end) + 1)
    .some((word) => capital.test(text.charAt(word.start)) && readGivenName(word.folded).length > 0);
}

function appositionEnd(text: string, from: number): number {
  const found = phraseEnd.exec(text.slice(from, from + 200));
  return found ? from + found.index : Math.min(text.length, from + 200);
}
