/** A second name for the head in brackets behind it: «отделам | (секторам) | спорта», not «школам (лицеям)», behind which nothing goes on. */
import { isCapitalised } from "../letters.ts";
import type { Head } from "./agreement.ts";
import { nounReadings } from "./compound.ts";
import { headAt } from "./head.ts";
import { type Token, tokenise } from "./tokens.ts";

export interface SecondNoun {
  /** What stands within the brackets. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly head: Head;
}

const longest = 60;
const mostWords = 3;

/** @returns undefined where the bracket holds anything but one noun, with its adjectives, in that case and number. */
export function secondNoun(token: Token | undefined, as: Pick<Head, "case" | "number">): SecondNoun | undefined {
  if (token?.kind !== "bracket" || token.text.length > longest) return undefined;
  const text = token.text.slice(1, -1).trim();
  if (isCapitalised(text)) return undefined;
  const tokens = tokenise(text);
  if (tokens.length > mostWords) return undefined;
  const head = headAt(tokens, 0, [as.case]);
  if (head?.case !== as.case || head.number !== as.number || head.at !== tokens.length - 1) return undefined;
  return head.nominative === null && !head.adjectival ? undefined : { text, tokens, head };
}

/** Whether the bracket is one, and the noun before it goes on behind it in the genitive. */
export function isSecondNoun(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (before?.kind !== "word" || after?.kind !== "word") return false;
  if (!nounReadings(before.word).some((one) => secondNoun(tokens[at], one))) return false;
  const head = headAt(tokens, at + 1, ["genitive"]);
  return head?.case === "genitive" && head.nominative !== null;
}
