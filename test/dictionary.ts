/** Nouns and adjectives of an independent dictionary (OpenCorpora, in the package `az`), a sample that is always the same. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fold } from "../src/lang/ru/fold.ts";
import type { Case } from "../src/lang/ru/morphology/cases.ts";

/** The part of the package that is used here; it brings no types. Grammemes are keys of a tag that are there or not. */
interface Parse {
  readonly word: string;
  readonly formIdx: number;
  readonly formCnt: number;
  readonly tag: Readonly<Record<string, unknown>>;
  inflect(form: number): Parse;
}

interface Graph {
  readonly guide: Uint8Array;
  /** −1 where no such letter follows. */
  followByte(letter: number, from: number): number;
  /** Pairs of paradigm and form. */
  iterateAll(from: number): [paradigm: number, form: number][];
}

interface Az {
  readonly Morph: ((word: string, config: object) => Parse[]) & { init(folder: string, done: (error: unknown) => void): void };
  readonly DAWG: { fromArrayBuffer(data: ArrayBuffer, format: "words"): Graph };
}

export type Count = "singular" | "plural";

export interface Noun {
  readonly lemma: string;
  readonly gender: "m" | "f" | "n";
  readonly living: boolean;
  /** By number and case: «plural dative». */
  readonly forms: ReadonlyMap<string, string>;
}

export interface Adjective {
  /** By gender or «plural», case, and «living» or «thing» in the accusative: «m dative», «plural accusative living». */
  readonly forms: ReadonlyMap<string, string>;
}

export interface Dictionary {
  readonly nouns: readonly Noun[];
  readonly adjectives: readonly Adjective[];
  /** Every nominative of the number and case that the form can have: some forms belong to two nouns. */
  nominatives(form: string, number: Count, as: Case): ReadonlySet<string>;
}

const require = createRequire(import.meta.url);
const az = require("az") as Az;
const folder = join(dirname(require.resolve("az/package.json")), "dicts");
const cases: readonly (readonly [string, Case])[] = [
  ["nomn", "nominative"],
  ["gent", "genitive"],
  ["datv", "dative"],
  ["accs", "accusative"],
  ["ablt", "instrumental"],
  ["loct", "prepositional"],
];
/** Names, shortened words, slips, words that are not declined, forms of verse. */
const leftOut = "Name Surn Patr Geox Orgn Trad Abbr Fixd Slng Arch Erro Dist Init Subx Infr Apro Anum Poss".split(" ");
const sideForms = "V_oy V_ey V_ej V_en V_be Infr Erro gen2 loc2 acc2 Supr Cmp2".split(" ");
/** One in so many beginnings of three letters is looked at. */
const every = 6;
const separator = 1;
const shortest = 4;
/** «полчерепа»: the dictionary declines them as «получерепа». */
const halves = /^пол/;

export async function readDictionary(): Promise<Dictionary> {
  await new Promise<void>((done, fail) => az.Morph.init(folder, (error) => (error ? fail(error) : done())));
  const parses = lemmas().flatMap((word) =>
    az
      .Morph(word, { parsers: ["Dictionary"], ignoreCase: true, typos: 0, stutter: 0, replacements: false })
      .filter((one) => one.formIdx === 0 && !leftOut.some((mark) => one.tag[mark])),
  );
  const nouns = parses.filter((one) => one.tag["NOUN"] && one.tag["sing"]).map(nounOf);
  return {
    nouns: nouns.filter(({ lemma }) => lemma.length >= shortest && !halves.test(lemma)),
    adjectives: parses.filter((one) => one.tag["ADJF"]).map((one) => ({ forms: formsOf(one, adjectiveKey) })),
    nominatives: index(nouns),
  };
}

/** Words of which the dictionary holds the first form, in the order of its graph. */
function lemmas(): string[] {
  const data = readFileSync(join(folder, "words.dawg"));
  const graph = az.DAWG.fromArrayBuffer(new Uint8Array(data).buffer, "words");
  const letters = new TextDecoder("windows-1251");
  return beginnings(graph)
    .filter((_, at) => at % every === 0)
    .flatMap(([from, key]) => walk(graph, from, key))
    .map((key) => letters.decode(Uint8Array.from(key)));
}

type Place = readonly [from: number, key: readonly number[]];

function beginnings(graph: Graph): Place[] {
  let places: Place[] = [[0, []]];
  for (let length = 0; length < 3; length++) places = places.flatMap((place) => next(graph, place));
  return places;
}

function next(graph: Graph, [from, key]: Place): Place[] {
  const found: Place[] = [];
  for (let letter = graph.guide[from << 1] ?? 0; letter; ) {
    const place = graph.followByte(letter, from);
    if (letter !== separator) found.push([place, [...key, letter]]);
    letter = graph.guide[(place << 1) + 1] ?? 0;
  }
  return found;
}

function walk(graph: Graph, from: number, key: readonly number[]): (readonly number[])[] {
  const found: (readonly number[])[] = [];
  const open: Place[] = [[from, key]];
  for (let place = open.pop(); place; place = open.pop()) {
    const end = graph.followByte(separator, place[0]);
    if (end >= 0 && graph.iterateAll(end).some(([, form]) => form === 0)) found.push(place[1]);
    open.push(...next(graph, place));
  }
  return found;
}

function nounOf(parse: Parse): Noun {
  const { tag } = parse;
  return {
    lemma: parse.word,
    gender: tag["femn"] ? "f" : tag["neut"] ? "n" : "m",
    living: tag["anim"] === true,
    forms: formsOf(parse, (one) => (one["plur"] ? "plural" : "singular")),
  };
}

function adjectiveKey(tag: Parse["tag"]): string | undefined {
  return tag["ADJF"] ? (tag["plur"] ? "plural" : tag["femn"] ? "f" : tag["neut"] ? "n" : "m") : undefined;
}

/** The first form of each key and case; in the accusative of adjectives also whether people are meant. */
function formsOf(parse: Parse, keyOf: (tag: Parse["tag"]) => string | undefined): Map<string, string> {
  const forms = new Map<string, string>();
  for (let at = 0; at < parse.formCnt; at++) {
    const { tag, word } = parse.inflect(at);
    const key = keyOf(tag);
    const as = cases.find(([mark]) => tag[mark])?.[1];
    if (!key || !as || sideForms.some((mark) => tag[mark])) continue;
    const life = tag["ADJF"] && as === "accusative" && tag["anim"] ? " living" : "";
    if (!forms.has(`${key} ${as}${life}`)) forms.set(`${key} ${as}${life}`, word);
  }
  return forms;
}

function index(nouns: readonly Noun[]): Dictionary["nominatives"] {
  const known = new Map<string, Set<string>>();
  for (const { forms } of nouns)
    for (const [key, form] of forms) {
      const nominative = forms.get(`${key.split(" ")[0]} nominative`);
      const at = `${key} ${fold(form)}`;
      if (nominative) known.set(at, (known.get(at) ?? new Set()).add(fold(nominative)));
    }
  return (form, number, as) => known.get(`${number} ${as} ${fold(form)}`) ?? new Set();
}
