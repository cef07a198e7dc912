/** A nominative of today in the spelling of the words it comes from: «управление» of «управленію» → «управленіе». */
import { everyMatch } from "../../../model/every-match.ts";
import { oldEndings, oldLetters } from "../words/old-spelling.ts";

const word = /[\u0400-\u04ff]+/g;
const anyOld = /[ѣѳѵіѢѲѴІ]/g;
const silent = /[бвгджзклмнпрстфхцчшщ]$/i;
const silentEnd = /(?<=[бвгджзклмнпрстфхцчшщ])ъ$/i;
const beforeVowel = /и(?=[аеёиоуыэюяй])/gi;
const longestShort = 1;
const fewestShared = 3;

/** Letters that the words share are those printed; what the nominative adds follows the old rules: «ъ» at the end, «і» before a vowel. */
export function respell(name: string, printed: string): string {
  const words = Array.from(everyMatch(printed, word), ([one]) => ({ one, now: modern(one) }));
  return name.replace(word, (found) => {
    const source = words.find(({ now }) => now === found) ?? closest(words, found);
    if (source?.now === found) return source.one;
    const shared = source ? sharedLength(source.now, found) : 0;
    const end = found.slice(shared).replace(beforeVowel, (letter) => (letter === "и" ? "і" : "І"));
    const stem = Array.from({ length: shared }, (_, i) => inCaseOf(found.charAt(i), source?.one.charAt(i) ?? "")).join("");
    const whole = stem + end;
    return found.length > longestShort && silent.test(whole) ? `${whole}ъ` : whole;
  });
}

interface Word {
  readonly one: string;
  readonly now: string;
}

/** The word that shares the longest beginning. */
function closest(words: readonly Word[], found: string): Word | undefined {
  let best: Word | undefined;
  let most = Math.min(fewestShared, found.length) - 1;
  for (const source of words) {
    const shared = sharedLength(source.now, found);
    if (shared > most) [best, most] = [source, shared];
  }
  return best;
}

function inCaseOf(model: string, letter: string): string {
  return model === model.toLowerCase() ? letter.toLowerCase() : letter.toUpperCase();
}

function modern(old: string): string {
  const now = old.replace(anyOld, (letter) => oldLetters[letter] ?? letter).replace(silentEnd, "");
  const ending = oldEndings.find(([before]) => now.endsWith(before));
  return ending ? now.slice(0, -ending[0].length) + ending[1] : now;
}

function sharedLength(one: string, two: string): number {
  let at = 0;
  while (at < one.length && at < two.length && one[at]?.toLowerCase() === two[at]?.toLowerCase()) at++;
  return at;
}
