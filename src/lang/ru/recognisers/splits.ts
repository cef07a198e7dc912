/** Where one paragraph holds several things: narrative and formula, formula and decisions, title and text, decision and signature. */
import { everyMatch } from "../../../model/every-match.ts";
import type { Range } from "../../../model/span.ts";
import { endingIn } from "../../pattern.ts";
import { fold } from "../fold.ts";
import { formulaIn } from "./formula.ts";
import { namesBodies } from "./line-tasks.ts";

const longest = 200;
const titleThenText =
  /^(?:резолюция|решение|постановление|рекомендации) .{2,300}?[«"“][^«»"“”]{3,200}[»"”]\.? (?=мы,|участники |заслушав |рассмотрев |обсудив )/;
const gluedSignature =
  /[.;»] ?(?=(?:(?:Председател(?:ь(?:ствующ(?:ий|ая))?|и)|Глав[аы]|Секретарь|Директор|Начальник|Руководитель|Заведующ(?:ий|ая))(?![а-яё])|И\. ?о\. )[^.;\t]{0,90}[ \t]+(?:[А-ЯЁ]\. ?(?:[А-ЯЁ]\. ?)?[А-ЯЁ][а-яё-]+|[А-ЯЁ][а-яё-]+ [А-ЯЁ]\. ?[А-ЯЁ]\.)\.?$)/;
/** «… опубликовать. К.Лобов»: a name alone behind the last sentence, but not behind «отв.»; its post stands on the next line. */
const gluedName =
  /(?:[а-яё»)]{3}(?<!(?<![а-яё])(?:[Оо]тв|[Ии]сп|[Тт]ов|[Пп]роф|[Дд]оц|[Аа]кад|[Ии]нж|зав|зам|нач))[.;] ?(?=(?:[А-ЯЁ]\. ?){1,2}[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?$)|[а-яё»)]{3}(?<!(?<![а-яё])(?:[Оо]тв|[Ии]сп|[Тт]ов|[Пп]роф|[Дд]оц|[Аа]кад|[Ии]нж|зав|зам|нач))[.;] (?=[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)? [А-ЯЁ]\. ?[А-ЯЁ]\.$)|[а-яё»).]{2}[.;] (?=(?:[А-ЯЁ]\. ?){1,2}[А-ЯЁ]{3,}$|[А-ЯЁ]{3,} [А-ЯЁ]\. ?[А-ЯЁ]\.$))/;
/** «… до 1 мая. | Отделу культуры»: a word ends a sentence, a capital follows. */
const sentenceBreak = /[а-яё»)]{3}[.;] {1,3}(?=[А-ЯЁ])/g;
/** «Лобов», «ЛОБОВ», «К.» */
const endsInName = endingIn("[А-ЯЁ][а-яё-]*\\.?");
const sentence = /[.!?]["»)]? +(?=[А-ЯЁ«"])/;
/** «5. Школам предлагаем:» is one sentence. */
const itemMarker = /^\s{0,4}[А-Яа-яЁёIVXLivx\d.]{1,9}[.)]\s/;
const letter = /\p{L}/u;

/** Offsets of the cuts, unsorted. */
export function splits(text: string): number[] {
  const from = titleThenText.exec(fold(text.slice(0, 600)))?.[0].length ?? 0;
  const out = from > 0 ? [from] : [];
  const formula = formulaIn(text, from);
  if (formula) out.push(...aroundFormula(text, { start: formula.start + from, end: formula.end + from }, from));
  const tail = text.slice(-longest);
  const signature = endsInName(tail) ? (gluedSignature.exec(tail) ?? gluedName.exec(tail)) : null;
  if (signature) out.push(text.length - tail.length + signature.index + signature[0].length);
  const heading = text.endsWith(":") ? gluedHeading(tail) : undefined;
  if (heading !== undefined) out.push(text.length - tail.length + heading);
  return out;
}

/** «… до 1 мая. | Отделу культуры (Лобов К.К.):»: a heading pasted behind the last sentence of the point above it. */
function gluedHeading(tail: string): number | undefined {
  const breaks = everyMatch(tail, sentenceBreak).map(({ 0: found, index }) => index + found.length);
  return breaks.find((at) => namesBodies(tail.slice(at)));
}

/** A long paragraph is parted before its formula; what follows a formula in the same line is parted from it. */
function aroundFormula(text: string, formula: Range, from: number): number[] {
  const out: number[] = [];
  const narrative = text.slice(from, formula.start);
  const rest = text.slice(formula.end).trim();
  const many = formula.end - from > longest || sentence.test(narrative.replace(itemMarker, ""));
  if (many && formula.start > from && narrative.trim().length > 2) out.push(formula.start);
  if (rest.length > 3 && letter.test(rest)) out.push(formula.end);
  return out;
}
