/** The post printed beside a name, in the nominative: «главного специалиста отдела» → «главный специалист отдела». */
import { once } from "../../once.ts";
import { fold } from "../fold.ts";
import { fact } from "../morphology/word.ts";
import { postNouns, postNounsInA, tradeNouns } from "../words/posts.ts";
import { trimEdges } from "./edges.ts";
import type { Word } from "./paragraph-words.ts";
import { wordsOf } from "./paragraph-words.ts";
import { postCases, womanPost } from "./person-words.ts";

const hardOblique = /(?:ого|ому|ым)$/;
const participle = /(?:ого|ому|ым|ом|ый|его|ему|им|ий|ая|ой|ую|ей)$/;
const softened = /[ьй]$/;
const obliqueOfHers = /(?:ой|ую|ою)$/;
/** «заведующей», «уполномоченную» */
const hersOblique = /(?<=щ)(?:ей|ую)$|(?<=нн)(?:ой|ую)$/;
const manyInOk = /[ое]к$/;
const nounEnd = /(?:а|у|ом|е)$/;
const anyOblique = /(?:[ое]го|[ое]му|им|[ое]м)$/;
const softOblique = /(?:его|ему|им)$/;
const nouns = once(() => new Set([...postNouns, ...postNounsInA, ...tradeNouns].flatMap((row) => row.split(" "))));
const edges = { left: ",–—-", right: ",:(–—-" };
const adjectives: readonly (readonly [RegExp, string])[] = [
  [/(?:ого|ому|ым|ом)$/, "ый"],
  [/(?:его|ему|им|ем)$/, "ий"],
];
const hardKy = /(?:[гкх]|[жчшщ])(?:ого|ому|им|ом|его|ему|ем)$/;
const endings: readonly string[] = ["", "ь", "а", "я"];

const tags = /(?:\s|^)(?:тов\.?|тт?\.|г-н[ауе]?|г-ж[аиуе]|гр\.|отв\.?|исп\.?|рук\.?|докладчик|ответственн(?:ый|ая))[\s.:]{0,3}$/i;

/** @returns null where the phrase has no post word whose nominative is known. */
export function nominativePost(phrase: string): string | null {
  const text = trimEdges(trimEdges(phrase, edges).replace(tags, ""), edges);
  const words = wordsOf(text);
  const index = headOf(words);
  const head = words[index];
  if (!head) return null;
  const noun = nominative(text.slice(head.start, head.end));
  if (noun === null) return null;
  const feminine = womanPost(head.known);
  let out = text.slice(head.end);
  out = noun + out;
  let at = head.start;
  for (const word of words.slice(0, index).reverse()) {
    out = (feminine ? hers : adjective)(text.slice(word.start, word.end)) + text.slice(word.end, at) + out;
    at = word.start;
  }
  return out;
}

/** The first post word; of «участкового агронома» the second. */
function headOf(words: readonly Word[]): number {
  let index = words.findIndex((word) => postCases(word.known));
  while (index >= 0 && participle.test(words[index]?.folded ?? "") && postCases(words[index + 1]?.folded ?? "")) index++;
  return index;
}

/** «владельца» → «владелец», «бойца» → «боец». */
function fleetingNominative(word: string, stem: string): string | null {
  if (!stem.endsWith("ц")) return null;
  const base = stem.slice(0, -1).replace(softened, "");
  return nouns().has(`${base}ец`) ? `${word.slice(0, base.length)}ец` : null;
}

/** «врача-терапевта» → «врач-терапевт»: where the first half is a post in the same case. */
function nominative(word: string): string | null {
  const halves = word.split("-");
  const [first = "", second = ""] = halves;
  if (halves.length !== 2 || nouns().has(fold(word)) || !sameCase(first, second)) return nominativeWord(word);
  const both = [nominativeWord(first), nominativeWord(second)];
  return both.includes(null) ? null : both.join("-");
}

function sameCase(first: string, second: string): boolean {
  const cases = postCases(fold(first)) ?? [];
  return postCases(fold(second))?.some((one) => cases.includes(one)) === true;
}

function nominativeWord(word: string): string | null {
  return nominativeOf(word) || null;
}

const nominativeOf = fact((word) => readNominative(word) ?? false);

function readNominative(word: string): string | null {
  const folded = fold(word);
  if (postCases(folded)?.includes("nom") || postCases(folded)?.length === 0) return word;
  const many = womenOf(word, folded);
  if (many !== null) return many;
  for (let cut = 1; cut <= 3; cut++) {
    const ending = endings.find((one) => nouns().has(folded.slice(0, -cut) + one));
    if (ending !== undefined) return word.slice(0, -cut) + ending;
    const fleeting = fleetingNominative(word, folded.slice(0, -cut));
    if (fleeting !== null) return fleeting;
  }
  if (womanPost(folded) && hersOblique.test(folded)) return word.replace(hersOblique, "ая");
  if (softOblique.test(folded)) return word.replace(softOblique, "ий");
  if (hardOblique.test(folded)) return word.replace(hardOblique, "ый");
  const tail = nounEnd.exec(folded);
  return tail ? word.slice(0, -tail[0].length) : null;
}

/** «телятниц» → «телятница», «доярок» → «доярка». */
function womenOf(word: string, folded: string): string | null {
  if (nouns().has(`${folded}а`)) return `${word}а`;
  return manyInOk.test(folded) && nouns().has(folded.replace(manyInOk, "ка")) ? word.replace(manyInOk, "ка") : null;
}

/** «народной» → «народная». */
function hers(word: string): string {
  return word.replace(obliqueOfHers, "ая");
}

function adjective(word: string): string {
  const folded = fold(word);
  if (hardKy.test(folded)) return word.replace(anyOblique, "ий");
  for (const [ending, nominativeEnding] of adjectives) if (ending.test(folded)) return word.replace(ending, nominativeEnding);
  return word;
}
