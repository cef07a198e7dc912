/** Whether a number counts anything, from what stands beside it. */
import { anyOf } from "../../pattern.ts";
import { endingInE } from "../words/figure-context.ts";
import { lettersMisread } from "../words/lookalikes.ts";
import { inkBefore } from "./characters.ts";
import type { Source } from "./date-parts.ts";
import { toNumber } from "./decimal.ts";
import type { Candidate, Nothing } from "./figure-candidate.ts";
import { isCodeLeft, isCodeRight, isPressure } from "./figure-codes.ts";
import { isMarker } from "./figure-markers.ts";
import { labelled } from "./figure-names.ts";
import type { Numeral } from "./figure-numerals.ts";
import { isOrdinal } from "./figure-ordinals.ts";
import { gradeOf, isPointing } from "./figure-pointing.ts";
import { compoundUnit, frequency, isDenominator, isTerm } from "./figure-terms.ts";
import { isTime } from "./figure-times.ts";
import { mercury, timeUnits } from "./figure-units.ts";

const compoundBefore = /[а-яa-z]-$/;
const hyphenEnd = /-$/;
const compoundBehind = /^-[а-я]/;
const wordBeforeHyphen = /(?<![а-я])[а-я]{2,14}(?=-$)/;
const leadingZero = /^0\d/;
const inBefore = /(?:^|[^а-я])в\s$/;

type Judge = (source: Source, one: Candidate) => Nothing | undefined;

/** @returns why it is no figure, or undefined. The first answer wins. */
export function countsNothing(source: Source, one: Candidate): Nothing | undefined {
  for (const judge of judges) {
    const nothing = judge(source, one);
    if (nothing) return nothing;
  }
  return undefined;
}

const judges: readonly Judge[] = [
  (source, one) => (one.numeral.form === "words" ? byWords(source, one) : byCode(source, one)),
  (source, one) => (isMarker(source, one.numeral) ? "marker" : undefined),
  byLabel,
  (source, one) =>
    (one.kind === "bare" || one.numeral.endingKind === "ordinal") && isOrdinal(source, one.numeral) ? "ordinal" : undefined,
  (source, one) => (gradeOf(source, one) ? "grade" : undefined),
  byYear,
  (source, one) =>
    one.numeral.endingKind === "compound" && compoundUnit(source, one.numeral) === undefined ? "compound" : undefined,
  (source, one) =>
    isTime(source, one.numeral, one.kind === "measure" ? (one.unit ?? undefined) : undefined) ? "time" : undefined,
  (source, one) => (isTerm(source, one) || frequency(source, one) === "term" ? "term" : undefined),
  (source, one) => (isDenominator(source, one) ? "rate" : undefined),
];

const letterAt = /[а-яa-z]/;

/** «двух-», «по-одному», «один из»: pieces of compounds and words that point. */
function byWords(source: Source, { numeral, kind, unit }: Candidate): Nothing | undefined {
  const before = source.folded.slice(Math.max(0, numeral.start - 2), numeral.start);
  const after = source.folded.slice(numeral.end, numeral.end + 2);
  if (letterAt.test(before.slice(-1)) || compoundBefore.test(before))
    return hyphenEnd.test(before) && isRangeWord(source, numeral) ? undefined : "code";
  if (compoundBehind.test(after)) return isRangeLead(source, numeral) ? undefined : "code";
  if (ordinalBehind.test(source.folded.slice(numeral.end, numeral.end + 14))) return "ordinal";
  return !isAmount(source, { numeral, kind, unit }) && isPointing(source, numeral) ? "pointing" : undefined;
}

/** «один процент», «один метр», «сроком на один год»; «в один день» tells when. */
function isAmount({ folded }: Source, { numeral, kind, unit }: Pick<Candidate, "numeral" | "kind" | "unit">): boolean {
  if (kind === "money" || kind === "percent") return true;
  if (kind !== "measure") return false;
  return !timeUnits.has(unit ?? "") || lengthLead.test(folded.slice(Math.max(0, numeral.start - 16), numeral.start));
}

const lengthLead = /(?:срок(?:ом)?(?: на)?|до|менее|более|свыше|около|старше|младше|стаж(?:ем|а)?|чем на)\s$/;

/** «двадцать восьмая сессия» */
const ordinalBehind =
  /^\s(?:перв|втор|трет|четверт|пят|шест|седьм|восьм|девят)(?:ый|ий|[оь]й|ая|[оь]е|ь?его|ого|ь?ему|ому|ь?ем|ом|ую|ью|ьей|ьих|ьими|ыми|ь[яи]|ым|ьим|ые|ых)(?![а-я])|^\sтрети(?![а-я])/;
const numberish = /^(?:полтор|одна?(?![а-я])|один|дв|тр|четыр|пят|шест|сем|вос|девят|десят|двадц|тридц|сорок|сто)/;
const isRangeLead = (source: Source, { end }: Numeral): boolean => numberish.test(source.folded.slice(end + 1, end + 8));
const isRangeWord = (source: Source, { start }: Numeral): boolean =>
  numberish.test(wordBeforeHyphen.exec(source.folded.slice(Math.max(0, start - 16), start))?.[0] ?? "");

