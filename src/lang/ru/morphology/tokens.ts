/** Cuts running text into words, quoted names, brackets, initials and marks. */
import type { Range } from "../../../model/span.ts";
import { fold } from "../fold.ts";
import { isLetterCode } from "../letters.ts";
import { slotOf, slots } from "../remembered.ts";
import { noWord, type Word, wordBetween } from "./word.ts";

export interface Token extends Range {
  readonly kind: "word" | "shout" | "number" | "quote" | "bracket" | "initials" | "mark";
  readonly text: string;
  readonly folded: string;
  /** What is known of the word. */
  readonly word: Word;
}

type Kind = Token["kind"];

/** Sticky: each is tried at one place only, where its first sign stands. */
const quoted =
  /«[^«»]{0,160}(?:«[^«»]{0,160}»[^«»]{0,160})?»|«[^«»]{0,60}«[^«»]{0,160}»|"[^"]{0,160}"|„[^“”]{0,160}[“”]|“[^”]{0,160}”/y;
const bracketed = /\([^()]{0,300}\)/y;
/** Typewriters with no brackets: «Совету /пред. Лобов К.К./» */
const slashed = /\/[^/()]{3,120}\/(?![А-Яа-яЁё0-9])/y;
/** «и.о. главы», «врио» printed with dots */
const acting = /[Ии]\. ?[Оо]\.(?= [а-яё])|[Вв]р\.и\.о\./y;
/** «д/с», «с/п», «ж/д» */
const stroked = /[а-яё]\/[а-яё]{1,4}(?![а-яё])/y;
/** «К.К.», «Б.-М. К.» */
const initials = /[А-ЯЁABCEHKMOPTXY]\.(?:-[А-ЯЁABCEHKMOPTXY]\.)?(?: ?[А-ЯЁABCEHKMOPTXY]\.)?/y;
/** Typewriters with no «№»: «школе N 5» */
const lettered = /N ?[0-9](?:[0-9.,:/-]{0,40}[0-9])?(?![0-9A-Za-zА-Яа-яЁё])/y;
const figure = /№? ?[0-9](?:[0-9.,:/-]{0,40}[0-9])?(?:-[а-яё]{1,3})?/y;
/** «ТФОМС», «ЖЭУ-11», «КазНИИ» */
const shout =
  /^[А-ЯЁA-Z][А-ЯЁA-Z0-9-]{0,5}[А-ЯЁA-Z]$|^[А-ЯЁ]{2,5}-[0-9]{1,2}$|^[А-ЯЁ]{2,5}[а-яё][А-ЯЁ]{0,4}$|^[А-ЯЁ][а-яё]?[А-ЯЁ]{2,4}[а-яё]?[А-ЯЁ]{0,3}$|^[А-ЯЁ][а-яё]{2,3}[А-ЯЁ]{2,4}$/;

/** «ВКП|(б)», «КП|(б)У» */
const ofParty = /\([а-я]\)[А-Я]?(?![А-Яа-яЁё])/y;

/** «ПРОСИТЬ», «ТРЕБУЕТ», «НЕ»: no short name is written so. */
const neverShout = /^не$|[аеиоуыя]ть(?:ся)?$|[а-я]{3}у(?:ет|ют|ем)$|^про(?:сит|сят|сим|шу)$|^решил[аио]?$/;

const small = /[а-яёa-z]/;
/** Longer words in capitals are words. */
const longestShout = 7;
/** In a line of capitals alone «ВРАЧАМ» is a word. */
const longestInCapitals = 4;
/** «’», «'», the soft hyphen, «-» */
const inWord = new Set([0x2019, 0x27, 0xad, 0x2d]);
const quotes = new Set(["«", '"', "„", "“"]);

interface Cut {
  readonly text: string;
  readonly limit: number;
  readonly tokens: readonly Token[];
}

/** Whoever is to act, by whom, and what, is asked of the same paragraph: it is cut once (see `remembered.ts`). */
const kept: (Cut | undefined)[] = new Array(slots).fill(undefined);

/** @param text one paragraph; `limit` tokens at most, since addressees stand near the beginning. */
export function tokenise(text: string, limit = 400): readonly Token[] {
  const slot = slotOf(text);
  let one = kept[slot];
  if (one?.text !== text || (one.limit < limit && one.tokens.length === one.limit)) {
    one = { text, limit, tokens: cut(text, limit) };
    kept[slot] = one;
  }
  return one.tokens.length > limit ? one.tokens.slice(0, limit) : one.tokens;
}

