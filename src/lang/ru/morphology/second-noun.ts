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
  readonly heads: readonly Head[];
}

const longest = 90;
const mostWords = 3;
const mostTokens = 9;
const joiners = new Set([",", "и", "или", "/"]);

/** @returns undefined where the bracket holds anything but nouns, each with its adjectives, in that case and number: «(секторам, группам)». */
export function secondNoun(token: Token | undefined, as: Pick<Head, "case" | "number">): SecondNoun | undefined {
  if (token?.kind !== "bracket" || token.text.length > longest) return undefined;
  const text = token.text.slice(1, -1).trim();
  if (isCapitalised(text)) return undefined;
  const tokens = tokenise(text);
  if (tokens.length > mostTokens) return undefined;
  const heads: Head[] = [];
  for (let at = 0; at < tokens.length; at = (heads.at(-1) as Head).at + 2) {
    const head = nounAt(tokens, at, as);
    if (!head) return undefined;
    heads.push(head);
  }
  return heads.length > 0 ? { text, tokens, heads } : undefined;
}

/** Behind it the bracket ends, or the next noun is joined. */
function nounAt(tokens: readonly Token[], from: number, as: Pick<Head, "case" | "number">): Head | undefined {
  const head = headAt(tokens, from, [as.case]);
  if (head?.case !== as.case || head.number !== as.number || head.at - from >= mostWords) return undefined;
  const next = tokens[head.at + 1];
  if (next && !(joiners.has(next.folded) && head.at + 2 < tokens.length)) return undefined;
  return head.nominative === null && !head.adjectival ? undefined : head;
}

/** Whether the bracket is one, and the noun before it goes on behind it in the genitive. */
export function isSecondNoun(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (before?.kind !== "word" || after?.kind !== "word") return false;
  if (!nounReadings(before.word).some((one) => secondNoun(tokens[at], one))) return false;
  const head = headAt(tokens, at + 1, ["genitive"]);
  return head?.case === "genitive" && head.nominative !== null;
}
