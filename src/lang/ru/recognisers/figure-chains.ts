/** Numbers that stand together share what is printed once: «с 12 до 15 %», «890–950 тыс. руб.», «5-х и 10-х классов», «№ 4, 15 и 22». */
import { anyOf } from "../../pattern.ts";
import { sumStems } from "../words/figure-context.ts";
import type { Source } from "./date-parts.ts";
import { shift, toNumber } from "./decimal.ts";
import type { Nothing } from "./figure-candidate.ts";
import { isNumbered } from "./figure-judge.ts";
import { isOfAct } from "./figure-of-acts.ts";
import { type Link, orderLists } from "./figure-ordered-lists.ts";
import { mayBeGrade } from "./figure-pointing.ts";
import type { Quantity } from "./figure-quantity.ts";
import { compoundUnit } from "./figure-terms.ts";

const between =
  /^(?:\s?(?:%\s?)?([-–—])\s?|\s?(до|по)\s|(?:,?\s(и|либо)|\s(или))\s(?:на\s|до\s|в\s)?|\s?([,(])\s?)(?:(?:около|примерно|почти|более|свыше)\s)?$/;
/** «девять – свыше 15 тыс. руб.»: how many, and how much. */
const compares = /[а-я]/;
const gapAlone = /^\s$/;
const fromBefore = /(?:^|[^а-я])(?:с|со|от)\s(?:(?:примерно|около|почти)\s)?$/;
const passesOn: ReadonlySet<Nothing> = new Set(["label", "code"]);
const passesBack: ReadonlySet<Nothing> = new Set(["grade", "time", "ordinal", "term", "year", "compound"]);

export function shareAlong(source: Source, all: readonly Quantity[]): void {
  const links = all.map((one, index) => linkOf(source, one, all[index + 1]));
  for (let index = 0; index + 1 < all.length; index++) {
    const [one, next] = [all[index] as Quantity, all[index + 1] as Quantity];
    passOn(source, { one, next, link: links[index] });
    passUnit(source, { one, next, link: links[index] });
  }
  orderLists(source, all, links);
  let enumerated = false;
  for (let index = all.length - 2; index >= 0; index--) {
    const link = links[index];
    if (link === "list") enumerated = true;
    else if (link !== "comma") enumerated = false;
    passBack(source, {
      one: all[index] as Quantity,
      next: all[index + 1] as Quantity,
      link: link === "comma" && !enumerated ? undefined : link,
    });
  }
}

function linkOf(source: Source, one: Quantity, next: Quantity | undefined): Link | undefined {
  if (!next || next.start - one.end > 16) return undefined;
  const text = source.folded.slice(one.end, next.start);
  const found = between.exec(text);
  if (!found) return undefined;
  const [, dash, preposition, conjunction = found[4], , mark] = found;
  if (dash !== undefined) return rangeLink(one, next, text);
  if (preposition !== undefined) return untilLink(source, one);
  if (conjunction !== undefined) return isOfAll(source, one, next) ? undefined : "list";
  if (mark === "(") return next.nothing === "grade" && mayBeGrade(one.value) ? "list" : undefined;
  const isGrade = next.nothing === "grade" && one.numeral.ending === next.numeral.ending;
  return isGrade && toNumber(one.value) < toNumber(next.value) ? "list" : "comma";
}

/** «18 лодок из 40 и 64 % сетей»: what the first are of is no share. */
function isOfAll({ folded }: Source, one: Quantity, next: Quantity): boolean {
  return next.kind === "percent" && outOf.test(folded.slice(Math.max(0, one.start - 4), one.start));
}

const outOf = /(?:^|[^а-я])из\s$/;

function untilLink({ folded }: Source, one: Quantity): Link | undefined {
  return one.nothing || fromBefore.test(folded.slice(Math.max(0, one.start - 14), one.start)) ? "until" : undefined;
}

/** «12–15», «10 - 15»: ascending; «6-3» is a code, «120 - 15» two figures. */
function rangeLink(one: Quantity, next: Quantity, text: string): Link | undefined {
  if (compares.test(text)) return undefined;
  if (toNumber(one.value) < toNumber(next.value) || next.power > 0) return "range";
  return text.length === 1 ? "glued" : undefined;
}

const isPlain = (one: Quantity): boolean => one.kind === "bare" && one.noun === undefined && one.power === 0;

function passOn(source: Source, { one, next, link }: Pair): void {
  if (link === "glued" && isPlain(one)) {
    one.nothing ??= "code";
    if (isPlain(next)) next.nothing ??= "code";
  }
  if (!link || !one.nothing || !passesOn.has(one.nothing)) return;
  const glued = link === "range" && (one.nothing === "code" || isGlued(source, one, next));
  if (isPlain(next) || glued || isOfAct(source, one, next)) next.nothing ??= one.nothing;
}

function isGlued({ folded }: Source, one: Quantity, next: Quantity): boolean {
  return next.start === one.end + 1 && folded[one.end] === "-";
}

interface Pair {
  readonly one: Quantity;
  readonly next: Quantity;
  readonly link: Link | undefined;
}

/** «от 10 долларов до 20», «с 5 % до 8»; «выросла на 12,4 %, в городе – 8,1», «по одним 4,7, по другим – 21,2 процента». */
function passUnit(source: Source, { one, next, link }: Pair): void {
  if (one.nothing || next.nothing) return;
  const given = one.kind === "bare" ? next : one;
  const lacking = one.kind === "bare" ? one : next;
  if (given.kind === "bare" || given.kind === "ratio" || !isPlain(lacking)) return;
  const between = source.folded.slice(one.end, Math.min(next.start, one.end + longestGap));
  const until = lacking === next && (link === "until" || compared.test(between)) && isEnd(source, next.end);
  if (!until && !isElliptic(source, { given, lacking, between })) return;
  lacking.kind = given.kind;
  lacking.unit = given.unit;
}

/** What the unit is left out of, and what stands between it and the other one. */
interface Ellipsis {
  readonly given: Quantity;
  readonly lacking: Quantity;
  readonly between: string;
}

function isElliptic({ folded }: Source, { given, lacking, between }: Ellipsis): boolean {
  if (!parallel.test(between)) return false;
  if (given.kind !== "percent")
    return given.start > lacking.start && dashBefore.test(folded.slice(lacking.start - 2, lacking.start));
  return lacking.value.exponent < 0 && lacking.value.exponent === given.value.exponent;
}

function isEnd({ folded }: Source, at: number): boolean {
  return clauseEnd.test(folded.slice(at, at + 5));
}

const longestGap = 80;
/** «засыпано 110 тонн вместо 149,5», «3 км пути из 7», «надоено 12 кг при плане 14» */
const compared =
  /^\s?(?:[а-я]{3,20}\s){0,2},?\s?\(?(?:вместо(?:\s[а-я]{4,16}ых)?|против|при (?:плане|норме|задании|обязательстве)(?: в)?|из(?: (?:плановых|положенных|общих|имеющихся))?|тогда как по плану)\s$/;
const clauseEnd = /^(?:\s?(?:[.,;:)]|$)|\s(?:из|на|за|по|в)\s)/;
/** «под овёс – 620, под травы – 1 230 га» */
const dashBefore = /[–—-]\s$/;
const parallel = /^(?:,|\s\()\s?(?:а\s|и\s)?(?:по|в|на|под|для|среди|у|из)\s[^.,;:()\d]{2,60}\s[–—-]\s$/;

function passBack(source: Source, pair: Pair): void {
  const { one, next, link } = pair;
  if (!link || !isBareUnit(one) || (link === "range" && isNumbered(source, one.numeral))) return;
  if (next.nothing) {
    if (passesBack.has(next.nothing) && one.power === 0) one.nothing ??= next.nothing;
    return;
  }
  passCompound(source, pair);
  if (next.kind === "bare" && link !== "range" && link !== "until") return;
  if (next.power > 0 && one.power === 0 && toNumber(one.value) < 100 * toNumber(shift(next.value, -next.power))) {
    one.value = shift(one.value, next.power);
    one.power = next.power;
  }
  if (next.kind === "bare") return;
  one.kind = next.kind;
  one.unit = next.unit;
  if (one.nothing === "year" || (one.nothing === "label" && source.folded[one.start - 1] === " ")) one.nothing = undefined;
}

/** «8–10-летнего возраста»: both are years. */
function passCompound(source: Source, { one, next, link }: Pair): void {
  const unit = link === "range" && next.numeral.endingKind === "compound" && compoundUnit(source, next.numeral);
  if (!unit) return;
  one.kind = unit === "%" ? "percent" : "measure";
  one.unit = unit;
}

const isBareUnit = (one: Quantity): boolean => one.kind === "bare" && one.noun === undefined;

const gradeLead = /(?:^|[^а-я])(для|во?|из|у|со?|от)\s(?:\d{1,2}\s?(?:[-–—]|по|до|и)\s?)?$/;
const gradeLeftOut = /^\s?(?:[-–—,;.)]|$)/;
const highestGrade = 11;

/** «сборы для 5–7 классов, для 8–9 – поход»: the word for grades is left out the second time. */
export function inheritGrade(source: Source, all: readonly Quantity[]): void {
  let last: Quantity | undefined;
  for (const one of all) {
    if (one.nothing === "grade") last = one;
    if (one.nothing || !last || one.kind !== "bare" || one.nounDirect || one.power > 0 || !isGradeLike(source, one)) continue;
    if (isSameSentence(source, last.end, one.start)) one.nothing = "grade";
  }
}

function isGradeLike({ folded }: Source, one: Quantity): boolean {
  const value = toNumber(one.value);
  if (!Number.isInteger(value) || value < 1 || value > highestGrade || one.numeral.form === "words") return false;
  return (
    gradeLead.test(folded.slice(Math.max(0, one.start - 12), one.start)) && gradeLeftOut.test(folded.slice(one.end, one.end + 2))
  );
}

/** Punctuation, a preposition, or what was done with it: «около 400 тыс. собрали родители». */
const leftOut =
  /^\s?(?:[-–—,;.:)]|$|(?:на|из|за|в|по|и)\s|(?:собра|выдел|внес|дал|соста|израсх|истра|потра|затра|пошл|ушл|напра|посту|получ|освое|освои|переч|плат|выпла|взял|занял)[а-я])/;
