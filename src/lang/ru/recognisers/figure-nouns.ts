/** The noun phrase behind a number: adjectives and the noun, without what follows («55 образовательных организаций района»). */

import type { Range } from "../../../model/span.ts";
import { lookUp } from "../../look-up.ts";
import { adverbsInPhrase, countedPeople, countedShort, nounsBehind } from "../words/counted-nouns.ts";
import { inkAt, isLetter } from "./characters.ts";
import { matchAt, type Source } from "./date-parts.ts";
import { type Government, isAdjective, isNoun, nounlike, stops } from "./figure-words.ts";

const pluralGenitive = /(?:ов|ев|ей|ий)$|щихся$/;
/** «из них 15 – сельских» */
/** «для 8–9 – лыжный поход» */
const singularFirst = /(?:[ыио]й|ая|яя|ое|ее|ую|юю)$/;
const ellipticAdjective = /[а-я]{3}[ыи][хе]$/;
const wordBehind = /^[ ]?[а-я]/;
const capitalStart = /^[А-ЯЁA-Z](?![А-ЯЁA-Z]|[А-ЯЁA-Z]?-)/;

const quotes = '«"„“';
const dashes = "-–—";

/** Most words of a phrase. */
const longest = 6;

const word = /[а-яa-z]+(?:-[а-яa-z]+)*/y;
/** «14 п. л.»: printed sheets. */
const sheet = /(?:усл\. ?)?(?:авт|п|печ)\. ?л\.?(?![а-я])/y;
/** «начальных | (сельских) | школ», too. */
const space = /[ \u00a0]{1,3}(?:\([а-я-]{3,30}(?:[ыи]х|[ыио]й|[ыи]м|[ыи]ми|[ыи]е|ого|его|ая|ую)\)[ \u00a0])?/y;
/** «40 тыс.чел.», «25 и более учеников» */
const gapBehind = /[ \u00a0]{0,3}(?:и (?:более|больше|выше|менее) )?/y;
const clauseEnd = /^\s?(?:[.,;:)]|$)/;
const shareInBrackets = /[ \u00a0]{0,2}\(\d{1,3}(?:[.,]\d{1,3})?[ \u00a0]?%\)/y;
const dashGap = /[ \u00a0]{0,2}[-–—][ \u00a0]{1,2}/y;
const quotedWord = /[«"„“]([А-ЯЁ][а-яё-]{3,24})[»"“”]/y;
/** «4 «круглых стола»» */
const quotedPhrase = /[«"„“]([а-яё-]{3,24}) ([а-яё-]{3,24})[»"“”]/y;
/** «одна «тёплая» остановка» */
const quotedAttribute = /[«"„“]([а-я]{2,24}(?:[ыи]х|[ыи]е|ая|яя|ый|ий|ое|ую))[»"“”] (?=[а-я])/y;
const pluralAdjective = /(?:[ыи]х|[ыи]м|[ыи]ми|[ыи]е)$|[щвш]и(?:хся|мся|мися|еся)$/;
/** «21 новым»: a singular, too. */
const pluralOnly = /(?:[ыи]х|[ыи]ми|[ыи]е)$|[щвш]и(?:хся|мися|еся)$/;
/** «3 новые школы», never «5 новые». */
const nominative = /[ыи]е$/;
/** «случая», «изделия»: nouns that 2, 3, 4 govern, with the ending of an adjective. */
const singularFew = /[а-я]{3}ая$|[а-я]{3}яя$/;
/** «социально значимых», «экономически активного» */
const adverb = /[а-я]{3}(?:ски|[а-я]о)$/;

export function nounAfter(source: Source, at: number, government: Government): Range | undefined {
  const first = inkAt(source.folded, at, 3);
  if (!isLetter(first) && !quotes.includes(first)) return undefined;
  const gap = matchAt(gapBehind, source.folded, at);
  if (!gap || (gap[0] === "" && source.folded[at - 1] !== ".")) return undefined;
  return phraseAt(source, at + gap[0].length, government);
}

/** «7 - дошкольных учреждений», «905 (6,4 %) – дети»: a dash between the number and what it counts. */
export function nounBehindDash(source: Source, from: number, government: Government): Range | undefined {
  const share = inkAt(source.folded, from, 2).includes("(") ? matchAt(shareInBrackets, source.folded, from) : undefined;
  const at = from + (share?.[0].length ?? 0);
  const gap = dashes.includes(inkAt(source.folded, at, 2)) ? matchAt(dashGap, source.folded, at) : undefined;
  if (!gap) return undefined;
  const phrase = phraseAt(source, at + gap[0].length, government) ?? partAt(source, at, at + gap[0].length);
  if (!phrase) return undefined;
  const words = source.folded.slice(phrase.start, phrase.end).split(" ");
  if (government === "many" && singularFirst.test(words[0] as string)) return undefined;
  return words.length > 1 ||
    ellipticAdjective.test(words[0] as string) ||
    pluralGenitive.test(words[0] as string) ||
    nominativePlural.test(words[0] as string) ||
    government !== "many"
    ? phrase
    : undefined;
}

