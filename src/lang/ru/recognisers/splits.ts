/** Where one paragraph holds several things: narrative and formula, formula and decisions, title and text, decision and signature. */
import type { Split } from "../../language.ts";
import { fold } from "../fold.ts";
import { formulaIn } from "./formula.ts";

const longest = 200;
const titleThenText =
  /^(?:резолюция|решение|постановление|рекомендации) .{2,300}?[«"“][^«»"“”]{3,200}[»"”]\.? (?=мы,|участники |заслушав |рассмотрев |обсудив )/;
const gluedSignature =
  /[.;»] ?(?=(?:Председател[ьи]|Глав[аы]|Секретарь|Директор|Начальник|Руководитель|Заведующ(?:ий|ая)|И\. ?о\. )[^.;\t]{0,90}[ \t]+(?:[А-ЯЁ]\. ?(?:[А-ЯЁ]\. ?)?[А-ЯЁ][а-яё-]+|[А-ЯЁ][а-яё-]+ [А-ЯЁ]\. ?[А-ЯЁ]\.)\.?$)/;
/** «… опубликовать. К.Лобов»: a name alone behind the last sentence; its post stands on the next line. */
const gluedName = /[а-яё»)]{3}[.;] ?(?=(?:[А-ЯЁ]\. ?){1,2}[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?$)/;
const sentence = /[.!?]["»)]? +(?=[А-ЯЁ«"])/;

export function splits(text: string): Split[] {
  const out: Split[] = [];
  const title = titleThenText.exec(fold(text.slice(0, 600)));
  if (title) out.push({ at: title[0].length, kind: "after-title" });
  const from = title ? title[0].length : 0;
  const formula = formulaIn(text.slice(from));
  if (formula) out.push(...aroundFormula(text, { start: formula.start + from, end: formula.end + from }, from));
  const signature = gluedSignature.exec(text.slice(-200)) ?? gluedName.exec(text.slice(-200));
  if (signature) {
    const at = Math.max(0, text.length - 200) + signature.index + signature[0].length;
    if (at > 0) out.push({ at, kind: "signature" });
  }
  return out;
}

/** A long paragraph is parted before its formula; what follows a formula in the same line is parted from it. */
function aroundFormula(text: string, formula: { start: number; end: number }, from: number): Split[] {
  const out: Split[] = [];
  const narrative = text.slice(from, formula.start);
  const rest = text.slice(formula.end).trim();
  const many = formula.end - from > longest || sentence.test(narrative);
  if (many && formula.start > from && narrative.trim().length > 2) out.push({ at: formula.start, kind: "formula" });
  if (rest.length > 3 && /[\p{L}]/u.test(rest)) out.push({ at: formula.end, kind: "after-formula" });
  return out;
}
