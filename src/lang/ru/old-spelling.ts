/** Texts in the spelling before 1918, read as today's: «Ѳедоромъ Власовымъ» → «Федором Власовым», with the way back. */
import type { Range } from "../../model/span.ts";
import { fold } from "./fold.ts";

export interface Modern {
  readonly text: string;
  /** The range of the old text that this range of the new one stands for. */
  range(one: Range): Range;
}

const sign = /[ѣіѳѵѢІѲѴ]|[бвгджзклмнпрстфхцчшщБВГДЖЗКЛМНПРСТФХЦЧШЩ][ъЪ](?![А-Яа-яЁёѣіѳѵѢІѲѴ])/;
const hardSign = /[ъЪ]/;
const oldLetters = /[ѣіѳѵѢІѲѴ]/g;
const today: Readonly<Record<string, string>> = { ѣ: "е", і: "и", ѳ: "ф", ѵ: "и", Ѣ: "Е", І: "И", Ѳ: "Ф", Ѵ: "И" };
const letter = /[А-Яа-яЁёѣіѳѵѢІѲѴ]/;
/** «Покровскаго», «участковаго»: as long as «-ого». */
const genitive = /([а-я]{2})аго(?![а-яё])/g;
const consonant = /[бвгджзклмнпрстфхцчшщ]$/i;
const beforeVowel = /и(?=[аеиоуыэюяй])/g;

/** @returns undefined for a text in today's spelling. */
export function modernised(text: string): Modern | undefined {
  if (!sign.test(text)) return undefined;
  const kept: number[] = [];
  let out = "";
  for (let at = 0; at < text.length; at++) {
    if (hardSign.test(text.charAt(at)) && !letter.test(text.charAt(at + 1))) continue;
    kept.push(at);
    out += text.charAt(at);
  }
  kept.push(text.length);
  const modern = out.replace(oldLetters, (old) => today[old] ?? old).replace(genitive, "$1ого");
  return {
    text: modern,
    range: ({ start, end }) => ({
      start: kept[start] ?? text.length,
      end: kept[end] === undefined ? text.length : behind(text, kept, end),
    }),
  };
}

/** A hard sign that was dropped at the end belongs to the word before it. */
function behind(text: string, kept: readonly number[], end: number): number {
  const last = end > 0 ? (kept[end - 1] as number) + 1 : 0;
  return hardSign.test(text.charAt(last)) && last < (kept[end] as number) ? last + 1 : last;
}

/** A name of today's spelling spelled as the words that were printed: «Григорий», «Григорія» → «Григорій». */
export function inOldSpelling(name: string, printed: string): string {
  const words = printed.split(space);
  return name
    .split(space)
    .map((word) => oldWord(word, words.find((one) => fold(one).startsWith(fold(word).slice(0, 2))) ?? ""))
    .join(" ");
}

const space = /\s+/;

function oldWord(word: string, printed: string): string {
  const folded = fold(word);
  const before = fold(printed);
  let same = 0;
  while (same < folded.length && folded[same] === before[same]) same++;
  const rest = word.slice(same);
  const whole = printed.slice(0, same) + rest;
  if (consonant.test(whole) && word.length > 2) return `${whole}ъ`;
  return whole.slice(0, same) + `${whole.charAt(same - 1)}${rest}`.replace(beforeVowel, "і").slice(1);
}
