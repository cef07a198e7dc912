/** Whether a body that the first words name is told to act, by what follows it. */
import type { AddresseeContext } from "../../../model/mention.ts";
import type { Case } from "../morphology/cases.ts";
import { headAt } from "../morphology/head.ts";
import { isInfinitive } from "../morphology/infinitive.ts";
import { knownReadings } from "../morphology/lexicon.ts";
import { personNameAt } from "../morphology/titled-names.ts";
import { isDash, type Token } from "../morphology/tokens.ts";
import { requestNouns } from "../words/matrix-verbs.ts";
import { gains } from "./addressee-gains.ts";
import type { Addressed } from "./addressee-phrase.ts";
import { hasObject, verbBehind } from "./addressee-verb.ts";
import { matrixVerbsOf } from "./addressee-verbs.ts";

/** «министерству предлагаем» */
const we = /[еи]м$/;
/** «школам рекомендуется» */
const passive = /ся$/;
/** «Сторожу просьба не курить» */
const requests = new Set(requestNouns);
const capital = /^[А-ЯЁ]/;
const told = /[ую]$/;
const inOj = /ой$/;
const inIj = /[ыи]й$/;
const farthest = 60;

/** Whether what follows the body shows that it acts. */
export function acts(
  tokens: readonly Token[],
  found: Addressed,
  how: { readonly text: string; readonly governs: Case; readonly context: AddresseeContext },
): boolean {
  const next = tokens[found.end];
  if ((next?.kind === "word" && isSubjectOf(next)) || isSeries(tokens, found)) return false;
  const verb = firstVerb(tokens, found.end);
  const heading = how.context.role === "addressee";
  if (how.governs === "nominative" || how.governs === "accusative")
    return actsInNominative(tokens, found, { verb, heading, asked: how.governs === how.context.governs });
  if (heading)
    return (
      found.known ||
      verb !== undefined ||
      next === undefined ||
      next.text === ":" ||
      tokens.slice(found.end).some((one) => one.text === ":")
    );
  if (found.things || ((found.weak || isObjectToo(tokens, found)) && !isTold(tokens, found))) return false;
  if (next?.text === ":") return found.known || verb !== undefined;
  if (verb === undefined) return isDash(next) && found.known && actsBehindDash(how.text, tokens, found.end);
  return !gains(tokens, found, verb);
}

/** «Лесной, пятый слёт созвать …»: adjectives of what follows, of which the first alone could be a dative. */
function isSeries(tokens: readonly Token[], { end, matches }: Addressed): boolean {
  const [token, comma, next] = tokens.slice(end - 1, end + 2);
  if (token?.kind !== "word" || token.start !== matches[0]?.start || comma?.text !== "," || next?.kind !== "word") return false;
  return inOj.test(token.folded) && inIj.test(next.folded);
}

/** «технику», «физику» alone: one of the craft, or the craft itself in the accusative. */
function isObjectToo(tokens: readonly Token[], { end, matches }: Addressed): boolean {
  const token = tokens[end - 1];
  if (token?.kind !== "word" || token.start !== matches[0]?.start) return false;
  return knownReadings(token.word).some((one) => one.case === "accusative" && one.kind === "other" && one.number === "singular");
}

/** «Энергосбыту пересчитать долг»: an object of its own shows that the word before the verb is none; «шире применять» is no dative. */
function isTold(tokens: readonly Token[], found: Addressed): boolean {
  const verb = verbBehind(tokens, found.end);
  return verb >= 0 && told.test(tokens[found.end - 1]?.folded ?? "") && hasObject(tokens, verb);
}

/** «Школам – открытие кружков», but «Седых П.П. – секретарь», «зам. председателя – Котов И.И.»: such words have one form for all cases. */
function actsBehindDash(text: string, tokens: readonly Token[], dash: number): boolean {
  if (personNameAt(text, tokens, dash + 1, "nominative")) return false;
  if ((tokens[dash] as Token).start <= (tokens[dash - 1]?.end ?? 0) || isVoted(tokens, dash)) return false;
  const post = headAt(tokens, dash + 1, ["nominative"]);
  return !(post?.case === "nominative" && post.kind === "person" && post.known);
}

/** «Лобов К.К. – 31», «Седых П.П. – за 28»: how many voted. */
function isVoted(tokens: readonly Token[], dash: number): boolean {
  const behind = tokens[tokens[dash + 1]?.folded === "за" ? dash + 2 : dash + 1];
  return behind?.kind === "number" && tokens[dash - 1]?.kind === "initials";
}

/** «Бюро обкома | обязывает», «Президиум | поручает»: who decides, not who is to act. */
function isSubjectOf({ word, folded }: Token): boolean {
  return (
    matrixVerbsOf(word).length > 0 && !isInfinitive(word) && !passive.test(folded) && !we.test(folded) && !requests.has(folded)
  );
}

/** A nominative acts only before a colon or a dash: «Школы: открыть …»; «директора завода отпустить …» also where the heading asks for it. */
function actsInNominative(
  tokens: readonly Token[],
  found: Addressed,
  facts: { readonly verb: number | undefined; readonly heading: boolean; readonly asked: boolean },
): boolean {
  const next = tokens[found.end];
  if (!found.known) return false;
  if (facts.asked && !found.things && facts.verb !== undefined) return true;
  if (facts.heading) return next === undefined || next.text === ":";
  return (next?.text === ":" || isDash(next)) && facts.verb !== undefined;
}

/** Index of the first infinitive of the sentence. */
export function firstVerb(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < Math.min(tokens.length, from + farthest); at++) {
    const token = tokens[at] as Token;
    if (
      token.text === ";" ||
      (token.text === "." && capital.test(tokens[at + 1]?.text ?? "") && (tokens[at - 1]?.text.length ?? 0) > 3)
    )
      return undefined;
    if (token.kind === "word" && isInfinitive(token.word)) return at;
  }
  return undefined;
}
