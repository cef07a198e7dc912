/** Bytes of old code pages. What a page cannot print, its typists wrote otherwise. */
import iconv from "iconv-lite";
import type { Dice } from "../random.ts";

export const encodings = ["windows-1251", "koi8-r", "cp866", "utf-16le", "utf-16be", "utf-8 with BOM"] as const;
export type Encoding = (typeof encodings)[number];

const substitutes: readonly (readonly [RegExp, string])[] = [
  [/[«»„“”]/gu, '"'],
  [/[–—]/gu, "-"],
  [/№/gu, "N"],
  [/[•◦\uF0B7✓]/gu, "·"],
  [/[üØ§]/gu, "*"],
  [/α/gu, "a"],
  [/ο/gu, "o"],
  [/¹/gu, "1"],
  [/²/gu, "2"],
  [/¬|\u00AD/gu, "-"],
  [/[^\p{ASCII}]/gu, ""],
];

/** The same text as a page of that code would print it; each letter for itself, so that markers can go the same way. */
export function printable(text: string, encoding: Encoding): string {
  if (encoding.startsWith("utf")) return text;
  return Array.from(text, (letter) => {
    if (carries(letter, encoding)) return letter;
    for (const [sign, instead] of substitutes) {
      const other = letter.replace(sign, instead);
      if (other !== letter && (other === "" || carries(other, encoding))) return other;
    }
    return "";
  }).join("");
}

const known = new Map<string, boolean>();

function carries(letter: string, encoding: string): boolean {
  const key = encoding + letter;
  const found = known.get(key) ?? iconv.decode(iconv.encode(letter, encoding), encoding) === letter;
  known.set(key, found);
  return found;
}

export function encode(text: string, encoding: Encoding | "utf-8"): Uint8Array {
  const [name, addBOM] = encoding === "utf-8 with BOM" ? ["utf-8", true] : [encoding, encoding.startsWith("utf-16")];
  return new Uint8Array(iconv.encode(text, name, { addBOM }));
}

export const someEncoding = (dice: Dice): Encoding => dice.pick(encodings);
