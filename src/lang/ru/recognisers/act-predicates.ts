/** Whether a word says something of an act instead of belonging to its name: «Кодекс водного транспорта | нарушен». */
import { nounsLikeVerbs } from "../words/act-name-stops.ts";

const infinitive = /(?:[аяиеуыос]ть|ться|тись|чься|[а-я]{2}(?:вести|нести|йти|везти|мочь|влечь|беречь))$/;
const present = /(?:[а-я]{2}[еиую]т|ится|ется|ются|утся)$/;
/** «ежегодно», «положительно»: no noun of a name ends so, but those that are not declined. */
const adverb = /[а-я]{3}(?<!ог|ег)о$/;
const past = /(?:[аяиеуыо](?:л|ло|ли)|лась|лось|лись|лся)$/;
const pastOfHers =
  /^(?:была|стала|прошла|легла|(?:получи|предусмотре|позволи|показа|вступи|утрати|действова|определи|установи|вызва|утверди|приня|име|содержа|введ)ла)$/;
const participle =
  /^(?:утвержден|принят|разработан|направлен|предусмотрен|указан|рассчитан|подписан|введен|изложен|размещен|опубликован|согласован|одобрен|представлен|посвящен|реализуем|проводим)(?!и[яеюий])|(?:[ую]ющ|ящ|вш)(?:ий|ая|ее|ие|его|ей|ую|их|им|ими|ем)$/;
/** «нарушен», «выполнена», «реализованы». */
const short =
  /(?:ован|[жш]ден|лнен|рушен|ешен|ложен|[аоя]влен|мотрен|обрен|менен|[а-я]{2}знан|писан|издан|нят|несен|веден|[аеиуо]чен|[аеиу]щен|ключен|должен)[аоы]?$/;
/** «вправе», «неуместна», «обязательны»: short adjectives, of which some nouns have the ending. */
const shortAdjective =
  /^(?:вправе|рад[аы]?|не[а-я]{3,}(?:ен|на|но|ны)|(?:нуж|важ|обязатель|необходим|возмож|полез|вред|очевид|яс|извест|действитель|уместн?|актуаль|своевремен|достаточ|закон|справедлив|обосн?ован|соглас|готов|способ|эффектив|бесплат|доступ|откры|закры|едины?|длитель)(?:ен|на|ны))$/;
/** The name stands in the genitive or prepositional: a nominative begins something else. */
const nominative = /(?:[бвгджзклмнпрстфхцчшщ](?:ый|ая|ое|ые)|няя|нее|[сц]кие|кий)$/;
const nouns: ReadonlySet<string> = new Set(nounsLikeVerbs);

/** @param word folded */
export function isPredicate(word: string): boolean {
  return (
    !isNoun(word) &&
    (infinitive.test(word) ||
      present.test(word) ||
      adverb.test(word) ||
      past.test(word) ||
      pastOfHers.test(word) ||
      participle.test(word) ||
      short.test(word) ||
      shortAdjective.test(word) ||
      nominative.test(word))
  );
}

/** «земли», also «сельхозартели»: the end of a compound decides. */
function isNoun(word: string): boolean {
  if (nouns.has(word)) return true;
  for (let at = shortestPrefix; word.length - at >= shortestNoun; at++) if (nouns.has(word.slice(at))) return true;
  return false;
}

const shortestPrefix = 3;
const shortestNoun = 5;
