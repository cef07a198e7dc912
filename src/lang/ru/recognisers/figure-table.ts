/** Rows of tables: the first cell says what is counted, its unit holds for the row («Зарплата учителя, тыс. руб.⇥31,9⇥52,7»). */
import type { FigureMatch } from "../../../model/mention.ts";
import type { Range } from "../../../model/span.ts";
import type { Source } from "./date-parts.ts";
import { shift, toNumber } from "./decimal.ts";
import { nounBefore } from "./figure-noun-before.ts";
import { figuresAt } from "./figure-numerals.ts";
import { plurals } from "./figure-plurals.ts";
import { type Unit, unitAt } from "./figure-units.ts";

const gapBeforeUnit = /(?<=\d)\t(?=[а-я%])/g;
const letter = /[а-я]/;

const bareCell = /^\s?(\d[\d\s.,]*)\s?$/;
const lettered = /[А-Яа-яЁё]{3}/;

const edge = /[\t|]/;

export interface Cell extends Range {
  readonly text: string;
}

/** «Число лодок / 20 / 105»: columns drawn with strokes. */
const strokes = /^[^/\d]{3,80}(?: \/ \d[\d ,.]{0,12}){2,8}$/;
const stroke = " / ";

export function cellsOf(text: string): Cell[] {
  if (text.includes(stroke) && strokes.test(text)) return partsOf(text.split(stroke), stroke.length);
  return edge.test(text) ? partsOf(text.split(edge), 1) : [{ start: 0, end: text.length, text }];
}

/** @param between how long what parts them is. */
function partsOf(parts: readonly string[], between: number): Cell[] {
  let start = 0;
  return parts.map((part) => {
    const cell = { start, end: start + part.length, text: part };
    start += part.length + between;
    return cell;
  });
}

/** «4 152 979,17⇥рублей»: no gap between columns but a run of spaces; the text keeps its length. */
export function closeUp(text: string): string {
  if (!text.includes("\t")) return text;
  const folded = text.toLowerCase();
  return text.replace(gapBeforeUnit, (gap, at: number) => (unitAt(folded, at + 1, text) ? " " : gap));
}

/** @returns the figure of a cell that holds nothing but a number; undefined for other cells. */
export function bareFigure(cell: Cell, row: Row, folded: string): FigureMatch[] | undefined {
  const found = bareCell.exec(cell.text);
  if (!found) return undefined;
  const printed = found[1] as string;
  const at = cell.start + cell.text.indexOf(printed);
  const numeral = figuresAt(folded.slice(0, cell.end), at);
  const { label } = row;
  if (!label || !numeral || numeral.yearlike || numeral.end < at + printed.trimEnd().length) return [];
  const unit = row.unit ?? unitNamed(label.text) ?? { kind: undefined, unit: null, power: 0 };
  const value = toNumber(shift(numeral.value, unit.power));
  const kind = unit.kind ?? "count";
  const noun = kind === "count" ? countedIn(label.text, folded.slice(label.start, label.end)) : undefined;
  const of = noun ? label.text.slice(noun.start, noun.end) : null;
  return [
    { start: numeral.start, end: numeral.end, kind, value, unit: unit.unit, of, qualifier: null, period: null, again: null },
  ];
}

/** «…, ед.», «… (чел.)» */
const pieces = /[,(]\s?(?:ед|чел|шт|экз|единиц|человек|штук)\.?\)?$/;

/** «Число школ», «Число читателей, тыс.»: the noun stands before the unit. */
export function countedIn(raw: string, folded: string): Range | undefined {
  const found = nounBefore({ raw, folded }, raw.length) ?? pluralFirst(folded);
  if (found || (!unitNamed(raw) && !pieces.test(folded))) return found;
  const length = raw.length - (tail.exec(raw.slice(-40))?.[0].length ?? 0);
  return nounBefore({ raw: raw.slice(0, length), folded: folded.slice(0, length) }, length);
}

const firstWord = /^[а-я-]{3,20}(?=\s(?:без|с|со|в|во|на|из|от|для|при|у)\s)/;

/** «Школ | без спортзала» */
function pluralFirst(folded: string): Range | undefined {
  const word = firstWord.exec(folded)?.[0] ?? "";
  return plurals.has(word) ? { start: 0, end: word.length } : undefined;
}

/** What the cells so far say of the numbers to come. */
export interface Row {
  readonly label: Cell | undefined;
  /** «км» in a cell of its own. */
  readonly unit: RowUnit | undefined;
  readonly filled?: boolean;
}

/** The first cell in words is the label; so is one behind the numbers, where a next row has run on. */
export function rowAfter(row: Row, cell: Cell): Row {
  const unit = row.label && !row.filled ? unitNamed(`,${cell.text}`) : undefined;
  if (unit) return { ...row, unit };
  if (!lettered.test(cell.text) || (row.label && !row.filled)) return row;
  return { label: cell, unit: undefined };
}

interface RowUnit {
  readonly kind: "money" | "percent" | "measure" | undefined;
  readonly unit: string | null;
  readonly power: number;
}

const tail = /[,(]\s?([^,()]{1,24})\)?\s?[:–—-]?\s?$/;

/** «…, тыс. руб.», «… (%)», «…, га» at the end of a text. */
export function unitNamed(text: string): RowUnit | undefined {
  const named = tail.exec(text.slice(-40))?.[1];
  if (named === undefined) return undefined;
  const folded = named.toLowerCase();
  const source: Source = { raw: named, folded };
  let unit: Unit | undefined = unitAt(folded, 0, source.raw);
  let power = 0;
  if (unit?.kind === "power") {
    power = unit.power;
    const end = unit.end;
    unit = unitAt(folded, end, source.raw);
    if (!unit) return { kind: undefined, unit: null, power };
  }
  if (!unit || unit.kind === "power" || unit.kind === "cents" || letter.test(folded.slice(unit.end))) return undefined;
  return { kind: unit.kind, unit: unit.unit, power: power + unit.power };
}
