/** Passes over words of number before a phrase: «всем школам», «каждой организации», «всем без исключения клубам». */
import { matrixVerbs } from "../words/matrix-verbs.ts";
import { ownWords, quantifiers } from "../words/quantifiers.ts";
import { headAt } from "./head.ts";
import type { Token } from "./tokens.ts";

const dropped = new Set(quantifiers);
const own = new Set(ownWords);
const tellers = new Set(matrixVerbs.flatMap(({ stems }) => stems));

/** @returns index of the first token that stays. */
export function skipQuantifiers(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length - 1 && isDropped(tokens, at)) at++;
  if (at > from && tokens[at]?.folded === "без" && tokens[at + 1]?.folded === "исключения") at += 2;
  return at;
}

function isDropped(tokens: readonly Token[], at: number): boolean {
  const { folded } = tokens[at] as Token;
  return dropped.has(folded) || (own.has(folded) && tokens.slice(0, at).some((one) => tellers.has(one.folded)));
}

/** «директорам | всех | школ» are the directors of the schools; «организациям | всех | уровней» says more than how many. */
export function isInnerQuantifier(tokens: readonly Token[], at: number): boolean {
  if (!dropped.has((tokens[at] as Token).folded) || tokens[at - 1]?.kind !== "word") return false;
  const head = headAt(tokens, at + 1, ["genitive"]);
  return head?.case === "genitive" && head.number === "plural" && head.kind === "body" && head.known;
}
