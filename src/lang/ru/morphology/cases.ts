/** Grammatical readings of a word form. */
export type Case = "nominative" | "genitive" | "dative" | "accusative" | "instrumental" | "prepositional";
export type GrammarNumber = "singular" | "plural";
export type Gender = "m" | "f" | "n";
/** What a noun stands for: a body, people, or neither (or not known). */
export type NounKind = "body" | "person" | "other";

/** One way to read a noun form. */
export interface NounReading {
  readonly case: Case;
  readonly number: GrammarNumber;
  readonly gender: Gender;
  /** Folded nominative of the same number. */
  readonly nominative: string;
  readonly kind: NounKind;
  /** From the word lists; otherwise guessed by the ending. */
  readonly known: boolean;
}

/** One way to read the form of an adjective, participle or pronoun. Plural forms have no gender. */
export interface AdjectiveReading {
  readonly case: Case;
  readonly number: GrammarNumber;
  readonly genders: readonly Gender[];
}

export const obliqueFirst: readonly Case[] = ["dative", "genitive", "instrumental", "accusative", "prepositional", "nominative"];

/** Gives a printed word the ending of its folded nominative and leaves its letters else: «ё», capitals. */
export function respell(printed: string, folded: string, nominative: string): string {
  const parts = nominative.split("-");
  const words = folded.split("-");
  if (parts.length === 1 || parts.length !== words.length) return respellWord(printed, folded, nominative);
  return printed
    .split("-")
    .map((part, at) => respellWord(part, words[at] ?? "", parts[at] ?? ""))
    .join("-");
}

function respellWord(printed: string, folded: string, nominative: string): string {
  let same = 0;
  while (same < folded.length && folded[same] === nominative[same]) same++;
  const added = nominative.slice(same);
  const shout = printed.length > 2 && printed === printed.toUpperCase();
  return printed.slice(0, same) + (shout ? added.toUpperCase() : added);
}
