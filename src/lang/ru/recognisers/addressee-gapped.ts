/** A second body with a task or thing of its own, where the verb of the first is left out: «…, а рыбаков – чинить сети». */
import { isInfinitive } from "../morphology/infinitive.ts";
import { isDash, type Token } from "../morphology/tokens.ts";
import { noWord } from "../morphology/word.ts";
import type { Source } from "./addressee-match.ts";
import { type Addressed, addressedAt } from "./addressee-phrase.ts";

/** Tokens, in which what is sought must begin. */
export const farthest = 40;
export const nearDash = 10;

/** «Призвать мельников беречь запруды, а | рыбаков – чинить сети»: the verb is left out, the task is said. */
export function withOther(source: Source, first: Addressed): Addressed {
  const { tokens } = source;
  const at = tokens.findIndex((one, index) => index > first.end && one.folded === "а" && tokens[index - 1]?.text === ",");
  const other = at < 0 || at > first.end + farthest ? undefined : addressedAt(source, at + 1);
  if (!other?.known || other.things || !isDash(tokens[other.end]) || !isInfinitive(tokens[other.end + 1]?.word ?? noWord))
    return first;
  return { ...other, matches: [...first.matches, ...other.matches] };
}

/** «… поручается инженеру, | проверка – комиссии»: the next object has its own body, the verb is left out. */
export function withSecond(source: Source, first: Addressed): Addressed {
  const { tokens } = source;
  if (tokens[first.end]?.text !== "," || source.governs !== "dative") return first;
  const dash = tokens.findIndex((one, index) => index > first.end && index < first.end + nearDash && isDash(one));
  if (dash < 0 || hasVerb(tokens, first.end, farthest)) return first;
  const second = addressedAt(source, dash + 1);
  return second?.known && !second.things ? { ...second, matches: [...first.matches, ...second.matches] } : first;
}

export function hasVerb(tokens: readonly Token[], from: number, far: number): boolean {
  return tokens.slice(from, from + far).some((one) => one.kind === "word" && isInfinitive(one.word));
}