function cut(text: string, limit: number): Token[] {
  const tokens: Token[] = [];
  const paragraph = { text, folded: fold(text) };
  const longest = !small.test(text) && text === text.toUpperCase() ? longestInCapitals : longestShout;
  let at = 0;
  while (at < text.length && tokens.length < limit) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) at++;
    else {
      const one = isLetterCode(code) ? wordAt(paragraph, at, longest) : otherAt(paragraph, at, code);
      tokens.push(one);
      at = one.end;
    }
  }
  return tokens;
}

interface Paragraph {
  readonly text: string;
  readonly folded: string;
}

function wordAt(paragraph: Paragraph, start: number, longest: number): Token {
  const { text } = paragraph;
  const dotted = text[start + 1] === "." || text[start + 2] === "." ? ends(acting, text, start) : -1;
  if (dotted > 0) return token(paragraph, "word", { start, end: dotted });
  const short = text[start + 1] === "/" ? ends(stroked, text, start) : -1;
  if (short > 0) return token(paragraph, "word", { start, end: short });
  const numbered = text[start] === "N" ? ends(lettered, text, start) : -1;
  if (numbered > 0) return token(paragraph, "number", { start, end: numbered });
  const named = text[start + 1] === "." && !isLetterCode(text.charCodeAt(start - 1)) ? ends(initials, text, start) : -1;
  if (named > 0) return token(paragraph, "initials", { start, end: named });
  const end = wordEnd(text, start);
  if (end - start > longest || !isShout(paragraph, start, end)) return token(paragraph, "word", { start, end });
  const party = text[end] === "(" ? ends(ofParty, text, end) : -1;
  return token(paragraph, "shout", { start, end: Math.max(end, party) });
}

/** A hyphen at the end of the text is a dash. */
function wordEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && isWordPart(text, end)) end++;
  return end === text.length && text[end - 1] === "-" && end - start > 1 ? end - 1 : end;
}

function otherAt(paragraph: Paragraph, start: number, code: number): Token {
  const sign = paragraph.text[start] as string;
  if (isDigit(code) || sign === "№") return ofPattern(paragraph, start, [figure, "number"]);
  if (quotes.has(sign)) return ofPattern(paragraph, start, [quoted, "quote"]);
  if (sign === "(") return ofPattern(paragraph, start, [bracketed, "bracket"]);
  if (sign === "/" && paragraph.text[start - 1] === " ") return ofPattern(paragraph, start, [slashed, "bracket"]);
  return token(paragraph, "mark", { start, end: start + 1 });
}

function ofPattern(paragraph: Paragraph, start: number, [pattern, kind]: readonly [RegExp, Kind]): Token {
  const end = ends(pattern, paragraph.text, start);
  return end < 0 ? token(paragraph, "mark", { start, end: start + 1 }) : token(paragraph, kind, { start, end });
}

/** Where the pattern ends that begins at the offset, or −1. */
function ends(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

function token({ text, folded }: Paragraph, kind: Kind, { start, end }: Range): Token {
  const isWord = kind === "word" || kind === "shout";
  const word = isWord ? wordBetween(folded, start, end) : noWord;
  return { kind, text: text.slice(start, end), folded: isWord ? word.form : folded.slice(start, end), start, end, word };
}

function isShout({ text, folded }: Paragraph, start: number, end: number): boolean {
  if (end - start < 2) return false;
  const capitals =
    isCapital(text.charCodeAt(start + 1)) || isCapital(text.charCodeAt(start + 2)) || isCapital(text.charCodeAt(end - 1));
  return capitals && shout.test(text.slice(start, end)) && !neverShout.test(folded.slice(start, end));
}

function isWordPart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isLetterCode(code) || isDigit(code) || inWord.has(code);
}

function isCapital(code: number): boolean {
  return (code >= 0x410 && code <= 0x42f) || code === 0x401 || (code > 0x40 && code < 0x5b);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** What `\s` is. */
function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code > 0x08 && code < 0x0e);
  if (code < 0x1680) return code === 0xa0;
  return code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 || otherSpaces.has(code);
}

const otherSpaces = new Set([0x202f, 0x205f, 0x3000, 0xfeff]);

const dashes = new Set(["-", "–", "—", "−"]);

export function isDash(token: Token | undefined): boolean {
  return token !== undefined && dashes.has(token.text);
}
