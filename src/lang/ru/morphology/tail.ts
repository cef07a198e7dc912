/** Where the name of a body ends behind its head noun: «отделу | образования администрации района | в срок до …». */
import { lookUp } from "../../look-up.ts";
import { noBodiesBehind, petitions, prepositionStops, prepositionTails, tailStops } from "../words/addressee-stops.ts";
import { decidingVerbs, impersonalVerbs } from "../words/decision-verbs.ts";
import { numberedShort, shortAdjectives, shortInNames, shortPosts } from "../words/name-abbreviations.ts";
import { numeralForms } from "../words/numeral-forms.ts";
import { adjectiveReadings } from "./adjectives.ts";
import type { NounReading } from "./cases.ts";
import { nounReadings } from "./compound.ts";
import { infinitiveOf } from "./finite-forms.ts";
import { isGoverned, isSent } from "./governed-tails.ts";
import { isInfinitive } from "./infinitive.ts";
import { knownReadings } from "./lexicon.ts";
import { isSecondNoun } from "./second-noun.ts";
import { isDash, type Token } from "./tokens.ts";
import { fact } from "./word.ts";

const stopOrColon = /[.:]/;
const properName = /^[А-ЯЁ]/;
/** «отделу по работе с обращениями» */
const withOthers = /^(?:работ|связ|взаимодейств|борьб)/;
/** «в III квартале» */
const roman = /^[IVXLХІ]+$/;

const stops = new Set([...tailStops, ...impersonalVerbs]);
/** «несколько раз» */
const manyTimes = new Set(["один", "несколько", "много", "столько"]);
const ends = asRows(prepositionStops);
const goesOn = asRows(prepositionTails);
const noBodies = new Set(noBodiesBehind);
const asks = petitions.join(" ").split(" ");
const adverb = /^[а-я]{3,}(?:но|ски|жды|ее|ему)$/;
/** «строже», «поближе»: comparatives in «-е» */
const comparative =
  /^(?:по)?(?:строже|ниже|выше|реже|ближе|туже|дороже|позже|глаже|хуже|дальше|раньше|больше|меньше|дольше|тоньше|лучше|чаще|чище|проще|толще|гуще|жестче|легче|мягче|громче|крепче|жарче|ярче|короче|кратче|резче|глубже|шире|дешевле|богаче|звонче|круче)$/;
/** «сход | постановил» */
const decided = new Set(decidingVerbs);
/** «г.», «им.», «обл.», «п.»: the full stop is no end. */
const short = new Set([...shortPosts, ...shortAdjectives, ...shortInNames].join(" ").split(" "));
const numbered = new Set(numberedShort.join(" ").split(" "));
const months = /^(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)/;
/** «граждане старше 60 лет» */
const compared = /^(?:старше|младше|моложе)$/;
const objectInU = /[а-я]{2}(?:[бвгджзйлнпрстфцчш]к|ж|ч)у$/;
const dativeAhead = /^(?:по|к|ко)$/;
const nearPreposition = 6;
const counted =
  /^(?:класс|курс|групп|уровн|разряд|категори|созыв|очеред|отделени|участк|микрорайон|округ|подъезд|отряд|звен|этаж|лет$)/;
const independently = "независимо";
/** «независимо от форм собственности», «… от ведомственной принадлежности» */
const ownership = /^(?:форм|вид|тип|ведомств|организаци|подчин|статус|прав|собственн|место|мест)/;
const wordInBrackets = /^\( ?([а-я-]{4,30}) ?\)$/;
const adjectiveEnds = /(?:[ыи]х|ого|его|ой|ей)$/;
const numberJoiner = /^(?:,|и)$/;

