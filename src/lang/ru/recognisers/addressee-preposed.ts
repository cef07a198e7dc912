/** Who is to act, named before the verb that names him: «На старосту возложить …», «Правление обязать …», «Школы должны …». */
import type { AddresseeMatch } from "../../../model/mention.ts";
import type { Case } from "../morphology/cases.ts";
import { isInfinitive } from "../morphology/infinitive.ts";
import { knownReadings } from "../morphology/lexicon.ts";
import { isClause } from "../morphology/next-body.ts";
import { isDash, type Token } from "../morphology/tokens.ts";
import { fact } from "../morphology/word.ts";
import { deciderStems } from "../words/deciders.ts";
import { type MatrixVerb, matrixVerbs, modals } from "../words/matrix-verbs.ts";
import type { Addressed } from "./addressee-phrase.ts";
import { addressedAt } from "./addressee-phrase.ts";
import { skipTerm } from "./addressee-term.ts";
import { isAboutDuty, isAsking, matrixVerbsOf, type Place } from "./addressee-verbs.ts";
import { hasDecider } from "./formula-subject.ts";

const prepositions = new Set(matrixVerbs.flatMap((verb) => verb.prepositions));
const isModal = fact((word): boolean => modals.includes(word));
/** «обязать», «просим»: it has whoever is to act for its object. */
const isBareVerb = fact((word): boolean => (isInfinitive(word) || we.test(word)) && matrixVerbsOf(word).some(isBare));
const we = /[еи]м$/;
/** «На директора контроль возложить»: so many words may stand between. */
const nearVerb = 4;
const longestAside = 12;
const clauseStart = /^[,;а]$/;
const nothing: readonly AddresseeMatch[] = [];

/** @param first index of the first word of a clause: «а вас, …», «А школы …». */
export function addressedBeforeVerb(text: string, tokens: readonly Token[], first: number): readonly AddresseeMatch[] {
  const from = joins.has(tokens[first]?.folded ?? "") ? first + 1 : first;
  if (prepositions.has(tokens[from]?.folded ?? "")) return behindPreposition(text, tokens, from);
  const you = youAt(tokens, from);
  if (you >= 0) return calledUpon(text, tokens, you);
  const who = joins.has(tokens[from]?.folded ?? "") ? from + 1 : from;
  const object = tokens.some(governsOne) ? read(text, tokens, { from: who, governs: "accusative" }) : undefined;
  if (object && governedBare(tokens, object)) return object.matches;
  const subject = tokens.some(isModalToken) ? read(text, tokens, { from, governs: "nominative" }) : undefined;
  return subject && isModal(tokens[subject.end]?.word ?? "") ? subject.matches : nothing;
}

function read(
  text: string,
  tokens: readonly Token[],
  { from, governs }: { readonly from: number; readonly governs: Case },
): Addressed | undefined {
  const found = addressedAt({ text, tokens, governs }, from);
  return found?.known && !found.things ? found : undefined;
}

/** Index of «вас» in «вас, родители, …»; −1 where nobody is called so. */
function youAt(tokens: readonly Token[], from: number): number {
  return tokens[from]?.folded === "вас" && tokens[from + 1]?.text === "," ? from : -1;
}

const joins: ReadonlySet<string> = new Set(["а", "и"]);
const greeting = /^(?:уважаем|дорог|мил|родн)(?:ые|ие|ый|ой|ая)$/;

/** «Вас, | дорогие родители и деды, | призываем беречь лес»: they are called by name, in the nominative. */
function calledUpon(text: string, tokens: readonly Token[], you: number): readonly AddresseeMatch[] {
  const from = greeting.test(tokens[you + 2]?.folded ?? "") ? you + 3 : you + 2;
  const called = read(text, tokens, { from, governs: "nominative" });
  if (!called || tokens[called.end]?.text !== ",") return nothing;
  return isBareVerb(tokens[called.end + 1]?.word ?? "") ? called.matches : nothing;
}

function isBare({ governs, prepositions }: MatrixVerb): boolean {
  return governs === "accusative" && prepositions.length === 0;
}

function governsOne({ word }: Token): boolean {
  return isBareVerb(word);
}

function isModalToken({ word }: Token): boolean {
  return isModal(word);
}