/** «из 56 домов 31 – жилые здания, 19 – склады»: what the parts of a whole are. */
function partAt(source: Source, at: number, start: number): Range | undefined {
  if (!ofWhole.test(sentenceBefore(source.folded, at))) return undefined;
  const phrase = phraseAt(source, start, "any");
  if (!phrase || !partEnd.test(source.folded.slice(phrase.end, phrase.end + 12))) return undefined;
  const words = source.folded.slice(phrase.start, phrase.end).split(" ");
  return words.every((one, index) => (index < words.length - 1 ? nominative : nominativePlural).test(one)) ? phrase : undefined;
}

function sentenceBefore(folded: string, at: number): string {
  const before = folded.slice(Math.max(0, at - wholeReach), at);
  return before.slice(Math.max(before.lastIndexOf("!"), before.lastIndexOf("?")) + 1);
}

const wholeReach = 160;
const ofWhole = /(?:^|[^а-я])(?:из\s(?:них|общего|всех|\d)|в том числе|среди (?:них|\d)|(?:от|раз)делены|состав[аеу]?[:\s])/;
const nominativePlural =
  /[а-я]{2}[ыи]е?$|^(?:учител|слесар|токар|пекар)я$|^(?:мастер|доктор|профессор|директор|инспектор|тренер|повар|фельдшер)а$/;
const partEnd = /^(?:\s?[,;.()]|$|\sи\s|\s[а-я]{3})/;

function phraseAt(source: Source, start: number, government: Government): Range | undefined {
  let at = start;
  let end: number | undefined;
  for (let count = 0; count < longest; count++) {
    const head = headAt(source, at, { government, behind: end !== undefined });
    if (head !== undefined) return { start, end: end !== undefined && isObject(source, end, at, head) ? end : head };
    const step = attributeAt(source, at, government);
    if (!step) break;
    end = step.end ?? end;
    if (step.next === undefined) break;
    at = step.next;
  }
  return end === undefined ? undefined : { start, end };
}

/** «3 подлежащих осмотру», «8 занятых трудом»: a dative or an instrumental is no head of a genitive. */
function isObject({ folded }: Source, end: number, at: number, head: number): boolean {
  return genitiveAttribute.test(folded.slice(Math.max(0, end - 12), end)) && objectEnd.test(folded.slice(at, head));
}

const genitiveAttribute = /[ыи]х(?:ся)?$/;
const objectEnd = /[а-я]{2}(?:[ую]|(?:ств|[ае]ни)ом|(?:[ае]ни|ци)[яе]м|[ая]ми)$/;

/** An adjective, or the adverb before one (it has no `end`), and where the next word begins. */
function attributeAt(
  source: Source,
  at: number,
  government: Government,
): { end: number | undefined; next: number | undefined } | undefined {
  const quoted = quotes.includes(source.raw.charAt(at)) ? matchAt(quotedAttribute, source.folded, at)?.[0] : undefined;
  if (quoted !== undefined) return { end: at + quoted.length - 1, next: at + quoted.length };
  const found = matchAt(word, source.folded, at)?.[0];
  if (found === undefined || isCapitalised(source, at, at + found.length)) return undefined;
  const end = at + found.length;
  if (adverbs.has(found) || (adverb.test(found) && !stops.has(found) && isAdjectiveAt(source, end + 1)))
    return { end: undefined, next: end + 1 };
  if (stops.has(found) || !isAdjective(found) || !agrees(found, government)) return undefined;
  return { end, next: nounlike.has(found) && !goesOn(source, found, end + 1) ? undefined : joined(source, end) };
}

/** «35 безработных | граждан», «5 управляющих | компаний», not «45 учащихся | школ». */
function goesOn({ folded }: Source, adjective: string, at: number): boolean {
  const next = folded[at - 1] === " " ? (matchAt(word, folded, at)?.[0] ?? "") : "";
  return people.has(next) || lookUp(nounsBehind, adjective)?.includes(next) === true;
}

function isAdjectiveAt({ folded }: Source, at: number): boolean {
  const found = folded[at - 1] === " " ? matchAt(word, folded, at)?.[0] : undefined;
  return found !== undefined && isAdjective(found) && !nounlike.has(found);
}

/** «2 новые школы», «5 новых школ», «1 новая школа»; not «4 случая бруцеллеза», «198 женского». */
function agrees(text: string, government: Government): boolean {
  if (government === "any" || nounlike.has(text)) return true;
  if (!pluralAdjective.test(text)) return government === "one";
  if (government === "one") return !pluralOnly.test(text);
  return government === "few" || !nominative.test(text);
}

