/** Verbs that tell what is or was, whatever their stem: «стоят», «зарастают», «отмечали». */
import { knownReadings } from "../morphology/lexicon.ts";
import { fact } from "../morphology/word.ts";
import { pastWords } from "../words/finite-verbs.ts";
import { nounsLikeVerbs } from "../words/nouns-like-verbs.ts";

const form = /^[а-я]{2,}(?:[аяеиую]т(?:ся)?|[аеиыуя]л(?:[аио]|с[ья]|[аио]сь)?)$/;
/** «комитет», «депутат», «канал»: endings of nouns that no list need know. */
const nounEnd = /(?:тет|дат|кат|нат|рат|бет|мет|лет|кет|нет|рит|дит|нал|ал[аи]?|ил[аи]?|ул[аи]?|ел[аи]?)$/;
const past = /[а-я]{3}(?:[аиыя]ли|[аия]ло)$/;
const short = new Set(pastWords);
const nouns = new Set(nounsLikeVerbs);

export const tells = fact((word): boolean => {
  if (short.has(word) || past.test(word)) return !nouns.has(word);
  return form.test(word) && !nounEnd.test(word) && knownReadings(word).length === 0;
});
