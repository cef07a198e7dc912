/** Who is to act behind an opening: «В целях сбережения леса лесничествам усилить …», «При необходимости правлению нанять …». */
import type { AddresseeMatch } from "../../../model/mention.ts";
import { isInfinitive } from "../morphology/infinitive.ts";
import { knownReadings } from "../morphology/lexicon.ts";
import type { Token } from "../morphology/tokens.ts";
import { fact } from "../morphology/word.ts";
import { clauseOpenings, giversOfDative } from "../words/addressee-stops.ts";
import { addressedAt } from "./addressee-phrase.ts";
import { verbBehind } from "./addressee-verb.ts";

const openings = new Set(clauseOpenings.join(" ").split(" "));
/** «рассмотрев», «заслушав», «убедившись» */
const participle = /[а-я]{3}(?:[аиеуя]в|вши|вшись)$/;
/** A form that is a dative and no genitive: «комиссии», «областной конференции» stand after a comma only. */
const sureDative = /(?:ам|ям|ому|ему|у|ю|им|ым)$/;
/** «почте», «школе»: behind no preposition that would make it a place. */
const isInE = fact(
  (word): boolean => word.endsWith("е") && knownReadings(word).some((one) => one.case === "dative" && one.kind !== "other"),
);
const placing = new Set(["в", "во", "на", "о", "об", "при"]);
const purpose = new Set(["чтоб", "чтобы", "дабы"]);
const sentenceEnd = /^[;:.]$/;
const farthest = 60;
const nothing: readonly AddresseeMatch[] = [];

export function addressedBehindOpening(text: string, tokens: readonly Token[], from: number): readonly AddresseeMatch[] {
  const start = behindPurpose(tokens, from);
  if (start === from && !opens(tokens[from])) return nothing;
  for (let at = start + 1; at < Math.min(tokens.length, from + farthest); at++) {
    const token = tokens[at] as Token;
    if (isInfinitive(token.word) || (sentenceEnd.test(token.text) && (tokens[at - 1]?.text.length ?? 0) > 3)) return nothing;
    if (token.kind !== "word" || !canBegin(tokens, at)) continue;
    const found = addressedAt({ text, tokens, governs: "dative" }, at);
    if (found?.likely && !found.things && verbBehind(tokens, found.end) >= 0) return found.matches;
  }
  return nothing;
}

/**
 * «Чтобы сберечь сад | , | пастухам чинить ограду», «Чтобы помочь садам, клубам | , | чинить ограду»: index of the comma that ends the clause; the
 * same index where there is none.
 */
function behindPurpose(tokens: readonly Token[], from: number): number {
  if (!purpose.has(tokens[from]?.folded ?? "")) return from;
  let end = commaFrom(tokens, from);
  if (end < 0) return from;
  for (let next = end; next >= 0; next = commaFrom(tokens, next + 1)) {
    end = next;
    if (!isDative(tokens[next - 1]) || !isDative(tokens[next + 1])) break;
  }
  return Math.min(end, from + farthest);
}

/** Of the next comma before an infinitive; −1 where there is none. */
function commaFrom(tokens: readonly Token[], from: number): number {
  const behindVerb = purpose.has(tokens[from]?.folded ?? "");
  const found = tokens.findIndex(({ text, word }, at) => at >= from && (text === "," || (!behindVerb && isInfinitive(word))));
  return tokens[found]?.text === "," ? found : -1;
}

function isDative(token: Token | undefined): boolean {
  return token?.kind === "word" && (sureDative.test(token.folded) || isInE(token.word));
}

/** «В», «при», «учитывая», «исходя», «ввиду». */
function opens(token: Token | undefined): boolean {
  return token?.kind === "word" && (openings.has(token.folded) || participle.test(token.folded));
}

/** Not behind what governs a dative itself: «оказания помощи школам», «по школам». */
function canBegin(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1] as Token;
  if (before.text === ",") return true;
  const { folded, word } = tokens[at] as Token;
  const dative = sureDative.test(folded) || (before.kind === "word" && !placing.has(before.folded) && isInE(word));
  return dative && !giversOfDative.includes(before.folded);
}
