/** Where the name of a body ends behind its head noun: «отделу | образования администрации района | в срок до …». */
import { petitions, prepositionStops, prepositionTails, tailStops } from "../words/addressee-stops.ts";
import { finiteVerbs } from "../words/verbs.ts";
import { adjectiveReadings } from "./adjectives.ts";
import { nounReadings } from "./compound.ts";
import { isInfinitive } from "./infinitive.ts";
import { knownReadings } from "./lexicon.ts";
import type { Token } from "./tokens.ts";
import { fact } from "./word.ts";

const stopOrColon = /[.:]/;
const properName = /^[А-ЯЁ]/;
/** «отделению наук о Земле» */
const about = /^об?$/;
const sciences = /^(?:наук|знаний)$/;
/** «отделу по работе с обращениями» */
const withOthers = /^(?:работ|связ|взаимодейств|борьб)/;
/** «в III квартале» */
const roman = /^[IVXLХІ]+$/;

const stops = new Set(tailStops);
const ends = asRows(prepositionStops);
const goesOn = asRows(prepositionTails);
const asks = petitions.join(" ").split(" ");
const adverb = /^[а-я]{3,}(?:но|ски|жды|ее|ему)$/;
/** «г.», «им.», «обл.», «п.»: the full stop is no end. */
const short = /^(?:г|им|обл|п|пос|с|ст|р|ул|д|м|респ|н|гос|муниц|пгт|рп|а|о|гр|св|акад|проф|тов|т|зав|зам)$/;
const months = /^(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)/;
/** «граждане старше 60 лет» */
const compared = /^(?:старше|младше|моложе)$/;
const numberJoiner = /^(?:,|и)$/;

/** Whether the name of a body ends before the token. Commas and «и» are left to the caller. */
export function endsName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.kind === "mark") return endsAtMark(tokens, at);
  if (token.kind === "bracket") return true;
  if (token.kind === "number")
    return (
      !token.text.startsWith("№") &&
      (months.test(tokens[at + 1]?.folded ?? "") || stopOrColon.test(token.text) || !isNumberOf(tokens, at))
    );
  if (token.kind !== "word") return false;
  if (isStop(token.word)) return !(about.test(token.folded) && sciences.test(tokens[at - 1]?.folded ?? ""));
  if (endsAtPreposition(tokens, at)) return true;
  return !properName.test(token.text) && (isAdverb(token.word) || isObject(token.word));
}

/** «школам | сжигание стерни», «отделам | новые планы»: neither a genitive nor any other case in which a name goes on. */
const isObject = fact((word): boolean => {
  const nouns = nounReadings(word);
  const cases = nouns.length > 0 && nouns.every(({ sure }) => sure) ? nouns : [];
  const adjectives = knownReadings(word).length > 0 ? [] : adjectiveReadings(word);
  const all = [...cases, ...adjectives];
  return all.length > 0 && all.every((one) => one.case === "accusative" || one.case === "nominative");
});

const isStop = fact((word): boolean => isInfinitive(word) || stops.has(word) || word in finiteVerbs);
/** «регулярно», «подворно», «активнее» */
export const isAdverb = fact((word): boolean => adverb.test(word) && knownReadings(word).length === 0);

function endsAtMark(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at] as Token;
  if (text === "/" || text === "№" || text === "*") return false;
  if (text !== ".") return text !== ",";
  return !short.test(tokens[at - 1]?.folded ?? "");
}

/** «школе 12», «школе-интернату 5»: a number right behind a noun. */
function isNumberOf(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind === "number" || tokens[at + 1]?.folded.startsWith("класс")) return true;
  if (before?.kind === "word" && listsNumbers(tokens, at)) return true;
  if ((before?.text === "," || before?.folded === "и") && tokens[at - 2]?.kind === "number") return true;
  if (compared.test(before?.folded ?? "")) return true;
  return before?.kind === "word" && knownReadings(before.word).some((one) => one.number === "singular");
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
  if (folded in goesOn) return !continues(tokens, at + 1, goesOn[folded] as readonly string[]);
  if (folded === "с" && begins(next, asks)) return true;
  const after = withOthers.test(tokens[at - 1]?.folded ?? "") ? undefined : ends[folded];
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
  return folded !== "лице" && knownReadings(word).some((one) => one.case === "prepositional" && one.kind === "body");
}

function begins({ folded }: Token, stems: readonly string[]): boolean {
  return stems.some((stem) => folded.startsWith(stem));
}

function asRows(table: Readonly<Record<string, readonly string[]>>): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.entries(table).map(([word, rows]) => [word, rows.join(" ").split(" ")]));
}
