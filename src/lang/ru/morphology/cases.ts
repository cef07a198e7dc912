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
  /** From the word lists; otherwise told by the ending. */
  readonly known: boolean;
  /** Listed, or the ending decides; otherwise a guess. */
  readonly sure: boolean;
}

/** One way to read the form of an adjective, participle or pronoun. Plural forms have no gender. */
export interface AdjectiveReading {
  readonly case: Case;
  readonly number: GrammarNumber;
  readonly genders: readonly Gender[];
}

export const obliqueFirst: readonly Case[] = ["dative", "genitive", "instrumental", "accusative", "prepositional", "nominative"];

/** The governed case first, the others in order of likelihood. */
export const orderFrom: Readonly<Record<Case, readonly Case[]>> = {
  nominative: behind("nominative"),
  genitive: behind("genitive"),
  dative: behind("dative"),
  accusative: behind("accusative"),
  instrumental: behind("instrumental"),
  prepositional: behind("prepositional"),
};

function behind(first: Case): readonly Case[] {
  return [first, ...obliqueFirst.filter((one) => one !== first)];
}

/** Gives a printed word the ending of its folded nominative and leaves its letters else: «ё», capitals. */
export function respell(printed: string, folded: string, nominative: string): string {
  if (!nominative.includes("-")) return respellWord(printed, folded, nominative);
  const parts = nominative.split("-");
  const words = folded.split("-");
  if (parts.length !== words.length) return respellWord(printed, folded, nominative);
  return printed
    .split("-")
    .map((part, at) => respellWord(part, words[at] ?? "", parts[at] ?? ""))
    .join("-");
}

function respellWord(printed: string, folded: string, nominative: string): string {
  let same = 0;
  while (same < folded.length && folded.charCodeAt(same) === nominative.charCodeAt(same)) same++;
  const added = nominative.slice(same);
  if (printed === folded) return same === folded.length ? folded + added : nominative;
  const shout = printed.length > 2 && printed === printed.toUpperCase();
  return printed.slice(0, same) + (shout ? added.toUpperCase() : added);
}
