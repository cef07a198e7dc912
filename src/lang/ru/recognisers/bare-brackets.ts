/** Bare surnames in brackets: «отделу связи (Евсюков)», «мельникам (Лобов, Тур и Сомова)». */
import { fold } from "../fold.ts";
import { type Beside, type Candidate, type Paragraph, readable } from "./bare-candidate.ts";
import { isBody as isBodyWord } from "./body-words.ts";
import { looksLikeSurname, town } from "./person-traps.ts";
import { postCases } from "./person-words.ts";

const closesBracket = /^\s?\)/;
const properBefore = /[А-ЯЁ][а-яё]{1,30}\s?$/;
/** «) в течение месяца провести» */
const inBracketsDoing = /^\)(?:(?: [а-яё\d.]{1,14}){0,7} [а-яё]{0,20}(?:ать|ять|ить|еть|уть|оть|ти|чь)(?:ся|сь)?(?![а-яё])|:)/;
/** «(Лобов, Тур и Сомова)», behind the first of them */
const namesInBrackets = /^((?:(?:, ?| и )[А-ЯЁ][а-яё]{1,20}(?:-[А-ЯЁ][а-яё]+)?){1,9})\)/;
const listMark = /, ?| и /;
const bodyBefore = /[а-яё»"]\s$/;
const longestInfinitive = 90;
const longestBracket = 200;
const longestRemark = 60;

/** «участок № 12 (Седин)», «отделу связи (Евсюков)»; in the nominative. */
export function inBrackets({ paragraph: { text }, one }: Beside): boolean {
  if (text.charAt(one.start - 1) !== "(") return false;
  const rest = text.slice(one.end, one.end + longestBracket);
  const list = namesInBrackets.exec(rest)?.[0] ?? "";
  if (list === "" ? !closesBracket.test(rest) : !inBracketsDoing.test(rest.slice(list.length - 1))) return false;
  const proper = properBefore.exec(text.slice(Math.max(0, one.start - 32), one.start - 1));
  return readable(one, ["nom"]) && (!proper || isBodyWord(fold(proper[0].trim())));
}

/** «Классным руководителям (Гусева, Ниеминен, Петров)»: people in brackets behind the word for them. */
export function listedInBrackets({ paragraph: { text }, one, before }: Beside): boolean {
  if (!before || text.charAt(one.start - 1) !== "(" || !readable(one, ["nom"])) return false;
  const others = namesInBrackets
    .exec(text.slice(one.end, one.end + longestBracket))?.[1]
    ?.split(listMark)
    .slice(1);
  if (!others || (town(one.known) && !others.some((name) => looksLikeSurname(name) && !town(name)))) return false;
  return phraseBefore(text, one.start).some((word) => postCases(word) !== undefined);
}

/** «(Седова, Кац, Лобов)», a paragraph of its own: who spoke to the question above; not «(Орёл, Брянск, Камышин)», «(Клён, Осина)». */
export function bracketsAlone({ text }: Paragraph, one: Candidate): boolean {
  if (text.charAt(0) !== "(" || !readable(one, ["nom"])) return false;
  const names = alone.exec(text)?.[1]?.split(listMark) ?? [];
  const sure = names.filter(isSurely).length;
  return (names.length === 2 ? sure > 0 : sure * 2 > names.length) && !names.some((name) => town(name) || inSk.test(name));
}

/** «Осина» may be a tree. */
const inIna = /ина$/;
/** «Петровск» */
const inSk = /[сц]к$/;

function isSurely(name: string): boolean {
  return name.split("-").some((half) => looksLikeSurname(half) && !inIna.test(half));
}

const alone =
  /^\(([А-ЯЁ][а-яё]{1,20}(?:-[А-ЯЁ][а-яё]{1,20})?(?:(?:, ?| и )[А-ЯЁ][а-яё]{1,20}(?:-[А-ЯЁ][а-яё]{1,20})?){1,9})\)\.?$/;

const clauseEnd = /[.,;:()«»]/;
const notWord = /[^а-яё-]+/i;

/** The last words of the clause before the bracket, folded. */
function phraseBefore(text: string, start: number): readonly string[] {
  const clause =
    text
      .slice(Math.max(0, start - longestRemark), start - 1)
      .split(clauseEnd)
      .at(-1) ?? "";
  return clause.split(notWord).filter(Boolean).slice(-4).map(fold);
}

/** «участку «Север» (Гавриш) представить»: of any word, where an infinitive follows and no town is meant; not «А. Кюи (Лион)». */
export function doesInBrackets({ paragraph: { text, named }, one }: Beside): boolean {
  if (text.charAt(one.start - 1) !== "(" || !readable(one, ["nom"]) || named.some(({ end }) => end === one.start - 2))
    return false;
  return inBracketsDoing.test(text.slice(one.end, one.end + longestInfinitive)) && bodyBefore.test(text.slice(0, one.start - 1));
}