/** Whether the name of a body ends before the token. Commas and «и» are left to the caller. */
export function endsName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (isTimes(token, tokens[at + 1])) return true;
  if (token.kind === "mark") return endsAtMark(tokens, at);
  if (token.kind === "bracket") return !isSecondAdjective(tokens, at) && !isSecondNoun(tokens, at);
  if (token.kind === "number") return endsAtNumber(tokens, at);
  if (token.kind !== "word") return false;
  if (isStop(token.word)) return !isInName(tokens, at);
  if (endsAtPreposition(tokens, at)) return true;
  if (token.folded === independently) return !ownership.test(tokens[at + 2]?.folded ?? "");
  if (properName.test(token.text)) return false;
  if (isAdverb(token.word)) return true;
  return !isGoverned(tokens, at - 1) && (isObject(token.word) || (isObjectInU(token.word) && !behindPreposition(tokens, at)));
}

/** «комитетам по спорту | два | раза в год», not «правлению союза | раз в год» */
function isTimes({ kind, folded }: Token, next: Token | undefined): boolean {
  if (next?.folded === "раза") return true;
  return next?.folded === "раз" && (kind === "number" || Object.hasOwn(numeralForms, folded) || manyTimes.has(folded));
}

/** «главам крестьянских | (фермерских) | хозяйств»: an adjective beside another, and their noun behind them. */
function isSecondAdjective(tokens: readonly Token[], at: number): boolean {
  const word = wordInBrackets.exec(tokens[at]?.folded ?? "")?.[1];
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (!word || before?.kind !== "word" || after?.kind !== "word" || isStop(after.word)) return false;
  return adjectiveEnds.test(word) && adjectiveEnds.test(before.folded) && word.at(-1) === before.folded.at(-1);
}

/** «отделению наук | о | Земле», «организациям независимо | от | форм собственности» */
function isInName(tokens: readonly Token[], at: number): boolean {
  const { folded } = tokens[at] as Token;
  return isGoverned(tokens, at) || (folded === "от" && (tokens[at - 1]?.folded === independently || isSent(tokens, at)));
}

/**
 * «школам | сжигание стерни», «отделам | новые планы», «старосте | просьба»: neither a genitive nor any other case in which a name goes
 * on. Many people are no such object: «институту проблем механики».
 */
const isObject = fact((word): boolean => {
  const nouns = nounReadings(word);
  const cases = nouns.length > 0 && nouns.every(({ sure }) => sure) ? nouns : [];
  const adjectives = knownReadings(word).length > 0 ? [] : adjectiveReadings(word);
  const all = [...cases, ...adjectives];
  if (cases.some(({ kind, number }) => kind === "person" && number === "plural")) return false;
  return all.length > 0 && all.every((one) => one.case === "accusative" || one.case === "nominative");
});

/** «водителям | стоянку», «жильцам | пересадку»: «по стоянку» would be another matter. */
const isObjectInU = fact((word): boolean => objectInU.test(word) && knownReadings(word).length === 0);

function behindPreposition(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - nearPreposition), at).some(({ folded }) => dativeAhead.test(folded));
}

const isStop = fact(
  (word): boolean => isInfinitive(word) || stops.has(word) || decided.has(word) || infinitiveOf(word) !== undefined,
);
/** «регулярно», «подворно», «активнее» */
export const isAdverb = fact(
  (word): boolean => (adverb.test(word) || comparative.test(word)) && knownReadings(word).length === 0,
);

function endsAtMark(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at] as Token;
  if (text === "/" || text === "№" || text === "*") return false;
  if (isDash(tokens[at])) return !joins(tokens[at - 1], tokens[at + 1]);
  if (text !== ".") return text !== "," || at === tokens.length - 1;
  return !short.has(tokens[at - 1]?.folded ?? "");
}

/** «домов 5–9», «парламентам государств – участников»: a dash between. */
function joins(before: Token | undefined, after: Token | undefined): boolean {
  if (before?.kind === "number") return after?.kind === "number";
  return before?.kind === "word" && after?.kind === "word" && isOfMany(before.word) && isOfPeople(after.word);
}

/** In the genitive plural. */
const isOfMany = fact((word): boolean => nounReadings(word).some(isGenitivePlural));
const isOfPeople = fact((word): boolean => nounReadings(word).some((one) => one.kind === "person" && isGenitivePlural(one)));

function isGenitivePlural({ case: of, number }: NounReading): boolean {
  return of === "genitive" && number === "plural";
}

