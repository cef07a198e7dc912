/** Reads a head together with the adjectives before it: the likeliest case, number and gender in which they agree. */
import { bodiesWithAdjective } from "../words/bodies.ts";
import { actingPosts, adjectiveHeads } from "../words/heads.ts";
import { shortPosts } from "../words/name-abbreviations.ts";
import { adjectiveReadings } from "./adjectives.ts";
import type { AdjectiveReading, Case, Gender, GrammarNumber, NounKind, NounReading } from "./cases.ts";
import { nounReadings } from "./compound.ts";
import { adjectiveSlots, slotsOf, slotsOfCase, withPlural } from "./slots.ts";
import type { Token } from "./tokens.ts";
import { fact } from "./word.ts";

export interface Head {
  /** Indexes of the adjectives before the noun. */
  readonly modifiers: readonly number[];
  readonly at: number;
  /** Index of an adjective behind the noun. */
  readonly behind?: number;
  readonly case: Case;
  readonly number: GrammarNumber;
  readonly gender: Gender;
  readonly kind: NounKind;
  /** Folded nominative of the noun; null: not declined, or declined as an adjective. */
  readonly nominative: string | null;
  /** «заведующим»: declined as an adjective. */
  readonly adjectival: boolean;
  /** A listed noun or ending, no guess. */
  readonly known: boolean;
  /** The nominative is no guess: the noun is listed, or its ending decides. */
  readonly sure: boolean;
}

const adjectiveEnding = /(?:ому|ему|ыми|ими|ого|его|ым|им|ых|их|ую|юю|ая|яя|ое|ее|ые|ие|ый|ий|ой|ей)(?:ся)?$/;
/** «школой», «статьей», «сбруй»: more often nouns; «арестантской», «горничной» are not. */
const nounLike = /(?<![бвгджклмпрстфхцчшщьй]н|[бвгджзклмнпрст]ск|ческ|[ие]нн)ой$|ий$|(?<![а-я]{3}[аяую]щ)ей$|^[а-я]{0,3}ую$/;
const verbLike = /(?:[аеуы]вш?им|[оа]дим)$/;
const consonantEnd = /[^аеиоуыэюявйь]$/;
const neuterShort = /(?:у|уо)$/;
const adjectivalHeads = new Set(adjectiveHeads);
/** Between coordinated adjectives. */
export const between = new Set(["и", "или", ",", "либо", "/"]);
/** «и.о.», «врио» */
export const acting = new Set(actingPosts);
/** «зам.», «зав.» */
export const shortPost = new Set(shortPosts.join(" ").split(" "));

interface HeadReading extends NounReading {
  readonly slots: number;
  /** «заведующим»: declined as an adjective. */
  readonly adjectival: boolean;
}

/** The ways to read a head: as a listed noun that is declined like an adjective, where it can be one, else in any way. */
const candidates = fact((word): readonly (readonly HeadReading[])[] => {
  const listed = isAdjectival(word);
  const adjectival = isDeclinedAsAdjective(word, listed) ? adjectivalReadings(word, listed) : [];
  const all = [...adjectival, ...nounReadings(word).map((one) => ({ ...one, slots: slotsOf(one), adjectival: false }))];
  return listed && adjectival.length > 0 ? [adjectival, all] : [all];
});

export function choose(
  tokens: readonly Token[],
  phrase: Pick<Head, "modifiers" | "at">,
  cases: readonly Case[],
): Head | undefined {
  const { word, folded } = tokens[phrase.at] as Token;
  const chain = chainOf(tokens, phrase.modifiers);
  for (const readings of candidates(word)) {
    const best = likeliest({ word: folded, readings, chain }, cases);
    if (best) return headOf(tokens, phrase, { readings, chain, best });
  }
  return undefined;
}

interface Chain {
  /** The places in which all adjectives agree. */
  readonly slots: number;
  readonly modifiers: readonly number[];
}

const anywhere = -1;

function chainOf(tokens: readonly Token[], modifiers: readonly number[]): Chain {
  let slots = anywhere;
  const coordinated = modifiers.some((at) => between.has(tokens[at + 1]?.folded ?? ""));
  for (const at of modifiers) {
    const own = adjectiveSlots((tokens[at] as Token).word);
    slots &= coordinated ? withPlural(own) : own;
  }
  return { slots, modifiers };
}

