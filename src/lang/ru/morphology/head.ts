/** The head of a noun phrase with the adjectives before it: «территориальным и первичным | организациям». */
import { bodyAbbreviations } from "../words/bodies.ts";
import { numeralForms } from "../words/numeral-forms.ts";
import { finiteVerbs } from "../words/verbs.ts";
import { adjectiveReadings } from "./adjectives.ts";
import type { Head } from "./agreement.ts";
import { acting, between, choose, fits, fitsNumberless, isAdjectival, withoutDeclension } from "./agreement.ts";
import type { AdjectiveReading, Case } from "./cases.ts";
import { obliqueFirst } from "./cases.ts";
import { nounReadings } from "./compound.ts";
import { isInfinitive } from "./infinitive.ts";
import { knownReadings } from "./lexicon.ts";
import type { Token } from "./tokens.ts";

const abbreviations = new Set(bodyAbbreviations);
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
  "поэтому",
  "потому",
  "почему",
  "кому",
  "чему",
  "тому",
  "этому",
  "которому",
]);
const farthestModifier = 8;

/** Reads the phrase that begins at `from`; undefined where no noun phrase can begin there. @param cases cases in order of likelihood. */
export function headAt(tokens: readonly Token[], from: number, cases: readonly Case[] = obliqueFirst): Head | undefined {
  const modifiers: number[] = [];
  for (let at = from; at < tokens.length && at - from <= farthestModifier; at++) {
    const token = tokens[at] as Token;
    if (isAbbreviation(token)) return withoutDeclension(tokens, { modifiers, at }, cases);
    if (isPassed(token, at - from, modifiers.length)) continue;
    if (!isNominal(token)) return undefined;
    if (!isModifier(tokens, at, { modifiers, wanted: cases[0] })) return choose(tokens, { modifiers, at }, cases);
    modifiers.push(at);
  }
  return undefined;
}

/** «и» between adjectives, a number before all, «их», «вновь». */
function isPassed(token: Token, words: number, adjectives: number): boolean {
  if (adjectives > 0 && (between.has(token.folded) || token.kind === "bracket")) return true;
  return (words === 0 && (token.kind === "number" || token.folded in numeralForms)) || possessive.has(token.folded);
}

function isNominal(token: Token): boolean {
  return isWord(token) && !noHead.has(token.folded) && !isVerb(token.folded);
}

function isModifier(
  tokens: readonly Token[],
  at: number,
  so: { readonly modifiers: readonly number[]; readonly wanted: Case | undefined },
): boolean {
  const coordinated = so.modifiers.length > 0 && between.has(tokens[at - 1]?.folded ?? "");
  return modifies(tokens, at, so.wanted) || (coordinated && precedesPlural(tokens, at));
}

function isWord(token: Token): boolean {
  return token.kind === "word" || token.kind === "shout";
}

function isVerb(word: string): boolean {
  return isInfinitive(word) || word in finiteVerbs;
}

function isAbbreviation(token: Token): boolean {
  if (token.kind === "shout") return knownReadings(token.folded).length === 0 && !isVerb(token.folded);
  return token.kind === "word" && (abbreviations.has(token.folded) || acting.has(token.folded));
}

/** Whether the word is an adjective that belongs to a word behind it. */
function modifies(tokens: readonly Token[], at: number, wanted: Case | undefined): boolean {
  const word = (tokens[at] as Token).folded;
  const mine = isAdjectival(word) ? inCase(adjectiveReadings(word), wanted) : adjectiveReadings(word);
  if (mine.length === 0 || knownReadings(word).length > 0) return false;
  const next = passBetween(tokens, at + 1);
  const joined = next > at + 1 && between.has(tokens[at + 1]?.folded ?? "");
  const other = tokens[next];
  if (!other || !isNominal(other)) return false;
  if (isAbbreviation(other)) return !joined;
  const others = knownReadings(other.folded).length > 0 ? [] : adjectiveReadings(other.folded);
  if (joined && others.length === 0) return false;
  const agreeing = mine.some((one) => others.some((two) => agree(one, two) || (joined && one.case === two.case)));
  if (agreeing && modifiesFurther(tokens, next)) return true;
  return nounReadings(other.folded).some((noun) => mine.some((one) => fits(one, noun)));
}

function passBetween(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && standsBetween(tokens[at] as Token)) at++;
  return at;
}

/** «крестьянским | (фермерским) | хозяйствам» */
function standsBetween({ folded, kind }: Token): boolean {
  return between.has(folded) || possessive.has(folded) || kind === "bracket";
}

/** «заведующей библиотекой»: in the dative the two do not agree. */
function inCase(readings: readonly AdjectiveReading[], wanted: Case | undefined): readonly AdjectiveReading[] {
  const fit = readings.filter((one) => one.case === wanted);
  return fit.length > 0 ? fit : readings;
}

/** «районному и городскому | отделам» */
function precedesPlural(tokens: readonly Token[], at: number): boolean {
  const mine = adjectiveReadings((tokens[at] as Token).folded);
  return knownReadings(tokens[at + 1]?.folded ?? "").some((noun) => mine.some((one) => fitsNumberless(one, noun)));
}

/** The chain of adjectives must end in a noun: «заведующим детскими садами» begins with one. */
function modifiesFurther(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && (next.kind === "word" || next.kind === "shout" || next.folded === ",")
    ? true
    : isAdjectival((tokens[at] as Token).folded);
}

function agree(one: AdjectiveReading, two: AdjectiveReading): boolean {
  return one.case === two.case && one.number === two.number && one.genders.some((gender) => two.genders.includes(gender));
}
