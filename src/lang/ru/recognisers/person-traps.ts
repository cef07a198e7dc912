/** What has the shape of a name and is none: streets, towns, list markers, names of institutions. */

import { everyMatch } from "../../../model/every-match.ts";
import type { Range } from "../../../model/span.ts";
import { fold } from "../fold.ts";
import { smallHalf } from "../letters.ts";
import { knownReadings } from "../morphology/lexicon.ts";
import { fact } from "../morphology/word.ts";
import { countries } from "../words/countries.ts";
import { functionWords } from "../words/function-words.ts";
import { notSurnames } from "../words/name-traps.ts";
import { namedAfter, placeBefore } from "../words/named-after.ts";
import { initialTowns, townStems } from "../words/towns.ts";
import { actWord } from "./act-words.ts";
import { lastBefore, wordBefore, wordsOf } from "./paragraph-words.ts";
import { postCases, titleCases } from "./person-words.ts";

const adjoining = /^\.?\s?$|^\s[IVX]{1,6}\s$/;
const capitalLetter = /[А-ЯЁ]/;
/** «имени народного артиста К. Лобова», «имени дважды Героя …»; not «имя погибшего К. Лобова». */
const honour = /^(?:народн|заслуженн|свят|преподобн|блаженн|велик|полн|перв)(?:ого|ой)$|^(?:дважды|трижды)$/;
/** «погибшего», «умершего», «павшего»; not «старшего», «высшего». */
const participle = /(?:[вш]|гиб|мер)ш(?:его|ей|ему)$/;
const wordEnd = /[А-Яа-яЁё]\.?\s?$/;
/** So many words a name may stand behind what was named after it. */
const farthest = 6;
const sentenceBefore = /(?:^|[.!?…•·*]\s{1,2}|[–—-]\s|["«(“]|\t)$/;
const headingEnd = /(?:ие|ия|ка|ла|ли|ют|ет|ть)$/;
const common: ReadonlySet<string> = new Set([...notSurnames, ...functionWords.flatMap((row) => row.split(" "))]);
const honoured: ReadonlySet<string> = new Set(namedAfter);
/** «турнир памяти Лобова»: the name of a contest; «вечер памяти Лобова» honours a person. */
const contest =
  /(?:турнир|пробег|соревновани|первенств|мемориал|спартакиад|регат|чтени|конкурс|гонк|матч|фестивал|заплыв|эстафет|состязани|марафон|кросс)[а-яё]{0,3}\s$/i;
/** «от имени Лобова» */
const onBehalf = /(?:^|[^а-яё])от имени$/i;
const lastVowel = /(?<=[а-я]{3})[аяь]$/;
const places: ReadonlySet<string> = new Set(placeBefore);
/** «Тул» of «Тулу», too. */
const towns: ReadonlySet<string> = new Set(townStems.flatMap((name) => [name, name.replace(lastVowel, "")]));
const afterInitial: ReadonlySet<string> = new Set(initialTowns);

const surname = new RegExp(
  [
    "[а-я]{2,}(?:[ое]в|ин|ын)(?:а|у|ым|ом|ой|ою|е)?",
    "[а-я]+[сц]к(?:ий|ого|ому|им|ом|ая|ую|ой)",
    "[а-я]{2,}(?:енко|ченко|айло|швили|дзе|янц|ых)",
    "[а-я]{2,}(?:чук|юк|щук|ян|ич|дин|як)(?:а|у|ом|ем|е)?",
    "[а-я]{3,}ук(?:а|у|ом|е)?",
    // the second half of «Кара-оол», «Мамед-заде»
    smallHalf,
    "[а-я]{2,}(?:штейн|фельд|гольц|мейер|майер)(?:а|у|ом|е)?",
    "(?:ким|пак|тен|хван|цо(?=[йюяе]))(?:а|у|ом|й|ю|я|ем)?",
    // Greeks: «Фемелиди», «Каприади», «Пападакис»; Gagauz: «Кесоглу»
    "[а-я]{3,}(?:иди|иади|оглу)",
    "[а-я]{3,}(?:[иа]дис|акис|пулос)(?:а|у|ом|е)?",
    // Koreans: «Югай», «Огай», «Лигай»
    "(?:ю|о|но|ли|ти|хе|ше|де|ко|ни|пя)га(?:й|я|ю|ем|е)",
  ]
    .map((form) => `^(?:${form})$`)
    .join("|"),
);
const account = /(?:[а-я]{2}[аяе]но|[а-я]{2}[ыия]то|[а-я]{2}[аеиоуыя]л[ои]сь|[аеяу]ется|[аеяу]ются)$/;
const place = /(?:ово|ево|ино|ыно)$/;
const action = /(?:[аиыуюя]ть|ться|ирование|ение|ость|ация|ство)$/;
const townEnding = /(?:а|у|ом|е|ь|и|ю|ем|ы)$/;
const countryEnding = /(?:ами|ах|ам|ом|ем|ей|ой|ью|[аеийоуыьюя])$/;
const states: ReadonlySet<string> = new Set(countries.flatMap((row) => row.split(" ")).map(withoutEnding));
/** «О значении трудов Лобова»: a theme tells of people as any sentence does. */
const theme = /^.Об?о? [а-яё]/;
const quoted = /«[^«»]{1,60}»|"[^"]{1,60}"|“[^“”]{1,60}”|„[^„“”]{1,60}[“”]/g;

/** «Тишаевой», «ПОЛОНСКИЙ»: by its ending a surname, of people more often than of anything else. */
export const looksLikeSurname = fact((word) => surname.test(fold(word.slice(word.lastIndexOf("-") + 1))));

/** A post, a body, the beginning of a sentence. */
export const commonWord = fact((word) => {
  const folded = fold(word);
  return (
    common.has(folded) ||
    actWord(folded) !== undefined ||
    titleCases(folded) !== undefined ||
    action.test(folded) ||
    (word.length > 4 && word === word.toUpperCase() && !looksLikeSurname(word) && headingEnd.test(folded))
  );
});

/** «Отремонтировано 12 мостов», «Осталось две лодки», «Имеется печь»: a verb of no person, with which the next sentence begins. */
export const beginsAccount = fact((word) => account.test(fold(word)));

/** «Саратова», «В. Новгород»: a town. */
export const town = fact((word) => {
  const folded = fold(word);
  return place.test(folded) || towns.has(folded) || towns.has(folded.replace(townEnding, ""));
});

/** «Казахстана», «Монголии». */
export const country = fact((word) => states.has(withoutEnding(fold(word))));

function withoutEnding(word: string): string {
  return word.replace(countryEnding, "");
}

/** «Н. Новгород». */
export function townAfterInitial(word: string): boolean {
  const folded = fold(word);
  return afterInitial.has(folded) || afterInitial.has(folded.replace(townEnding, ""));
}

/** A name where it stands; `whole` with initials, or a given name. */
interface Standing extends Range {
  readonly initials?: Range | null;
  readonly given?: Range | null;
}

const oneOfTwo =
  /^(?:, [А-ЯЁ][а-яё]{2,24}(?:ой|ей|ого|его|ых|их)){0,3} и [А-ЯЁ][а-яё]{2,24}(?:ой|ей|ого|его|ых|их) ([а-яё]{3,20})/;
const adjectiveEnd = /(?:ой|ей|ого|его|ых|их)$/;
const longestSeries = 120;

/** «директоров | Липовской | и Заречной школ»: an adjective, and so is the next one. */
export function describesNoun(text: string, { start, end }: Range): boolean {
  if (!adjectiveEnd.test(text.slice(start, end))) return false;
  const noun = oneOfTwo.exec(text.slice(end, end + longestSeries))?.[1];
  return (
    noun !== undefined &&
    knownReadings(fold(noun)).some((one) => one.case === "genitive" && one.number === "plural" && one.kind !== "person")
  );
}

/**
 * «школа им. Ю. А. Гагарина», «улица Академика Павлова»: the word that makes it one may stand some capitals before. What has its name
 * already («орден Почёта К. К. Лобову», «улице Гагарина Лобовой О. В.») is not named after a whole name behind it.
 */
export function isNamedAfter(text: string, one: Standing): boolean {
  const words = wordsOf(text);
  const last = lastBefore(words, one.start);
  let end = one.start;
  let named = "";
  for (let at = last; at > last - farthest; at--) {
    const word = words[at];
    if (!word || !adjoining.test(text.slice(word.end, end))) return false;
    if (word.folded === "памяти" && contest.test(text.slice(Math.max(0, word.start - 30), word.start))) return true;
    if (honoured.has(word.folded))
      return !hasItsName(one, named) && !onBehalf.test(text.slice(Math.max(0, word.end - 10), word.end));
    const proper = capitalLetter.test(text.charAt(word.start));
    if (!proper && !honour.test(word.folded) && (!postCases(word.known) || participle.test(word.folded))) return false;
    end = word.start;
    named = word.folded;
  }
  return false;
}

/** @param named the word between, which may be the name already; "" where there is none. */
function hasItsName(one: Standing, named: string): boolean {
  return named !== "" && Boolean(one.initials || one.given) && !postCases(named) && !honour.test(named);
}

/** «парка Горького», «г. Иванова»: the bare surname is a place's. */
export function isPlaceName(text: string, start: number): boolean {
  const before = wordBefore(text, start, 30);
  return before !== undefined && places.has(before.folded) && wordEnd.test(text.slice(Math.max(0, start - 4), start));
}

/** «Лобов предложил» behind a full stop, a marker, a bracket, a quotation mark. */
export function beginsSentence(text: string, start: number): boolean {
  return sentenceBefore.test(text.slice(Math.max(0, start - 3), start));
}

/** Short quotations, which hold names of organisations, awards and works. */
export function quotedRanges(text: string): Range[] {
  return everyMatch(text, quoted)
    .filter((found) => !theme.test(found[0]))
    .map((found) => ({ start: found.index, end: found.index + found[0].length }));
}
