/** Verbs that share a directive with the first: «составить план и разослать его» → both. */

import { isInfinitive } from "../morphology/infinitive.ts";
import type { Token } from "../morphology/tokens.ts";
import { fact } from "../morphology/word.ts";
import { gerundsBeforeInfinitives } from "../words/before-infinitives.ts";

const endsPattern = /^[А-ЯЁ]/;
const governedPattern =
  /^(?:прав[оа]|возможност|необходимост|желани|умени|готовност|предложени|просьб|призыв|задач|стремлени|решени|поручени)/;

const joiners = /^(?:и|,|;|а|также|или|либо|затем|далее)$/;
const endOfWord = 3;

/** A verb behind these is no head: «чтобы», «возможность участвовать», «, который может». */
const governsVerb =
  /^(?:чтобы|чтоб|прав[оа]|возможност[ьи]|необходимост[ьи]|желани[ея]|умени[ея]|способност[ьи]|котор[а-я]+|могут|может|могли|мог|смогут|можно|позвол[а-я]+|помога[а-я]+|призванн[а-я]+|стрем[а-я]+|способн[а-я]+|жела(?:ет|ют|ем|ни[а-я]|ющ[а-я]+)|умеющ[а-я]+|если|вправе|обязан[а-я]*|готов(?:[аоы]|ност[ьи]|ностью|ый|ые|ых|ым)?|намерен[а-я]*|где|что|как|нельзя|невозможно|планиру[а-я]+|предстоит|продолжа[юея][а-я]*|хот[а-я]{2,4}|хоч[а-я]+|успе(?:ть|л[аио]?|вш[а-я]+)|суме[а-я]+|удал[а-я]+|пыта[а-я]+|реши(?:вш[а-я]+|л[аио]?)|начавш[а-я]+|начал[аио]?|могущ[а-я]+|смогш[а-я]+|согласивш[а-я]+|отказавш[а-я]+|обязавш[а-я]+|обязующ[а-я]+|разрешающ[а-я]+|запрещающ[а-я]+|старат[а-я]+|старая[а-я]*)$/;

/** Words that open a clause: a verb in it is no head. */
export const opensClause = /^(?:котор[а-я]+|что|чтобы|чтоб|где|когда|если|кто|чей|чьи|пока|поскольку|хотя)$/;
/** «поручив ему», «обязавшись»: what follows is what is asked of him. */
const gerunds = new Set(gerundsBeforeInfinitives);

/** @param from index of the first infinitive. @returns the infinitives of the sentence that stand beside it, folded. */
export function coordinated(tokens: readonly Token[], from: number): string[] {
  const verbs = [(tokens[from] as Token).folded];
  let clause = false;
  for (let at = from + 1; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (endsSentence(tokens, at)) break;
    if (isGoverning(token.word)) clause = true;
    else if (token.text === ";") clause = false;
    if (token.kind !== "word" || !isInfinitive(token.word)) continue;
    if (!clause && isBeside(tokens, at) && !verbs.includes(token.folded)) verbs.push(token.folded);
    clause = false;
  }
  return verbs;
}

export const isGoverning = fact((folded) => governsVerb.test(folded));

/** A full stop that ends the sentence. */
export function endsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.kind !== "mark") return false;
  if (token.text === "!" || token.text === "?") return true;
  return token.text === "." && endsPattern.test(tokens[at + 1]?.text ?? "") && (tokens[at - 1]?.text.length ?? 0) > endOfWord;
}

/** Behind «и», a comma or a semicolon, with an adverb or an object between; not governed by a noun or another verb. */
function isBeside(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 12); before--) {
    const token = tokens[before] as Token;
    if (joiners.test(token.folded)) return before === at - 1 || !governed(tokens, before, at);
    if (token.kind === "word" && isInfinitive(token.word)) return false;
  }
  return false;
}

/** «и возможность участвовать»: a noun that takes an infinitive stands between. */
function governed(tokens: readonly Token[], from: number, at: number): boolean {
  const between = tokens.slice(from + 1, at);
  const last = between.at(-1);
  if (last === undefined) return false;
  return governedPattern.test(last.folded) || between.some((one) => gerunds.has(one.folded));
}
