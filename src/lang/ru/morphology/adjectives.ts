/** Forms of adjectives, participles and pronouns: their readings, and their nominative. */

import { lookUp } from "../../look-up.ts";
import { anyOf } from "../../pattern.ts";
import { stressedAdjectives, stressedEnds, undeclinedAdjectives } from "../words/adjectives.ts";
import type { AdjectiveReading, Case, Gender, GrammarNumber } from "./cases.ts";
import { fact } from "./word.ts";

const hushing = /[жшчщ]$/;
const velar = /[гкх]$/;
/** «большого»: the stressed ending behind a hushing sound. */
const firmNeuter = /[жшчщ]о(?:го|му)/;
const softPattern = /(?:ему|его|ими|им|их|юю|яя|ее|ие|ий|ей)(?:ся)?$/;

const all: readonly Gender[] = ["m", "f", "n"];
const mn: readonly Gender[] = ["m", "n"];
type Table = readonly (readonly [end: RegExp, readings: readonly AdjectiveReading[]])[];

const one = (as: Case, number: GrammarNumber, genders: readonly Gender[]): AdjectiveReading => ({ case: as, number, genders });
const many = (as: Case): AdjectiveReading => one(as, "plural", all);
const feminineOblique = [
  one("dative", "singular", ["f"]),
  one("genitive", "singular", ["f"]),
  one("instrumental", "singular", ["f"]),
  one("prepositional", "singular", ["f"]),
];

const table: Table = [
  [/(?:о|е)му$/, [one("dative", "singular", mn)]],
  [/(?:ы|и)ми$/, [many("instrumental")]],
  [/(?:о|е)го$/, [one("genitive", "singular", mn), one("accusative", "singular", ["m"])]],
  [/(?:ы|и)м$/, [many("dative"), one("instrumental", "singular", mn)]],
  [/(?:ы|и)х$/, [many("genitive"), many("accusative"), many("prepositional")]],
  [/(?:ую|юю)$/, [one("accusative", "singular", ["f"])]],
  [/ою$/, [one("instrumental", "singular", ["f"])]],
  [/(?:ая|яя)$/, [one("nominative", "singular", ["f"])]],
  [/(?:ое|ее)$/, [one("nominative", "singular", ["n"]), one("accusative", "singular", ["n"])]],
  [/(?:ые|ие)$/, [many("nominative"), many("accusative")]],
  [/(?:ый|ий)$/, [one("nominative", "singular", ["m"]), one("accusative", "singular", ["m"])]],
  [/ой$/, [...feminineOblique, one("nominative", "singular", ["m"]), one("accusative", "singular", ["m"])]],
  [/[нжшчщь]ей$/, feminineOblique],
];
const undeclined = new Set(undeclinedAdjectives);
const everyCase: readonly AdjectiveReading[] = (
  ["nominative", "genitive", "dative", "accusative", "instrumental", "prepositional"] as const
).flatMap((as) => [one(as, "singular", all), many(as)]);
const ending = /(?:ому|ему|ыми|ими|ого|его|ым|им|ых|их|ую|юю|ою|ая|яя|ое|ее|ые|ие|ый|ий|ой|ей)(?:ся)?$/;
/** «событие», «организаций» are no adjectives: before «и» of an ending stand «к», «ж» and the like, or a consonant with «н». */
const softEnd = /(?:ими|им|их|ие|ий)$/;
const softStem = /(?:[гкхжшчщь]|[^аеиоуыэюя]н|(?:^|-)син|^кар)(?:ими|им|их|ие|ий)$/;
/** «аэродрому», «проблему», «режиму»: nouns that end like adjectives; not «тёплому», «бодрому». */
const noun =
  /(?:(?:[рпмлнтк]о|ин)дром|иплом|прием|объем|съем|подъем|водоем|заем|режим|альбом|симптом|агроном|гном|систем|проблем|схем|эмблем|теорем|поэм|диадем|экстрем)у$|^тему$|режим$|грим$|герой$|строй$|покой$|настрой$|застрой$/;
const stressed = new Set(stressedAdjectives.join(" ").split(" "));
const stressedEnd = new RegExp(`${anyOf(stressedEnds.join(" ").split(" "))}$`);
/** «наш», «свой», «весь»: pronouns that are declined in their own way. */
const pronouns: Readonly<Record<string, readonly [m: string, f: string, n: string, pl: string]>> = {
  наш: ["наш", "наша", "наше", "наши"],
  ваш: ["ваш", "ваша", "ваше", "ваши"],
  сво: ["свой", "своя", "свое", "свои"],
  эт: ["этот", "эта", "это", "эти"],
  сам: ["сам", "сама", "само", "сами"],
  вс: ["весь", "вся", "все", "все"],
  треть: ["третий", "третья", "третье", "третьи"],
};

/** Readings of a folded form by its ending; empty where it is no adjective's. */
export const adjectiveReadings = fact(read);

function read(form: string): readonly AdjectiveReading[] {
  const bare = form.endsWith("ся") ? form.slice(0, -2) : form;
  if (undeclined.has(form)) return everyCase;
  if (bare.length < 4 || noun.test(bare) || (softEnd.test(bare) && !softStem.test(bare))) return [];
  for (const [end, readings] of table) if (end.test(bare)) return readings;
  return [];
}

/** Folded nominative of an adjective form. */
export function adjectiveNominative(form: string, number: GrammarNumber, gender: Gender): string {
  return nominatives(form)[number === "plural" ? number : gender];
}

type Which = Gender | "plural";

const nominatives = fact((form): Readonly<Record<Which, string>> => {
  if (undeclined.has(form)) return { m: form, f: form, n: form, plural: form };
  const stem = form.replace(ending, "");
  const of = lookUp(pronouns, stem) ?? (["m", "f", "n", "plural"] as const).map((which) => nominativeOf(form, stem, which));
  const [m = "", f = "", n = "", plural = ""] = of;
  return { m, f, n, plural };
});

function nominativeOf(form: string, stem: string, which: Which): string {
  if (stem.endsWith("ь")) return possessive(stem, which);
  return stem + adjectiveEnd(form, stem, which) + (form.endsWith("ся") ? "ся" : "");
}

function adjectiveEnd(form: string, stem: string, which: Which): string {
  const hushed = hushing.test(stem);
  const firm = hushed || velar.test(stem);
  const soft = !firm && isSoft(form);
  const narrow = firm || soft;
  if (which === "plural") return narrow ? "ие" : "ые";
  if (which === "f") return soft ? "яя" : "ая";
  if (which === "n") return soft || (hushed && !firmNeuter.test(form)) ? "ее" : "ое";
  return masculineEnd(stem, narrow ? "ий" : "ый");
}

/** «казачь-им» → «казачьи», «казачий» */
function possessive(stem: string, which: Which): string {
  if (which === "m") return `${stem.slice(0, -1)}ий`;
  return stem + (which === "plural" ? "и" : which === "f" ? "я" : "е");
}

function masculineEnd(stem: string, unstressed: string): string {
  return isStressed(stem) ? "ой" : unstressed;
}

/** «средний», «высший»: the ending begins with a soft vowel. */
function isSoft(form: string): boolean {
  return softPattern.test(form);
}

function isStressed(stem: string): boolean {
  return stressed.has(stem) || stressed.has(stem.slice(stem.lastIndexOf("-") + 1)) || stressedEnd.test(stem);
}