/** «131 млн 900 тыс. Вместе с тем»: the full stop of the word ends the sentence, too. */
const nextSentence = /^\.\s[А-ЯЁ]/;

function isLeftOut({ raw, folded }: Source, end: number): boolean {
  return leftOut.test(folded.slice(end, end + 8)) || nextSentence.test(raw.slice(end - 1, end + 2));
}
const sentenceEnd = /[.!?]\s[А-ЯЁ]/;
/** What is left out was said not long ago; it keeps long texts linear. */
const reach = 400;

function isSameSentence({ raw }: Source, from: number, to: number): boolean {
  return to - from < reach && !sentenceEnd.test(raw.slice(from, to));
}

/** «Выделено 21 млрд рублей, из них 15,2 млрд – средства области»: the word for money is left out the second time. */
export function inheritMoney(source: Source, all: readonly Quantity[]): void {
  let last: Quantity | undefined;
  for (const [index, one] of all.entries()) {
    if (one.nothing) continue;
    const lacks = lacksMoney(source, one);
    const unit = lacks ? (nearMoney(source, one, [last, all[index + 1]])?.unit ?? ofSum(source, one)) : undefined;
    if (unit) {
      one.kind = "money";
      one.unit = unit;
    }
    if (one.kind === "money") last = one;
  }
}

