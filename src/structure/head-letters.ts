/** «А. Пруды и запруды», «Б. Луга», «В. Мосты»: capitals that number headings, which alone could be the initials of names. */
import type { Marker } from "../model/outline.ts";
import type { Range } from "../model/span.ts";

/** «А. Пруды», «А. К школам», «А. ПРУДЫ» */
const lettered = /^(\p{Lu})\. ?(?=\p{Lu}(?:\p{Ll}{2}|\p{Lu}{2}|\p{Ll}? ))/u;
/** «А. Пруды и луга»; «А. Лобов доложил» is told from it by the surname. */
const goesOnSmall = /^\p{Lu}\. ?\p{Lu}\p{Ll}+ \p{Ll}/u;
const colon = /: ?$/;
const firstWord = /^\p{Lu}\. ?(\p{L}+)/u;
/** Of so many headings one may look like a surname. */
const mostNames = 4;
const longestHead = 80;
/** Two names may stand in the order of the alphabet. */
const fewest = 3;
const farthest = 150;

/** @returns the markers with those of a count from the first letter on, of three headings or more, or of two over numbered points. */
export function withHeadLetters(
  text: string,
  starts: readonly Range[],
  {
    markers,
    alphabets,
    surname,
  }: { markers: readonly (Marker | null)[]; alphabets: readonly string[]; surname(word: string): boolean },
): (Marker | null)[] {
  const out = [...markers];
  let count: (readonly [index: number, marker: Marker])[] = [];
  /** Between the names of those who sign there is none. */
  const pointBelow = (i: number): boolean => markers[i + 1]?.number != null || markers[i + 2]?.number != null;
  const keep = () => {
    const names = count.filter(([i]) => surname(firstWord.exec(printed(text, starts[i] as Range))?.[1] ?? ""));
    if (names.length * mostNames > count.length) return;
    const overPoints = count.length > 1 && count.every(([i]) => pointBelow(i));
    if (!overPoints && !(count.length >= fewest && count.some(([i]) => goesOnSmall.test(printed(text, starts[i] as Range)))))
      return;
    for (const [i, marker] of count) out[i] = marker;
  };
  /** Printed twice or behind one that was left out, a letter must show what it is for. */
  const heads = (i: number): boolean => markers[i + 1] != null || colon.test(text.slice(starts[i]?.start, starts[i]?.end));
  for (const [i, range] of starts.entries()) {
    const one = markers[i] ? undefined : headLetterAt(text, range, alphabets);
    if (!one) continue;
    const value = one.path[0] as number;
    const last = count.at(-1);
    const step = last ? value - (last[1].path[0] as number) : 0;
    const goesOn = step === 1 || (count.length >= fewest && (step === 0 || step === 2) && heads(i));
    if (last && goesOn && i - last[0] < farthest) count.push([i, one]);
    else if (value === 1) {
      keep();
      count = [[i, one]];
    }
  }
  keep();
  return out;
}

function headLetterAt(text: string, range: Range, alphabets: readonly string[]): Marker | undefined {
  if (text[range.start + 1] !== ".") return undefined;
  const letter = lettered.exec(printed(text, range))?.[1];
  return letter === undefined ? undefined : letterMarker(`${letter}.`, { letter, start: range.start, alphabets });
}

/** @returns undefined where no alphabet has the letter. */
export function letterMarker(
  printed: string,
  { letter, start, alphabets }: { letter: string; start: number; alphabets: readonly string[] },
): Marker | undefined {
  const value = Math.max(...alphabets.map((letters) => letters.indexOf(letter.toLowerCase()) + 1));
  if (value <= 0) return undefined;
  return { start, end: start + printed.length, type: "letter", text: printed, number: letter, path: [value] };
}

function printed(text: string, { start, end }: Range): string {
  return text.slice(start, Math.min(end, start + longestHead));
}
