/** The words of a paragraph with their places, for rules that look to the left and right of a name. */
import { fold } from "../fold.ts";
import type { NameCase } from "../morphology/name-readings.ts";
import { postNouns, postNounsInA, postShort, postStems, postTails, womenPosts } from "../words/posts.ts";

export interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

type Ending = readonly [ending: string, cases: readonly NameCase[]];

const feminineStem = /(?:щ(?:ая|ую|ей)|нн(?:ая|ую|ой))$/;
const letters = /[А-Яа-яЁёA-Za-z]+(?:-[А-Яа-яЁёA-Za-z]+)*/g;
const object: readonly NameCase[] = ["gen", "acc"];
const hard: readonly Ending[] = [
  ["", ["nom"]],
  ["а", object],
  ["у", ["dat"]],
  ["ом", ["ins"]],
  ["е", ["pre"]],
  ["ы", ["nom"]],
  ["и", ["nom"]],
  ["ов", object],
  ["ам", ["dat"]],
  ["ами", ["ins"]],
];
const soft: readonly Ending[] = [
  ["ь", ["nom"]],
  ["я", object],
  ["ю", ["dat"]],
  ["ем", ["ins"]],
  ["е", ["pre"]],
  ["и", ["nom"]],
  ["ей", object],
  ["ям", ["dat"]],
  ["ями", ["ins"]],
];
const inA: readonly Ending[] = [
  ["а", ["nom"]],
  ["я", ["nom"]],
  ["ы", ["gen"]],
  ["и", ["gen"]],
  ["е", ["dat", "pre"]],
  ["у", ["acc"]],
  ["ю", ["acc"]],
  ["ой", ["ins"]],
  ["ей", ["ins"]],
];
const adjective: readonly Ending[] = [
  ["ий", ["nom"]],
  ["ый", ["nom"]],
  ["ой", ["nom", "gen", "dat", "ins", "pre"]],
  ["его", object],
  ["ого", object],
  ["ему", ["dat"]],
  ["ому", ["dat"]],
  ["им", ["ins"]],
  ["ым", ["ins"]],
  ["ем", ["pre"]],
  ["ом", ["pre"]],
  ["ая", ["nom"]],
  ["ей", ["gen", "dat", "ins", "pre"]],
  ["ую", ["acc"]],
  ["ие", ["nom"]],
  ["ые", ["nom"]],
];

const postForms = build();
const short: ReadonlySet<string> = new Set(postShort);
const women: readonly string[] = womenPosts.map((word) => word.slice(0, -1));
const tail = new RegExp(`[а-я]{2}(?:${postTails.join("|")})(а|у|ом|е|и)?$`);
const tailCases: Readonly<Record<string, readonly NameCase[]>> = { а: object, у: ["dat"], ом: ["ins"], е: ["pre"], и: ["nom"] };

export function wordsOf(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(letters))
    found.push({ start: match.index, end: match.index + match[0].length, folded: fold(match[0]) });
  return found;
}

/** Cases of a post word («начальнику» → dative); empty for a short form («зам»); undefined for any other word. */
export function postCases(word: string): readonly NameCase[] | undefined {
  const listed = postForms.get(word);
  if (listed) return listed;
  if (short.has(word)) return [];
  const last = word.includes("-") ? postForms.get(word.slice(word.lastIndexOf("-") + 1)) : undefined;
  if (last) return last;
  const found = tail.exec(word);
  return found ? (tailCases[found[1] ?? ""] ?? ["nom"]) : undefined;
}

/** Whether only a woman is called so: «учительница», «ведущая». */
export function womanPost(word: string): boolean {
  return women.some((stem) => word.startsWith(stem)) || (feminineStem.test(word) && postForms.has(word));
}

function build(): ReadonlyMap<string, readonly NameCase[]> {
  const made = new Map<string, readonly NameCase[]>();
  const put = (stem: string, table: readonly Ending[]): void => {
    for (const [ending, cases] of table) made.set(stem + ending, [...(made.get(stem + ending) ?? []), ...cases]);
  };
  for (const word of postStems) put(word, adjective);
  for (const word of postNouns) {
    if (word.endsWith("ий")) put(word.slice(0, -2), adjective);
    else if (word.endsWith("ь")) put(word.slice(0, -1), soft);
    else put(word, hard);
  }
  for (const word of postNounsInA) put(word.slice(0, -1), inA);
  return made;
}
