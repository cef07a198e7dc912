/** Where a text uses the short names that it has given: behind «… (далее – Закон)» the words «статьёй 5 Закона». */
import type { ShortUse } from "../../../model/mention.ts";
import { fold } from "../fold.ts";
import type { Word } from "./paragraph-words.ts";
import { wordsOf } from "./paragraph-words.ts";

interface ShortName {
  readonly short: string;
  /** Its words; what stands between them is not asked. */
  readonly words: readonly string[];
  /** Behind the last word: « № 354». */
  readonly tail: string;
}

const capitals = /^[А-ЯЁA-Z]{2,}$/;
const ending = /[аеиоуыюяйь]{0,2}$/;
const longestEnding = 3;
const keyLength = 3;
const fewestLetters = 4;
/** More short names with the same beginning are not looked for. */
const mostAlike = 20;

export function shortUses(text: string, shorts: readonly string[]): ShortUse[] {
  const names = byBeginning(shorts);
  if (names.size === 0) return [];
  const words = wordsOf(text);
  const found: ShortUse[] = [];
  let end = 0;
  for (const [index, word] of words.entries()) {
    if (word.start < end) continue;
    const name = names
      .get(word.folded.slice(0, keyLength))
      ?.find((one) => isUse(text, words.slice(index, index + one.words.length), one));
    if (!name) continue;
    end = (words[index + name.words.length - 1] as Word).end + name.tail.length;
    found.push({ short: name.short, start: word.start, end });
  }
  return found;
}

function byBeginning(shorts: readonly string[]): ReadonlyMap<string, readonly ShortName[]> {
  const names = new Map<string, ShortName[]>();
  for (const short of shorts) {
    const places = wordsOf(short);
    const words = places.map(({ start, end }) => short.slice(start, end));
    const tail = short.slice(places.at(-1)?.end);
    const key = fold(words[0] ?? "").slice(0, keyLength);
    const alike = names.get(key) ?? [];
    if (words.length > 0 && alike.length < mostAlike) names.set(key, [...alike, { short, words, tail }]);
  }
  return names;
}

function isUse(text: string, printed: readonly Word[], name: ShortName): boolean {
  return (
    printed.length === name.words.length &&
    text.startsWith(name.tail, printed.at(-1)?.end) &&
    name.words.every((word, index) => isForm(text.slice(printed[index]?.start, printed[index]?.end), word))
  );
}

/** «Закона» is a form of «Закон», «закона» is none; an abbreviation in capitals stays as it is. */
function isForm(printed: string, word: string): boolean {
  if (printed === word) return true;
  if (capitals.test(word) || printed.charAt(0) !== word.charAt(0)) return false;
  const stem = fold(word).replace(ending, "");
  return stem.length >= fewestLetters && fold(printed).startsWith(stem) && printed.length <= stem.length + longestEnding;
}
