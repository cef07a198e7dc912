/** Times that belong to a participle or to a clause of its own, not to the task: «школы, открытые в 2018 году», «если до 15 января …». */
import { everyMatch } from "../../../model/every-match.ts";
import { anyOf } from "../../pattern.ts";
import { adjectiveReadings } from "../morphology/adjectives.ts";
import { nounReadings } from "../morphology/compound.ts";
import { isInfinitive } from "../morphology/infinitive.ts";
import { participleStems, pastWords } from "../words/finite-verbs.ts";
import { functionWords } from "../words/function-words.ts";
import { nounsLikeVerbs } from "../words/nouns-like-verbs.ts";
import { lastingParticiples, personsLikeParticiples } from "../words/term-traps.ts";

/** With those of the old spelling: «утвержденнаго», «построенныя». */
const hard = "(?:ый|ой|ая|ое|ые|ого|аго|ому|ом|ым|ых|ыми|ую|ыя)";
const soft = "(?:ий|ая|яя|ее|ие|его|аго|яго|ей|ему|им|их|ими|ую|юю|ия)(?:ся)?";
const active = `(?:[юуяа]щ|[бвгдзкпрсх]ш)${soft}`;
/** «чинящего», «чинящую», «чинивших»: of people, in the accusative. */
const ofWhoDoes = /^[а-я]{2,}?(?:[юуяа]щ|вш)(?:его|ую|их)(?:ся)?$/;
const as = " как ";
const inU = /[ую]$/;
const passive = `(?:нн|[аоуыюя]ем|[а-я]{3}им|(?:ня|ъя|за|ча|(?<=вз)я)т|(?:кры|ну|би|бы|мы|ры)т)${hard}`;
/** Of a word with a stem before them. */
const participleEnd = new RegExp(`^[а-я]{2,}?(?:${active}|${passive})$`);
const noun = new RegExp(`^${anyOf(personsLikeParticiples)}`);
const lasting = new RegExp(`^${anyOf(lastingParticiples)}`);
/** «необходимым в 2022 году построить»: what is deemed, no participle. */
const deemed = /(?:необходим|допустим|значим|обязательн|возможн)[а-я]{2}$/;
/** «считать вакансию открытой с 10 октября» */
const declared = /(?<![а-я])(?:счита|призна|объяви|объявл)[а-я]{1,4}\s/;
const instrumental = /(?:ым|им|ой|ей|ыми|ими)(?:ся)?$/;
const lastWord = /(^|,\s?|[а-я]\s)([а-я]+),?\s$/;
const adverb = /^(?:не|ни|[а-я]+[оеи])$/;
const past =
  /(?:[аеиоыуя]л[аои]?сь|[аеиоуыя]лся|(?<![а-я])(?:прош(?:ел|ла|ло|ли)|бы(?:л|ла|ло|ли)|пошел|пошл[аои]|приш(?:ел|ла|ло|ли))),?\s$/;
