/**
 * Markers that only their neighbours tell: numbers that a scanner read as letters («З. Создать …» between «2.» and «4.», «l)» before «2)»),
 * letters with a full stop («а. Создать …» before «б. …», «А. МУСОР» before «Б. …»), which alone are «г. Уфа», «с. Липовка» and
 * initials, and stars without a space («*создать» below «* …»), which alone are footnotes. Printed they stay as they are.
 */

import type { Language, MisreadDigits } from "../lang/language.ts";
import type { Marker } from "../model/outline.ts";
import type { Range } from "../model/span.ts";
import { letterMarker, withHeadLetters } from "./head-letters.ts";

const opening = /^(\d?)(\p{L}|[|!]) ?([.)])(?=\s|\p{L})/u;
const farthest = 60;

/** «а. Создать», «А. МУСОР»; «А. Лобов» is a name. */
const dottedLetter = /^(\p{Ll}|\p{Lu}(?= ?\. ?\p{Lu}{3})) ?\.(?=\s?\p{L})/u;

/** @param markers what each text begins with. @returns the same, with what its neighbours tell to be a marker. */
export function withMisread(
  text: string,
  starts: readonly Range[],
  {
    markers,
    language,
  }: { markers: readonly (Marker | null)[]; language: Pick<Language, "alphabets" | "lines" | "misreadDigits"> },
): (Marker | null)[] {
  const read = markers.map((marker, i) => {
    if (marker && sure.has(marker.type)) return marker;
    const starred = starAt(text, starts[i] as Range);
    if (starred) return isBelowStar(markers, i) ? starred : marker;
    const misread = misreadAt(text, (starts[i] as Range).start, language.misreadDigits);
    return misread && fits(markers, i, misread) ? misread : marker;
  });
  addBareNumbers(text, starts, { markers: read, infinitive: language.lines.infinitive });
  const { alphabets } = language;
  return withDottedLetters(text, starts, {
    markers: withHeadLetters(text, starts, { markers: read, alphabets, surname: language.lines.surname }),
    alphabets,
  });
}

const bareNumber = /^(\d{1,2})(?: {1,8}|\t)(?=\p{Ll}{3})/u;
const longestStart = 16;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** How many lines may stand between two of them. */
const nearNumber = 3;

/** «1 чинить мост;», «2 косить луг;»: small letters behind a number, which alone would count them; tasks both, near each other. */
function addBareNumbers(
  text: string,
  starts: readonly Range[],
  { markers, infinitive }: { markers: (Marker | null)[]; infinitive(line: string): boolean },
): void {
  let last = -1 - nearNumber;
  let pending: Marker | undefined;
  for (const [i, { start, end }] of starts.entries()) {
    const [printed, number] =
      (markers[i] || !isDigit(text.charCodeAt(start)) ? null : bareNumber.exec(text.slice(start, start + longestStart))) ?? [];
    if (printed === undefined || number === undefined || !infinitive(text.slice(start + printed.length, end))) continue;
    const one: Marker = { start, end: start + number.length, type: "decimal", text: number, number, path: [Number(number)] };
    if (i - last <= nearNumber) {
      if (pending) markers[last] = pending;
      markers[i] = one;
    }
    pending = markers[i] ? undefined : one;
    last = i;
  }
}

const star = "*";
const starAndWord = /^\*\p{L}/u;

/** «*создать», not «*важно* создать» */
function starAt(text: string, { start, end }: Range): Marker | undefined {
  if (text[start] !== star || !starAndWord.test(text.slice(start, start + 3))) return undefined;
  if (text.slice(start + 1, end).includes(star)) return undefined;
  return { start, end: start + 1, type: "bullet", text: star, number: null, path: [] };
}

/** The last marker above it is a star, too. */
function isBelowStar(markers: readonly (Marker | null)[], at: number): boolean {
  const above = markers.slice(Math.max(0, at - farthest), at).findLast((one) => one !== null);
  return above?.text === star;
}

/** «а.», «б.», «в.»: a count that begins at its beginning and leaves nothing out. */
function withDottedLetters(
  text: string,
  starts: readonly Range[],
  { markers, alphabets }: { markers: readonly (Marker | null)[]; alphabets: readonly string[] },
): (Marker | null)[] {
  const found = starts.flatMap(({ start }, i) => {
    const one = markers[i] ? undefined : dottedLetterAt(text, start, alphabets);
    return one ? [[i, one] as const] : [];
  });
  const out = [...markers];
  let last = { at: -farthest, value: 0 };
  for (const [k, [i, one]] of found.entries()) {
    const value = one.path[0] as number;
    const [nextAt, next] = found[k + 1] ?? [];
    const opens = value === 1 && next?.path[0] === 2 && (nextAt as number) - i < farthest;
    if (!opens && !(value === last.value + 1 && value > 1 && i - last.at < farthest)) continue;
    out[i] = one;
    last = { at: i, value };
  }
  return out;
}

/** «а.» before a word, whatever is around it. */
export function dottedLetterAt(text: string, start: number, alphabets: readonly string[]): Marker | undefined {
  const [printed = "", letter = ""] = dottedLetter.exec(text.slice(start, start + 8)) ?? [];
  return letter === "" ? undefined : letterMarker(printed, { letter, start, alphabets });
}

const sure: ReadonlySet<Marker["type"]> = new Set(["decimal", "dotted", "bullet"]);

/** «З.», «1З.», «1О.»: a letter that stands for a digit, whatever is around it. */
export function misreadAt(text: string, start: number, digits: MisreadDigits): Marker | undefined {
  const [printed = "", tens = "", letter = "", stop] = opening.exec(text.slice(start, start + 5)) ?? [];
  const value = digits[letter];
  if (value === undefined || (value === 0 && tens === "")) return undefined;
  const type = stop === ")" ? "paren" : "decimal";
  const number = tens + letter;
  return { start, end: start + printed.length, type, text: printed, number, path: [Number(`${tens}${value}`)] };
}

/** Does the number that a letter may stand for continue the count around it? */
function fits(markers: readonly (Marker | null)[], at: number, { type, path }: Marker): boolean {
  const value = path[0] as number;
  const before = nearest(markers, at, { step: -1, type });
  const after = nearest(markers, at, { step: 1, type });
  if (value === 1) return after === 2 && before !== 1;
  if (before === undefined) return after === value + 1;
  return before === value - 1 || (after !== undefined && before < value && value < after);
}

/** The number of the nearest marker of that type on one side. */
function nearest(
  markers: readonly (Marker | null)[],
  from: number,
  { step, type }: { step: 1 | -1; type: Marker["type"] },
): number | undefined {
  for (let i = from + step; i >= 0 && i < markers.length && Math.abs(i - from) < farthest; i += step) {
    const marker = markers[i];
    if (marker?.type === type) return marker.path[0];
  }
  return undefined;
}
