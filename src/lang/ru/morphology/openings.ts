/** Whom a text opens with, where structure asks before anybody is named. */
import { nounReadings } from "./compound.ts";
import { dativeStart } from "./dative.ts";
import { knownReadings } from "./lexicon.ts";

const firstWord = /^[^а-яa-z0-9]{0,9}([а-я-]+)/;
const wordBreak = /[^а-я-]+/;
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
  for (const word of folded.slice(0, 120).split(wordBreak, mostWords)) {
    const known = knownReadings(word);
    if (known.length === 0 && !adjectiveEnd.test(word) && word !== "и") return false;
    if (known.length > 0 && !known.some(isToldInAccusative)) return false;
    if (known.length > 0 && !known.some((one) => one.case === "nominative")) return true;
  }
  return false;
}

function isToldInAccusative({ kind, case: grammaticalCase }: { kind: string; case: string }): boolean {
  return kind !== "other" && (grammaticalCase === "accusative" || grammaticalCase === "genitive");
}