/** «Управляющую компанию | до 1 мая | обязать», «депутатов | , голосовавших за слом, | призываем», «правление | мы | просим» */
function governedBare(tokens: readonly Token[], found: Addressed): boolean {
  const behind = skipTerm(tokens, skipClause(tokens, found.end));
  const at = tokens[behind]?.folded === "мы" ? behind + 1 : behind;
  const verb = tokens[at];
  if (!verb || !isBareVerb(verb.word)) return false;
  return matrixVerbsOf(verb.word).some((one) => isBare(one) && (one.warns === undefined || isAboutDuty(tokens, at + 1)));
}

/** «депутатов | , голосовавших за слом, | призываем»: index behind the clause that describes them. */
function skipClause(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.text !== "," || !isClause(tokens[from + 1])) return from;
  const end = tokens.findIndex((one, at) => at > from && at < from + longestClause && one.text === ",");
  return end < 0 ? from : end + 1;
}

const longestClause = 20;

/** «К руководству дороги | обратиться с просьбой», «От подрядчика | потребовать» */
function behindPreposition(text: string, tokens: readonly Token[], from: number): readonly AddresseeMatch[] {
  const preposition = (tokens[from] as Token).folded;
  const tried = new Map<Case, Addressed | undefined>();
  for (let at = from + 2; at < tokens.length; at++) {
    for (const verb of matrixVerbsOf((tokens[at] as Token).word)) {
      if (!verb.prepositions.includes(preposition)) continue;
      if (!tried.has(verb.governs)) tried.set(verb.governs, askedBefore(text, tokens, { from: from + 1, at, verb }));
      const found = tried.get(verb.governs);
      if (found && isNear(tokens, found.end, at) && isAsking(tokens, found, { at, verb }))
        return [...found.matches, ...behindDash(text, tokens, { at, verb })];
    }
  }
  return nothing;
}

/** «На старост возложить уборку, | на сторожей – охрану»: the verb is left out, the preposition printed again. */
function behindDash(text: string, tokens: readonly Token[], { at, verb }: Place): readonly AddresseeMatch[] {
  if (verb.governs !== "accusative") return nothing;
  const [again] = verb.prepositions;
  const next = tokens.findIndex(
    (one, index) => index > at && one.folded === again && clauseStart.test(tokens[index - 1]?.text ?? ""),
  );
  const found = next < 0 ? undefined : addressedAt({ text, tokens, governs: verb.governs }, next + 1);
  return found?.known && !found.things && isDash(tokens[found.end]) ? found.matches : nothing;
}

function askedBefore(
  text: string,
  tokens: readonly Token[],
  { from, at, verb: { governs } }: Place & { readonly from: number },
): Addressed | undefined {
  const end = governs === "accusative" ? at : subjectIn(tokens, from + 1, at);
  const found = addressedAt({ text, tokens: tokens.slice(0, end), governs }, from);
  return found?.likely && !found.things ? found : undefined;
}

/** «К пасечникам | симпозиум | обращается»: index of the one who asks, or of the verb. */
function subjectIn(tokens: readonly Token[], from: number, verb: number): number {
  const at = tokens.slice(from, verb).findIndex(({ folded }) => isAsker(folded));
  return at < 0 ? verb : from + at;
}

const isAsker = fact((word): boolean => {
  const readings = knownReadings(word);
  if (readings.length === 0) return deciderStems.includes(word);
  return (
    hasDecider(word) && readings.some((one) => one.case === "nominative") && !readings.some((one) => one.case === "genitive")
  );
});

function isNear(tokens: readonly Token[], end: number, verb: number): boolean {
  const from = skipTerm(tokens, behindAside(tokens, end, verb));
  return verb >= end && verb - from <= nearVerb && tokens.slice(from, verb).every((one) => one.kind !== "mark");
}

/** «На старост, | независимо от числа дворов, | возложить»: what two commas set apart. */
function behindAside(tokens: readonly Token[], end: number, verb: number): number {
  if (tokens[end]?.text !== ",") return end;
  const comma = tokens.slice(end + 1, Math.min(verb, end + longestAside)).findIndex(({ text }) => text === ",");
  const aside = tokens.slice(end + 1, end + 1 + comma);
  return comma > 0 && aside.every(({ word }) => !isInfinitive(word)) ? end + comma + 2 : end;
}
