/** Whether words are in the dative, told by their endings and the lists of nouns. */

import { isLetterCode } from "../letters.ts";
import { bodyAbbreviations } from "../words/bodies.ts";
import { quantifiers } from "../words/quantifiers.ts";
import { adjectiveReadings } from "./adjectives.ts";
import type { Head } from "./agreement.ts";
import type { Case } from "./cases.ts";
import { headAt, mayBegin } from "./head.ts";
import { knownReadings } from "./lexicon.ts";
import type { Token } from "./tokens.ts";
import { tokenise } from "./tokens.ts";
import { fact } from "./word.ts";

const sureEnd = /(?:[а-я]{2}(?:ам|ям)|ому|ему|[а-я]{2}(?:ителю|ству|[рт]сву|ению|нику|исту|ектору|центру))$/;
const notDative = new Set([
  "там",
  "сам",
  "самому",
  "поэтому",
  "посему",
  "потому",
  "почему",
  "систему",
  "проблему",
  "схему",
  "тему",
  "нам",
  "вам",
  "программу",
  "форму",
  "тему",
  "реформу",
  "прием",
  "храм",
  "экзамен",
  "надзору",
]);
const order: readonly Case[] = ["dative", "accusative", "genitive", "instrumental", "nominative", "prepositional"];
const abbreviations = new Set(bodyAbbreviations);
const droppable = new Set(quantifiers);
const further = new Set(["а", "также"]);
const withoutVowels = /^[бвгджзклмнпрстфхцчшщ]{2,6}$/;
const plural = /[а-я]{3}(?:ам|ям)$/;
const dativeOfSurname = /(?:ову|еву|ину|ыну|скому|цкому|ко|юку|чуку|ой|их)$/;
const onlyLetters = /^[а-я-]+$/;
const initialsBehind = /^ [а-я]\./;
/** «Лесхзу района (Лобов К. К.):» */
const actsForIt = /\([^():;]{0,60} [а-я]\. ?(?:[а-я]\. ?)?\) ?:$|\((?:[а-я]\. ?){1,2}[а-я]{2,30} ?\) ?:$/;
const longestActor = 90;

/** @param word one folded word. */
export function dativeLike(word: string): boolean {
  if (notDative.has(word)) return false;
  const known = knownReadings(word);
  if (known.length > 0) return known.some((one) => one.case === "dative");
  return sureEnd.test(word) || adjectiveReadings(word).some((one) => one.case === "dative" && word.length > 4);
}

/** Whether folded text begins with a phrase in the dative: «органам управления …», «всем школам», «сми». */
export function dativeStart(folded: string): boolean {
  if (!mayOpen(folded)) return false;
  const tokens = tokenise(folded.slice(0, 200), 14);
  const at = skipLetter(tokens, opensFurther(tokens), folded);
  const first = tokens[at];
  if (first?.kind !== "word" || notDative.has(first.folded)) return false;
  if (abbreviations.has(first.folded) || opensShort(tokens, at) || isWithInitials(first, folded)) return true;
  const head = headAt(tokens, at, order);
  return head?.case === "dative" && looksDative(tokens, head, folded);
}

/** The first word alone tells of most texts that no dative opens them: «создать», «в школах», «фестиваль», «5», ««». */
function mayOpen(folded: string): boolean {
  let end = 0;
  while (isLetterCode(folded.charCodeAt(end)) || (end > 0 && folded[end] === "-")) end++;
  if (end === 0 || !parting.has(folded.charAt(end))) return true;
  return opensPhrase(folded.slice(0, end));
}

/** What ends a word of letters alone. */
const parting = new Set([" ", ",", ":", ";", ""]);

const opensPhrase = fact((form): boolean => {
  if (form === "к" || droppable.has(form) || further.has(form) || abbreviations.has(form)) return true;
  return withoutVowels.test(form) || dativeOfSurname.test(form) || mayBegin(form, "dative");
});

/** Index behind «а также», «к …:», «всем». */
function opensFurther(tokens: readonly Token[]): number {
  return tokens.findIndex((one) => one.kind !== "mark" && !droppable.has(one.folded) && !further.has(one.folded));
}

/** «В. Настоятелям приходов:» is item «В»; «К лесникам:» has a preposition. */
function skipLetter(tokens: readonly Token[], at: number, folded: string): number {
  const [first, mark] = [tokens[at], tokens[at + 1]];
  if (first?.text.length === 1 && mark?.text === "." && tokens[at + 2]?.kind === "word") return at + 2;
  return first?.folded === "к" && folded.trimEnd().endsWith(":") ? at + 1 : at;
}

/** «ЦК профсоюза, обкомам и …»: a word without vowels is an abbreviation where sure datives are joined to it. */
function opensShort(tokens: readonly Token[], at: number): boolean {
  if (!withoutVowels.test(tokens[at]?.folded ?? "") || tokens[at + 1]?.text === ".") return false;
  return tokens.some(
    ({ text }, index) => index > at && (text === "," || text === "и") && plural.test(tokens[index + 1]?.folded ?? ""),
  );
}

/** «Лобову К. К.» */
function isWithInitials({ end, word }: Token, folded: string): boolean {
  return isSurname(word) && initialsBehind.test(folded.slice(end, end + 3));
}

const isSurname = fact((form): boolean => onlyLetters.test(form) && dativeOfSurname.test(form));

/** A form that could be an accusative as well («работу», «смету») is none, but where a name in brackets tells who acts. */
function looksDative(tokens: readonly Token[], head: Head, folded: string): boolean {
  const noun = tokens[head.at]?.folded ?? "";
  if (head.known) return head.kind !== "other" || sureEnd.test(noun);
  const adjective = tokens[head.modifiers[0] ?? -1]?.folded ?? "";
  return sureEnd.test(noun) || sureEnd.test(adjective) || actsForIt.test(folded.slice(-longestActor));
}
