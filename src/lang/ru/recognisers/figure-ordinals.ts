/** Ordinals in figures: «3 место», «на 2 этаже», «5-я школа». */

import { lookUp } from "../../look-up.ts";
import { anyOf } from "../../pattern.ts";
import { unchangedNouns } from "../words/counted-nouns.ts";
import { endingInE } from "../words/figure-context.ts";
import { ordinalNouns, ordinalPlurals } from "../words/figure-labels.ts";
import { inkAt, isLetter } from "./characters.ts";
import { matchAt, type Source } from "./date-parts.ts";
import { toNumber } from "./decimal.ts";
import type { Numeral } from "./figure-numerals.ts";

const nextWord = /[ \u00a0]([а-я]+)/y;
/** «15-ю процентами», «5-ю сельскими школами», «22-м новым школам»: many, not the fifteenth. */
const severalBehind: Readonly<Record<string, RegExp>> = {
  ю: /^\s(?:[а-я]{2,16}[ыи]ми\s){0,2}[а-я]{2,20}(?:[ая]|ь)ми(?![а-я])/,
  м: /^\s(?:[а-я]{2,16}[ыи]м\s){0,2}(?!класс|курс|год|числ|сут|этаж|мест|номер)[а-я]{2,20}[ая]м(?![а-я])/,
};
const genitiveEnd = /[аи]$/;
/** «ХБП 3–5 стадий», «ожоги 2 и 3 степеней», «после 2 и 3 уроков» */
const degrees = /^(?:стади[йяюеи]|степен[ейь]|ступен[ейь]|разряд|урок|ряд|подъезд)[а-я]{0,2}$/;
const listBefore = /\d(?:\s?[-–—,]\s?|\sи\s)$/;
/** «заняли 2 и 3 места» */
const placed = /(?:^|[^а-я])(?:зан[яи][а-я]{1,5}|призов[а-я]{2}|завоев[а-я]{2,5}|присужд[а-я]{2,4}|удостоен[а-я]?)\s[^.;]{0,24}$/;
const alwaysOrdinal = /^(?:полугоди|созыв|степен|категори|чтени|очеред|групп)/;

/** «3 место», «на 2 этаже», «в 9 классе», «в 2 смены»: which one, not how many. */
export function isOrdinal(source: Source, numeral: Numeral): boolean {
  if (numeral.endingKind === "ordinal") return !countsSeveral(source, numeral);
  if (!isLetter(inkAt(source.folded, numeral.end, 1))) return false;
  const found = matchAt(nextWord, source.folded, numeral.end)?.[1];
  if (found === undefined || numeral.endingKind === "compound") return false;
  if (found === "места") return isPlaced(source, numeral);
  if (plurals.has(found)) return numeral.form === "figures" && Number.isInteger(toNumber(numeral.value));
  if (isPartOf(source, numeral, found)) return true;
  if (isDegree(source, numeral, found) || isPlaceOf(source, numeral, found)) return true;
  return ordered.has(found) && isOneOf(numeral, found);
}

function isOneOf(numeral: Numeral, found: string): boolean {
  const value = toNumber(numeral.value);
  const one = value % 10 === 1 && value % 100 !== 11;
  if (found.startsWith("смен") || found.startsWith("числ") || found.startsWith("век") || found === "мкр") return true;
  return (
    numeral.form === "figures" &&
    !(one && value > 20) &&
    !(genitiveEnd.test(found) && value % 10 >= 2 && value % 10 <= 4 && !alwaysOrdinal.test(found))
  );
}

/** «на 17 съезде», «в 12 цехе», «о 3 разделе»: a singular that no number above one can count. */
function isPlaceOf({ folded }: Source, { start, form, value }: Numeral, noun: string): boolean {
  if (form === "words" || !singular.test(noun) || higher.test(noun) || indeclinable.has(noun)) return false;
  const count = toNumber(value);
  const one = count % 10 === 1 && count !== 11;
  return !one && Number.isInteger(count) && placeBefore.test(folded.slice(Math.max(0, start - 5), start));
}

const singular = /^[а-я]{2,}[бвгджзклмнпрстфхцчшщи]е$/;
/** Comparatives, adjectives and particles. */
const higher = new RegExp(`(?:[ыи]е|[лж]ее|${anyOf(endingInE.flatMap((row) => row.split(" ")))})$`);
const placeBefore = /(?:^|[^а-я])(?:на|в|во|о|об|при)\s$/;
const indeclinable = new Set(unchangedNouns);

function countsSeveral({ folded }: Source, { ending, end }: Numeral): boolean {
  return lookUp(severalBehind, ending)?.test(folded.slice(end, end + 40)) === true;
}

/** «в холле 3 подъезда», «жителей 2 этажа»; a house has 3 of them. */
function isPartOf({ folded }: Source, { start, form }: Numeral, noun: string): boolean {
  if (form === "words" || (noun !== "подъезда" && noun !== "этажа")) return false;
  return partBefore.test(folded.slice(Math.max(0, start - 24), start));
}

const partBefore =
  /(?:^|[^а-я])(?:жител|жильц|старш|собственник|холл|лестни|площадк|козыр|двер|тамбур|крыльц|крыш|кровл|лифт|подвал|чердак|домофон|коридор|вход|потолк|стен|окн)[а-я]{0,5}\s$/;

function isDegree({ folded }: Source, { start }: Numeral, noun: string): boolean {
  return degrees.test(noun) && listBefore.test(folded.slice(Math.max(0, start - 5), start));
}

function isPlaced({ folded }: Source, { start, form }: Numeral): boolean {
  return form === "figures" && placed.test(folded.slice(Math.max(0, start - 40), start));
}

const ordered = new Set(ordinalNouns);
const plurals = new Set(ordinalPlurals);
