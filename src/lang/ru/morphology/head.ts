/** The head of a noun phrase with the adjectives before it: «территориальным и первичным | организациям». */
import { bodyAbbreviations } from "../words/bodies.ts";
import { headsInPlural } from "../words/heads.ts";
import { shortAdjectives } from "../words/name-abbreviations.ts";
import { numeralForms } from "../words/numeral-forms.ts";
import { adjectiveReadings } from "./adjectives.ts";
import type { Head } from "./agreement.ts";
import { acting, between, choose, isAdjectival, shortPost, withoutDeclension } from "./agreement.ts";
import type { Case } from "./cases.ts";
import { obliqueFirst } from "./cases.ts";
import { nounReadings } from "./compound.ts";
import { infinitiveOf } from "./finite-forms.ts";
import { isInfinitive } from "./infinitive.ts";
import { knownReadings } from "./lexicon.ts";
import { adjectiveSlots, nounSlots, slotsOfCase, wholeCases, withPlural } from "./slots.ts";
import { isDash, type Token } from "./tokens.ts";
import { fact, noWord, type Word } from "./word.ts";

const abbreviations = new Set(bodyAbbreviations);
const shortAdjective = new Set(shortAdjectives.join(" ").split(" "));
/** Passed over before a head: they tell no case. */
const possessive = new Set([
  "его",
  "ее",
  "их",
  "вновь",
  "особо",
  "наиболее",
  "ныне",
  "впервые",
  "далее",
  "так",
  "социально",
  "экологически",
]);
const noHead = new Set([
  "и",
  "или",
  "в",
  "во",
  "на",
  "по",
  "с",
  "со",
  "к",
  "ко",
  "за",
  "от",
  "до",
  "из",
  "о",
  "об",
  "при",
  "для",
  "под",
  "над",
  "без",
  "через",
  "не",
  "что",
  "как",
  "а",
  "но",
  "также",
  "у",
  "между",
  "среди",
  "либо",
  "то",
  "это",
  "ему",
  "ей",
  "им",
  "нам",
  "вам",
  "ним",
  "нас",
  "вас",
  "мы",
  "они",
  "он",
  "она",
  "себе",
  "мне",
  "тем",
  "чем",
  "там",
  "сам",
  "полностью",
  "навстречу",
  "наперекор",
  "вслед",
  "поэтому",
  "посему",
  "потому",
  "почему",
  "кому",
  "чему",
  "тому",
  "этому",
  "которому",
]);
const separate: ReadonlySet<string> = new Set(headsInPlural);
const farthestModifier = 8;
/** «IX», also with Russian letters */
const roman = /^[IVXLХІ]+$/;
/** «по-новому», «по-хозяйски» */
const inSomeWay = /^(?:по|во|в)-[а-я]/;
/** «пастухам | Гришиным»: a name. */
const capital = /^[А-ЯЁ][а-яё]/;
const participle = /(?:ющ|ущ|ащ|ящ|вш|нн)(?:им|ых|их|ие|ые|ым)(?:ся)?$/;

/** Reads the phrase that begins at `from`; undefined where no noun phrase can begin there. @param cases cases in order of likelihood. */
export function headAt(tokens: readonly Token[], from: number, cases: readonly Case[] = obliqueFirst): Head | undefined {
  const modifiers: number[] = [];
  for (let at = from; at < tokens.length && at - from <= farthestModifier; at++) {
    const token = tokens[at] as Token;
    const next = tokens[at + 1];
    if (isAbbreviation(token) || isCutShort(token, next, isShortPost)) return withoutDeclension(tokens, { modifiers, at }, cases);
    if (isPassed(token, at - from, modifiers.length)) continue;
    if (isCutShort(token, next, isShortAdjective) || (token.text === "." && isCutShort(tokens[at - 1], token, isShortAdjective)))
      continue;
    if (!isNominal(token)) return undefined;
    if (!isModifier(tokens, at, { modifiers, wanted: cases[0] }))
      return withBehind(tokens, choose(tokens, { modifiers, at }, cases));
    modifiers.push(at);
  }
  return undefined;
}

/** Whether a phrase in that case can begin with the word, as far as the word alone tells. */
export function mayBegin(word: Word | string, as: Case): boolean {
  if (isShortBody(word) || isPossessive(word) || isNumeral(word)) return true;
  return isNominalWord(word) && (adjectiveSlots(word) !== 0 || (nounSlots(word) & slotsOfCase(as)) !== 0);
}

/** «зам. директора», «гл. врачу» */
function isCutShort(token: Token | undefined, next: Token | undefined, are: (word: Word) => boolean): boolean {
  return next?.text === "." && token?.kind === "word" && are(token.word);
}

