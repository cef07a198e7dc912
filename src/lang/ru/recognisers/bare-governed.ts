/** Bare surnames whose case a word before them governs: «от Лобова», «заявление Лобовой», «поручить Лобову», «избрать в совет Лобова». */
import { lookUp } from "../../look-up.ts";
import { fold } from "../fold.ts";
import type { NameCase } from "../morphology/name-readings.ts";
import { readFamily } from "../morphology/names.ts";
import { deedNouns, genitiveBefore } from "../words/name-governors.ts";
import { notPossessed } from "../words/nouns-like-surnames.ts";
import type { Beside } from "./bare-candidate.ts";
import { readable } from "./bare-candidate.ts";
import { ofPersons } from "./person-governors.ts";
import { beginsSentence, town } from "./person-traps.ts";

const speech: ReadonlySet<string> = new Set([
  ...genitiveBefore.filter((word) => word.length > 4),
  ...deedNouns.flatMap((row) => row.split(" ")),
]);
const possessive = /(?:[ое]в|ин|ын)(?:а|у|ым|ом|ой|ою|е)?$|(?:енко|чук)(?:а|у|ом)?$/;
const adjectival = /[ое]в(?:ой|ым)$/;
const agreeingNext = /^ [а-яё]+(?:[иые]|[ое]м|[ыи]м|[ое]й|ью)(?![а-яё])/;
const electing = /^(?:избра|выбра|вве|включ|кооптир|назнач|делегир|рекоменд|выдви|принят|принят?ь)/;
const entrusted: ReadonlySet<string> = new Set(["на", "поручить"]);
const dative = /(?:[ое]в|[иы]н)у$/;
const undeclined = /[а-я]{2}(?:енко|дзе|швили)$/;
const instrumental = /(?:[ое]в|[иы]н)ым$/;
const infinitive = /^(?:[а-я]+)?(?:ать|ять|ить|еть|уть|оть|ти|чь)(?:ся|сь)?$/;
const nounNext = /^ ([а-яё]+)/;
const places: ReadonlySet<string> = new Set(notPossessed);
const electedWithin = 8;
const longestWord = 30;

/** «Списать с Хомяковой долг», not «у Сосновой рощи». */
export function behindPreposition({ paragraph: { text }, one, before, gap }: Beside): boolean {
  const cases = before && gap === " " ? lookUp(ofPersons, before.folded) : undefined;
  if (!cases || !possessive.test(one.known.form) || !readable(one, cases)) return false;
  const rest = text.slice(one.end, one.end + longestWord);
  if (places.has(fold(nounNext.exec(rest)?.[1] ?? ""))) return false;
  return !(adjectival.test(one.known.form) && agreeingNext.test(rest));
}

/** «Избрать в правление Гордеева, Рябову». */
export function elected({ paragraph: { words }, one, before, gap }: Beside): boolean {
  const to = words[one.index - 2];
  if (gap !== " " || !before || (to?.folded !== "в" && to?.folded !== "на")) return false;
  const area = words.slice(Math.max(0, one.index - electedWithin), Math.max(0, one.index - 2));
  return area.some((word) => electing.test(word.folded)) && readable(one, ["acc"]);
}

/** «Избрать комиссию (Лобова, Мак, Седов)», «… правление – трёх чел. /Лобова, Мак/», «… правление: Лобов, Мак»: who sits in it. */
export function electedBody({ paragraph: { text, words }, one, gap }: Beside): boolean {
  if (!opensMembers.test(gap) || !readable(one, ["nom"])) return false;
  if (!membersBehind.test(text.slice(one.end, one.end + longestMembers)) || ofPlaces.test(words[one.index - 1]?.folded ?? ""))
    return false;
  const area = words.slice(Math.max(0, one.index - electedWithin), one.index);
  return (
    area.some(({ folded }) => electing.test(folded) || founding.test(folded)) && area.some((word) => sitting.test(word.folded))
  );
}

/** «старост улиц: Лобова, Сомова» */
const ofPlaces = /^(?:улиц|сел|деревень|поселков|городов|районов|станиц|хуторов)$/;
const founding = /^(?:созда|образ|сформир|утвер)/;
const opensMembers = /^\.?\s?(?:[:–—-]\s|[(/]\s?)$/;
const membersBehind = /^(?:(?:, ?| и )[А-ЯЁ][а-яё]{1,20}(?: [А-ЯЁ]\.(?: ?[А-ЯЁ]\.)?)?){1,14}(?:[)/.;]|$)/;
const longestMembers = 300;
const sitting =
  /^(?:рев|счет|спец)?(?:комисси|комитет|правлени|совет|бюро|президиум|групп|делегаци|штаб|коллеги|актив|старост|редколлеги)[а-я]{0,3}$/;

/** «выступление Лобова», «по просьбе Седовой»; «мнение о Лобове» is another licence's. */
export function behindDeed({ one, before, gap }: Beside): boolean {
  return before !== undefined && gap === " " && speech.has(before.folded) && readable(one, ["gen"]);
}

/** «предложение Шпака»: of one who said something, though the surname does not look like one; a place says nothing. */
export function behindSaying({ one, before, gap }: Beside): boolean {
  if (!before || gap !== " " || !saying.test(before.folded) || town(one.known)) return false;
  return readFamily(one.word).some(
    (reading) =>
      reading.gender === "m" && reading.rare !== true && reading.cases.includes("gen") && one.known.form !== fold(reading.text),
  );
}

const saying =
  /^(?:предложени|возражени|мнени|жалоб|заявлени|кандидатур|ходатайств|рапорт|просьб|поправк|реплик|объяснени|прошени|выступлени|доклад)[а-я]{0,3}$/;

/** «возложить на Лобова», «поручить Лобову». */
export function entrustedTo({ paragraph, one, before, gap }: Beside): boolean {
  if (!before || gap !== " " || !entrusted.has(before.folded)) return false;
  const entrusting = before.folded !== "на" || paragraph.words[one.index - 2]?.folded.startsWith("возл") === true;
  const cases: readonly NameCase[] = before.folded === "на" ? ["acc"] : ["dat"];
  return entrusting && readable(one, cases);
}

/** «телеграмму Лобову», «согласовано Лобовым», «Лобову составить график», «Сердюченко принести вёсла»; not «к Петрову дню», «за Сосновым бором». */
export function inDative({ paragraph: { text, words }, one, before }: Beside): boolean {
  const folded = one.known.form;
  const rest = text.slice(one.end, one.end + longestWord);
  const doesNext = infinitive.test(words[one.index + 1]?.folded ?? "") && rest.startsWith(" ");
  if (undeclined.test(folded) && doesNext) return true;
  if (beginsSentence(text, one.start)) return dative.test(folded) && doesNext;
  if (!before) return false;
  const noun = nounNext.exec(rest)?.[1] ?? "";
  if (dative.test(folded)) return !places.has(fold(noun));
  return instrumental.test(folded) && !agreeingNext.test(rest);
}

/** «Лобову составить график», as a sentence. */
export function beginsTask(beside: Beside): boolean {
  return beginsSentence(beside.paragraph.text, beside.one.start) && inDative(beside);
}
