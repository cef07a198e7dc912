/** «Необходимо, чтобы сельсовет отремонтировал колодцы»: who is to act stands behind «чтобы», in the nominative. */
import type { AddresseeMatch } from "../../../model/mention.ts";
import { knownReadings } from "../morphology/lexicon.ts";
import type { Token } from "../morphology/tokens.ts";
import { predicatives } from "../words/matrix-verbs.ts";
import { addressedAt } from "./addressee-phrase.ts";
import { skipTerm } from "./addressee-term.ts";
import { matrixVerbsOf } from "./addressee-verbs.ts";
import { hasWord } from "./word-signs.ts";

const holdsThat = hasWord(/^чтобы$/);
const past = /[а-я]{2}л[аио]?(?:с[ья])?$/;
const pointing = /^(?:том|того|тем)$/;
const insisting = /^(?:настаива|настоять|добива|добить|следить|проследить|забот|позабот)/;
/** «сход настаивает, чтобы артели …»; «следим, чтобы …» asks nobody. */
const demanding = /^(?:настаива|настоять|добива|добить)/;
/** «чтобы каждая бригада | получила домик»: who has or is something does nothing. */
const having = /^(?:получ[аи]|име|бы|быва|с?мог|ста|пользова|жи|нужда|зна)л[аио]?(?:с[ья])?$/;
const farthest = 14;
const nearVerb = 3;
const nothing: readonly AddresseeMatch[] = [];

export function addressedByThat(text: string, tokens: readonly Token[]): readonly AddresseeMatch[] {
  if (!holdsThat(text)) return nothing;
  const that = tokens.findIndex((one) => one.folded === "чтобы");
  if (that < 2 || tokens[that - 1]?.text !== "," || !(asks(tokens[that - 2]) || asksForThat(tokens, that - 2))) return nothing;
  if (tokens.at(-1)?.text === ":") return headed(text, tokens, that + 1);
  const verb = tokens.slice(that + 1, that + farthest).findIndex(isPast) + that + 1;
  if (having.test(tokens[verb]?.folded ?? "")) return nothing;
  const found = addressedAt({ text, tokens: tokens.slice(0, verb), governs: "nominative" }, skipTerm(tokens, that + 1));
  return found?.known && !found.things && verb - skipTerm(tokens, found.end) < nearVerb ? found.matches : nothing;
}

/** «Сход требует, чтобы | артели и мельники:»: what they are to do stands below. */
function headed(text: string, tokens: readonly Token[], from: number): readonly AddresseeMatch[] {
  const found = addressedAt({ text, tokens, governs: "nominative" }, skipTerm(tokens, from));
  return found && !found.things && found.end === tokens.length - 1 ? found.matches : nothing;
}

function isPast({ kind, folded, word }: Token): boolean {
  return kind === "word" && past.test(folded) && knownReadings(word).length === 0;
}

/** «настаиваем на том», «добиваться того», «просить о том» */
function asksForThat(tokens: readonly Token[], at: number): boolean {
  if (!pointing.test(tokens[at]?.folded ?? "")) return false;
  return tokens.slice(Math.max(0, at - nearVerb), at).some((one) => insisting.test(one.folded) || asks(one));
}

/** «необходимо», «считать необходимым», «требуем», «рекомендовать» */
function asks(token: Token | undefined): boolean {
  if (!token) return false;
  return predicatives.includes(token.folded) || demanding.test(token.folded) || matrixVerbsOf(token.word).length > 0;
}
