/** The same number again in brackets: «6 (шести)», «шесть (6)», «5000 (пять тысяч рублей)». */
import { inkAt } from "./characters.ts";
import { matchAt, type Source } from "./date-parts.ts";
import { numberWords } from "./figure-numerals.ts";
import { lonePower, lonePowerQualified, type Unit, unitAt } from "./figure-units.ts";

export interface Said {
  readonly end: number;
  /** The unit may stand inside the brackets. */
  readonly unit: Unit | undefined;
  readonly value: number;
}

const spelled = /\s?\((?:прописью: ?)?([а-яa-z][а-яa-z\s.-]{1,140}|\d[\d ]{0,12})\)/y;
const figureFirst = /^\d/;
const letterEnd = /[а-я]/;
const gaps = /[\s-]+/;
const spaces = /\s/g;

export function saidTwice(source: Source, at: number): Said | undefined {
  const found = inkAt(source.folded, at, 1) === "(" ? matchAt(spelled, source.folded, at) : undefined;
  if (!found) return undefined;
  const words = found[1] as string;
  const end = at + found[0].length;
  if (figureFirst.test(words)) {
    const value = Number(words.replace(spaces, ""));
    return letterEnd.test(source.folded[at - 1] ?? "") ? { end, unit: undefined, value } : undefined;
  }
  const all = words.split(gaps);
  if (!all.every(isSaid) || !all.some(isNumber)) return undefined;
  const from = source.folded.lastIndexOf(" ", end - 2);
  const last = from >= at ? unitAt(source.folded, from, source.raw) : undefined;
  const unit = last?.kind === "money" || last?.kind === "percent" ? last : undefined;
  return { end, unit, value: saidValue(all) };
}

/** «пять тысяч двести рублей сорок копеек» → 5200 */
function saidValue(all: readonly string[]): number {
  let total = 0;
  let group = 0;
  for (const word of all) {
    const power = powerOf(word);
    if (power !== undefined) {
      total += (group || 1) * 10 ** power;
      group = 0;
    } else if (word === "половиной") group += 0.5;
    else if (halves.has(word)) continue;
    else if (numberWords.has(word)) group += numberWords.get(word) as number;
    else if (word !== "и") break;
  }
  return total + group;
}

function powerOf(word: string): number | undefined {
  const unit = unitAt(word, 0, word);
  return unit?.kind === "power" ? unit.power : undefined;
}

const isNumber = (word: string): boolean => numberWords.has(word) || lonePower.has(word) || lonePowerQualified.has(word);
const halves: ReadonlySet<string> = new Set(["с", "половиной"]);
const isSaid = (word: string): boolean =>
  isNumber(word) || word === "и" || halves.has(word) || unitAt(word, 0, word) !== undefined;