function byCode(source: Source, one: Candidate): Nothing | undefined {
  const { numeral } = one;
  if (leadingZero.test(source.folded.slice(numeral.start, numeral.start + 2))) return one.kind === "money" ? undefined : "code";
  if (one.unit === mercury && isPressure(source, numeral)) return undefined;
  if (isScanned(source, numeral) || (one.kind === "bare" && isScannedLetter(source, numeral))) return "code";
  if (isCodeLeft(source, numeral) && !isGlued(source, one)) return labelled(source, numeral) === "strong" ? "label" : "code";
  return isCodeRight(source, numeral, () => one.kind !== "bare" || one.power > 0 || gradeOf(source, one)) ? "code" : undefined;
}

/** «3аслушав», «0рганизовать», «0 положении школы»: a scanner read a digit for the first letter; nought counts in the genitive. */
function isScanned({ folded }: Source, { start, end }: Numeral): boolean {
  const letter = lettersMisread[folded.slice(start, end)];
  if (letter === undefined) return false;
  const behind = folded.slice(end, end + 24);
  return (
    verbBehind.test(behind) || (themesOpen.has(letter) && themeBehind.test(behind) && !(start > 0 && adverbBehind.test(behind)))
  );
}

/** «0тчёт»: no word is written to a nought. */
function isScannedLetter({ folded }: Source, { start, end }: Numeral): boolean {
  return end - start === 1 && folded[start] === "0" && glued.test(folded.slice(end, end + 8));
}

const glued = /^[а-я]{4}/;

/** «о», «об»: the prepositions of a theme. */
const themesOpen: ReadonlySet<string> = new Set(["о"]);

const verbBehind = /^[а-я]{3,20}(?:[аиеуя]в|вши|[аеиуы]ть|[аяу]ет|[аяу]ют|ться|ься)(?![а-я])/;
/** «Жалоб – 0 более чем за год», not «0 более полном учёте» at the beginning. */
const adverbBehind = new RegExp(`^ ${anyOf(endingInE.flatMap((row) => row.split(" ")))}(?![а-я])`);
const themeBehind = /^б? [а-я]{2,20}(?:е|ах|ях|ии)(?![а-я])/;

/** «2014 год-190,0 тыс. рублей»: a hyphen for a dash, known by the unit or noun behind; «USD3.14». */
function isGlued(source: Source, { numeral, kind, noun }: Candidate): boolean {
  const before = source.folded[numeral.start - 1] ?? "";
  if (before === "-" && zone.test(source.folded.slice(Math.max(0, numeral.start - 3), numeral.start - 1))) return false;
  return before === "-" ? kind !== "bare" || noun !== undefined : kind === "money" && latin.test(before);
}

const latin = /[a-z]/;
/** «зона Р-2», «печь К-2» */
const zone = /(?:^|[^а-я])[а-я]$/;

function byLabel(source: Source, one: Candidate): Nothing | undefined {
  const label = labelled(source, one.numeral);
  if (label === "no") return undefined;
  const measured = one.kind === "money" || one.kind === "percent" || (one.kind === "measure" && (one.unit ?? "").length > 1);
  if (measured && !isNumbered(source, one.numeral)) return undefined;
  if (label === "strong") return "label";
  return one.noun === undefined &&
    one.kind === "bare" &&
    one.power === 0 &&
    (Number.isInteger(toNumber(one.value)) || isPointed(source, one))
    ? "label"
    : undefined;
}

/** «№ 36-112р», «№ 2 р.п. Ключи»: whatever stands behind. */
export const isNumbered = (source: Source, { start }: Numeral): boolean => inkBefore(source.folded, start, 2) === "№";

/** «мероприятию 2.4»: decimals have a comma. */
const isPointed = (source: Source, { numeral }: Candidate): boolean =>
  source.folded.slice(numeral.start, numeral.end).includes(".");

const prepositionBefore = /(?:^|[^а-я])(?:в|во|с|со|по|до|к|на|от|за|из)\s$/;
const yearAfter = /^\s?(?:год|г(?![а-я])|гг|[-–—/]\s?(?:19|20)?\d\d\s?(?:год|г|уч))/;

/** «70-х годов» */
const decade = /^\s?год/;

/** «в 2018», «2017 г.», a bare 2020: a year, not so many things. */
function byYear(source: Source, one: Candidate): Nothing | undefined {
  if (one.numeral.ending === "х" && decade.test(source.folded.slice(one.end, one.end + 6))) return "year";
  if (!one.numeral.yearlike || one.power > 0) return undefined;
  if (one.unit === "a" || one.unit === "g" || yearAfter.test(source.folded.slice(one.numeral.end, one.numeral.end + 12)))
    return "year";
  if (one.kind !== "bare") return undefined;
  if (one.noun === undefined) return "year";
  return inBefore.test(source.folded.slice(Math.max(0, one.start - 3), one.start)) &&
    prepositionBefore.test(source.folded.slice(Math.max(0, one.start - 4), one.start))
    ? "year"
    : undefined;
}
