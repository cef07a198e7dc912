/** The post before a name: its case, and where it begins. */
import type { Agreement, NameCase } from "../morphology/name-readings.ts";
import { readFamily } from "../morphology/names.ts";
import { isBody } from "./body-words.ts";
import { lastBefore, type Word } from "./paragraph-words.ts";
import { governors } from "./person-governors.ts";
import type { NameContext, Place } from "./person-place.ts";
import { postCases, womanPost } from "./person-words.ts";

const colon = /^\s?:\s?$/;
const anything = /\S/;
const capitalWord = /[А-ЯЁ][А-ЯЁа-яё]{1,40}(?:-[А-ЯЁ][А-ЯЁа-яё]{1,40})?/;
export const adjective = /(?:ый|ий|ой|его|ого|ему|ому|им|ым|ем|ом|ая|яя|ую|юю|ей)$/;
const adjectives: Readonly<Record<NameCase, RegExp>> = {
  nom: /(?:ый|ий|ой|ая|яя)$/,
  gen: /[ое]го$/,
  acc: /(?:[ое]го|ую|юю)$/,
  dat: /[ое]му$/,
  ins: /[ыи]м$/,
  pre: /[ое]м$/,
};
const chosen =
  /^(?:(?:пере)?избран|выбран|выдвинут|назначен|утвержден|предложен|приглашен|назван|признан|объявлен|представлен|награжден|рекомендован|включен|направлен|делегирован|командирован)[аоы]?$/;
const choosing = /^(?:избра|назначи|выбра|утверди|кооптиро|переизбра)(?:ть|ли|л|ла|ло|в)$/;
/** «Избрать президентом … Лобова, вице-президентами …»: so many words may lie between. */
const longestChoice = 18;
/** «нашим старостою» */
const pronoun = /^(?:наш|ваш|сво|мо|тво|эт|сам)[а-я]{1,4}$/;
const acting = /(?:^|[^А-Яа-яЁё])(?:и\.\s?о\.|врио|вр\.\s?и\.\s?о\.|исполняющ(?:ий|ая)\sобязанности)\s$/i;

/** «учителя Л. Лобова, Р. Седова» are several in the nominative: masculines whose plural ends like the genitive. */
const pluralInA =
  /^(?:учител|писател|егер|слесар|токар|пекар|лекар|писар|секретар|вратар)я$|^(?:директор|профессор|доктор|инспектор|инструктор|мастер|тренер|повар|фельдшер|редактор|корректор|бухгалтер|ректор|прокурор|сторож|кучер|юнкер|тракторист)а$/;
const nextName = /^(?:,| и) (?:[А-ЯЁ]\.|[А-ЯЁ][а-яё]+ [А-ЯЁ])/;
/** Behind the names of an item «учителя Л. Лобова, Р. Седова» stands nothing else. */
const anotherWord = /(?:^|[^А-Яа-яЁё])[а-яё]{2}/;
const apart = /^[\s(,.;:–—]*$/;

/** «выступили учителя Лобов, Р. Седова»: whoever spoke stands in the nominative. */
const speaking =
  /^(?:выступили|выступают|высказались|доложили|сообщили|рассказали|предложили|заявили|ответили|голосовали|(?:присутство|отсутство|участво)вали|присутствуют|отсутствуют|участвуют|участие)$/;
const nextCapital = /^(?:,| и) [А-ЯЁ]/;

function isSeveral(place: Place, head: Word, index: number): boolean {
  if (!pluralInA.test(head.folded)) return false;
  if (speaking.test(place.words[index - 1]?.folded ?? "") && nextCapital.test(place.text.slice(place.end, place.end + 4)))
    return true;
  if (!nextName.test(place.text.slice(place.end, place.end + 40))) return false;
  const gap = place.text.slice(place.words[index - 1]?.end ?? 0, head.start);
  return apart.test(gap) && (gap.trim() !== "" || (index === 0 && !anotherWord.test(place.text.slice(place.end))));
}

export function fromHead(place: Place, head: Word, gender: Agreement["gender"]): NameContext {
  const index = lastBefore(place.words, head.end);
  const short = head.folded === "зам" || place.text.charAt(head.end) === ".";
  const printed =
    short || acting.test(place.text.slice(Math.max(0, head.start - 40), head.start)) ? [] : (postCases(head.known) ?? []);
  const cases = isSeveral(place, head, index)
    ? (["nom"] as const)
    : printed.length === 0
      ? shortPostCase(place, index)
      : printed.includes("ins") && (printed.length === 1 || gender === "f")
        ? chosenCase(place, index, printed)
        : printed;
  const post = isOthers(place, index) ? null : { start: adjectivesBefore(place, index), end: place.start };
  return { gender, cases, post };
}

const manyOf = /[а-я]{2}(?:ов|ев|ей)$/;

/** «в совет ветеранов Лобова», «на должность президента выдвинуты Лобов и Седова»: the post of others, or of nobody yet. */
function isOthers({ words, start }: Place, index: number): boolean {
  const [head, before] = [words[index] as Word, words[index - 1]];
  if (before && manyOf.test(head.folded) && isBody(before.folded)) return true;
  const last = words[lastBefore(words, start)];
  return last !== head && last !== undefined && chosen.test(last.folded) && !(postCases(head.known) ?? []).includes("ins");
}

/** «под рук. Лобова», «доклад зам. главы Лобова»; by itself («отв. Лобов») nominative. */
function shortPostCase(place: Place, index: number): readonly NameCase[] {
  const before = place.words[index - 1];
  const gap = before ? place.text.slice(before.end, (place.words[index] as Word).start) : "";
  if (before && colon.test(gap)) return governors.get(before.folded) ?? ["nom"];
  if (!before || anything.test(gap)) return mayBeNominative(place) ? ["nom"] : [];
  if (before.folded === "под") return ["gen"];
  return governors.get(before.folded) ?? [];
}

/** «Зам. директора Лобов К.К.»; «Зам. директора Лобовой К.К.» is told to do something. */
function mayBeNominative({ text, start, end }: Place): boolean {
  const family = capitalWord.exec(text.slice(start, end))?.[0];
  return !family || readFamily(family).some(({ cases, rare }) => !rare && (cases.length === 0 || cases.includes("nom")));
}

/** «избрать секретарём Лобова» → accusative, «секретарём избрана Тишаева» → nominative. */
function chosenCase(place: Place, index: number, printed: readonly NameCase[]): readonly NameCase[] {
  const around = place.words.slice(Math.max(0, index - longestChoice), index + 8).filter((word) => word.start < place.start);
  if (around.some((word) => choosing.test(word.folded))) return ["acc"];
  return around.some((word) => chosen.test(word.folded)) ? ["nom"] : printed;
}

function adjectivesBefore(place: Place, index: number): number {
  const head = place.words[index] as Word;
  const agreeing = adjectiveOf(head);
  let at = index;
  while (at > 0) {
    const before = place.words[at - 1] as Word;
    if (
      !agreeing.test(before.folded) ||
      pronoun.test(before.folded) ||
      governors.has(before.folded) ||
      place.text.slice(before.end, (place.words[at] as Word).start) !== " "
    )
      break;
    at--;
  }
  return (place.words[at] as Word).start;
}

function adjectiveOf(head: Word): RegExp {
  const cases = postCases(head.known) ?? [];
  if (womanPost(head.known) || cases.length === 0) return adjective;
  return adjectives[cases[0] ?? "nom"];
}
