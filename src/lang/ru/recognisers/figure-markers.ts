/** Markers of items: «1. Утвердить», «2) обеспечить». */
import type { Source } from "./date-parts.ts";
import { toNumber } from "./decimal.ts";
import type { Numeral } from "./figure-numerals.ts";

/** No list counts further. */
const highest = 60;
const startOnly = /^[\s«"“„*-]*$/;
const pieceStart = /(?:^|[\s.;:,«"“„])$/;
const loosePoint = /^\s\.\s/;
/** «1, на 211 дворов числится»: a list of old minutes; not «5, 7 и 9 школ», «12, или 5 %» */
const oldItem = /^,\s(?!или|либо)[а-яё]/;
const pointFirst = /^\s?\./;
const capitalItem = /^\s{1,3}[А-ЯЁ](?!\S{1,24}(?:ов|ев|ей|ий|ых)[\s,.;])[а-яё]/;
const markerBefore = /(?:^|[.:;!?…»)])\s*$|[«"“„]$/;
/** «установить», not «численность», «часть», «двенадцать» */
const infinitive =
  /^\s*(?![а-я]{0,20}(?:ость|асть|есть|сеть|амять|ечать|дцать|пять|десять|девять)(?![а-я]))[а-я]{2,20}(?:ть|ти|чь)(?:ся)?(?![а-я])/;

/** «1. Утвердить», «2) обеспечить», «вариант 2. установить»: the marker of an item. */
export function isMarker(source: Source, numeral: Numeral): boolean {
  const { folded } = source;
  if (
    numeral.form === "words" ||
    numeral.end - numeral.start > 5 ||
    source.folded.slice(numeral.start, numeral.end).includes(",")
  )
    return false;
  const next = folded[numeral.end] ?? "";
  if (next === ")")
    return !hasOpenBracket(folded, numeral.start) && pieceStart.test(folded.slice(Math.max(0, numeral.start - 3), numeral.start));
  if (next === "," && isAtStart(source, numeral)) return oldItem.test(source.raw.slice(numeral.end, numeral.end + 6));
  if (next === "." || loosePoint.test(folded.slice(numeral.end, numeral.end + 3))) return isPointed(source, numeral);
  return isAtStart(source, numeral) && opensItem(source.raw.slice(numeral.end, numeral.end + 30), numeral);
}

/** «1.» at the start, «: 1. », «по варианту 2. установить». */
function isPointed(source: Source, numeral: Numeral): boolean {
  if (isAtStart(source, numeral)) return true;
  const rest = source.folded.slice(numeral.end, numeral.end + 30).replace(pointFirst, "");
  if (rest.trim() === "" || toNumber(numeral.value) >= highest || isTotal(source, numeral)) return false;
  return markerBefore.test(source.folded.slice(Math.max(0, numeral.start - 3), numeral.start)) || infinitive.test(rest);
}

/** «Всего членов артели: 17. Собрались …»: the number ends the sentence. */
function isTotal({ folded }: Source, { start }: Numeral): boolean {
  return total.test(folded.slice(Math.max(0, start - longestTotal), start));
}

const total = /(?:^|[.;]\s)(?:всего|итого|из них|в том числе|число|численность|количество)(?:\s[а-я-]{2,24}){0,5}:\s$/;
const longestTotal = 120;

/** «8 Создать», «3 создать»: no point behind the number. */
function opensItem(rest: string, numeral: Numeral): boolean {
  return rest.trim() === "" || capitalItem.test(rest) || (infinitive.test(rest) && toNumber(numeral.value) < highest);
}

function isAtStart({ folded }: Source, { start }: Numeral): boolean {
  return start < 4 && startOnly.test(folded.slice(0, start));
}

/** «(до 35)»: the bracket behind the number closes one before it. */
function hasOpenBracket(folded: string, at: number): boolean {
  const near = folded.slice(Math.max(0, at - 160), at);
  return near.lastIndexOf("(") > near.lastIndexOf(")");
}
