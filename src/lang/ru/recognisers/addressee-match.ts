/** A body or person who is to act, with its name in the nominative, from the words at its place. */
import type { AddresseeMatch } from "../../../model/mention.ts";
import type { Head } from "../morphology/agreement.ts";
import type { NameAt } from "../morphology/apposed-names.ts";
import { caseNames, secondSurnameAt, surnameAt, surnameInTailAt } from "../morphology/apposed-names.ts";
import type { Case, NounReading } from "../morphology/cases.ts";
import type { Conjunct } from "../morphology/conjuncts.ts";
import { readGivenName } from "../morphology/given-names.ts";
import { knownReadings } from "../morphology/lexicon.ts";
import { isInnerQuantifier } from "../morphology/quantified.ts";
import { quotedBody } from "../morphology/quoted-body.ts";
import { closeQuotes, renderHead } from "../morphology/render.ts";
import { personNameAt } from "../morphology/titled-names.ts";
import { isDash, type Token } from "../morphology/tokens.ts";
import { noWord } from "../morphology/word.ts";
import { collectives } from "../words/addressee-stops.ts";
import { ranksOfClergy } from "../words/heads.ts";

export interface Source {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly governs: Case;
}

const parted = /^(?:в|до|за|к|на|о|об|по|с)$/;
const marks = /[*_]/g;
/** Where a bracket stood. */
const asides = / {2,}(,?)/g;
const beforeComma = (_: string, comma: string): string => comma || " ";
const shouted = /[А-ЯЁ]{6}/;
const capital = /^[А-ЯЁ]/;
const families: readonly (readonly [RegExp, string])[] = [
  [/(?<=[оеё]в|ин|ын)(?:ым|ых)$/, "ы"],
  [/(?<=ск|цк)(?:им|их)$/, "ие"],
];
const dativeName = /[а-я](?:ому|[бвгджзклмнпрстфхцчшщ]у|[нлреиоауя]ю|[бвгджзклмнпрстфхцчшщ]е)$/;
const beforePlace = /^(?:в|во|на|о|об|при|по|из|с|под|за|к|город[а-я]*|сел[аоеу]|деревн[а-я]|имени|станци[а-я]|порт[а-я]?)$/;
const clergy = new Set(ranksOfClergy.join(" ").split(" "));
const grouped = new Set(collectives);
const personEnd =
  /(?:тел[иь]|ник[и]?|ист[ы]?|чик[и]?|щик[и]?|ор[ы]?|ец|цы|лог[и]?|не|[оа]граф[ы]?|навт[ы]?|мейстер[ы]?|иатр[ы]?)$/;

export function nameMatch({ tokens }: Source, at: number, name: NameAt): AddresseeMatch {
  return {
    start: (tokens[at] as Token).start,
    end: (tokens[name.end - 1] as Token).end,
    name: name.text,
    kind: "person",
    via: "text",
    sure: name.bare === "full",
  };
}

export function bodyMatch(source: Source, one: Conjunct): AddresseeMatch {
  const { tokens } = source;
  const replaced = new Map<number, string>();
  renderHead(tokens, one.head, replaced);
  if (one.apposed) renderHead(tokens, one.apposed, replaced);
  const { name, end, named } = compose(source, one, replaced);
  return {
    start: (tokens[one.from] as Token).start,
    end,
    name: unshouted(source.text, closeQuotes(name).replace(marks, "").replace(asides, beforeComma), one.head),
    kind: kindOf(one.head, named),
    via: "text",
    sure: one.head.sure,
  };
}

/** «Тёплому дому» → «Тёплый дом» */
export function quotedMatch({ tokens, governs }: Source, at: number): AddresseeMatch | undefined {
  const one = governs === "dative" ? quotedBody(tokens[at]) : undefined;
  if (!one) return undefined;
  const replaced = new Map<number, string>();
  renderHead(one.tokens, one.head, replaced);
  const inside = one.tokens.map(({ text }, index) => replaced.get(index) ?? text).join(" ");
  const { start, end, text } = tokens[at] as Token;
  const name = `${text.charAt(0)}${inside.charAt(0).toUpperCase()}${inside.slice(1)}${text.slice(-1)}`;
  return { start, end, name, kind: "organization", via: "text", sure: one.head.sure };
}

interface Composed {
  readonly name: string;
  readonly end: number;
  readonly named: boolean;
}

/** The words from the first to the last, or to the name of a person, which ends it. */
function compose(source: Source, one: Conjunct, replaced: ReadonlyMap<number, string>): Composed {
  const { text, tokens } = source;
  let name = "";
  let last = (tokens[one.from] as Token).start;
  for (let at = one.from; at < one.end; at++) {
    const token = tokens[at] as Token;
    if (isLeftOut(tokens, one, at)) {
      last = (tokens[at + 1] as Token).start;
      name += " ";
      continue;
    }
    const listed = at > one.head.at ? listedNameAt(source, one, at) : undefined;
    if (listed) {
      name += text.slice(last, token.start) + listed.text;
      last = (tokens[listed.end - 1] as Token).end;
      at = listed.end - 1;
      continue;
    }
    const person = at > one.head.at ? nameBehind(source, one, at) : undefined;
    name += text.slice(last, token.start) + (person?.text ?? replaced.get(at) ?? token.text);
    last = (tokens[person ? person.end - 1 : at] as Token).end;
    if (person) return { name: small(tokens, one.from, name), end: last, named: true };
  }
  return { name: small(tokens, one.from, name), end: last, named: false };
}

