/** Labels before a number that names and counts nothing: «статья 47», «тел. 28222», «СОШ 5». */
import type { Range } from "../../../model/span.ts";
import { once } from "../../once.ts";
import { streetsInPlural } from "../words/figure-context.ts";
import { type LabelPattern, labelEndings, labelNouns, labels, weakLabelNouns, weakLabels } from "../words/figure-labels.ts";
import { inkBefore, isLetter } from "./characters.ts";
import type { Source } from "./date-parts.ts";
import type { Numeral } from "./figure-numerals.ts";

const points = /[.:]/;
/** «в т.ч. 88 детей» */
const thatIs = /т\.\s?$/;
const abbreviation = /^(?:[А-ЯЁ]{2,8}|[A-Za-z]{3,})$/;
const labelGap = /(?<![а-яa-z§№/])([а-яa-z§№/]{1,20})(?:\s?[.:])?\s{0,2}$/;

const outOf = /(?:^|[^а-я])из $/;

const labelEnds = "§№.:/°";

/** The word directly before the number, as far as a label may stand there. */
function wordBefore(source: Source, at: number): { word: string; start: number } | undefined {
  const last = inkBefore(source.folded, at, 2);
  if (!isLetter(last) && !labelEnds.includes(last)) return undefined;
  const from = Math.max(0, at - 24);
  const found = labelGap.exec(source.folded.slice(from, at));
  if (!found || isInitial(source.raw, from + found.index)) return undefined;
  return { word: found[1] as string, start: from + found.index };
}

/** «статья 47», «тел. 28222», «СОШ 5»: strong labels name whatever follows, weak ones only a bare whole number. */
export function labelled(source: Source, numeral: Numeral): "no" | "weak" | "strong" {
  const before = wordBefore(source, numeral.start);
  if (!before) return "no";
  const { word, start } = before;
  if (isNoLabel(source, { start, end: numeral.end }, word)) return "no";
  if (word.endsWith("№") || word === "n" || word === "nn" || word === "n°") return "strong";
  const pointed = points.test(source.folded.slice(start + word.length, numeral.start));
  if (isLeaf(source, word, start)) return "strong";
  const partOf = word === "ч" && thatIs.test(source.folded.slice(Math.max(0, start - 3), start));
  if (oneLetter.has(word) ? pointed && !partOf : strong().has(word)) return "strong";
  if (weak().has(word)) return "weak";
  if (isSpan(source, { start, end: numeral.end }, word)) return "strong";
  const printed = source.raw.slice(start, start + word.length);
  return abbreviation.test(printed) && !pointed && isMixedCase(source.raw.slice(Math.max(0, start - 40), start + 80))
    ? "weak"
    : "no";
}

/** «главам 12 сёл», «из расчёта 5–6 мешков на двор» */
function isNoLabel({ folded }: Source, { start, end }: Range, word: string): boolean {
  if (heads.test(word)) return headed.test(folded.slice(end, end + 60));
  return word === "расчета" && outOf.test(folded.slice(Math.max(0, start - 4), start));
}

/** «за Лобова С.К. 52 голоса»: the second of two initials. */
function isInitial(raw: string, start: number): boolean {
  return initials.test(raw.slice(Math.max(0, start - 3), start + 2));
}

const initials = /[А-ЯЁ]\. ?[А-ЯЁ]\.$/;

/** «Д. 88 Л. 31», «ед. хр. 12, лл. 5–7»: leaves of a file, no litres. */
function isLeaf({ folded }: Source, word: string, start: number): boolean {
  return word === "лл" || (word === "л" && fileBefore.test(folded.slice(Math.max(0, start - 16), start)));
}

const fileBefore = /(?:^|[^а-я])(?:д|хр)\. ?\d{1,5}[а-я]?[.,;]? ?$/;

/** «от секций 1–4», «у кордонов 3 и 5»: several numbers behind a plural, and nothing that they count. */
function isSpan({ folded }: Source, { start, end }: Range, word: string): boolean {
  const behind = folded.slice(end, end + 40);
  const spans = several().has(word)
    ? spanBehind.test(behind)
    : plural.test(word) && !valued.test(word) && listBehind.test(behind);
  return spans && placedBefore.test(folded.slice(Math.max(0, start - 8), start));
}

const spanBehind =
  /^(?:,\s\d{1,4}){0,6}(?:\s?[-–—]\s?|\sи\s)\d{1,4}(?:\s?[.,;:()](?!\d)|$|\s(?:и|в|на|по|к|с|о)\s|\s[а-я]{2,20}(?:ть|ти|чь)(?![а-я]))/;
const listBehind =
  /^(?:,\s\d{1,4}){0,6}\sи\s\d{1,4}(?:\s?[.,;:()](?!\d)|$|\s(?:и|в|на|по|к|с|о)\s|\s[а-я]{2,20}(?:ть|ти|чь)(?![а-я]))/;
/** «от», «у»; «жителям», «владельцы»: whose it is. */
const placedBefore =
  /(?:^|[^а-я])(?:от|из|на|в|во|по|для|со?|к|у|о|об|между|над|под|перед|за|возле|около|вокруг|против)\s$|[а-я]{3}(?:[ая]ми?|цы|ки|ели)\s$/;
const plural = /[а-я]{2}(?:[ая]х|[ая]ми?|ов|ев|ей)$/;
/** «с оценками 4 и 5» */
const valued = /^(?:оценк|балл|отметк|размер|предел|объем|сумм|количеств|значени|величин|температур|уровн|числ|цен|ставк)/;

/** «главы 6 сельсоветов», «главы 31 муниципального образования»: those who head them, no chapters. */
const heads = /^глав(?:ы|ам|ами|ах)?$/;
const headed =
  /^\s(?:[а-я]{3,20}(?:ых|их)\s){0,2}(?:сельсовет|поссовет|поселени|район(?!н)|округ|город|образовани|республик|област(?!н)|кра[ея]|семе[йь]|хозяйств|государств|стран|делегаци|администраци|правительств|мисси|ведомств|министерств|регион|субъект|волост|улус|аймак|наслег|общин|конфесси|фракци|посел[ко]|сел(?![а-я])|деревень|станиц|управ)|^\s(?:[а-я]{3,20}(?:ого|его)\s){1,2}(?:образовани|поселени|район|округ|сельсовет|хозяйств)[ая](?![а-я])/;

/** In a line of capitals they tell nothing. */
function isMixedCase(text: string): boolean {
  return text.toUpperCase() !== text;
}

const strong = once(
  () =>
    new Set([...labels.filter((label) => label.length > 1 || label === "§" || label === "№"), ...declined(labelNouns, "both")]),
);
const oneLetter = new Set(labels.filter((label) => label.length === 1 && isLetter(label)));
const several = once(() => new Set([...declined(weakLabelNouns, "both"), ...streetsInPlural]));
const weak = once(() => new Set([...weakLabels, ...declined(weakLabelNouns, "singular")]));

function declined(nouns: Readonly<Record<LabelPattern, readonly string[]>>, number: "singular" | "both"): string[] {
  return Object.entries(nouns).flatMap(([pattern, stems]) => {
    const [singular, plural] = labelEndings[pattern as LabelPattern];
    const endings = number === "both" ? [...singular, ...plural] : singular;
    return stems.flatMap((stem) => endings.map((ending) => stem + ending));
  });
}