function quotedEnd(source: Source, at: number, government: Government): number | undefined {
  const phrase = matchAt(quotedPhrase, source.folded, at);
  if (phrase && isAdjective(phrase[1] as string) && isNoun(phrase[2] as string, "any")) return at + phrase[0].length;
  if (matchAt(quotedAttribute, source.folded, at)) return undefined;
  const quoted = matchAt(quotedWord, source.raw, at);
  const counted = quoted && (government === "one" || isNoun((quoted[1] as string).toLowerCase(), "many"));
  return counted ? at + quoted[0].length : undefined;
}

/** Where the head of the phrase ends, if it stands here: a noun, a shortened one, a quoted one. */
function headAt(
  source: Source,
  at: number,
  { government, behind }: { government: Government; behind: boolean },
): number | undefined {
  if (quotes.includes(source.raw.charAt(at))) return quotedEnd(source, at, government);
  const found = matchAt(word, source.folded, at)?.[0];
  if (found === undefined) return undefined;
  const sheets = matchAt(sheet, source.folded, at)?.[0];
  if (sheets !== undefined) return at + sheets.length;
  const past = at + found.length;
  if (short.has(found) && isShort(source, at, past)) return source.folded[past] === "." ? past + 1 : past;
  if (isAbbreviation(source, at, past)) return past;
  if (isCapitalised(source, at, past) || isAttribute(source, { text: found, past }, government)) return undefined;
  const counted = found === topics ? areTopics(source, past, government) : isNoun(found, behind ? "any" : government);
  return counted ? past : undefined;
}

/** «11 тем», not «за 5 тем не менее». */
const topics = "тем";

function areTopics({ folded }: Source, past: number, government: Government): boolean {
  return government === "many" && !notTopics.test(folded.slice(past, past + 12));
}

const notTopics = /^,? (?:не менее|самым|более|лучше|хуже|паче|кто|что|выше|больше|чем)(?![а-я])/;

/** An adjective or the adverb before one, so that the head is still to come. */
function isAttribute(source: Source, { text, past }: { text: string; past: number }, government: Government): boolean {
  if (adverbs.has(text) || (adverb.test(text) && isAdjectiveAt(source, past + 1))) return true;
  return isAdjective(text) && (agrees(text, government) || !singularFew.test(text));
}

/** Where the next word of the phrase begins: behind a space, or behind «и» when another adjective follows («сельских и городских школ»). */
function joined(source: Source, at: number): number | undefined {
  const gap = matchAt(space, source.folded, at);
  if (!gap) return undefined;
  const next = at + gap[0].length;
  if (!source.folded.startsWith("и ", next)) return next;
  const second = matchAt(word, source.folded, next + 2)?.[0];
  if (second === undefined || !isAdjective(second) || nounlike.has(second)) return undefined;
  const past = next + 2 + second.length;
  // «14 частных и ведомственных.»
  if (second.endsWith(source.folded.charAt(at - 1)) && clauseEnd.test(source.folded.slice(past, past + 2))) return next + 2;
  const third = matchAt(word, source.folded, past + 1)?.[0];
  return third !== undefined && !stops.has(third) && isNoun(third, "any") ? next + 2 : undefined;
}

/** «чел.», «шт.», «ед.»: with a dot, or at the end of a phrase. */
function isShort(source: Source, at: number, past: number): boolean {
  const text = source.folded.slice(at, past);
  return (
    source.folded[past] === "." ||
    (text.length > 1 && !wordBehind.test(source.folded.slice(past, past + 2))) ||
    text === "чел" ||
    text === "экз"
  );
}

/** A name, the start of a sentence; but «ФАПов», «МРОТ», «14 Домов культуры» are counted. */
function isCapitalised({ raw, folded }: Source, at: number, past: number): boolean {
  return !capitalPlural.test(folded.slice(at, past)) && capitalStart.test(raw.slice(at, past));
}

/** «6 УЗИ», «3 ФАП»; in a line of capitals any word looks so. */
function isAbbreviation({ raw, folded }: Source, at: number, past: number): boolean {
  return (
    abbreviation.test(raw.slice(at, past)) &&
    !stops.has(folded.slice(at, past)) &&
    lowerCase.test(raw.slice(Math.max(0, at - 40), past + 40))
  );
}

const abbreviation = /^[А-ЯЁ]{2,6}$/;
const lowerCase = /[а-яё]{4}/;
const capitalPlural = /[а-я]{2}(?:ов|ев|ей|ий|ых)$/;
const short = new Set(countedShort);
const people = new Set(countedPeople);
const adverbs = new Set(adverbsInPhrase);