/** A false dash («областному | — | комитету»), a word of number («директорам | всех | школ»). */
function isLeftOut(tokens: readonly Token[], { head }: Conjunct, at: number): boolean {
  return at < head.at ? isDash(tokens[at]) : at > head.at && isInnerQuantifier(tokens, at);
}

/** «бригадирам | Лобову, Сомову | и Седых П.П.»: each of the names. */
function listedNameAt({ text, tokens, governs }: Source, { names }: Conjunct, at: number): NameAt | undefined {
  if (names < 0 || at < names) return undefined;
  return personNameAt(text, tokens, at, governs) ?? secondSurnameAt(tokens, at, governs);
}

/** «Гл. врач» → «гл. врач» */
function small(tokens: readonly Token[], from: number, name: string): string {
  const cut = tokens[from]?.kind === "word" && tokens[from + 1]?.text === ".";
  return cut ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** «АДМИНИСТРАЦИЯ РАЙОНА» → «администрация района»; shorter words that no list knows only where the whole line is in capitals. */
function unshouted(text: string, name: string, head: Head): string {
  if (head.nominative === null || name !== name.toUpperCase()) return name;
  return head.known || shouted.test(name) || text === text.toUpperCase() ? name.toLowerCase() : name;
}

/** «инспектору труда Маврину О. К.», «учителю физкультуры Лобову», «заведующему фермой т. Громову»; behind a body stands whose it is: «звену Марии Коневой». */
function nameBehind(source: Source, one: Conjunct, at: number): NameAt | undefined {
  const { text, tokens, governs } = source;
  if (one.head.kind === "body" && one.head.nominative !== null) return undefined;
  const full = personNameAt(text, tokens, at, governs) ?? familyAt(tokens, one, at);
  const last = at === one.end - 1 || parted.test(tokens[at + 1]?.folded ?? "");
  if (full || !last || one.head.number === "plural") return full;
  if (!isPerson(one.head)) return one.head.known ? undefined : surnameInTail(source, at);
  return (
    surnameAt(tokens, at, governs) ??
    monasticAt(tokens, at, governs) ??
    surnameInTail(source, at) ??
    (isDativeName(source, one, at) ? secondSurnameAt(tokens, at, governs) : undefined)
  );
}

/** «кашевару | Лобову не жалеть соли»: a surname shows that the word before it is a post. */
function surnameInTail({ tokens, governs }: Source, at: number): NameAt | undefined {
  return surnameInTailAt(tokens, at, governs) && secondSurnameAt(tokens, at, governs);
}

/** «редактору газеты | Цою», «кладовщице | Белой»: the last word, in the dative by its end; «-ой» is a genitive as well, farther off. */
function isDativeName({ tokens, governs }: Source, { head, end }: Conjunct, at: number): boolean {
  const token = tokens[at] as Token;
  if (governs !== "dative" || at !== end - 1 || !capital.test(token.text)) return false;
  if (dativeName.test(token.folded)) return !beforePlace.test(tokens[at - 1]?.folded ?? "");
  return at === head.at + 1 && token.folded.endsWith("ой");
}

/** «пастухам | Гришиным», «братьям | Долинским»: many of one name. */
function familyAt(tokens: readonly Token[], { head, end }: Conjunct, at: number): NameAt | undefined {
  const token = tokens[at] as Token;
  if (head.number === "singular" || head.kind !== "person" || at !== end - 1 || !capital.test(token.text)) return undefined;
  for (const [pattern, nominative] of families)
    if (pattern.test(token.text)) return { end, text: token.text.replace(pattern, nominative), bare: "full" };
  return undefined;
}

/** «иерею | Олегу»: clergy are called by the given name alone. */
function monasticAt(tokens: readonly Token[], at: number, governs: Case): NameAt | undefined {
  const [rank, token] = [tokens[at - 1], tokens[at]];
  if (token?.kind !== "word" || !capital.test(token.text) || !knownReadings(rank?.word ?? noWord).some(isClergy))
    return undefined;
  const as = caseNames[governs];
  const [given] = readGivenName(token.text).filter(({ cases }) => cases.length === 0 || cases.includes(as));
  return given && { end: at + 1, text: given.text, bare: "full" };
}

function isClergy({ nominative }: NounReading): boolean {
  return clergy.has(nominative);
}

function kindOf(head: Head, named: boolean): AddresseeMatch["kind"] {
  const name = head.nominative ?? "";
  if (named) return "person";
  if (grouped.has(name)) return "group";
  if (isPerson(head)) return head.number === "plural" ? "group" : "person";
  return head.number === "plural" || name === "сми" ? "class" : "organization";
}

function isPerson({ kind, nominative, adjectival }: Head): boolean {
  return kind === "person" || (kind === "other" && (adjectival || personEnd.test(nominative ?? "")));
}