interface Candidates {
  readonly word: string;
  readonly readings: readonly HeadReading[];
  readonly chain: Chain;
}

/** «пансионат» would rather be one house than many «пансионаты» in the genitive. */
function likeliest({ word, readings, chain }: Candidates, cases: readonly Case[]): HeadReading | undefined {
  let second: HeadReading | undefined;
  for (const wanted of cases) {
    for (const one of readings) {
      if (one.case !== wanted || (one.slots & chain.slots) === 0) continue;
      if (wanted === cases[0] || !isZeroGenitive(word, one)) return one;
      second ??= one;
    }
  }
  return second;
}

function headOf(
  tokens: readonly Token[],
  phrase: Pick<Head, "modifiers" | "at">,
  { readings, chain, best }: { readonly readings: readonly HeadReading[]; readonly chain: Chain; readonly best: HeadReading },
): Head {
  const other = readings.some(
    (one) => one.case === best.case && one.nominative !== best.nominative && (one.slots & chain.slots) !== 0,
  );
  const [first] = chain.modifiers;
  return {
    modifiers: phrase.modifiers,
    at: phrase.at,
    case: best.case,
    number: best.number,
    gender: best.known || first === undefined ? best.gender : genderFrom(adjectiveReadings((tokens[first] as Token).word), best),
    kind: best.kind === "other" && isBodyWith(tokens, phrase.modifiers, best) ? "body" : best.kind,
    nominative: best.adjectival ? null : best.nominative,
    adjectival: best.adjectival,
    known: best.known,
    sure: best.sure && !other,
  };
}

/** «муниципальные образования»: by itself the noun is no body. */
function isBodyWith(tokens: readonly Token[], modifiers: readonly number[], { nominative }: HeadReading): boolean {
  if (modifiers.length === 0) return false;
  const pair = bodiesWithAdjective.find(([, noun]) => nominative.startsWith(noun));
  return pair !== undefined && modifiers.some((at) => (tokens[at] as Token).folded.startsWith(pair[0]));
}

function isDeclinedAsAdjective(word: string, listed: boolean): boolean {
  if (adjectiveReadings(word).length === 0 || verbLike.test(word) || nounReadings(word).some(({ known }) => known)) return false;
  return listed || !nounLike.test(word);
}

export function withoutDeclension(
  tokens: readonly Token[],
  { modifiers, at }: Pick<Head, "modifiers" | "at">,
  cases: readonly Case[],
): Head {
  const { folded } = tokens[at] as Token;
  const first = modifiers[0] === undefined ? undefined : adjectiveReadings((tokens[modifiers[0]] as Token).folded);
  const reading = cases.map((one) => first?.find((adjective) => adjective.case === one)).find((one) => one !== undefined);
  const number = reading?.number ?? "singular";
  const gender = reading?.genders.includes("n") && neuterShort.test(folded) ? "n" : (reading?.genders[0] ?? "m");
  return {
    modifiers,
    at,
    case: reading?.case ?? cases[0] ?? "dative",
    number,
    gender,
    kind: acting.has(folded) || shortPost.has(folded) ? "person" : "body",
    nominative: null,
    adjectival: false,
    known: true,
    sure: true,
  };
}

/** @param word one folded word. */
export const isAdjectival = fact((word): boolean => {
  const stem = word.replace(adjectiveEnding, "");
  return stem !== word && adjectivalHeads.has(stem);
});

function isZeroGenitive(word: string, noun: HeadReading): boolean {
  return !noun.known && noun.case === "genitive" && noun.number === "plural" && consonantEnd.test(word);
}

function genderFrom(adjectives: readonly AdjectiveReading[], best: NounReading): Gender {
  const genders = adjectives.find((one) => one.case === best.case && one.number === best.number)?.genders ?? [best.gender];
  return genders.includes(best.gender) ? best.gender : (genders[0] ?? best.gender);
}

function adjectivalReadings(word: string, known: boolean): HeadReading[] {
  return adjectiveReadings(word).map(({ case: as, number, genders }) => ({
    slots: adjectiveSlots(word) & slotsOfCase(as),
    case: as,
    number,
    gender: genders[0] ?? "m",
    nominative: word,
    kind: known ? "person" : "other",
    known,
    sure: known,
    adjectival: true,
  }));
}
