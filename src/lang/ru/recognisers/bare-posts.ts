/** Bare surnames behind a post: «ревизор Лобов», «председатель собрания Лобов», «члену комиссии Лукашу». */
import { fold } from "../fold.ts";
import { readGivenName } from "../morphology/given-names.ts";
import type { NameCase } from "../morphology/name-readings.ts";
import { agrees } from "../morphology/name-readings.ts";
import { readFamily } from "../morphology/names.ts";
import { subjectVerbs } from "../words/name-speakers.ts";
import { placeBefore } from "../words/named-after.ts";
import type { Beside, Candidate } from "./bare-candidate.ts";
import { readable, regionNext } from "./bare-candidate.ts";
import { nameContext } from "./person-context.ts";
import { looksLikeSurname } from "./person-traps.ts";
import { postCases, postOfPlace, womanPost } from "./person-words.ts";

const capital = /[А-ЯЁ]/;
const capitalNext = /^\s[А-ЯЁ]/;
const adjectivePlural = /[ыи]х$/;
const allCapitals = /^[А-ЯЁ]+$/;
const places: ReadonlySet<string> = new Set(placeBefore);
const plainCases: readonly NameCase[] = ["nom", "dat", "ins", "pre"];
const several = /(?:ов|ев|ей)$/;
const genitiveEnd = /[ыи]$/;
/** «выезды методистов в Сосновскую школу» */
const preposition = /^(?:в|во|на|по|из|до|для|при|о|об|через|около|близ|и)$/;
const verbs: ReadonlySet<string> = new Set(subjectVerbs);
/** «заведующему фермой № 2 Лукашу», «жильцу кв. 14 Лукашу» */
const numberGap = /^\.? (?:№ ?)?\d{1,4} $/;
/** «директора АО «Дуб» | Сомова» */
const quoteGap = /^[»”] $/;
/** «Дудник», «Рогозник»: a trade that no list has is a surname. */
const tradeName = /[а-я]{2}(?:ник|чик|щик|няк)$/;
const nextCapital = /^(?:,| и) [А-ЯЁ]/;
/** «учителя», «методисты отдела»; not «глава Рудни». */
const pluralPost = /^(?!глав|судья|старост|старшин|воевод)[а-яё]{4,20}[аяыи] (?:[а-яё]{3,20} ){0,4}$/i;
const nearest = 10;
const longestPost = 8;
const undeclinedOfHers = /[бвгджзйклмнпрстфхцчшщь]$/;

/** «председатель собрания Лобов». */
export function behindPost({ paragraph: { text, words }, one, before, gap }: Beside): boolean {
  const named = quoteGap.test(gap) && looksLikeSurname(one.word);
  if (!before || (gap !== " " && gap !== ". " && !named && !numberGap.test(gap))) return false;
  const context = nameContext({ text, words, start: one.start, end: one.end, from: 0 });
  if (!context.post || preposition.test(before.folded) || (gap === ". " && postCases(before.known)?.length !== 0)) return false;
  const from = context.post.start;
  const near = words.slice(Math.max(0, one.index - nearest), one.index).filter((word) => word.start >= from);
  const printed = text.slice(before.start, before.end);
  const ofPlace = places.has(words[one.index - 2]?.folded ?? "");
  const proper = !named && near.length > 1 && capital.test(printed.charAt(0)) && !allCapitals.test(printed) && !ofPlace;
  return (
    near.length <= longestPost && !proper && !attribute(text, one) && (context.cases.length === 0 || readable(one, context.cases))
  );
}

/** «торговца Балашова»: a town has no traders of its own name, but mayors and residents. */
export function behindOwnPost(beside: Beside): boolean {
  const { before, gap } = beside;
  if (!before || gap !== " ") return false;
  const own = postCases(before.known);
  if (own && !postOfPlace(before.folded)) return readable(beside.one, own) && behindPost(beside);
  const cases = own?.every((found) => found === "dat") ? own : phraseCases(beside);
  return cases?.every((found) => found === "dat") === true && isNoPlace(beside.one) && behindPost(beside);
}

/** «директору Балашову»: what a post is of has the genitive. */
function isNoPlace({ word }: Candidate): boolean {
  const readings = readFamily(word).filter((one) => !one.rare);
  return readings.some((one) => one.cases.includes("dat")) && !readings.some((one) => one.cases.includes("gen"));
}

/** «мастер Народных Промыслов». */
function attribute(text: string, one: Candidate): boolean {
  return adjectivePlural.test(one.known.form) && capitalNext.test(text.slice(one.end, one.end + 2));
}

