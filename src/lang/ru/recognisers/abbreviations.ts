/** «дошкольных образовательных организаций (далее – ДОО)»: a short name, and the words it stands for. */

import { everyMatch } from "../../../model/every-match.ts";
import type { AbbreviationMatch } from "../../../model/mention.ts";
import { fold } from "../fold.ts";
import type { Word } from "./paragraph-words.ts";
import { wordsOf } from "./paragraph-words.ts";
import { references } from "./references.ts";
import { hasWord } from "./word-signs.ts";

const bracket =
  /\(\s?(?:здесь и\s)?далее(?:\sпо тексту)?(?:\s?[–—:-]\s?|,\s|\s)(?:именуем[а-яё]{2,3}\s|также\s)?([^()]{1,80})\)/gi;
const quotes = /^[«"“„']|[»"”“']$/g;
const boundary = /[,;:.()]$/;
const small: ReadonlySet<string> = new Set(["и", "по", "в", "во", "на", "с", "о", "об", "для", "из", "к", "при"]);
const outside: ReadonlySet<string> = new Set([
  "в",
  "во",
  "на",
  "с",
  "со",
  "по",
  "к",
  "ко",
  "о",
  "об",
  "от",
  "до",
  "из",
  "для",
  "при",
  "за",
  "у",
  "и",
  "а",
  "что",
  "как",
  "согласно",
  "через",
  "между",
  "под",
  "над",
  "или",
]);
const mentions = hasWord(/далее/);
const capitals = /^[А-ЯЁ]{2,8}$/;
const adjective = /(?:[ыи]й|ой|[ое]го|[ое]му|[ыи]м|ая|ую|ое|[ыи]е|[ыи]х)$|^[ivx]{1,6}$/;
const quote = /[«"]/;
const verb = /(?:[аяиеуы]ть|ться|[уаяе]ет|[ую]ют|ится|ется|ются|ли|лся|лась|лось|лись)$/;

/** @returns one for each bracket; the range is the bracket. */
export function abbreviations(text: string): AbbreviationMatch[] {
  if (!mentions(text)) return [];
  const words = wordsOf(text);
  return everyMatch(text, bracket).flatMap((found) => {
    const short = (found[1] ?? "").replace(/\s+/g, " ").trim().replace(quotes, "").trim();
    const before = words.filter((word) => word.end <= found.index);
    const long = short === "" ? "" : renamed(text, before, { at: found.index, short });
    return long === "" ? [] : [{ start: found.index, end: found.index + found[0].length, short, long }];
  });
}

interface Place {
  readonly at: number;
  readonly short: string;
}

/** What the bracket renames: an act, the words whose first letters the short form has, or the shortest phrase before it. */
function renamed(text: string, before: readonly Word[], place: Place): string {
  const act = references(text).find((one) => one.end <= place.at && text.slice(one.end, place.at).trim() === "");
  const start = act?.start ?? byLetters(before, place.short) ?? byWord(before, place.short) ?? byBoundary(text, before, place.at);
  return start === undefined ? "" : text.slice(start, place.at).trim();
}

/** «ДОО» ← «дошкольных образовательных организаций». */
function byLetters(before: readonly Word[], short: string): number | undefined {
  if (!capitals.test(short)) return undefined;
  const letters = [...fold(short)];
  let index = before.length - 1;
  for (; index >= 0 && letters.length > 0 && before.length - index < 16; index--) {
    const word = (before[index] as Word).folded;
    if (word.startsWith(letters.at(-1) as string)) letters.pop();
    else if (!small.has(word)) return undefined;
  }
  return letters.length === 0 ? before[index + 1]?.start : undefined;
}

/** «съезд» ← «IX съезд учителей»: from the same word on, with the adjectives before it. */
function byWord(before: readonly Word[], short: string): number | undefined {
  const head = wordsOf(short).at(0)?.folded ?? "";
  if (head.length < 4) return undefined;
  const stem = head.slice(0, Math.max(4, head.length - 2));
  let index = before.findLastIndex((word) => word.folded.startsWith(stem));
  if (index < 0) return undefined;
  while (index > 0 && adjective.test(before[index - 1]?.folded ?? "")) index--;
  return before[index]?.start;
}

/** Back to the nearest comma, preposition or verb. */
function byBoundary(text: string, before: readonly Word[], at: number): number | undefined {
  let start: number | undefined;
  let next = at;
  for (const word of [...before].reverse().slice(0, 14)) {
    const gap = text.slice(word.end, next).trimEnd();
    if (boundary.test(gap) || outside.has(word.folded) || verb.test(word.folded)) break;
    start = word.start;
    next = word.start;
  }
  return start !== undefined && quote.test(text.charAt(start - 1)) ? start - 1 : start;
}