/** «(построен в 1968 г.)» */
const short = new RegExp(`(?<![а-я])${anyOf(participleStems)}(?:[ае]?н|т)?[аоы]?\\s$`);
const told = /^[а-я]{2,}(?:овал[аои]?|[аеиыуя]л[аои]сь|[аеиыуя]лся|[аиыя]ли|[аея]но)$/;
const toldStem = new RegExp(`^${anyOf(participleStems)}(?:[ае]?н|т)?[аоы]?$`);
const tellingWords = new Set(pastWords);
/** «чтобы сборы были внесены до 1 декабря» */
const wishes = new Set(["чтобы", "чтоб", "должен", "должна", "должно", "должны", "будет", "будут"]);
const nouns = new Set(nounsLikeVerbs);
const opens = /[,;:(–—]/g;
const notLetters = /[^а-я]+/;
const closes = /[,;:().]/;
const relative = /^\s?(?:[а-я]{1,5}\s)?(?:котор[а-я]{2,4}|где|куда|откуда|кто|кого|кому|чь[яейи]|чей)(?![а-я])/;
const condition = /(?:^|\s)(?:если|когда|пока|поскольку|хотя|едва|раз уж|до тех пор|так как|потому что|оттого что|ибо)\s/;

/** «школы, построенные в 2018 году», «работающим с 2016 года», «открыт в мае». @param head what stands before the preposition. */
export function isOfParticiple(head: string): boolean {
  if (past.test(head) || short.test(head)) return true;
  const last = lastWord.exec(head.slice(-40));
  if (!last) return false;
  const [, before = "", word = ""] = last;
  if (!participleEnd.test(word) || deemed.test(word) || (declared.test(head) && instrumental.test(word))) return false;
  return before.startsWith(",") || !noun.test(word);
}

/** The words from the last comma on are a clause of their own that the time is in. @param head what stands before the preposition. */
export function isOfClause(head: string): boolean {
  const comma = head.lastIndexOf(",");
  const part = head.slice(comma + 1);
  if (condition.test(part)) return true;
  return (comma >= 0 && ((relative.test(part) && !orders(part)) || isParticipial(part))) || tellsWhy(part);
}

/** «слёт, вазы которого | выставить к 1 мая»: a task of its own; «мосты, которые можно построить к 1 мая» not. */
function orders(part: string): boolean {
  const [thing = "", whose = "", verb = "", ...others] = part.trim().split(" ");
  return others.length === 0 && ofWhich.test(whose) && !servants.has(thing) && isInfinitive(verb);
}

const ofWhich = /^котор(?:ого|ой|ых)$/;
const servants = new Set(functionWords.join(" ").split(" "));

/**
 * «исключить Лобова как | не чинящего сети»: why, without a comma. What a thing is used or counted as has the time of the task: «как временный
 * клуб», «как отведённый под сенокос», «как действующую школу».
 */
function tellsWhy(part: string): boolean {
  const at = part.lastIndexOf(as);
  if (at < 0) return false;
  const behind = part.slice(at + as.length).trim();
  const words = behind.split(" ");
  const doing = words.findIndex((word) => ofWhoDoes.test(word));
  return doing >= 0 && isParticipial(behind) && !agree(words[doing] as string, words[doing + 1] ?? "");
}

/** «действующую школу», «действующего старосту», not «чинящего сети», «чинивших сети». */
function agree(participle: string, noun: string): boolean {
  const nouns = nounReadings(noun).filter(
    ({ case: of, kind, sure }) => sure && (of !== "accusative" || kind === "person" || inU.test(noun)),
  );
  return adjectiveReadings(participle).some((one) =>
    nouns.some(
      (other) =>
        one.case === other.case && one.number === other.number && (one.number === "plural" || one.genders.includes(other.gender)),
    ),
  );
}

/** «прибывшим в округ», «ранее работавшим на заводе» */
function isParticipial(part: string): boolean {
  const words = part.trim().split(" ");
  const at = words.findIndex((word) => participleEnd.test(word));
  const word = words[at];
  if (word === undefined || at > 2 || lasting.test(word) || deemed.test(word)) return false;
  return words.slice(0, at).every((one) => adverb.test(one)) && !words.some(isInfinitive);
}

/** «(в 2022 году в ней участвовали 11 тысяч)»: the words around the time tell what was. @param tail what stands behind the time. */
export function isTold(head: string, tail: string): boolean {
  let from = 0;
  for (const mark of everyMatch(head, opens)) from = mark.index + 1;
  const words = `${head.slice(from)} ${tail.slice(0, tail.search(closes) + 1 || tail.length)}`.split(notLetters);
  return words.some(tells) && !words.some((word) => isInfinitive(word) || wishes.has(word));
}

function tells(word: string): boolean {
  return tellingWords.has(word) || toldStem.test(word) || (told.test(word) && !nouns.has(word));
}
