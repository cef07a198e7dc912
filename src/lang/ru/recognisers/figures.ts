/** Figures: numbers that count, measure or rate something, with what they count. */
import type { FigureMatch } from "../../../model/mention.ts";
import type { Range } from "../../../model/span.ts";
import { fold } from "../fold.ts";
import { inkBefore, isDigit, isLetter } from "./characters.ts";
import type { Source } from "./date-parts.ts";
import { shift, toNumber } from "./decimal.ts";
import { blockedRanges } from "./figure-areas.ts";
import { clearLabels, inheritGrade, inheritMoney, shareAlong } from "./figure-chains.ts";
import { nounBefore } from "./figure-noun-before.ts";
import { periodOf, qualifierOf } from "./figure-qualifier.ts";
import { mayCount, type Quantity, quantities } from "./figure-quantity.ts";
import { bareFigure, type Cell, cellsOf, closeUp, countedIn, type Row, rowAfter, unitNamed } from "./figure-table.ts";
import { compoundUnit } from "./figure-terms.ts";

const unitEnds = ".:–—-";
const joint = /[:–—-]\s?$/;
const jointEnd = /\s?[:–—-]\s?$/;

const digit = /\d/;
const letters = /[А-Яа-яЁёA-Za-z%$€£₽]/;

/** @param taken ranges of dates and references, inside which no figure is sought. */
export function figures(printed: string, taken: readonly Range[]): FigureMatch[] {
  if (!letters.test(printed)) return [];
  const text = closeUp(printed);
  const folded = fold(text);
  const paragraph: Paragraph = { folded, inWords: mayCount(text), taken };
  if (!paragraph.inWords && !digit.test(folded)) return [];
  const cells = cellsOf(text);
  return cells.length === 1 ? proseFigures(cells[0] as Cell, paragraph) : rowFigures(cells, paragraph);
}

interface Paragraph {
  readonly folded: string;
  /** A number may stand in it in words. */
  readonly inWords: boolean;
  readonly taken: readonly Range[];
}

function rowFigures(cells: readonly Cell[], paragraph: Paragraph): FigureMatch[] {
  let row: Row = { label: undefined, unit: undefined };
  return cells.flatMap((cell) => {
    const bare = bareFigure(cell, row, paragraph.folded);
    row = bare ? { ...row, filled: true } : rowAfter(row, cell);
    if (!bare) return proseFigures(cell, paragraph);
    return paragraph.taken.some((range) => range.start < cell.end && range.end > cell.start) ? [] : bare;
  });
}

function proseFigures(cell: Cell, { folded, inWords, taken }: Paragraph): FigureMatch[] {
  const source: Source = { raw: cell.text, folded: folded.slice(cell.start, cell.end) };
  const blocked = blockedBy(taken, cell);
  const inFigures = hasFreeDigit(source.folded, blocked);
  if (inFigures) for (const range of blockedRanges(source)) blocked.fill(1, range.start, range.end);
  const all = inFigures || inWords ? quantities(source, blocked) : [];
  if (all.length === 0) return [];
  clearLabels(source, all);
  shareAlong(source, all);
  inheritMoney(source, all);
  inheritGrade(source, all);
  return all.filter((one) => one.nothing === undefined).map((one) => match(source, one, cell.start));
}

/** One byte a character: 1 where no figure is sought. */
function blockedBy(taken: readonly Range[], cell: Cell): Uint8Array {
  const blocked = new Uint8Array(cell.end - cell.start);
  for (const { start, end } of taken) blocked.fill(1, Math.max(0, start - cell.start), Math.max(0, end - cell.start));
  return blocked;
}

/** Whether a digit stands outside dates, references and terms. */
function hasFreeDigit(folded: string, blocked: Uint8Array): boolean {
  for (let at = 0; at < blocked.length; at++) if (blocked[at] === 0 && isDigit(folded.charAt(at))) return true;
  return false;
}

function match(source: Source, one: Quantity, offset: number): FigureMatch {
  const { end } = one;
  const { kind, unit, value } = reading(source, one);
  const ofRange =
    one.noun ?? (kind === "count" && one.numeral.endingKind !== "compound" ? wordBefore(source, one.start) : undefined);
  const counted = kind === "count" || kind === "percent" ? ofRange : undefined;
  return {
    start: one.start + offset,
    end: (one.nounDirect && kind === "count" && one.noun ? one.noun.end : end) + offset,
    kind,
    value,
    unit,
    of: counted ? source.raw.slice(counted.start, counted.end) : null,
    qualifier: qualifierOf(source.folded, one.start, end),
    period: periodOf(source.folded, one.start),
    again: one.again,
  };
}

/** «тракторов 12», «Читателей, тыс.: 5,4» */
function wordBefore(source: Source, start: number): Range | undefined {
  const found = nounBefore(source, start);
  if (found || !joint.test(source.folded.slice(Math.max(0, start - 3), start))) return found;
  const before = source.raw.slice(0, start).replace(jointEnd, "");
  return countedIn(before, source.folded.slice(0, before.length));
}

type Reading = Pick<FigureMatch, "kind" | "unit" | "value">;

function reading(source: Source, one: Quantity): Reading {
  const value = toNumber(one.value);
  if (one.kind !== "bare") return { kind: one.kind, unit: one.unit, value };
  const compound = one.numeral.endingKind === "compound" ? compoundUnit(source, one.numeral) : undefined;
  if (compound) return { kind: compound === "%" ? "percent" : "measure", unit: compound, value };
  const named = one.noun === undefined ? namedBefore(source, one) : undefined;
  if (!named) return { kind: "count", unit: null, value };
  return { value: toNumber(shift(one.value, named.power)), kind: named.kind ?? "count", unit: named.unit };
}

const sumBefore = /(?:^|[^\d\s]\s)((?:тыс|млн|млрд)\.?\s?руб(?:лей|\.)?)\s?[:–—-]?\s?$/;

/** «Грузооборот, тыс. тонн: 2019 г. – 845, 2020 г. – 1 020»: the unit of all years stands before the colon. */
function headOf(folded: string, at: number): string | undefined {
  const from = Math.max(0, at - longestRow);
  if (!ofYear.test(folded.slice(Math.max(0, at - 16), at))) return undefined;
  const colon = folded.lastIndexOf(":", at);
  return colon > from && years.test(folded.slice(colon, at)) ? folded.slice(from, colon) : undefined;
}

const longestRow = 160;
const ofYear = /\d(?:\s?г(?:од)?\.?)?\s?[–—-]\s?$/;
const years = /^:\s[\d\s.,–—а-я-]*$/;

/** «Смета, тыс. руб.: 450», «тыс. руб. 450»: the unit stands before the number. */
function namedBefore(source: Source, one: Quantity): ReturnType<typeof unitNamed> {
  const head = headOf(source.folded, one.start);
  if (head !== undefined) return unitNamed(head);
  if (!unitEnds.includes(inkBefore(source.folded, one.start, 1)) && !isLetter(inkBefore(source.folded, one.start, 1)))
    return undefined;
  const before = source.folded.slice(Math.max(0, one.start - 40), one.start);
  const sum = sumBefore.exec(before)?.[1];
  if (sum !== undefined) return unitNamed(`,${sum}`);
  return joint.test(before) ? unitNamed(before) : undefined;
}
