/** Who is to act, named by the first words: «Школам района открыть …», «От прокуратуры: …», «Мэрии и Думе – отменить …». */
import type { AddresseeContext, AddresseeMatch } from "../../../model/mention.ts";
import { lookUp } from "../../look-up.ts";
import type { Case } from "../morphology/cases.ts";
import { headAt } from "../morphology/head.ts";
import { isInfinitive } from "../morphology/infinitive.ts";
import { knownReadings } from "../morphology/lexicon.ts";
import { joined } from "../morphology/names-behind.ts";
import { personNameAt } from "../morphology/titled-names.ts";
import { isDash, type Token } from "../morphology/tokens.ts";
import { requestNouns } from "../words/matrix-verbs.ts";
import { gains } from "./addressee-gains.ts";
import type { Source } from "./addressee-match.ts";
import { addressedBehindOpening } from "./addressee-opening.ts";
import type { Addressed } from "./addressee-phrase.ts";
import { addressedAt } from "./addressee-phrase.ts";
import { addressedBeforeVerb } from "./addressee-preposed.ts";
import { skipTerm } from "./addressee-term.ts";
import { hasObject, verbBehind } from "./addressee-verb.ts";
import { matrixVerbsOf } from "./addressee-verbs.ts";

const responsibility = /^ответственн/;
const prepositions = /^(?:от|к|ко|в|для)$/;
/** «к школам – весной и осенью сажать сады» */
const toBody = /^ко?$/;
const asking =
  /^(?:призыв|просьб|предложени|требовани|ходатайств|обращени|инициатив|приглашени|наказ|пожелани|напоминани|ожидани|надежд)/;
/** «к врачам – со словами благодарности и с просьбой …» */
const accompanied = /^со?$/;
const nearRequest = 4;
const farRequest = 8;
/** «к жителям: поддержите нас», «к мэру: остановите вырубку» */
const imperative = /(?:[ийь]те|[ийь]тесь)$/;
/** «школам рекомендуется» */
const passive = /ся$/;
/** «министерству предлагаем» */
const we = /[еи]м$/;
/** «Сторожу просьба не курить» */
const requests = new Set(requestNouns);
const capital = /^[А-ЯЁ]/;
const parted = /[:–—−-]/;
const governedBy: Readonly<Record<string, Case>> = { от: "genitive", для: "genitive", в: "accusative" };
const both: readonly (readonly string[])[] = [["как"], ["не", "только"]];
const told = /[ую]$/;
const inOj = /ой$/;
const inIj = /[ыи]й$/;
const farthest = 60;
const nothing: readonly AddresseeMatch[] = [];

export function addressedFirst(text: string, tokens: readonly Token[], context: AddresseeContext): readonly AddresseeMatch[] {
  const from = skipBoth(tokens, skipTerm(tokens, 0));
  const opening = tokens[from];
  if (!opening || (responsibility.test(opening.folded) && tokens[from + 1]?.folded === "за")) return nothing;
  const named = namedFirst(text, tokens, { from, context });
  if (named.length > 0) return named;
  const before = addressedBeforeVerb(text, tokens, from);
  return before.length > 0 ? before : addressedBehindOpening(text, tokens, from);
}

/** «как | главе семьи, так и опекуну», «не только | школам, но и клубам» */
function skipBoth(tokens: readonly Token[], from: number): number {
  const words = both.find((one) => one.every((word, index) => tokens[from + index]?.folded === word));
  return from + (words?.length ?? 0);
}

function namedFirst(
  text: string,
  tokens: readonly Token[],
  { from, context }: { readonly from: number; readonly context: AddresseeContext },
): readonly AddresseeMatch[] {
  if (prepositions.test((tokens[from] as Token).folded))
    return behindPreposition(text, tokens, { at: from, heading: context.role === "addressee" });
  let most = nothing;
  for (const governs of casesOf(text, context)) {
    const found = addressedAt({ text, tokens, governs }, from);
    if (!found || !acts(tokens, found, { text, governs, context })) continue;
    if (governs !== "nominative" && governs !== "accusative") return found.matches;
    if (found.matches.length > most.length || namesSomebody(found.matches, most)) most = found.matches;
  }
  return most;
}

/** «Директора школы Лобова К.К.»: many have no name of one. */
function namesSomebody([one]: readonly AddresseeMatch[], [other]: readonly AddresseeMatch[]): boolean {
  return one?.kind === "person" && other?.kind === "group" && one.end === other.end && surname.test(one.name);
}

