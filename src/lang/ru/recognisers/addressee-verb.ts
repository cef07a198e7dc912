/** The verb behind who is to act, and whether it has an object of its own: «Раввинату | утвердить | календарь», but «Смету | утвердить». */
import { headAt } from "../morphology/head.ts";
import { isInfinitive } from "../morphology/infinitive.ts";
import { isAdverb } from "../morphology/tail.ts";
import { isDash, type Token } from "../morphology/tokens.ts";
import { skipTerm } from "./addressee-term.ts";

const most = 4;
const time =
  /^(?:день|дни|ночь|ночи|вечера?|утро|сутки|недел[юи]|декад[уы]|месяцы?|квартал|полугодие|год[ы]?|час[ы]?|минут[уы]|раз|лето|зиму|весну|осень|сезон|смену|пятницу|субботу|среду|воскресенье|понедельник|вторник|четверг)$/;

/** Index of the infinitive behind a term, adverbs and «не»: «штабу | – до 1 мая строго не | пускать»; −1 where another word stands. */
export function verbBehind(tokens: readonly Token[], from: number): number {
  let at = skipTerm(tokens, isDash(tokens[from]) ? from + 1 : from);
  for (let guard = 0; guard < most; guard++) {
    const token = tokens[at];
    if (!token) return -1;
    if (isInfinitive(token.word)) return at;
    if (token.folded !== "не" && !(token.kind === "word" && isAdverb(token.word))) return -1;
    at++;
  }
  return -1;
}

/** «пересчитать | долг»; «сдавать | каждый день» says when, not what. @param verb index of an infinitive. */
export function hasObject(tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 1];
  if (next?.kind === "word" && isAdverb(next.word)) return false;
  const head = headAt(tokens, verb + 1, ["accusative", "genitive", "dative", "instrumental", "prepositional"]);
  return head?.case === "accusative" && !time.test(tokens[head.at]?.folded ?? "");
}
