/** Forms of listed nouns that name people, read back to the nominative: «начальнику» is the dative of «начальник». */
import { once } from "../../once.ts";
import type { NameCase } from "../morphology/name-readings.ts";
import { fact } from "../morphology/word.ts";

type Ending = readonly [ending: string, cases: readonly NameCase[]];

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
/** «казначей», «иерей». */
const inI: readonly Ending[] = [
  ["й", ["nom"]],
  ["я", object],
  ["ю", ["dat"]],
  ["ем", ["ins"]],
  ["е", ["pre"]],
  ["и", ["nom"]],
  ["ев", object],
  ["ям", ["dat"]],
  ["ями", ["ins"]],
];
export const inA: readonly Ending[] = [
  ["", object],
  ["а", ["nom"]],
  ["я", ["nom"]],
  ["ы", ["gen"]],
  ["и", ["gen"]],
  ["е", ["dat", "pre"]],
  ["у", ["acc"]],
  ["ю", ["acc"]],
  ["ой", ["ins"]],
  ["ою", ["ins"]],
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

/** By what the nominative has behind the stem; the first that fits a word is its own. */
const declensions: readonly (readonly [last: string, endings: readonly Ending[]])[] = [
  ["ий", adjective],
  ["ь", soft],
  ["й", inI],
  ["а", inA],
  ["я", inA],
  ["", hard],
];
/** «супруга» is of «супруг» before it is of «супруга». */
const plainestFirst = declensions.toReversed();
const longestEnding = 3;
const inEts = /ец$/;
/** «кузнеца», «чтеца» keep their vowel. */
const kept = /(?:кузн|чт|жн|жр|шв|льст|мудр|бегл|близн)ец$/;
/** «бойц», «владельц», «продавц» */
const lostVowel = /(?<=[аеиоуыэюя])йц$|(?<=л)ьц$|(?<=[^аеиоуыэюял])ц$/;
const inOk = /[ое]к$/;
const consonantAndK = /[бвгджзлмнпрстфхцчшщ]к$/;
const softBeforeK = /[жчшщ]к$/;

interface Listed {
  readonly words: ReadonlySet<string>;
  /** Of adjectives. */
  readonly stems: ReadonlySet<string>;
}

/** @param rows words, nominative. @param stems of adjectives. @returns the cases that a form of theirs is in. */
export function casesOf(
  rows: readonly string[],
  stems: readonly string[] = [],
): (form: string) => readonly NameCase[] | undefined {
  const listed = once((): Listed => ({ words: new Set(rows.join(" ").split(" ")), stems: new Set(stems) }));
  const cases = fact((form) => read(form, listed()));
  return (form) => {
    const found = cases(form);
    return found.length > 0 ? found : undefined;
  };
}

function read(form: string, listed: Listed): readonly NameCase[] {
  const found: NameCase[] = [];
  for (let length = 0; length <= longestEnding && length < form.length; length++)
    found.push(...readAt(form.slice(0, form.length - length), form.slice(form.length - length), listed));
  return found;
}

function readAt(stem: string, ending: string, { words, stems }: Listed): readonly NameCase[] {
  const found = plainestFirst.filter(([last, endings]) => words.has(stem + last) && declensionOf(stem + last) === endings);
  const tables = [...(stems.has(stem) ? [adjective] : []), ...found.map(([, endings]) => endings)];
  const cases = tables.flatMap((table) => casesIn(table, ending));
  return [...cases, ...(ending === "" ? withVowel(stem, words) : withoutVowel(stem, ending, words))];
}

/** The nominative of «боец», the genitive of «доярка», «девушка» in the plural. */
function withVowel(form: string, words: ReadonlySet<string>): readonly NameCase[] {
  if (isFleeting(form)) return words.has(form) ? ["nom"] : [];
  const stem = form.replace(inOk, "к");
  const isMany = stem !== form && consonantAndK.test(stem) && softBeforeK.test(stem) === form.endsWith("ек");
  return isMany && words.has(`${stem}а`) ? object : [];
}

/** «бойца», «владельца», «продавца» */
function withoutVowel(stem: string, ending: string, words: ReadonlySet<string>): readonly NameCase[] {
  if (!stem.endsWith("ц")) return [];
  const word = stem.replace(lostVowel, "ец");
  return word !== stem && words.has(word) && isFleeting(word) ? casesIn(hard, ending) : [];
}

function casesIn(endings: readonly Ending[], ending: string): readonly NameCase[] {
  return endings.find(([one]) => one === ending)?.[1] ?? [];
}

function declensionOf(word: string): readonly Ending[] | undefined {
  return isFleeting(word) ? undefined : declensions.find(([last]) => word.endsWith(last))?.[1];
}

function isFleeting(word: string): boolean {
  return inEts.test(word) && !kept.test(word);
}
