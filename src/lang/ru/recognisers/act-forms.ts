/** An act word in a text with the adjectives that belong to it: «городского профориентационного проекта». */
import type { ReferenceMatch } from "../../../model/mention.ts";
import { fact } from "../morphology/word.ts";
import { foreignStems, shortLevels } from "../words/act-types.ts";
import type { ActWord } from "./act-words.ts";
import { actWord } from "./act-words.ts";
import type { Word } from "./paragraph-words.ts";

export interface ActSource {
  readonly text: string;
  readonly folded: string;
  readonly words: readonly Word[];
  /** By what the acts are known that stand earlier in the document. */
  readonly cited: ReadonlySet<string>;
}

/** A reference as read. */
export interface Act {
  readonly start: number;
  readonly end: number;
  readonly kind: ReferenceMatch["kind"];
  readonly lemma: string;
  readonly title: string | null;
  readonly number: string | null;
  readonly date: string | null;
  /** The unquoted name behind the type word, folded. */
  readonly name: string;
  /** Whether more of the same may follow without a type word, and by what it is known. */
  readonly series: "numbered" | "quoted" | null;
}

export interface ActForm {
  readonly type: ActWord;
  /** The type word as printed, folded. */
  readonly word: string;
  /** Index of the type word. */
  readonly index: number;
  /** The adjectives before it, folded. */
  readonly adjectives: readonly string[];
  readonly start: number;
  /** End of the type word. */
  readonly end: number;
  readonly capital: boolean;
}

const pluralNoun = /(?:ов|ам|ами|ах|программ)$/;
const pluralAdjective = /[ыи](?:е|х|ми)$/;
const capitalLetter = /[А-ЯЁ]/;
const foreign: ReadonlySet<string> = new Set(foreignStems);
/** «выполнение», «действие», «целей», «врачей», «нарушений», «операций» end like adjectives, too; «летний», «третий» are none. */
const noun = /(?:[ае]ний|[аяеы]тий|[цс]ий|(?<!дн|сн|тн|ренн|ешн)[нт]ие|[^жшщн]ей|[^жшщн]ем|стью|стви[ей])$/;
const adjective = /(?:ый|ий|ой|ого|его|ому|ему|ым|им|ом|ем|ая|яя|ую|юю|ей|ое|ее|ые|ие|ых|их|ыми|ими)$/;
/** «права, данные | им | Лесным кодексом» */
const longestPronoun = 3;
const adjectiveEnding = /(?:ый|ий|ой|ого|его|ому|ему|ым|им|ом|ем|ая|яя|ую|юю|ей|ое|ее|ые|ие|ых|их|ыми|ими)$/;

/** «Российская Конституция»; «живая» is only what is said of one. */
const ofPlace = /ск(?:ая|ой|ую)$/;
const shortBefore = /(?<![а-я])([а-я]{3,5})\.\s?$/;
const longestShort = 8;
const shortStems: ReadonlyMap<string, string> = new Map(shortLevels);

/** The form whose type word, or first adjective, is this word. */
export function actForm(source: ActSource, index: number): ActForm | undefined {
  let at = index;
  for (; at < index + 5; at++) {
    const word = source.words[at];
    const part = word ? partOf(word.known) : "none";
    if (!word || part === "none") return undefined;
    if (at > index && source.text.slice((source.words[at - 1] as Word).end, word.start) !== " ") return undefined;
    if (part !== "adjective") return formOf(source, { type: part, first: index, at });
  }
  return undefined;
}

/** A type word, an adjective that one may have before it, or none of these. */
const partOf = fact<ActWord | "adjective" | "none">(
  (folded) => actWord(folded) ?? (mayStandBefore(folded) ? "adjective" : "none"),
);

function mayStandBefore(folded: string): boolean {
  return folded.length > longestPronoun && adjective.test(folded) && !noun.test(folded) && !isForeign(folded);
}

function formOf(
  source: ActSource,
  found: { readonly type: ActWord; readonly first: number; readonly at: number },
): ActForm | undefined {
  const { type, first, at } = found;
  const before = source.words.slice(first, at);
  if (!before.every((word) => type.adjectives.some((ending) => word.folded.endsWith(ending)))) return undefined;
  const head = source.words[at] as Word;
  if (type.word === "конституция" && before.some((word) => !ofPlace.test(word.folded))) return undefined;
  const level = before.length === 0 && type.rule === "named" ? shortLevel(source.folded, head.start) : undefined;
  const start = level?.start ?? (before[0] ?? head).start;
  return {
    type,
    word: head.folded,
    index: at,
    adjectives: level ? [level.stem] : before.map((word) => word.folded),
    start,
    end: head.end,
    capital: capitalLetter.test(source.text.charAt(head.start)) || capitalLetter.test(source.text.charAt(start)),
  };
}

/** «гос. | программы» */
function shortLevel(folded: string, at: number): { readonly start: number; readonly stem: string } | undefined {
  const found = shortBefore.exec(folded.slice(Math.max(0, at - longestShort), at));
  const stem = found ? shortStems.get(found[1] as string) : undefined;
  return found && stem ? { start: at - (found[0] as string).length, stem } : undefined;
}

/** «нового», «данного»: no part of a name. */
function isForeign(word: string): boolean {
  const stem = word.replace(adjectiveEnding, "");
  return foreign.has(stem);
}

/** «программы» alone may be one or many. */
export function isPlural(form: ActForm): boolean {
  return pluralNoun.test(form.word) || form.adjectives.some((word) => pluralAdjective.test(word));
}

export function hasStem(words: readonly string[], stems: readonly string[]): boolean {
  return words.some((word) => stems.some((stem) => word.startsWith(stem)));
}