/** «лаборант Кац», «учителю Лукашу», «академика Семашко»: no place that the post is of. */
export function behindPostUnusual(beside: Beside): boolean {
  const { one, before, gap, paragraph } = beside;
  if (
    !before ||
    preposition.test(before.folded) ||
    (gap !== " " && !numberGap.test(gap)) ||
    regionNext.test(paragraph.text.slice(one.end))
  )
    return false;
  const cases = verbs.has(before.folded) ? (["nom"] as const) : (postCases(before.known) ?? phraseCases(beside));
  if (!cases || cases.length === 0) return tradeName.test(one.known.form) && behindPostPhrase(beside);
  const undeclinedHers = womanPost(before.known) && undeclinedOfHers.test(one.word);
  if (plainCases.some((found) => cases.includes(found))) return undeclinedHers || notGenitive(one, cases);
  if (several.test(before.folded) || (postOfPlace(before.folded) && !postCases(one.known))) return false;
  return byCase(one, ["gen", "acc"]) || undeclinedHers;
}

/** «Председатель месткома Кац»: a post that agrees stands before it in the clause. */
export function behindPostPhrase(beside: Beside): boolean {
  const { text, words } = beside.paragraph;
  const { one } = beside;
  const context = nameContext({ text, words, start: one.start, end: one.end, from: 0 });
  if (!context.post || context.post.start > one.start || !context.cases.includes("nom")) return false;
  const { before, gap } = beside;
  return before !== undefined && gap === " " && !capital.test(text.charAt(before.start)) && !places.has(before.folded);
}

/** «директора клубов Горбань и Сыч»: a post in the nominative plural, and a second name behind the first. */
export function behindPostOfSeveral({ paragraph: { text, words }, one }: Beside): boolean {
  if (!nextCapital.test(text.slice(one.end, one.end + 5))) return false;
  const context = nameContext({ text, words, start: one.start, end: one.end, from: 0 });
  if (!context.post || context.post.start > one.start || context.cases.length !== 1 || context.cases[0] !== "nom") return false;
  const head = text.slice(context.post.start, one.start);
  return pluralPost.test(head) && notGenitive(one, ["nom"]);
}

/** «Секретарь⇥Орлик»: a line of a post, a gap and any word. */
export function signsAcross({ paragraph: { text, words }, one, gap }: Beside): boolean {
  if (!acrossGap.test(gap) || narrowGap.test(gap) || lineRest.test(text.slice(one.end))) return false;
  return words[0] !== undefined && postCases(words[0].known)?.includes("nom") === true && !plural.test(words[0].folded);
}

const acrossGap = /^:?[ \t]{1,80}$/;
const narrowGap = /^:? {1,2}$/;
const lineRest = /[^\s.]/;
const plural = /[иы]$/;

/** «Членам комиссии Ребрику»: a dative or instrumental cannot belong to the noun before it; nothing can belong to a number. */
function phraseCases({ paragraph: { text, words }, one, gap }: Beside): readonly NameCase[] | undefined {
  const context = nameContext({ text, words, start: one.start, end: one.end, from: 0 });
  const cases = context.post && context.post.start < one.start ? context.cases : [];
  const sure = numberGap.test(gap) || cases.every((found) => found === "dat" || found === "ins");
  return cases.length > 0 && sure ? cases : undefined;
}

function byCase(one: Candidate, cases: readonly NameCase[]): boolean {
  const known = { gender: null, cases };
  return readFamily(one.word).some(
    (reading) => (reading.cases.length > 0 || looksUndeclined(one.word)) && !reading.rare && agrees(reading, known),
  );
}

const undeclined = /[а-я]{2}(?:[бвгджзклмнпрстфхцчшщь]ко|дзе|швили|ых|их|аго|яго|ово)$/;

/** «Семашко», «Гамсахурдиа» in any case. */
function looksUndeclined(word: string): boolean {
  return undeclined.test(fold(word)) && !looksLikeSurname(word);
}

/** A place would be in the genitive: «мэр Воронежа», «жителю Ольховки». */
function notGenitive(one: Candidate, cases: readonly NameCase[]): boolean {
  const fit = readFamily(one.word).filter((reading) => reading.cases.length > 0 && agrees(reading, { gender: null, cases }));
  if (cases.includes("nom"))
    return (
      looksUndeclined(one.word) ||
      readGivenName(one.word).length > 0 ||
      fit.some((reading) => reading.gender === "m" && reading.text === one.word)
    );
  return looksUndeclined(one.word) || (fit.length > 0 && !genitiveEnd.test(one.known.form));
}