/** «врачам-терапевтам | участковым |»: an adjective behind the noun, before no other. */
function withBehind(tokens: readonly Token[], head: Head | undefined): Head | undefined {
  const token = head?.case === "dative" && head.number === "plural" && head.nominative !== null ? tokens[head.at + 1] : undefined;
  if (!head || token?.kind !== "word" || capital.test(token.text) || knownReadings(token.word).length > 0) return head;
  const agrees = adjectiveReadings(token.word).some((one) => one.case === head.case && one.number === head.number);
  return agrees && !participle.test(token.folded) && !goesOn(tokens[head.at + 2], head) ? { ...head, behind: head.at + 1 } : head;
}

/** The next word could be what the adjective belongs to. */
function goesOn(next: Token | undefined, head: Head): boolean {
  if (next?.kind !== "word" || !isNominal(next)) return false;
  return [...nounReadings(next.word), ...adjectiveReadings(next.word)].some(
    (one) => one.case === head.case && one.number === head.number,
  );
}

/** «и» between adjectives, a false dash, a number before all, «их», «вновь». */
function isPassed(token: Token, words: number, adjectives: number): boolean {
  if (adjectives > 0 && (token.kind === "bracket" || between.has(token.folded) || isDash(token))) return true;
  if (token.kind === "number" || (token.kind === "shout" && roman.test(token.text))) return words === 0;
  return token.kind === "word" && (isPossessive(token.word) || (words === 0 && isNumeral(token.word)));
}

const isPossessive = fact((word): boolean => possessive.has(word));
/** «зам. | директора» */
const isShortPost = fact((word): boolean => shortPost.has(word));
/** «гл. | врачу» */
const isShortAdjective = fact((word): boolean => shortAdjective.has(word));
const isNumeral = fact((word): boolean => Object.hasOwn(numeralForms, word));
/** A word that can stand in a noun phrase: no preposition, no verb. */
const isNominalWord = fact(
  (word): boolean => !noHead.has(word) && !inSomeWay.test(word) && !isInfinitive(word) && infinitiveOf(word) === undefined,
);
const isShortBody = fact((word): boolean => abbreviations.has(word) || acting.has(word));

function isNominal(token: Token): boolean {
  return (token.kind === "word" || token.kind === "shout") && isNominalWord(token.word);
}

function isModifier(
  tokens: readonly Token[],
  at: number,
  so: { readonly modifiers: readonly number[]; readonly wanted: Case | undefined },
): boolean {
  if (so.modifiers.length === 0 && standsAlone(tokens, at)) return false;
  if (modifies(tokens, at, so.wanted)) return true;
  const coordinated = so.modifiers.length > 0 && between.has(tokens[at - 1]?.folded ?? "");
  return coordinated && precedesPlural(tokens, at);
}

/** «Заведующим|, старшим воспитателям»: no adjective beside another one. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const { folded } = tokens[at] as Token;
  return separate.has(folded) && (tokens[at + 1]?.text === "," || tokens[at + 1]?.folded === "и");
}

function isAbbreviation(token: Token): boolean {
  if (token.kind === "shout")
    return !roman.test(token.text) && knownReadings(token.word).length === 0 && isNominalWord(token.word);
  return token.kind === "word" && isShortBody(token.word);
}

/**
 * Whether the word is an adjective that belongs to a word behind it. «школой сельского поселения» begins with a noun, though «школой»
 * ends like an adjective: the two agree in no case that is asked for. So does «заведующей библиотекой».
 */
function modifies(tokens: readonly Token[], at: number, wanted: Case | undefined): boolean {
  const { word } = tokens[at] as Token;
  const own = adjectiveSlots(word);
  if (own === 0 || knownReadings(word).length > 0) return false;
  const inWanted = wanted ? own & slotsOfCase(wanted) : 0;
  const mine = inWanted !== 0 && isAdjectival(word) ? inWanted : own;
  const next = passBetween(tokens, at + 1);
  const joined = next > at + 1 && between.has(tokens[at + 1]?.folded ?? "");
  const other = tokens[next];
  if (!other || !isNominal(other)) return false;
  if (isAbbreviation(other)) return !joined;
  const agreed = mine & agreeing(other, joined);
  if (agreed === 0 || inWanted & agreed) return agreed !== 0;
  return !(wanted && nounSlots(word) & slotsOfCase(wanted));
}

/** The places in which an adjective can agree with the word: behind «и» with another adjective only, of whatever number and gender. */
function agreeing({ word }: Token, joined: boolean): number {
  const adjective = knownReadings(word).length > 0 ? 0 : adjectiveSlots(word);
  return joined ? wholeCases(adjective) : adjective | nounSlots(word);
}

function passBetween(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && standsBetween(tokens[at] as Token)) at++;
  return at;
}

/** «крестьянским | (фермерским) | хозяйствам» */
function standsBetween(token: Token): boolean {
  if (token.kind === "word") return isPossessive(token.word) || between.has(token.folded);
  return token.kind === "bracket" || between.has(token.folded) || isDash(token);
}

/** «районному и городскому | отделам» */
function precedesPlural(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.word ?? noWord;
  return knownReadings(next).length > 0 && (withPlural(adjectiveSlots((tokens[at] as Token).word)) & nounSlots(next)) !== 0;
}
