/** Words for posts, trades and titles, and the cases that their forms have. */
import type { NameCase } from "../morphology/name-readings.ts";
import { fact, type Word } from "../morphology/word.ts";
import {
  postNouns,
  postNounsInA,
  postPrefixes,
  postShort,
  postStems,
  postsOfPlaces,
  postTails,
  tradeNouns,
  womenPosts,
} from "../words/posts.ts";

type Ending = readonly [ending: string, cases: readonly NameCase[]];

const feminineStem = /(?:щ(?:ая|ую|ей)|нн(?:ая|ую|ой))$/;
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
const inA: readonly Ending[] = [
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

const fleeting = /ец$/;
/** «кузнеца», «чтеца» keep their vowel. */
const kept = /(?:кузн|чт|жн|жр|шв|льст|мудр|бегл|близн)ец$/;
const inAEnd = /[ая]$/;
const sharpened = /[аеиоуыэюя]$/;
const manyInOk = /[бвгджзлмнпрстфхцчшщ]к$/;
const endsInOk = /[ое]к$/;
const softBeforeK = /[жчшщ]к$/;
const productive = /^([а-я]{3,}(?:щиц|чиц|тельниц|истк|орш|ерш))(а|ы|и|е|у|ой|ей|)$/;
/** «сельчанин», «волжанин», «россиянин»; «Гранин» is a surname. */
const dwellers = /[а-я]{2}(?:[жчшщк]а|я)нин(а|у|ом|е)?$/;
/** «крестьяне», «крестьянам» */
const folk = /[а-я]{2}(?:[жчшщ]а|[тлдрс]ья)н(е|ам|ами)$/;
const folkCases: Readonly<Record<string, readonly NameCase[]>> = { е: ["nom"], ам: ["dat"], ами: ["ins"] };
const postForms = build([...listed(postNouns), ...listed(postNounsInA)], postStems);
const tradeForms = build(listed(tradeNouns));
const placeForms = build(listed(postsOfPlaces));
const short: ReadonlySet<string> = new Set(postShort);
const women: readonly string[] = listed(womenPosts).map((word) => word.slice(0, -1));
/** «ветфельдшер», «электромонтёр»: a listed word of some length ends a longer one; the surname «Шамшурин» has no such beginning. */
const compound = { shortestPrefix: 3, shortestWord: 6 };
const prefixes: ReadonlySet<string> = new Set(postPrefixes);
const linking = /[а-я]{3}[ое]$/;
const tail = new RegExp(`[а-я]{2}(?:${postTails.join("|")})(а|у|ом|е|и)?$`);
const tailCases: Readonly<Record<string, readonly NameCase[]>> = { а: object, у: ["dat"], ом: ["ins"], е: ["pre"], и: ["nom"] };

/** Cases of a post word («начальнику» → dative); empty for a short form («зам»); undefined for any other word. */
export function postCases(word: Word | string): readonly NameCase[] | undefined {
  return post(word) || undefined;
}

/** The same without trades that are surnames, too: «Кузнец», «Мельник». */
export function titleCases(word: Word | string): readonly NameCase[] | undefined {
  return title(word) || undefined;
}

const title = fact((form) => readTitle(form) ?? false);
const post = fact((form) => title(form) || (tradeForms.get(form) ?? false));

function readTitle(word: string): readonly NameCase[] | undefined {
  const listedCases = postForms.get(word);
  if (listedCases) return listedCases;
  if (short.has(word)) return [];
  const last = word.includes("-") ? postForms.get(word.slice(word.lastIndexOf("-") + 1)) : undefined;
  if (last) return last;
  const found = tail.exec(word);
  if (found) return tailCases[found[1] ?? ""] ?? ["nom"];
  const dweller = dwellers.exec(word);
  if (dweller) return tailCases[dweller[1] ?? ""] ?? ["nom"];
  const plural = folk.exec(word);
  if (plural) return folkCases[plural[1] ?? ""];
  const feminine = productive.exec(word);
  return feminine ? inA.find(([ending]) => ending === feminine[2])?.[1] : ofCompound(word);
}

function ofCompound(word: string): readonly NameCase[] | undefined {
  for (let at = compound.shortestPrefix; word.length - at >= compound.shortestWord; at++) {
    const found = postForms.get(word.slice(at));
    if (found && (linking.test(word.slice(0, at)) || prefixes.has(word.slice(0, at)))) return found;
  }
  return undefined;
}

/** Whether a place or body often follows in the genitive. */
export function postOfPlace(word: string): boolean {
  return placeForms.has(word);
}

/** Whether only a woman is called so: «учительница», «ведущая». */
export function womanPost(word: string): boolean {
  return (
    women.some((stem) => word.startsWith(stem) && word.length < stem.length + 3) ||
    women.includes(word.replace(endsInOk, "к")) ||
    productive.test(word) ||
    (feminineStem.test(word) && postForms.has(word))
  );
}

/** Rows of words. */
function listed(rows: readonly string[]): string[] {
  return rows.flatMap((row) => row.split(" "));
}

function build(words: readonly string[], stems: readonly string[] = []): ReadonlyMap<string, readonly NameCase[]> {
  const made = new Map<string, readonly NameCase[]>();
  const put = (stem: string, table: readonly Ending[]): void => {
    for (const [ending, cases] of table) {
      const form = stem + ending;
      const before = made.get(form);
      made.set(form, before ? [...before, ...cases] : cases);
    }
  };
  for (const word of stems) put(word, adjective);
  for (const word of words) {
    if (word.endsWith("ий")) put(word.slice(0, -2), adjective);
    else if (word.endsWith("ь")) put(word.slice(0, -1), soft);
    else if (word.endsWith("й")) put(word.slice(0, -1), inI);
    else if (fleeting.test(word) && !kept.test(word)) putFleeting(word, put);
    else if (inAEnd.test(word)) putInA(word.slice(0, -1), put);
    else put(word, hard);
  }
  return made;
}

/** «доярка»: «доярок»; «артистка»: «артисток». */
function putInA(stem: string, put: (stem: string, table: readonly Ending[]) => void): void {
  put(stem, inA);
  if (manyInOk.test(stem)) put(`${stem.slice(0, -1)}${softBeforeK.test(stem) ? "е" : "о"}к`, [["", object]]);
}

/** «владелец», «боец»: «владельца», «бойца». */
function putFleeting(word: string, put: (stem: string, table: readonly Ending[]) => void): void {
  const base = word.replace(fleeting, "");
  const stem = sharpened.test(base) ? `${base}йц` : base.endsWith("л") ? `${base}ьц` : `${base}ц`;
  put(word, [["", ["nom"]]]);
  put(
    stem,
    hard.filter(([ending]) => ending !== ""),
  );
}
