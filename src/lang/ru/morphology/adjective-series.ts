/** «лесной, бумажной и химической промышленности»: adjectives of one case and one noun behind the last of them. */
import { adjectiveReadings } from "./adjectives.ts";
import { isInfinitive } from "./infinitive.ts";
import { knownReadings } from "./lexicon.ts";
import type { Token } from "./tokens.ts";

const genitiveEnd = /(?:ой|ей|ого|его|ых|их)$/;
const longestSeries = 8;

/** @param comma index of a comma behind the first adjective. */
export function goesOnInSeries(tokens: readonly Token[], comma: number): boolean {
  const last = endOf(tokens[comma - 1]);
  if (last === undefined) return false;
  for (let at = comma; at < comma + longestSeries && endOf(tokens[at + 1]) === last; at += 2) {
    if (tokens[at]?.folded === "и") return isNoun(tokens[at + 2]);
    if (tokens[at]?.text !== ",") return false;
  }
  return false;
}

/** The last letter of an adjective in the genitive. */
function endOf(token: Token | undefined): string | undefined {
  if (token?.kind !== "word" || !genitiveEnd.test(token.folded) || knownReadings(token.word).length > 0) return undefined;
  return adjectiveReadings(token.word).some((one) => one.case === "genitive") ? token.folded.slice(-1) : undefined;
}

function isNoun(token: Token | undefined): boolean {
  return token?.kind === "word" && !isInfinitive(token.word);
}
