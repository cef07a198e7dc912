/** Whether a line begins a task of its own by its words, where its marker may be lost. */
import { anyOf } from "../../pattern.ts";
import { fold } from "../fold.ts";
import type { Case } from "../morphology/cases.ts";
import { nounReadings } from "../morphology/compound.ts";
import { headAt } from "../morphology/head.ts";
import { isInfinitive } from "../morphology/infinitive.ts";
import { knownReadings } from "../morphology/lexicon.ts";
import { type Token, tokenise } from "../morphology/tokens.ts";
import { aimForms, awaitingNouns, helpingVerbs, phaseVerbs } from "../words/line-ends.ts";
import { matrixStems } from "../words/matrix-cues.ts";
import { type Addressed, addressedAt } from "./addressee-phrase.ts";
import { skipTerm } from "./addressee-term.ts";
import { isGoverning } from "./coordinated-verbs.ts";
import { foldedWordsOf } from "./paragraph-words.ts";

const noun = new RegExp(`^(?:${anyOf(awaitingNouns)}[а-я]{0,4}|${anyOf(aimForms)})$`);
const verb = new RegExp(`^${anyOf([...matrixStems, ...helpingVerbs])}`);
/** «обучающий детей», not «приказом» */
const participle = /щ[а-я]{2,3}$/;
/** «намерение | граждан | выбирать» */
const nearest = 3;
/** Between those who are to act and what they are to do. */
const farthest = 12;
/** «пасечникам»: people whom no list knows. */
const people = /(?:[нчщ]ик|ист|тел|лог|тор)(?:ам|ям)$/;
const opensTerm = /^(?:[вкс]|до|не|ко|со|раз|еже[а-я]{3,12},?) /i;
const phase = new RegExp(`^${anyOf(phaseVerbs)}`);
const longestPhase = 12;
const together = /^совместно со? /i;
const clauseEnd = /^[.;:]$/;
const heading = /^[А-ЯЁ][^\d.;!?]*$/;
/** What may stand behind the names of a heading. */
const headingEnd = /^ ?[:,–—-]?$/;

/** «школам и клубам открыть секции», not «комиссии открыть», which may go on in the genitive. */
export function namesDoers(line: string): boolean {
  const tokens = tokenise(line, farthest);
  const head = headAt(tokens, 0, ["dative"]);
  if (head?.case !== "dative" || isGenitiveToo(tokens[head.at] as Token)) return false;
  if (!(head.known && head.kind !== "other") && !people.test((tokens[head.at] as Token).folded)) return false;
  for (const { kind, text, word } of tokens.slice(head.at + 1)) {
    if (clauseEnd.test(text)) return false;
    if (kind === "word" && isInfinitive(word)) return true;
  }
  return false;
}

/** «Отделу культуры и школам (Лобов К.К.):»: a heading of those who are to act, whole. */
export function namesBodies(line: string): boolean {
  const tokens = tokenise(line);
  const read = addressedAt({ text: line, tokens, governs: "dative" }, 0);
  return read?.likely === true && !read.things && read.end === tokens.length - 1 && tokens[read.end]?.text === ":";
}

/** «Школам и клубам», «Директора школ»: nothing but those who are to act, in the dative or as they are called. */
export function doersAlone(line: string): boolean {
  return named(line, "dative") !== undefined || named(line, "nominative") !== undefined;
}

/** «Директора школ», «Управляющие советы школ»: who is to act, as they are called, or in a form that is the same; «Школы», «Семья и дети» are themes. */
export function actorsAlone(line: string): boolean {
  return (["nominative", "accusative"] as const).some((as) => {
    const read = named(line, as);
    return read?.matches.every(({ name }) => name.includes(" ") || isMany(name)) === true;
  });
}

/** «Учителя», «родители» */
function isMany(name: string): boolean {
  return nounReadings(fold(name)).some(({ kind, number }) => kind === "person" && number === "plural");
}

/** The names that are all there is in the line. */
function named(line: string, governs: Case): Addressed | undefined {
  if (!heading.test(line)) return undefined;
  const tokens = tokenise(line);
  const read = addressedAt({ text: line, tokens, governs }, 0);
  if (!read?.known || read.things) return undefined;
  return headingEnd.test(line.slice(tokens[read.end]?.start ?? line.length)) ? read : undefined;
}

/** «5. Начальнику милиции и дружинам»: those who are to act open the line, what they are to do is not in it. */
export function opensWithDoers(line: string): boolean {
  const tokens = tokenise(line);
  const head = headAt(tokens, 0, ["dative"]);
  return head?.case === "dative" && !tokens.some(({ kind, word }) => kind === "word" && isInfinitive(word));
}

/** «до 1 марта заключить договоры», «ежегодно, в мае, проводить смотр», «совместно с музеем собирать песни» */
export function termBeforeTask(line: string): boolean {
  const tokens = tokenise(line, farthest);
  if (together.test(line)) return opensClause(tokens);
  if (!opensTerm.test(line)) return false;
  const at = skipTerm(tokens, 0);
  return at > 0 && isInfinitive(tokens[at]?.word ?? "");
}

/** «до 1 марта | заключить договоры»: the task; the line as it is where none follows a term. */
export function behindTerm(line: string): string {
  if (!opensTerm.test(line)) return line;
  const tokens = tokenise(line, farthest);
  const verb = tokens[skipTerm(tokens, 0)];
  return verb && isInfinitive(verb.word) ? line.slice(verb.start) : line;
}

/** A verb before any mark. */
function opensClause(tokens: readonly Token[]): boolean {
  const verbAt = tokens.findIndex(({ kind, word }) => kind === "word" && isInfinitive(word));
  return verbAt > 0 && tokens.slice(0, verbAt).every(({ kind }) => kind !== "mark");
}

/** «продолжить поисковую работу», «начать ремонт»: what is begun is named, so no other infinitive need follow. */
export function beginsDeed(line: string): boolean {
  if (!phase.test(fold(line.slice(0, longestPhase)))) return false;
  return headAt(tokenise(line, nearest * 2), 1, ["accusative"])?.case === "accusative";
}

function isGenitiveToo({ word }: Token): boolean {
  return knownReadings(word).some((one) => one.case === "genitive");
}

/** «предоставить право» | «выбрать», «оказать помощь» | «школам», «кружки, позволяющие детям» | «учиться» */
export function awaitsTask(line: string): boolean {
  const words = foldedWordsOf(line);
  if (
    words.some(
      ({ known, folded }) => isGoverning(known) || (verb.test(folded) && (isInfinitive(known) || participle.test(folded))),
    )
  )
    return true;
  return words.slice(-nearest).some(({ folded }) => noun.test(folded));
}
