/** Cells of a table of tasks: the term and who is responsible stand in columns of their own; «–//–» repeats the row above. */
import type { Language } from "../lang/language.ts";
import type { Column } from "../model/column.ts";
import type { AddresseeMatch, DateMatch, DeadlineMatch, Mentions, Placed } from "../model/mention.ts";
import type { Range } from "../model/span.ts";
import { type Place, placed } from "./placed.ts";

/** What the row above said. */
export interface RowAbove {
  term: Placed<DeadlineMatch> | undefined;
  people: readonly Placed<AddresseeMatch>[];
}

export interface Cell extends Place {
  readonly dates: readonly DateMatch[];
}

/** The column of terms wins over what the words of the task say. @returns the range of a term printed in this cell. */
export function termCell(
  cell: Cell,
  above: RowAbove,
  { language, mentions }: { language: Language; mentions: Mentions },
): Range[] {
  const { text, index, dates } = cell;
  const printed = language.recognise.termCell(text, dates);
  const term = printed === "ditto" ? above.term && repeated(above.term, cell) : printed && placed(printed, cell);
  above.term = term;
  if (!term) return [];
  const own = mentions.deadlines.findIndex((one) => one.leaf === index);
  if (own >= 0) mentions.deadlines.splice(own, 1);
  mentions.deadlines.push(term);
  return printed === "ditto" || !printed ? [] : [printed];
}

export function responsibleCell(
  cell: Cell,
  above: RowAbove,
  { language, mentions }: { language: Language; mentions: Mentions },
): void {
  const { text } = cell;
  const printed = language.recognise.responsibleCell(text);
  const people = printed === "ditto" ? above.people.map((one) => repeated(one, cell)) : printed.map((one) => placed(one, cell));
  above.people = people;
  mentions.addressees.push(...people);
}

/** Cells that were merged: an empty one means what the row above says. */
export function mergedCells(
  index: number,
  columns: readonly Column[],
  { above, mentions }: { above: RowAbove; mentions: Mentions },
): void {
  if (!columns.includes("term") && above.term) mentions.deadlines.push({ ...above.term, leaf: index });
  if (!columns.includes("responsible")) mentions.addressees.push(...above.people.map((one) => ({ ...one, leaf: index })));
}

/** What the row above said, where «–//–» stands. */
function repeated<T extends Range>({ pieces: _words, ...said }: Placed<T>, cell: Cell): Placed<T> {
  return { ...said, ...placed({ start: 0, end: cell.text.length }, cell) } as Placed<T>;
}
