/** «Обратить внимание лесничих на недопустимость рубок», «Внимание лесничих обратить на …», «обращает внимание мэрий на …, и просит их …»: whom the words tell what to do. */
import type { AddresseeMatch } from "../../../model/mention.ts";
import { isInfinitive } from "../morphology/infinitive.ts";
import type { Token } from "../morphology/tokens.ts";
import { audience } from "../words/gifts.ts";
import { addressedAt } from "./addressee-phrase.ts";
import { matrixVerbsOf } from "./addressee-verbs.ts";
import { hasWord } from "./word-signs.ts";

const holdsAttention = hasWord(/^внимани[ея]$/);
const attention = /^внимани[ея]$/;
const calling = /^обра(?:тить|тив|щать|щая|щает|щают|щаем|щаю)$/;
/** «особое», «самое серьёзное» */
const mostBetween = 2;
/** What the attention is drawn to, where it tells a task: not «на дисциплину». */
const duty = /^(?:(?:не)?допустимост|необходимост|обязанност|обязательност|ответственност|важност|потребност|целесообразност)/;
const them = /^(?:их|им|его|ее|ей|ему)$/;
/** «крайнюю», «исключительную» */
const mostAdjectives = 2;
const clauseEnd = /^[;.]$/;
const longestClause = 25;
const farthest = 60;
const nothing: readonly AddresseeMatch[] = [];

export function addressedByAttention(text: string, tokens: readonly Token[]): readonly AddresseeMatch[] {
  if (!holdsAttention(text)) return nothing;
  for (let at = 0; at < tokens.length; at++) {
    if (!attention.test(tokens[at]?.folded ?? "")) continue;
    const found = addressedAt({ text, tokens, governs: "genitive" }, at + 1);
    if (!found?.known || found.things || found.matches.every(isAudience)) continue;
    const end = calledEnd(tokens, at, found.end);
    if (end !== undefined && (tellsDuty(tokens, end) || asksThem(tokens, end))) return found.matches;
  }
  return nothing;
}

/** Where what it is drawn to begins: behind those who are called, or behind the verb that follows them. */
function calledEnd(tokens: readonly Token[], at: number, end: number): number | undefined {
  if (calling.test(tokens[end]?.folded ?? "")) return end + 1;
  return isCalled(tokens, at) ? end : undefined;
}

function isCalled(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 1 - mostBetween), at).some((one) => calling.test(one.folded));
}

/** «внимание общественности»: who only hears of it. */
function isAudience({ name }: AddresseeMatch): boolean {
  return audience.some((stem) => name.toLowerCase().startsWith(stem)) || name.toLowerCase().includes("общественность");
}

/** «, избранных по округам, | на крайнюю необходимость встреч», «на то, что нормы обязательны» */
function tellsDuty(tokens: readonly Token[], from: number): boolean {
  const inClause = tokens[from]?.text === ",";
  for (let at = from; at < Math.min(tokens.length, from + longestClause); at++) {
    const { folded, text, word } = tokens[at] as Token;
    if (clauseEnd.test(text) || isInfinitive(word)) return false;
    if (folded !== "на" || (inClause && tokens[at - 1]?.text !== ",")) {
      if (!inClause) return false;
      continue;
    }
    return tokens.slice(at + 1, at + 2 + mostAdjectives).some((one) => duty.test(one.folded));
  }
  return false;
}

/** «… и просит | их погасить долг», «… и предлагает | им провести обход» */
function asksThem(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + farthest); at++) {
    const { text, word } = tokens[at] as Token;
    if (clauseEnd.test(text)) return false;
    if (them.test(tokens[at + 1]?.folded ?? "") && matrixVerbsOf(word).length > 0) return true;
  }
  return false;
}