function lacksMoney(source: Source, one: Quantity): boolean {
  return one.kind === "bare" && one.elided && isLeftOut(source, one.end);
}

/** The money said before it, or the next one behind it («спонсоры дали 1,15 млн, бюджет – 2,4 млн рублей»), in the same sentence. */
function nearMoney(
  source: Source,
  one: Quantity,
  [last, next]: readonly [Quantity | undefined, Quantity | undefined],
): Quantity | undefined {
  if (last && isSameSentence(source, last.end, one.start)) return last;
  return next?.kind === "money" && isSameSentence(source, one.end, next.start) ? next : undefined;
}

/** «зарплата сторожа – 14 тыс.»: what is paid is named before, and no other number between. */
const paid = new RegExp(`(?<![а-я])${anyOf(sumStems)}[а-я]{0,4}(?![а-я])[^\\d.;:!?]{0,40}$`);
const longestPaid = 60;

function ofSum({ folded }: Source, { start }: Quantity): string | undefined {
  return paid.test(folded.slice(Math.max(0, start - longestPaid), start)) ? "RUB" : undefined;
}

/** «64 статьи 112 авторов»: the word before the number is what the other one counts, and names nothing. */
export function clearLabels(source: Source, all: readonly Quantity[]): void {
  for (const [index, one] of all.entries()) {
    const before = all[index - 1];
    if (one.nothing !== "label" || !one.nounDirect || before?.nothing || !before?.nounDirect) continue;
    if (gapAlone.test(source.folded.slice(before.noun?.end ?? 0, one.start))) one.nothing = undefined;
  }
}
