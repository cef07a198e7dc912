/** What the joining of wrapped lines asks about a raw line. */
import type { LineCues } from "../../language.ts";
import { fold } from "../fold.ts";
import { isInfinitive } from "../morphology/infinitive.ts";
import { deciderStems } from "../words/deciders.ts";
import { formulaIn } from "./formula.ts";
import { placeCues } from "./place-date.ts";

const dangling = new Set(
  "и в во на с со к ко о об от до по за из для при под над или а но не через между без у их его ее что чтобы как также том числе г № том рамках целях".split(" "),
);
const lastWord = /([а-яa-z№]+)$/;
/** The first word, and the second behind «не» or an adverb: «постоянно информировать». */
const firstWord = /^[«"(]?([а-я-]+)(?:(?<=^[«"(]?(?:не|[а-я]{3,}(?:но|ски|ее))) ([а-я-]+))?/;
const term =
  /^[(]?(?:(?:срок(?:и|ом)?(?: исполнения| выполнения)?|отв(?:\.|етственн[а-я]+(?: исполнител[а-я]+)?)|исполнител[ьи]|контроль)(?: ?[:–—-] ?|\.? ?:)|отв\. ?[а-я])/;
const alone =
  /^(?:(?:резолюция|решение|постановление|протокол|рекомендации|решили|постановили|слушали|выступили|постановляет|постановляю|проект|приложение(?: №? ?\d+)?|повестка(?: дня)?|голосовали)(?: ?№ ?[\d/-]+)?[ .:]*$|голосовали|проголосовали|(?:решение )?(?:принято|утверждено)? ?единогласно|за ?[-–—:]? ?\d+ ?[,;] ?против|слушали:|выступили:|приложение ?(?:№ ?\d+|$)|исп\.|м\.п\.)/;
const signature = /(?:^|\t| {3,}|_{3,} *)(?:[А-ЯЁ]\. ?(?:[А-ЯЁ]\. ?)?[А-ЯЁ][а-яёА-ЯЁ-]+|[А-ЯЁ][а-яё-]+ [А-ЯЁ]\. ?[А-ЯЁ]\.)$/;
/** A part of a compound that keeps its hyphen: «образовательно-», «научно-», «социально-». */
const compoundStart = /(?:льно|ично|учно|арно|ивно|ионно|енно|ежно|иально|истско|ийско|ско|цко|лего|дико|фето|водно|юго|северо|онлайн|интернет|бизнес|пресс|медико|тренинг)$/;

const decision =
  /^(?:(?:заявля|треб|реш|рѣш|постанов|предлага|рекоменду|счита|поруча|обраща|призыва)[а-я]+(?: (?:и|необходимым|целесообразным|важным))* ?(?:[а-я]{5,}(?:ем|ют|ет|им))?) ?[:,!.]$/;
const finite = /(?:[аеи]ет|[аеи]ют|[иы]ли|ила|ил|али|ала|ены|ано)(?:ся)?(?= |$)/;

export const lineCues: LineCues = {
  dangling: (line) => dangling.has(lastWord.exec(fold(line.slice(-30)))?.[1] ?? ""),
  infinitive: (line) => {
    const found = firstWord.exec(fold(line.slice(0, 60)));
    return isInfinitive(found?.[1] ?? "") || isInfinitive(found?.[2] ?? "");
  },
  opensDecision: (line) => line.length < 200 && line.endsWith(":") && formulaIn(line)?.start === 0,
  term: (line) => term.test(fold(line.slice(0, 60))),
  standsAlone: (line) => alone.test(fold(line.slice(0, 80))) || (line.length < 60 && decision.test(fold(line))) || signature.test(line.slice(-60)) || placeCues(line, fold(line)).includes("place-date"),
  decider: (line) => {
    const folded = fold(line.slice(0, 120));
    return line.length < 90 && deciderStems.some((stem) => folded.includes(stem)) && !/[.:;,!?]/.test(folded) && !finite.test(folded);
  },
  decision: (line) => line.length < 60 && decision.test(fold(line)),
  compound: (first, second) => compoundStart.test(fold(first)) || (second.charAt(0) !== second.charAt(0).toLowerCase() && second !== second.toUpperCase()),
};
