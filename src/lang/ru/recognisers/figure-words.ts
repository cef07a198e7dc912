/** What a word beside a number can be, told by its form: an adjective, a noun that such a number counts. */
import { anyOf } from "../../pattern.ts";
import { fact } from "../morphology/word.ts";
import { notCounted, nounsLikeAdjectives, unchangedNouns } from "../words/counted-nouns.ts";
import { nounEndsLikePast, nounsLikeVerbs } from "../words/nouns-like-verbs.ts";

/** How a number governs: «1 школа», «2 школы», «5 школ»; `any` of percents, fractions, thousands («50 тыс. взрослого населения»). */
export type Government = "one" | "few" | "many" | "any";

const adjective =
  /(?:[ыи]х|[ыи]ми|[ое]го|[ое]му|[ыи]м|ая|яя|ую|юю|ое|ее|ые|ый|ой|[кгхжшщ]ие|[кгхжшщч]ий|(?:ед|дн|оз|ан|ет|им)ни[ех]|(?:сред|послед|сосед|ран|позд|зим|лет|древ|внутрен|внеш|верх|ниж|домаш)ни[йе])$/;
/** «воздержавшихся», «обратившимся за помощью», «оставшейся» */
const reflexive = /[щвш](?:и(?:хся|мся|мися|еся)|(?:ей|его|ему|ую|ая|ее|ий)ся)$/;
/** «общей», «рабочей», «действующей», «средней»; not «вещей», «дней», «корней» */
const softFeminine =
  /(?:общ|рабоч|[уюая]ющ|[ая]щ|вш|лучш|младш|старш|высш|низш|меньш|больш|хорош|свеж|горяч|[а-я]{2}(?:д|т|ш|ж|х|н|в|й|ль)н|зимн)ей$/;
const days = /(?:трудо|[а-я]о-)дней$/;
const notAdjective =
  /^(?:стих|многих|их|своих|двоих|троих|герой|покой|строй|слой|бой|рой|перебой|случай)$|(?:ени|ани|яти|тви|ци|зи|ри|си|ти|ви|ли|пи|би|ми|ди)(?:ем|ям)$|(?:ением|анием)$/;
const verb =
  /(?:лся|лась|лось|лись|тся|ться|[аяуеюо]ет|[аяуею]ют|[бвдзлмнпрстхщчшж]ят|[жчшщ]ат|[а-я]ит|[аеиоуыя]ть|(?<!одо|сел|оло|сло)ло|[а-я]но|[ея]ны|[аеияыу]ты|аны|(?<![аи]те)ли)$/;
/** «выступил», «выявлен», «построен» */
const past =
  /[а-я]{2}[иаеяуы]л(?:ся)?$|[а-я]{3}(?:[лнржшчщдтвзс]ен|[оеи]ван|[звсп]ан|дан|жат|нят|зят|крыт|мыт|шит|бит)$|[а-я]{2}(?:держан|бран|рван|слан)$/;
const pastLike = new RegExp(`${anyOf(nounEndsLikePast)}$`);
const neuterEnd = /[лнт]о$/;
const obliquePlural = /(?:ами|ями|ам|ям|ах|ях)$/;
const vowelEnd = /[аоуыеюя]$|[^м]и$|[^а-я]ми$/;

export const stops: ReadonlySet<string> = new Set(notCounted);
export const nounlike: ReadonlySet<string> = new Set(nounsLikeAdjectives);
const likeVerbs = new Set(nounsLikeVerbs);
const fixed = new Set(unchangedNouns);

/** «сельских», «общей»: by its end. */
export const isAdjective = fact(
  (text) =>
    nounlike.has(text) ||
    (text.length > 3 &&
      !days.test(text) &&
      ((adjective.test(text) && !notAdjective.test(text)) || softFeminine.test(text) || reflexive.test(text))),
);

/** Whether the word can be counted by such a number; a noun by exclusion: no verb, no other ending than the number asks for. */
export function isNoun(text: string, government: Government): boolean {
  return countedBy(text)[government];
}

const countedBy = fact((text): Readonly<Record<Government, boolean>> => {
  const counted = (government: Government): boolean => canBeCounted(text, government);
  return { one: counted("one"), few: counted("few"), many: counted("many"), any: counted("any") };
});

function canBeCounted(text: string, government: Government): boolean {
  if (stops.has(text) || text.length < 2) return false;
  if (fixed.has(text)) return true;
  if (past.test(text) && !pastLike.test(text)) return false;
  if (verb.test(text) && !likeVerbs.has(text) && !(government === "one" && neuterEnd.test(text))) return false;
  if (government === "many") return !vowelEnd.test(text) || obliquePlural.test(text);
  return true;
}
