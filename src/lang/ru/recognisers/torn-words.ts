/** Words that a scanner tore («товарищ ествам», «Организов ать»), closed for the recognition of cues. Offsets do not survive. */
import { once } from "../../once.ts";
import { fold } from "../fold.ts";
import { fact } from "../morphology/word.ts";
import { remembered } from "../remembered.ts";
import { decidingVerbs, deemedWords, deemingVerbs, takenWords, takingVerbs } from "../words/decision-verbs.ts";
import { littleWords } from "../words/little-words.ts";
import { openingWords } from "../words/opening-words.ts";
import type { Word } from "./paragraph-words.ts";

const little = new Set(littleWords);
/** Words that open a decision, however they are torn: «пр иняли», «резол юцию». */
const keys = new Set([
  ...[decidingVerbs, deemingVerbs, deemedWords, takingVerbs, takenWords].flat().flatMap((words) => words.split(" ")),
  ...openingWords,
]);
/** What a key can be torn from. */
const heads = once(() => new Set([...keys].flatMap((key) => Array.from(key, (_, i) => key.slice(0, i + 1)))));
const longestOpening = 200;
const longestPiece = 3;
const letters = /^[а-я]+/;
const onlyLetters = /^[а-я]+$/;
const piece = /(?<![а-яa-z.-])([а-я]{1,3})(?![а-яa-z.-])/g;
const abbreviation = /^[А-ЯЁ]{2,3}$/;
/** Ends of words: they belong to what stands before them. */
const ending =
  /^(?:ть|ать|ить|еть|уть|ять|сть|ого|его|ому|ему|ами|ями|ах|ях|ой|ей|ый|ий|ые|ие|ых|их|ую|юю|ния|ние|ию|ия|ции|ция|ств|ная|ное|ный|ной|ных|ным|ном|ют|ет|ит|ят|ут|лся|ся|сь|ов|ев|ам|ям|ом|ем|ми)$/;

/** Folded text with its torn words closed. @param raw as printed, with single spaces: «ЕГЭ» is whole. */
export const closeTorn = remembered((raw) => closed(fold(raw), raw));

/** Whether closing can change a text at all. @param words its words, as far as its head goes at least. */
export function mayBeTorn(words: readonly Word[], folded: string): boolean {
  if (folded.endsWith(":") && folded.length <= longestOpening) return true;
  for (const { known } of words) if (isPiece(known)) return true;
  return false;
}

/** «ств», «ать»: no word of its own, as most short words are. */
const isPiece = fact((form): boolean => form.length <= longestPiece && !little.has(form) && onlyLetters.test(form));

function closed(folded: string, raw: string): string {
  const whole = closePieces(folded, raw);
  return whole.endsWith(":") && whole.length <= longestOpening ? closeKeys(whole) : whole;
}

function closePieces(folded: string, raw: string): string {
  const isShouted = raw === raw.toUpperCase();
  return folded
    .replace(piece, (printed, _word, at: number) => {
      if (little.has(printed) || (!isShouted && abbreviation.test(raw.slice(at, at + printed.length)))) return printed;
      const joinsLeft = ending.test(printed) && folded[at - 1] === " ";
      return joinsLeft ? left + printed : printed + right;
    })
    .replace(seam, "");
}

function closeKeys(folded: string): string {
  const [first = "", ...rest] = folded.split(" ");
  const out = [first];
  for (const word of rest) {
    const before = out.at(-1) as string;
    const core = heads().has(before) ? (letters.exec(word)?.[0] ?? "") : "";
    if (core !== "" && keys.has(before + core) && !(keys.has(before) && little.has(core))) out[out.length - 1] += word;
    else out.push(word);
  }
  return out.join(" ");
}

const left = "\ue000";
const right = "\ue001";
/** Behind a piece stands the rest of its word, no bar, dash or quote. */
const seam = / \ue000|\ue001 (?=[а-яa-z])|[\ue000\ue001]/g;
