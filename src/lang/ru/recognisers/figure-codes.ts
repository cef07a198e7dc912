/** Numbers that are pieces of a code: «J45.0», «1/2», «2.4.3648-20», «1С», «Ка-52». */
import type { Source } from "./date-parts.ts";
import type { Numeral } from "./figure-numerals.ts";

const dashes = /[-–—]/;
const wordOrQuote = /[а-яa-z»"”)]/;
const codeJoint = /[/:+]/;
const quoteOpen = /[«"“„]/;
const quoteClose = /[»"”“]/;
const pointJoint = /[.,:/]/;
/** «„Лодка“ № 22 (418)»: of how many that have come out in all; «школа № 1 (120)» has so many pupils. */
const issue =
  /(?:[»"”]|журнал[а-я]{0,2}|газет[а-я]{1,2}|вестник[а-я]{0,2}|бюллетен[а-я]{1,2})[.,]?\s?(?:(?:19|20)\d\d[.,]?\s?)?(?:№|n)\s?\d{1,4}\s?\($/;
const longestIssue = 40;
/** «9 KOM 4.2»: the number of a decision, by session and agenda. */
const session = /^ [A-Z]{2,5} \d{1,3}\.\d/;
const agenda = /(?<![\d.,])\d{1,3} [A-Z]{2,5} $/;
const point = /^\d{1,3}\.\d{1,3}(?![.,]?\d)/;
/** «LR/6/R.11», «LR/6/PV.4»: of the symbol of a document. */
const symbol = /\/[a-z]{1,4}\.$/;
const longestSymbol = 8;
/** «за-71, «против»-5, возд.-2», «(АППГ-6)», «всего-12», «погибло-3»: a hyphen for a dash, no compound. */
const tally =
  /(?:^|[^а-я])(?:за|против|возд(?:ерж[а-я]{0,7})?\.?|а?ппг|всего|итого|из них|в том числе|[а-я]{3,14}(?:[аеиыуюяб]ло(?:сь)?|[аяе]но))[»"”]?-$/;
const longestTally = 20;
const longCode = /^[-–—]\d+(?:[-/]\d|[.:]\d+[.:-])/;
const quotedLetter = /^\s?[«"“][а-я][»"”]/;
const longWord = /^[а-я]{4,}/;
const separator = /[.,:/\-–—+*×x_]/;
const letter = /[а-яa-zѣіѳѵ]/;
const digit = /\d/;

const stroke = "/";

/** «130/80 мм рт. ст.»: both are of one measure, no code. */
export function isPressure({ folded }: Source, { start, end }: Numeral): boolean {
  return folded[end] === stroke || folded[start - 1] === stroke;
}

/** What stands directly before the number makes it a piece of a code («J45.0», «№ 5», «Ка-52», «1/2»); a dash after a number is a range. */
export function isCodeLeft(source: Source, numeral: Numeral): boolean {
  const { folded, raw } = source;
  const before = folded[numeral.start - 1] ?? "";
  if (letter.test(before) || before === "№" || before === "_") return true;
  if (quotedAlone(folded, numeral) || isIssue(folded, numeral)) return true;
  if (before === " ")
    return (
      point.test(raw.slice(numeral.start, numeral.start + longestSymbol)) &&
      agenda.test(raw.slice(Math.max(0, numeral.start - longestSymbol), numeral.start))
    );
  if (!separator.test(before)) return false;
  const further = folded[numeral.start - 2] ?? "";
  if (digit.test(further)) return !dashes.test(before);
  if (before === "-")
    return wordOrQuote.test(further) && !tally.test(folded.slice(Math.max(0, numeral.start - longestTally), numeral.start));
  if (before === ".") return symbol.test(folded.slice(Math.max(0, numeral.start - longestSymbol), numeral.start));
  return codeJoint.test(before) && letter.test(further);
}

function isIssue(folded: string, { start, end }: Numeral): boolean {
  return folded[start - 1] === "(" && folded[end] === ")" && issue.test(folded.slice(Math.max(0, start - longestIssue), start));
}

/** «числа «4567,05» заменить»: a number that is quoted. */
function quotedAlone(folded: string, { start, end }: Numeral): boolean {
  return quoteOpen.test(folded[start - 1] ?? "") && quoteClose.test(folded[end] ?? "");
}

/** What stands directly behind it does: «2.4.3648», «4/1», «1С», «3++», «8(499)», «18-04-20117», «9 «А»». */
export function isCodeRight(source: Source, numeral: Numeral, unitFollows: () => boolean): boolean {
  const { folded, raw } = source;
  const { end } = numeral;
  const next = folded[end] ?? "";
  const after = folded[end + 1] ?? "";
  if (pointJoint.test(next) && digit.test(after)) return true;
  if (
    next === "+" ||
    next === "_" ||
    (next === "(" && digit.test(after)) ||
    (next === "/" && letter.test(after) && !unitFollows())
  )
    return true;
  if (dashes.test(next) && digit.test(after)) return longCode.test(folded.slice(end, end + 20));
  if (quotedLetter.test(folded.slice(end, end + 4))) return true;
  if (next === " ") return !unitFollows() && session.test(raw.slice(end, end + longestSymbol));
  if (!letter.test(next) || unitFollows()) return false;
  return !longWord.test(raw.slice(end, end + 4));
}
