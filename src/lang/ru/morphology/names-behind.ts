/** Names behind a post: whose they are, where they end, and what joins two of them. */
import type { Head } from "./agreement.ts";
import { secondSurnameAt, surnameAt, surnameInTailAt } from "./apposed-names.ts";
import type { Case } from "./cases.ts";
import { nounReadings } from "./compound.ts";
import { beginsName, personNameAt } from "./titled-names.ts";
import type { Token } from "./tokens.ts";

/** Prepositions that go on from place to place: «по … и по …». */
export const repeated = new Set(["по", "при", "для"]);
/** «директору школы города | Иванова» */
const placeWord = /^(?:город|сел|деревн|поселк|станиц|станци|хутор|слобод|аул|улиц|площад|проспект|имени|порт)/;
const numberJoiner = /^(?:,|и)$/;
const genitiveAdjective = /(?:ого|его|ой|ей|ых|их)$/;
const dativeEnd = /[уюе]$/;
/** «и (или)» */
const joiners = new Set(["и", ",", "или", "либо", ";", "(или)"]);

/** What joins behind a comma as «и» does. */
const joints: readonly (readonly string[])[] = [
  ["а", "также"],
  ["а", "равно", "как"],
  ["а", "равно"],
  ["равно", "как"],
  ["как", "и"],
];

/** Index of what a comma, «и», «а также», «равно как и» joins, or −1. */
export function joined(tokens: readonly Token[], at: number): number {
  const first = tokens[at]?.folded ?? "";
  if (!joiners.has(first) && first !== "а" && first !== "равно") return -1;
  let next = at;
  for (let length = jointAt(tokens, at, at); length > 0; length = jointAt(tokens, next, at)) next += length;
  return next > at && next < tokens.length ? next : -1;
}

/** How many tokens join here. */
function jointAt(tokens: readonly Token[], at: number, from: number): number {
  const word = tokens[at]?.folded ?? "";
  if (joiners.has(word) || (word === "также" && at > from)) return 1;
  if (word === "как" && tokens[at - 1]?.text !== ",") return 0;
  return joints.find((words) => words.every((one, index) => tokens[at + index]?.folded === one))?.length ?? 0;
}

/** Index behind the name or names of those who hold the post, or −1. */
export function namedEnd(tokens: readonly Token[], at: number, { kind, known, number, case: as }: Head): number {
  if (kind === "body" || (kind === "other" && known)) return -1;
  return number === "singular" ? nameBehind(tokens, at, as) : kind === "person" ? namesBehind(tokens, at, as) : -1;
}

/** «бригадирам | Лобову, Сомову и Цою |»: two surnames or more; a name with initials ends the post, the next is somebody of his own. */
function namesBehind(tokens: readonly Token[], from: number, as: Case): number {
  const full = personNameAt("", tokens, from, as);
  if (full) return full.end;
  let at = (surnameAt(tokens, from, as) ?? surnameInTailAt(tokens, from, as) ?? surnameBeforeAnd(tokens, from, as))?.end ?? -1;
  let names = 1;
  while (at > 0) {
    const next = joined(tokens, at);
    const one = next < 0 ? undefined : secondSurnameAt(tokens, next, as);
    if (!one || beginsName(tokens, next, as)) break;
    names++;
    at = one.end;
  }
  return names > 1 && !describeNoun(tokens, from, at) ? at : -1;
}

/** «директорам | Липовской и Заречной | школ»: adjectives of one noun, which is in the plural behind the last of them. */
function describeNoun(tokens: readonly Token[], from: number, end: number): boolean {
  const noun = tokens[end];
  if (
    noun?.kind !== "word" ||
    !nounReadings(noun.word).some((one) => one.case === "genitive" && one.number === "plural" && one.kind !== "person")
  )
    return false;
  const words = tokens.slice(from, end).filter((one) => one.kind === "word" && !joiners.has(one.folded));
  return words.every((one) => genitiveAdjective.test(one.folded));
}

/** «Цою | и», «Шульге | ,»: any word that no list knows. */
function surnameBeforeAnd(tokens: readonly Token[], at: number, as: Case): { readonly end: number } | undefined {
  return as === "dative" && numberJoiner.test(tokens[at + 1]?.text ?? "") && dativeEnd.test(tokens[at]?.folded ?? "")
    ? secondSurnameAt(tokens, at, as)
    : undefined;
}

/** «конюху | Федосееву | лошадей не отпускать»: behind the name of the one who holds the post nothing belongs to it. */
function nameBehind(tokens: readonly Token[], at: number, as: Case): number {
  const before = tokens[at - 1] as Token;
  if (before.kind === "word" && (repeated.has(before.folded) || isPlaceWord(before))) return -1;
  const name = surnameInTailAt(tokens, at, as);
  return name ? name.end : -1;
}

function isPlaceWord({ folded }: Token): boolean {
  return placeWord.test(folded);
}
