/** Where the name of a body ends behind its head noun: «отделу | образования администрации района | в срок до …». */
import { prepositionStops, tailStops } from "../words/addressee-stops.ts";
import { finiteVerbs } from "../words/verbs.ts";
import { isInfinitive } from "./infinitive.ts";
import { knownReadings } from "./lexicon.ts";
import type { Token } from "./tokens.ts";
import { fact } from "./word.ts";

const endsNamePattern = /[.:]/;
const endsNamePattern2 = /^[А-ЯЁ]/;

const stops = new Set(tailStops);
const adverb = /^[а-я]{3,}(?:но|ски|жды|ее|ему)$/;
/** «г.», «им.», «обл.», «п.»: the full stop is no end. */
const short = /^(?:г|им|обл|п|пос|с|ст|р|ул|д|м|респ|н|гос|муниц|пгт|рп|а|о|гр|св|акад|проф|тов|т|зав|зам)$/;
const months = /^(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)/;
const numberJoiner = /^(?:,|и)$/;
const dashes = new Set(["-", "–", "—", "−"]);

/** Whether the name of a body ends before the token. Commas and «и» are left to the caller. */
export function endsName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.kind === "mark") return endsAtMark(tokens, at);
  if (token.kind === "bracket") return true;
  if (token.kind === "number")
    return (
      !token.text.startsWith("№") &&
      (months.test(tokens[at + 1]?.folded ?? "") || endsNamePattern.test(token.text) || !isNumberOf(tokens, at))
    );
  if (token.kind !== "word") return false;
  if (isStop(token.word) || endsAtPreposition(tokens, at)) return true;
  return isAdverb(token.word) && !endsNamePattern2.test(token.text);
}

const isStop = fact((word): boolean => isInfinitive(word) || stops.has(word) || word in finiteVerbs);
const isAdverb = fact((word): boolean => adverb.test(word) && knownReadings(word).length === 0);

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
  return before?.kind === "word" && knownReadings(before.word).some((one) => one.number === "singular");
}

/** «участков 15, 16 и 18», but «школам 15 и 16 мая». */
function listsNumbers(tokens: readonly Token[], from: number): boolean {
  let at = from + 1;
  while (numberJoiner.test(tokens[at]?.folded ?? "") && tokens[at + 1]?.kind === "number") at += 2;
  return at > from + 1 && !months.test(tokens[at]?.folded ?? "");
}

function endsAtPreposition(tokens: readonly Token[], at: number): boolean {
  const after = prepositionStops[(tokens[at] as Token).folded];
  const next = tokens[at + 1];
  if (!after || !next) return false;
  return next.kind === "number" || isInfinitive(next.word) || after.some((stem) => next.folded.startsWith(stem));
}

export function isDash(token: Token | undefined): boolean {
  return token !== undefined && dashes.has(token.text);
}
