/** Whom a text opens with, where structure asks before anybody is named. */
import { anyOf } from "../../pattern.ts";
import { requestStems, requestWords } from "../words/list-openers.ts";
import { nounReadings } from "./compound.ts";
import { dativeStart } from "./dative.ts";
import { knownReadings } from "./lexicon.ts";

const firstWord = /^[^а-яa-z0-9]{0,9}([а-я-]+)/;
/** «От Правительства области:» below «требуем», «От подрядчиков требуем:» */
export const fromWhom = /^(?:от|у) (?!имени|лица|сюда)[а-я]+(?:а|я|ы|и|ов|ев|ей|ого|его|ой|ых|их) ?/;
const nextWord = /([а-я-]+)[^а-я-]{0,120}/y;
const adjectiveEnd = /(?:ых|их|ую|юю|ого|его)$/;
/** «Молодёжь, школьников и студентов»: the first word alone could be a nominative. */
const mostWords = 5;

/** «Школам: …», «Спорткомитету города: …». @param folded folded text. */
export function opensInDative(folded: string): boolean {
  return dativeStart(folded) || isShortenedBody(firstWord.exec(folded.slice(0, 60))?.[1] ?? "");
}

/** «спорткомитету», «облпотребсоюзу»: a shortened word grown together with a body that is known. */
function isShortenedBody(word: string): boolean {
  return nounReadings(word).some((one) => one.known && one.case === "dative" && one.kind === "body");
}

/** People or bodies in the accusative: «Глав сельских поселений» below «призываем:». @param folded folded text. */
export function opensInAccusative(folded: string): boolean {
  for (const word of firstWords(folded)) {
    const known = knownReadings(word);
    if (known.length === 0 && !adjectiveEnd.test(word) && word !== "и") return false;
    if (known.length > 0 && !known.some(isToldInAccusative)) return false;
    if (known.length > 0 && !known.some((one) => one.case === "nominative")) return true;
  }
  return false;
}

/** «Органы власти», «комитет садов»: a body whose accusative is like its nominative. @param folded folded text. */
export function opensInBody(folded: string): boolean {
  const words = firstWords(folded);
  const noun = words.find((word) => knownReadings(word).length > 0);
  if (noun === undefined || words.slice(0, words.indexOf(noun)).some((word) => !adjectiveLike.test(word))) return false;
  return knownReadings(noun).some((one) => one.kind === "body" && one.case === "accusative");
}

/** None where something else than a letter stands first. */
function firstWords(folded: string): string[] {
  const words: string[] = [];
  nextWord.lastIndex = 0;
  for (let found = nextWord.exec(folded); found && words.length < mostWords; found = nextWord.exec(folded))
    words.push(found[1] as string);
  return words;
}

const toSomebody = /^ко? (?:[а-я-]{3,30}(?:ым|им|ой|ому|ему) ){0,2}([а-я-]{3,30})(?= |,|$)[^.:;!?]*[а-я»)]$/;
const withRequest = new RegExp(` со? (?:${anyOf(requestWords)}|${anyOf(requestStems)}[а-я]{1,4})$`);
const longestRequest = 24;
const turning = /(?<![а-я])обраща(?:ется|ются|емся|юсь) (?:к|ко|в|во) [^:;.]{3,160}$/;

/** «К депутатам Думы, избранным от сёл», «Съезд обращается к мэрам с призывом»: headings without a colon. @param folded folded text. */
export function turnsTo(folded: string): boolean {
  if (withRequest.test(folded.slice(-longestRequest))) return turning.test(folded);
  const noun = toSomebody.exec(folded)?.[1] ?? "";
  return knownReadings(noun).some((one) => one.kind !== "other" && one.case === "dative");
}

/** «сельские», «районный», «лесное», «районную» */
const adjectiveLike = /(?:ые|ие|ый|ий|ой|ое|ее|ую|юю)$/;

function isToldInAccusative({ kind, case: grammaticalCase }: { kind: string; case: string }): boolean {
  return kind !== "other" && (grammaticalCase === "accusative" || grammaticalCase === "genitive");
}
