/** Is the label one that can be decoded? */
import iconv from "iconv-lite";
import { nearest } from "./suggestion.ts";
import { UsageError } from "./world.ts";

const usual = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1251",
  "cp1251",
  "koi8-r",
  "koi8-u",
  "cp866",
  "iso-8859-5",
  "maccyrillic",
];

export function checkEncoding(label: string): void {
  if (iconv.encodingExists(label)) return;
  const meant = nearest(label, usual);
  const hint = meant === undefined ? `Usual ones are ${usual.join(", ")}.` : `(Did you mean ${meant}?)`;
  throw new UsageError(`option '-e, --encoding <label>' argument '${label}' is no known encoding. ${hint}`);
}