const surname = / [А-ЯЁ][а-яё]+(?: [А-ЯЁ]\.|$)/;

/**
 * A nominative, or an accusative that looks like one, acts only before a colon or a dash, or is a heading: «Учителя и воспитатели»,
 * «Студентов и учителя». In the case that it stands in most are named.
 */
function casesOf(text: string, { role, governs }: AddresseeContext): readonly Case[] {
  const subject = role === "addressee" || parted.test(text);
  if (governs === "accusative") return subject ? ["dative", "accusative", "nominative"] : ["dative", "accusative"];
  if (governs === "genitive") return subject ? ["dative", "genitive", "nominative"] : ["dative", "genitive"];
  if (role === "addressee") return ["dative", "nominative", "accusative"];
  return subject ? ["dative", "accusative", "nominative"] : ["dative"];
}

/** «От прокуратуры: дать …», «Для врачей:», «к родителям – с просьбой …». */
function behindPreposition(
  text: string,
  tokens: readonly Token[],
  { at, heading }: { readonly at: number; readonly heading: boolean },
): readonly AddresseeMatch[] {
  const word = (tokens[at] as Token).folded;
  const governs = lookUp(governedBy, word) ?? "dative";
  const found = addressedAgain({ text, tokens, governs }, at);
  if (!found) return nothing;
  const next = tokens[found.end];
  if (heading && toBody.test(word) && found.known && (!next || next.text === ",")) return found.matches;
  if (!next || (next.text !== ":" && !isDash(next) && next.folded !== "с")) return nothing;
  if (isDash(next) && isNamed(text, tokens, found.end + 1)) return nothing;
  return answers(tokens, found, { word, heading }) ? found.matches : nothing;
}

/** «к школам, к музеям и к Анне Лобовой –»: the preposition is printed again. @param at index of the first. */
function addressedAgain(source: Source, at: number): Addressed | undefined {
  const { tokens } = source;
  let all = addressedAt(source, at + 1);
  while (all) {
    const next = joined(tokens, all.end);
    if (next < 0 || tokens[next]?.folded !== tokens[at]?.folded) break;
    const one = addressedAt(source, next + 1);
    if (!one) break;
    all = {
      matches: [...all.matches, ...one.matches],
      end: one.end,
      known: all.known && one.known,
      likely: all.likely && one.likely,
      things: all.things || one.things,
      weak: all.weak,
      people: all.people && one.people,
    };
  }
  return all;
}

/** «от администрации – Лобова К.К.»: whom they sent or chose. */
function isNamed(text: string, tokens: readonly Token[], at: number): boolean {
  return personNameAt(text, tokens, at, "nominative") !== undefined;
}

function answers(
  tokens: readonly Token[],
  found: Addressed,
  { word, heading }: { readonly word: string; readonly heading: boolean },
): boolean {
  const colon = tokens[found.end]?.text === ":";
  if (word === "для") return heading && found.known && colon;
  if (word === "от") return found.known || colon;
  if (
    colon &&
    word !== "в" &&
    found.known &&
    (heading || tells(tokens, found.end + 1) || firstVerb(tokens, found.end + 1) !== undefined)
  )
    return true;
  if (!colon && toBody.test(word) && found.known && (firstVerb(tokens, found.end) !== undefined || isAsked(tokens, found.end)))
    return true;
  const reach = accompanied.test(tokens[found.end + 1]?.folded ?? "") ? farRequest : nearRequest;
  return tokens.slice(found.end, found.end + reach).some((one) => asking.test(one.folded));
}

/** «к школам | – просим: …» */
function isAsked(tokens: readonly Token[], dash: number): boolean {
  const verb = tokens[dash + 1];
  return isDash(tokens[dash]) && verb?.kind === "word" && we.test(verb.folded) && matrixVerbsOf(verb.word).length > 0;
}

/** The next words give an order: «поддержите нас», «не молчите». */
function tells(tokens: readonly Token[], from: number): boolean {
  return tokens
    .slice(from, from + 3)
    .some(({ kind, word, folded }) => kind === "word" && (imperative.test(folded) || isInfinitive(word)));
}

/** Whether what follows the body shows that it acts. */
function acts(
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
function firstVerb(tokens: readonly Token[], from: number): number | undefined {
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
