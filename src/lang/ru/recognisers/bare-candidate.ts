/** A capitalised word that may be a surname without initials, in its paragraph, with the word before it. */
import type { Range } from "../../../model/span.ts";
import type { NameCase } from "../morphology/name-readings.ts";
import { agrees } from "../morphology/name-readings.ts";
import { readFamily } from "../morphology/names.ts";
import type { Word as Form } from "../morphology/word.ts";
import { actWord } from "./act-words.ts";
import { isBody } from "./body-words.ts";
import type { Word } from "./paragraph-words.ts";

export interface Paragraph {
  readonly text: string;
  readonly words: readonly Word[];
  /** Ranges in which nothing is sought. */
  readonly taken: readonly Range[];
  /** Names found by their shape. */
  readonly named: readonly Range[];
}

export interface Candidate extends Range {
  /** As printed. */
  readonly word: string;
  readonly known: Form;
  readonly index: number;
}

/** A candidate with the word before it, and what stands between the two. */
export interface Beside {
  readonly paragraph: Paragraph;
  readonly one: Candidate;
  readonly before: Word | undefined;
  readonly gap: string;
}

/** «Лобова области» does not exist: it is a place. */
export const regionNext =
  /^\s(?:(?:и|,)\s[А-ЯЁ][а-яё]{2,20}[сц]к(?:ой|ого|ом|ий|ая)\s)?(?:области|областей|областях|край|края|крае|краю|район|района|районе|району|район[аеу]?|округа?|округе|округу|республик[аеиу]|городск|сельск|муниципальн|поселени|школ|дум|улиц|дорог|оз|рек|водохранилищ|лесхоз|участк)/i;

/** A nominative, genitive … that the surname may have. */
export function readable(one: Candidate, cases: readonly NameCase[]): boolean {
  return readFamily(one.word).some((reading) => !reading.rare && agrees(reading, { gender: null, cases }));
}

/** «Трудовым Кодексом», «Налоговой Программы»: the adjective of an act, whose word may have a capital; «аудиторы Счётной палаты»: of a body. */
export function ofActOrBody(text: string, words: readonly Word[], one: Range & { readonly index: number }): boolean {
  const next = words[one.index + 1];
  if (!next || text.slice(one.end, next.start) !== " ") return false;
  const folded = words[one.index]?.folded ?? "";
  if (actWord(next.folded)?.adjectives.some((ending) => folded.endsWith(ending))) return true;
  const [, its, adjective] = agreesWith.find(([own]) => own.test(folded)) ?? [];
  if (!its || !adjective) return false;
  const body = [next, words[one.index + 2], words[one.index + 3]].find((word) => !adjective.test(word?.folded ?? ""));
  return body !== undefined && !mark.test(text.slice(one.end, body.start)) && its.test(body.folded) && isBody(body.folded);
}

/** Between «Озёрной» and «школы» only words may stand. */
const mark = /[^А-Яа-яЁё -]/;

/** Endings of an adjective, of the noun that it may belong to, of adjectives between them: «Озёрной | средней | школы». */
const agreesWith: readonly (readonly [own: RegExp, its: RegExp, between: RegExp])[] = [
  [/[нвлтк]ой$/, /(?:[ыие]|[оеь]ю|[ое]й)$/, /(?:[нвк]о|[нвшщ]е)й$/],
  [/[нвлтк]ая$/, /[аяь]$/, /[ая]я$/],
  [/[нвлтк]ую$/, /[уюь]$/, /[ую]ю$/],
  [/[нвлтк]ого$/, /[ая]$/, /[ое]го$/],
  [/[нвлтк]ому$/, /[ую]$/, /[ое]му$/],
];
