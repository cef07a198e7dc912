/** Forms of adjectives, participles and pronouns: their readings, and their nominative. */
import { stressedAdjectives } from "../words/adjectives.ts";
import type { AdjectiveReading, Case, Gender, GrammarNumber } from "./cases.ts";

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
  [/ей$/, feminineOblique],
];
const ending = /(?:ому|ему|ыми|ими|ого|его|ым|им|ых|их|ую|юю|ою|ая|яя|ое|ее|ые|ие|ый|ий|ой|ей)(?:ся)?$/;
/** «аэродрому», «проблему», «режиму»: nouns that end like adjectives. */
const noun =
  /(?:дром|плом|прием|объем|съем|подъем|водоем|заем|режим|альбом|симптом|агроном|гном|систем|проблем|схем|эмблем|теорем|поэм|диадем|экстрем)у$|^тему$|режим$|грим$|герой$|строй$|покой$|настрой$|застрой$/;
const stressed = new Set(stressedAdjectives);
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
export function adjectiveReadings(form: string): readonly AdjectiveReading[] {
  const bare = form.endsWith("ся") ? form.slice(0, -2) : form;
  if (bare.length < 4 || noun.test(bare)) return [];
  for (const [end, readings] of table) if (end.test(bare)) return readings;
  return [];
}

/** Folded nominative of an adjective form. */
export function adjectiveNominative(form: string, number: GrammarNumber, gender: Gender): string {
  const reflexive = form.endsWith("ся") ? "ся" : "";
  const stem = form.replace(ending, "");
  const pronoun = pronouns[stem];
  if (pronoun) return pronoun[number === "plural" ? 3 : gender === "m" ? 0 : gender === "f" ? 1 : 2];
  return stem + adjectiveEnd(form, stem, number === "plural" ? "plural" : gender) + reflexive;
}

function adjectiveEnd(form: string, stem: string, which: Gender | "plural"): string {
  const hushed = hushing.test(stem);
  const firm = hushed || velar.test(stem);
  const soft = !firm && isSoft(form);
  const narrow = firm || soft;
  if (which === "plural") return narrow ? "ие" : "ые";
  if (which === "f") return soft ? "яя" : "ая";
  if (which === "n") return soft || (hushed && !firmNeuter.test(form)) ? "ее" : "ое";
  return masculineEnd(stem, narrow ? "ий" : "ый");
}

function masculineEnd(stem: string, unstressed: string): string {
  return isStressed(stem) ? "ой" : unstressed;
}

/** «средний», «высший»: the ending begins with a soft vowel. */
function isSoft(form: string): boolean {
  return softPattern.test(form);
}

function isStressed(stem: string): boolean {
  return stressed.has(stem) || stressed.has(stem.slice(stem.lastIndexOf("-") + 1));
}
