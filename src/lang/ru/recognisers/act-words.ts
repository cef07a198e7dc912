/** Forms of the words that name acts: «постановлением» → постановление, singular. */

import { once } from "../../once.ts";
import { endingIn } from "../../pattern.ts";
import type { ActType } from "../words/act-types.ts";
import { actTypes } from "../words/act-types.ts";

export interface ActWord extends ActType {
  /** «закон», «постановление»: nominative singular (and mostly accusative). */
  readonly plain: boolean;
  /** Endings that an adjective before this form has. */
  readonly adjectives: readonly string[];
}

/** «Президиум ФОП», «председатель ФОП»: behind them the letters are the name of a body. */
export const bodyHead = "(?:президиум|совет|правлени|пленум|председател|съезд|комитет)[а-я]{0,3}";
export const endsInHead = endingIn(`(?<![а-я])${bodyHead}`);

type Row = readonly [ending: string, adjectives: readonly string[]];

const indeclinable = /^(?:фгт|фоп|фз|сп|коап|пуэ|птээп|еткс|екс)$/;
const plural: readonly string[] = ["ые", "ие", "ых", "их", "ым", "им", "ыми", "ими"];
const masculine: readonly Row[] = [
  ["", ["ый", "ий", "ой"]],
  ["а", ["ого", "его"]],
  ["у", ["ому", "ему"]],
  ["ом", ["ым", "им"]],
  ["е", ["ом", "ем"]],
  ["ы", plural],
  ["и", plural],
  ["ов", plural],
  ["ам", plural],
  ["ами", plural],
  ["ах", plural],
];
const neuter: readonly Row[] = [
  ["е", ["ое", "ее"]],
  ["я", ["ого", "его", ...plural]],
  ["ю", ["ому", "ему"]],
  ["ем", ["ым", "им"]],
  ["и", ["ом", "ем"]],
  ["й", plural],
  ["ям", plural],
  ["ями", plural],
  ["ях", plural],
];
const inO: readonly Row[] = [
  ["о", ["ое", "ее"]],
  ["а", ["ого", "его", ...plural]],
  ["у", ["ому", "ему"]],
  ["ом", ["ым", "им"]],
  ["е", ["ом", "ем"]],
  ["ам", plural],
  ["ами", plural],
  ["ах", plural],
];
const feminineA: readonly Row[] = [
  ["а", ["ая", "яя"]],
  ["ы", ["ой", "ей", ...plural]],
  ["е", ["ой", "ей"]],
  ["у", ["ую", "юю"]],
  ["ой", ["ой", "ей"]],
  ["", plural],
  ["ам", plural],
  ["ами", plural],
  ["ах", plural],
];
const feminineKa: readonly Row[] = feminineA.map(([ending, adjectives]) => [ending === "ы" ? "и" : ending, adjectives]);
const feminineYa: readonly Row[] = [
  ["я", ["ая", "яя"]],
  ["и", ["ой", "ей", ...plural]],
  ["ю", ["ую", "юю"]],
  ["ей", ["ой", "ей"]],
  ["й", plural],
  ["ям", plural],
  ["ями", plural],
  ["ях", plural],
];
const rules: readonly Row[] = [
  ["а", plural],
  ["", plural],
  ["ам", plural],
  ["ами", plural],
  ["ах", plural],
];

const forms = once(build);

export function actWord(folded: string): ActWord | undefined {
  return forms().get(folded);
}

function build(): ReadonlyMap<string, ActWord> {
  const made = new Map<string, ActWord>();
  for (const type of actTypes) {
    const [stem, table] = declension(type.word);
    table.forEach(([ending, adjectives], index) => {
      made.set(stem + ending, { ...type, plain: index === 0, adjectives });
    });
  }
  made.set("порядка", { ...(made.get("порядок") as ActWord), plain: false, adjectives: ["ого"] });
  for (const ending of ["у", "ом", "е"]) made.set(`порядк${ending}`, made.get("порядка") as ActWord);
  return made;
}

function declension(word: string): readonly [string, readonly Row[]] {
  if (word === "порядок") return [word, [["", ["ый", "ий"]]]];
  if (word === "правила") return [word.slice(0, -1), rules];
  if (indeclinable.test(word)) return [word, [["", []]]];
  if (word.endsWith("о")) return [word.slice(0, -1), inO];
  if (word.endsWith("ие")) return [word.slice(0, -1), neuter];
  if (word.endsWith("ка")) return [word.slice(0, -1), feminineKa];
  if (word.endsWith("а")) return [word.slice(0, -1), feminineA];
  if (word.endsWith("я")) return [word.slice(0, -1), feminineYa];
  return [word, masculine];
}
