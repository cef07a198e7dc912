/** Equal-length folding for look-up: lower case, «ё» as «е», letters of the old spelling as today's. */
import { remembered } from "./remembered.ts";

const oldLetter = /[ёѣіѳѵ]/;
const oldLetters = /[ёѣіѳѵ]/g;
const old: Readonly<Record<string, string>> = { ё: "е", ѣ: "е", і: "и", ѳ: "ф", ѵ: "и" };

/** Words are folded faster than they are compared. */
const shortest = 24;
const foldedOnce = remembered(folded);

export function fold(text: string): string {
  return text.length < shortest ? folded(text) : foldedOnce(text);
}

/** Most texts have a few capitals: putting small letters in their place is many times cheaper than lowering all. */
const fewCapitals = 12;

function folded(text: string): string {
  let out = "";
  let from = 0;
  let capitals = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (stays(code)) continue;
    const small = smallOf(code);
    if (small === undefined || ++capitals > fewCapitals) return foldedWhole(text);
    out += text.slice(from, at) + small;
    from = at + 1;
  }
  return from === 0 ? text : out + text.slice(from);
}

const smallLetters = Array.from("абвгдежзийклмнопрстуфхцчшщъыьэюя");

/** Of a capital of today's alphabet, of A-Z, and of «ё»; of no other letter. */
function smallOf(code: number): string | undefined {
  if (code >= 0x410 && code <= 0x42f) return smallLetters[code - 0x410];
  if (code >= 0x41 && code <= 0x5a) return String.fromCharCode(code + 0x20);
  return code === 0x451 || code === 0x401 ? "е" : undefined;
}

function foldedWhole(text: string): string {
  const lower = text.toLowerCase();
  const even = lower.length === text.length ? lower : Array.from(text, lowerOne).join("");
  return oldLetter.test(even) ? even.replace(oldLetters, (letter) => old[letter] ?? letter) : even;
}

/** Small letters of today's alphabet, a-z, digits, and common signs; all others may change. */
function stays(code: number): boolean {
  if (code < 0x80) return code < 0x41 || code > 0x5a;
  if (code >= 0x430 && code <= 0x44f) return true;
  return (code >= 0xa0 && code <= 0xbf) || (code >= 0x2000 && code <= 0x20ff) || code === numero;
}

const numero = 0x2116;

/** «İ» becomes two units in lower case: such a letter stays. */
function lowerOne(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}
