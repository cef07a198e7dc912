/** Words for posts, trades and titles, and the cases that their forms have. */
import { readGivenName } from "../morphology/given-names.ts";
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
import { casesOf, inA } from "./post-forms.ts";

const feminineStem = /(?:щ(?:ая|ую|ей)|нн(?:ая|ую|ой))$/;
const object: readonly NameCase[] = ["gen", "acc"];
const endsInOk = /[ое]к$/;
const productive = /^([а-я]{3,}(?:щиц|чиц|тельниц|истк|орш|ерш))(а|ы|и|е|у|ой|ей|)$/;
/** «сельчанин», «волжанин», «россиянин»; «Гранин» is a surname. */
const dwellers = /[а-я]{2}(?:[жчшщк]а|я)нин(а|у|ом|е)?$/;
/** «крестьяне», «крестьянам», not «Татьяне» */
const folk = /[а-я]{2}(?:[жчшщ]а|[тлдрс]ья)н(е|ам|ами)$/;
const folkCases: Readonly<Record<string, readonly NameCase[]>> = { е: ["nom"], ам: ["dat"], ами: ["ins"] };
const postForms = casesOf([...postNouns, ...postNounsInA], postStems);
const tradeForms = casesOf(tradeNouns);
const placeForms = casesOf(postsOfPlaces);
const short: ReadonlySet<string> = new Set(postShort);
const women: readonly string[] = womenPosts
  .join(" ")
  .split(" ")
  .map((word) => word.slice(0, -1));
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
const post = fact((form) => title(form) || (tradeForms(form) ?? false));

function readTitle(word: string): readonly NameCase[] | undefined {
  const listedCases = postForms(word);
  if (listedCases) return listedCases;
  if (short.has(word)) return [];
  const last = word.includes("-") ? postForms(word.slice(word.lastIndexOf("-") + 1)) : undefined;
  if (last) return last;
  const found = tail.exec(word);
  if (found) return tailCases[found[1] ?? ""] ?? ["nom"];
  const dweller = dwellers.exec(word);
  if (dweller) return tailCases[dweller[1] ?? ""] ?? ["nom"];
  const plural = folk.exec(word);
  if (plural && readGivenName(word).length === 0) return folkCases[plural[1] ?? ""];
  const feminine = productive.exec(word);
  return feminine ? inA.find(([ending]) => ending === feminine[2])?.[1] : ofCompound(word);
}

function ofCompound(word: string): readonly NameCase[] | undefined {
  for (let at = compound.shortestPrefix; word.length - at >= compound.shortestWord; at++) {
    const found = postForms(word.slice(at));
    if (found && (linking.test(word.slice(0, at)) || prefixes.has(word.slice(0, at)))) return found;
  }
  return undefined;
}

/** «Устюжанин», «Мещанина»: a surname, too, where initials stand beside it. */
export function isDweller(word: string): boolean {
  return dwellers.test(word);
}

/** Whether a place or body often follows in the genitive. */
export function postOfPlace(word: string): boolean {
  return placeForms(word) !== undefined;
}

/** Whether only a woman is called so: «учительница», «ведущая». */
export const womanPost = fact(
  (word): boolean =>
    women.some((stem) => word.startsWith(stem) && word.length < stem.length + 3) ||
    women.includes(word.replace(endsInOk, "к")) ||
    productive.test(word) ||
    (feminineStem.test(word) && postForms(word) !== undefined),
);
