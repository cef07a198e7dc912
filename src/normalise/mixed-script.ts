/** Latin and Greek letters inside Cyrillic words and the other way round («СOВЕТ», «Сovid»), each in the script of its word. Equal length. */
import { everyMatch } from "../model/every-match.ts";
import type { Finding } from "../model/outline.ts";
import type { Script } from "./script.ts";
import { sign } from "./signs.ts";
import type { Change } from "./step.ts";

const foreign = "A-Za-z\\u00cb\\u00eb\\u0370-\\u03ff";
const native = "\\u0400-\\u04ff";
/** Foreign letters are few: they are looked for first. */
const anyMixed = new RegExp(`[${foreign}](?:(?<=[${native}][${foreign}])|(?=[${native}]))`);
/** Bounded on both sides: «words» of thousands of letters are none. */
const mixedWord = new RegExp(
  `(?<![${native}${foreign}])(?:[${native}]{1,60}[${foreign}]|[${foreign}]{1,60}[${native}])[${native}${foreign}]{0,60}(?![${native}${foreign}])`,
  "g",
);
const isForeign = new RegExp(`[${foreign}]`);
/** «ХIV», «УI» in Latin letters: a Roman numeral, damaged or not. */
const roman = /^[IVXLCDMY]+$/;
const romanOnly = /[IVLD]/;
const latinEnd = /[A-Za-z]$/;
const notDigit = /\D/;
/** A word of look-alikes only, before a word of the script: «B ОБЛАСТИ», «HE допускать». */
const shortWord = new RegExp(`[A-Za-z]{1,4}(?= [${native}\\d])`, "g");
const opens = /(?:^|[\s(«"„“])$/;
const nextWord = new RegExp(`^ ([${native}]{2}|\\d)`);
const sentenceStart = /(?:^|\n|[.!?] )$/;
const afterForeign = /[A-Za-z],? ?$/;
/** Digits are few: they are looked for first. */
const beforeLetter = new RegExp(`\\d(?=[A-Za-z${native}]\\d)`, "g");

const foreignInitial = new RegExp(
  `[A-Z](?=\\. ?[${native}])(?<![${native}${foreign}].)(?:(?<=[${native}]\\. ?.)|(?=\\. ?[${native}]\\.)|(?<=[${native}],? .)(?=\\. ?[${native}]{3}))`,
  "g",
);

interface Folded {
  readonly start: number;
  readonly found: string;
  readonly expected: string;
}

export function mixedScript(text: string, script: Script, signs: number): Change | undefined {
  const isPure = (signs & sign.foreign) === 0;
  const alien = isPure ? [] : [...mixedWords(text, script), ...shortWords(text, script), ...initials(text, script)];
  const folded = [...alien, ...numerals(text, script)].sort((a, b) => a.start - b.start);
  if (folded.length === 0) return undefined;
  const pieces: string[] = [];
  const findings: Finding[] = [];
  let at = 0;
  for (const { start, found, expected } of folded) {
    if (start < at) continue;
    pieces.push(text.slice(at, start), expected);
    at = start + found.length;
    findings.push({ code: "RP102", at: { start, end: at }, related: [], values: { found, expected } });
  }
  pieces.push(text.slice(at));
  return { even: pieces.join(""), findings };
}

/** «Лобову B.К.», «В.K. Лобов»: an initial beside an initial of the script, or before a name. */
function initials(text: string, { lookalikes }: Script): Folded[] {
  return everyMatch(text, foreignInitial).flatMap(({ 0: found, index: start }) => {
    const expected = lookalikes[found];
    return expected === undefined ? [] : [{ start, found, expected }];
  });
}

function mixedWords(text: string, script: Script): Folded[] {
  if (!anyMixed.test(text)) return [];
  const latin = latinOf(script);
  return everyMatch(text, mixedWord).flatMap(({ 0: found, index: start }) => {
    const expected = inOneScript(found, script.lookalikes, latin);
    return expected === undefined || expected === found ? [] : [{ start, found, expected }];
  });
}

/** Undefined where the word cannot be written in one script, or is a Roman numeral («ХIV» is damaged: it stays). */
function inOneScript(
  word: string,
  toNative: Readonly<Record<string, string>>,
  toLatin: Readonly<Record<string, string>>,
): string | undefined {
  const letters = [...word];
  const inLatin = letters.map((letter) => toLatin[letter] ?? letter).join("");
  if (roman.test(inLatin) && romanOnly.test(inLatin)) return undefined;
  const own = letters.filter((letter) => !isForeign.test(letter));
  const alien = letters.filter((letter) => isForeign.test(letter));
  const canBeNative = alien.every((letter) => letter in toNative);
  const canBeLatin = own.every((letter) => letter in toLatin) && latinEnd.test(word);
  if (canBeNative && (!canBeLatin || own.length >= alien.length))
    return letters.map((letter) => toNative[letter] ?? letter).join("");
  return canBeLatin ? inLatin : undefined;
}

const latinTables = new WeakMap<Script, Readonly<Record<string, string>>>();

function latinOf(script: Script): Readonly<Record<string, string>> {
  const known = latinTables.get(script);
  if (known) return known;
  const pairs = Object.entries(script.lookalikes).filter(([letter]) => letter < "\u0080");
  const made = Object.fromEntries(pairs.map(([letter, own]) => [own, letter]));
  latinTables.set(script, made);
  return made;
}

/** «o» where lines begin with it again and again: the round bullet of a word processor. */
const roundBullet = /^[ \t]*o[ \t]/gm;
const lineStart = /(?:^|\n)[ \t]*$/;
const farthestLineStart = 40;

function shortWords(text: string, script: Script): Folded[] {
  const bullets = (text.match(roundBullet)?.length ?? 0) > 1;
  return everyMatch(text, shortWord).flatMap(({ 0: found, index: start }) => {
    if (bullets && found === "o" && lineStart.test(text.slice(Math.max(0, start - farthestLineStart), start))) return [];
    const expected = [...found].map((letter) => script.lookalikes[letter] ?? "").join("");
    if (expected.length !== found.length || !script.shortWords.has(expected.toLowerCase())) return [];
    const lead = text.slice(Math.max(0, start - 3), start);
    const end = start + found.length;
    const next = nextWord.exec(text.slice(end, end + 3))?.[1];
    if (next === undefined || !opens.test(lead) || afterForeign.test(lead)) return [];
    return found.length > 1 || isPreposition(found, lead, next) ? [{ start, found, expected }] : [];
  });
}

/** One letter: small («c 1 сентября», «o ходе»), or a capital before capitals, or at the start of a sentence («B области»); «витамин C детям» is none. */
function isPreposition(letter: string, lead: string, next: string): boolean {
  if (letter !== letter.toUpperCase()) return next === next.toLowerCase();
  if (next === next.toUpperCase()) return notDigit.test(next);
  return sentenceStart.test(lead);
}

function numerals(text: string, script: Script): Folded[] {
  return [...betweenDigits(text, script), ...besideDigits(text, script)];
}

/** «З2 из них», «4О %» */
function besideDigits(text: string, script: Script): Folded[] {
  return everyMatch(text, script.digitEdge).map(({ 0: found, index: start }) => ({
    start,
    found,
    expected: script.digits[found] ?? found,
  }));
}

function betweenDigits(text: string, script: Script): Folded[] {
  return everyMatch(text, beforeLetter).flatMap(({ index }) => {
    const start = index + 1;
    const found = text.charAt(start);
    const expected = script.digits[found];
    return expected === undefined ? [] : [{ start, found, expected }];
  });
}