function endsAtNumber(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at] as Token;
  if (text.startsWith("№") || text.startsWith("N")) return false;
  return months.test(tokens[at + 1]?.folded ?? "") || stopOrColon.test(text) || !isNumberOf(tokens, at);
}

/** «школе 12», «школе-интернату 5», «ДОУ 7», «кв. 5», «граждане старше 60 лет»: a number right behind a noun. */
function isNumberOf(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const short = before?.text === "." ? tokens[at - 2]?.folded : undefined;
  if (before?.kind === "number" || before?.kind === "shout" || numbersThings(tokens, at)) return true;
  if (short !== undefined && numbered.has(short)) return true;
  if (before?.kind === "word" && listsNumbers(tokens, at)) return true;
  const joinedBy = before?.text === "," || before?.folded === "и" || isDash(before);
  if ((joinedBy && tokens[at - 2]?.kind === "number") || compared.test(before?.folded ?? "")) return true;
  if (before?.kind !== "word") return false;
  return knownReadings(before.word).some((one) => one.number === "singular") || isFollowedByTask(tokens, at);
}

/** «старостам групп | 101–105 сдать …»: no day, no term. */
function isFollowedByTask(tokens: readonly Token[], from: number): boolean {
  let at = from + 1;
  while ((isDash(tokens[at]) || numberJoiner.test(tokens[at]?.folded ?? "")) && tokens[at + 1]?.kind === "number") at += 2;
  const next = tokens[at];
  return next === undefined || next.text === ":" || isDash(next) || isInfinitive(next.word);
}

/** «руководителям | 9–11 классов», «студентам | 1 курса», «жителям | 2-го микрорайона» */
function numbersThings(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while ((isDash(tokens[at + 1]) || numberJoiner.test(tokens[at + 1]?.folded ?? "")) && tokens[at + 2]?.kind === "number")
    at += 2;
  return counted.test(tokens[at + 1]?.folded ?? "");
}

/** «участков 15, 16 и 18», but «школам 15 и 16 мая». */
function listsNumbers(tokens: readonly Token[], from: number): boolean {
  let at = from + 1;
  while (numberJoiner.test(tokens[at]?.folded ?? "") && tokens[at + 1]?.kind === "number") at += 2;
  return at > from + 1 && !months.test(tokens[at]?.folded ?? "");
}

function endsAtPreposition(tokens: readonly Token[], at: number): boolean {
  const { folded } = tokens[at] as Token;
  const next = tokens[at + 1];
  if (!next) return false;
  // «к главе города | и в управление связи»
  if (folded === "в" && tokens[at - 1]?.folded === "и") return true;
  if (isGoverned(tokens, at)) return false;
  const tails = lookUp(goesOn, folded);
  if (tails) return !continues(tokens, at + 1, tails);
  if (folded === "с" && begins(next, asks)) return true;
  const after = withOthers.test(tokens[at - 1]?.folded ?? "") ? undefined : lookUp(ends, folded);
  return after !== undefined && (next.kind === "number" || isInfinitive(next.word) || begins(next, after));
}

/** «в области», «при МВД», «в Москве» */
function continues(tokens: readonly Token[], at: number, stems: readonly string[]): boolean {
  const next = tokens[at] as Token;
  const noun = tokens[at + 1];
  if (noun?.kind === "word" && adjectiveReadings(next.word).length > 0 && begins(noun, stems)) return true;
  if (next.kind === "shout") return !roman.test(next.text);
  return begins(next, stems) || (next.kind === "word" && properName.test(next.text)) || isBodyBehind(next);
}

/** «при министерстве»: a body in the prepositional. */
function isBodyBehind({ word, folded }: Token): boolean {
  return !noBodies.has(folded) && knownReadings(word).some((one) => one.case === "prepositional" && one.kind === "body");
}

function begins({ folded }: Token, stems: readonly string[]): boolean {
  return stems.some((stem) => folded.startsWith(stem));
}

function asRows(table: Readonly<Record<string, readonly string[]>>): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.entries(table).map(([word, rows]) => [word, rows.join(" ").split(" ")]));
}
