/** Reads a head together with the adjectives before it: the likeliest case, number and gender in which they agree. */
import { actingPosts, adjectiveHeads } from "../words/heads.ts";
import { adjectiveReadings } from "./adjectives.ts";
import type { AdjectiveReading, Case, Gender, GrammarNumber, NounKind, NounReading } from "./cases.ts";
import { nounReadings } from "./compound.ts";
import { knownReadings } from "./lexicon.ts";
import type { Token } from "./tokens.ts";

export interface Head {
  /** Indexes of the adjectives before the noun. */
  readonly modifiers: readonly number[];
  readonly at: number;
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
  /** The form could be another case as well, which gives another nominative. */
  readonly ambiguous: boolean;
}

const adjectiveEnding = /(?:ому|ему|ыми|ими|ого|его|ым|им|ых|их|ую|юю|ая|яя|ое|ее|ые|ие|ый|ий|ой|ей)(?:ся)?$/;
const nounLike = /(?:ой|ей|ий|ую)$/;
const verbLike = /(?:[аеуы]вш?им|[оа]дим)$/;
const consonantEnd = /[^аеиоуыэюявйь]$/;
const neuterShort = /(?:у|уо)$/;
const adjectivalHeads = new Set(adjectiveHeads);
/** Between coordinated adjectives. */
export const between = new Set(["и", "или", ",", "либо", "/"]);
/** «и.о.», «врио» */
export const acting = new Set(actingPosts);

export function choose(
  tokens: readonly Token[],
  phrase: Pick<Head, "modifiers" | "at">,
  cases: readonly Case[],
): Head | undefined {
  const word = (tokens[phrase.at] as Token).folded;
  const adjectives = phrase.modifiers.map((at) => adjectiveReadings((tokens[at] as Token).folded));
  const coordinated = phrase.modifiers.some((at) => between.has(tokens[at + 1]?.folded ?? ""));
  const known = knownReadings(word);
  const asAdjective =
    known.length === 0 &&
    adjectiveReadings(word).length > 0 &&
    (isAdjectival(word) || !nounLike.test(word)) &&
    !verbLike.test(word);
  const agreeing = (noun: NounReading): boolean =>
    adjectives.every((readings) => readings.some((one) => fits(one, noun) || (coordinated && fitsNumberless(one, noun))));
  const adjectival = asAdjective ? adjectivalReadings(word).filter(agreeing) : [];
  const usable =
    isAdjectival(word) && adjectival.length > 0 ? adjectival : [...adjectival, ...nounReadings(word).filter(agreeing)];
  const likely = usable.filter((noun) => cases[0] === noun.case || !isZeroGenitive(word, noun));
  const best = first(likely, cases) ?? first(usable, cases);
  if (!best) return undefined;
  const declinedSo = adjectival.includes(best);
  const gender = best.known || adjectives.length === 0 ? best.gender : genderFrom(adjectives, best);
  const ambiguous = usable.some((noun) => noun.nominative !== best.nominative);
  return {
    ...phrase,
    case: best.case,
    number: best.number,
    gender,
    kind: best.kind,
    nominative: declinedSo ? null : best.nominative,
    adjectival: declinedSo,
    known: best.known,
    ambiguous,
  };
}

export function withoutDeclension(
  tokens: readonly Token[],
  { modifiers, at }: Pick<Head, "modifiers" | "at">,
  cases: readonly Case[],
): Head {
  const first = modifiers[0] === undefined ? undefined : adjectiveReadings((tokens[modifiers[0]] as Token).folded);
  const reading = cases.map((one) => first?.find((adjective) => adjective.case === one)).find((one) => one !== undefined);
  const number = reading?.number ?? "singular";
  const gender =
    reading?.genders.includes("n") && neuterShort.test((tokens[at] as Token).folded) ? "n" : (reading?.genders[0] ?? "m");
  return {
    modifiers,
    at,
    case: reading?.case ?? cases[0] ?? "dative",
    number,
    gender,
    kind: acting.has((tokens[at] as Token).folded) ? "person" : "body",
    nominative: null,
    adjectival: false,
    known: true,
    ambiguous: false,
  };
}

export function fits(one: AdjectiveReading, noun: NounReading): boolean {
  if (one.case !== noun.case || one.number !== noun.number) return false;
  return noun.number === "plural" || !noun.known || one.genders.includes(noun.gender);
}

export function isAdjectival(word: string): boolean {
  const stem = word.replace(adjectiveEnding, "");
  return stem !== word && adjectivalHeads.has(stem);
}

/** «районному и городскому отделам»: each adjective is singular. */
export function fitsNumberless(one: AdjectiveReading, noun: NounReading): boolean {
  return one.case === noun.case && one.number === "singular" && noun.number === "plural" && one.genders.includes(noun.gender);
}

function first(readings: readonly NounReading[], cases: readonly Case[]): NounReading | undefined {
  return cases.map((one) => readings.find((noun) => noun.case === one)).find((one) => one !== undefined);
}

/** «пансионат» would rather be one house than many «пансионаты» in the genitive. */
function isZeroGenitive(word: string, noun: NounReading): boolean {
  return !noun.known && noun.case === "genitive" && noun.number === "plural" && consonantEnd.test(word);
}

function genderFrom(adjectives: readonly (readonly AdjectiveReading[])[], best: NounReading): Gender {
  const genders = adjectives[0]?.find((one) => one.case === best.case && one.number === best.number)?.genders ?? [best.gender];
  return genders.includes(best.gender) ? best.gender : (genders[0] ?? best.gender);
}

function adjectivalReadings(word: string): NounReading[] {
  const known = isAdjectival(word);
  return adjectiveReadings(word).map(({ case: as, number, genders }) => ({
    case: as,
    number,
    gender: genders[0] ?? "m",
    nominative: word,
    kind: known ? "person" : "other",
    known,
  }));
}
