/** Words that a scanner tore («товарищ ествам», «Организов ать»), closed for the recognition of cues. Offsets do not survive. */
import { decidingVerbs, deemedWords, deemingVerbs, takenWords, takingVerbs } from "../words/decision-verbs.ts";
import { littleWords } from "../words/little-words.ts";
import { openingWords } from "../words/opening-words.ts";

const little = new Set(littleWords);
/** Words that open a decision, however they are torn: «пр иняли», «резол юцию». */
const keys = new Set([
  ...[decidingVerbs, deemingVerbs, deemedWords, takingVerbs, takenWords].flat().flatMap((words) => words.split(" ")),
  ...openingWords,
]);
const longestOpening = 200;
const letters = /^[а-я]+/;
const piece = /(?<![а-яa-z.-])([а-я]{1,3})(?![а-яa-z.-])/g;
const abbreviation = /^[А-ЯЁ]{2,3}$/;
/** Ends of words: they belong to what stands before them. */
const ending =
  /^(?:ть|ать|ить|еть|уть|ять|сть|ого|его|ому|ему|ами|ями|ах|ях|ой|ей|ый|ий|ые|ие|ых|их|ую|юю|ния|ние|ию|ия|ции|ция|ств|ная|ное|ный|ной|ных|ным|ном|ют|ет|ит|ят|ут|лся|ся|сь|ов|ев|ам|ям|ом|ем|ми)$/;

/** @param folded folded text with single spaces; @param raw the same as printed: «ЕГЭ» is whole. */
export function closeTorn(folded: string, raw: string): string {
  const closed = worth(folded) ? closePieces(folded, raw) : folded;
  return closed.endsWith(":") && closed.length <= longestOpening ? closeKeys(closed) : closed;
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
    const core = letters.exec(word)?.[0] ?? "";
    if (core !== "" && keys.has(before + core) && !(keys.has(before) && little.has(core))) out[out.length - 1] += word;
    else out.push(word);
  }
  return out.join(" ");
}

const left = "\ue000";
const right = "\ue001";
const seam = / \ue000|\ue001 |[\ue000\ue001]/g;

function worth(folded: string): boolean {
  piece.lastIndex = 0;
  for (let found = piece.exec(folded); found; found = piece.exec(folded)) if (!little.has(found[0])) return true;
  return false;
}
