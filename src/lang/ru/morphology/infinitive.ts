/** Whether a word is an infinitive, told by its ending. */
import { infinitivesInSti, notInfinitives } from "../words/verbs.ts";
import { fact, type Word } from "./word.ts";

const infinitivePattern = /(?:ся|сь)$/;
const startsWithInfinitivePattern = /^[^а-яa-z0-9]{0,9}(?:не )?([а-я-]+)/;

const infinitiveEnd = /(?:[аеиоуыэюя]ть|сть|зть|чь|ти)(?:ся)?$|(?:[ст]ти|ть|чь)сь$/;
/** «деятельность», «должность», «повесть»; «областью» has another end. */
const nounEnd = /(?:[оеа]сть|[оеа]сти|(?:ост|ност|ласт|част|шерст|вест)(?:ь|и)|[аеи]ти)$/;
const shortInTi = /^(?:[а-я]{0,5}(?:йти|дти)|вез?ти|нести)(?:сь)?$/;
const inChi = /(?:лечь|речь|стричь|беречь|сечь|мочь|печь|стеречь|жечь|влечь|тичь|прячь|волочь|скачь)(?:ся)?$/;
const noun = new Set(notInfinitives);
const inSti = new Set(infinitivesInSti);

const isInfinitiveOnce = fact(read);

/** @param word one folded word. */
export function isInfinitive(word: Word | string): boolean {
  const form = typeof word === "string" ? word : word.form;
  return lastLetters.has(form.charAt(form.length - 1)) && isInfinitiveOnce(word);
}

/** What an infinitive can end in: most words need not be looked at. */
const lastLetters = new Set(["ь", "и", "я"]);

function read(word: string): boolean {
  if (word.length < 4 || !infinitiveEnd.test(word)) return false;
  const bare = word.replace(infinitivePattern, "");
  if (inSti.has(bare) || inSti.has(word)) return true;
  if (noun.has(bare)) return false;
  if (bare.endsWith("ти")) return shortInTi.test(bare);
  if (bare.endsWith("чь")) return inChi.test(bare);
  return !nounEnd.test(bare);
}

/** Whether folded text begins with an infinitive, «не» before it allowed. */
export function startsWithInfinitive(folded: string): boolean {
  const first = startsWithInfinitivePattern.exec(folded);
  return first !== null && isInfinitive(first[1] ?? "");
}
