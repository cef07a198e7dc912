/** What the cells of a table of tasks say: names of columns, terms alone in their cell. */
import type { Column } from "../../../model/column.ts";
import type { AddresseeMatch, DateMatch, DeadlineMatch } from "../../../model/mention.ts";
import { fold } from "../fold.ts";
import { columnNames } from "../words/column-names.ts";
import { peopleIn } from "./addressee-responsible.ts";
import { dates } from "./dates.ts";
import { lengthTerms } from "./deadline-lengths.ts";
import { quotesIn, type Words } from "./deadline-quotes.ts";
import { constantTerms, recurringTerms } from "./deadline-recurrence.ts";
import { statedTermAt } from "./deadlines.ts";

const longestName = 60;
const longestTerm = 80;
const sentence = /[.!?;:] |[:;]$/;

/** Most short lines begin with a letter that begins no name of a column. */
const firstSigns = new Set(columnNames.map(([start]) => start.charAt(0)));

export function columnOf(name: string): Column | undefined {
  if (name.length > longestName || sentence.test(name)) return undefined;
  const folded = fold(name).trim();
  return firstSigns.has(folded.charAt(0)) ? columnNames.find(([start]) => folded.startsWith(start))?.[1] : undefined;
}

/** «–//–», «– " –», «то же»: as in the row above. */
const ditto = /^(?:[-–—/\\"”“»« ]{2,20}|то же|тот же|та же|те же|там же|тогда же)\.?$/;
const dittoMark = /[-–—/\\"”“»]{2}|["”“»«]/;
const termOpens = "Срок: ";
const dashAlone = /^[-–—]$/;
const termWords =
  /^(?:(?:до|к|ко|с|со|не позднее|в|во|на|весь|в течение|в срок до|по мере|ежегодно|постоянно|регулярно|систематически|немедленно|незамедлительно|срочно|раз в|по отдельному|согласно|по графику|по плану|каждый|каждую|к началу|до конца|до начала|после|перед)(?= |$)|\d)/;

function isDitto(cell: string): boolean {
  const folded = fold(cell).trim();
  return ditto.test(folded) && (dittoMark.test(folded) || folded.startsWith("т"));
}

export function termCell(text: string, found: readonly DateMatch[]): DeadlineMatch | "ditto" | undefined {
  if (isDitto(text)) return "ditto";
  return statedTermAt(text, 0, found.length > 0 ? found : datesOfTerm(text));
}

/** «15.06» is a day only where a term is told. */
function datesOfTerm(text: string): DateMatch[] {
  return dates(termOpens + text).map((one) => ({ ...one, start: one.start - termOpens.length, end: one.end - termOpens.length }));
}

export function responsibleCell(text: string): readonly AddresseeMatch[] | "ditto" {
  return isDitto(text) ? "ditto" : peopleIn(text, 0, text.length);
}

/** Nothing but a term: short, and a term by its words. */
export function isTermCell(cell: string): boolean {
  if (cell.length > longestTerm) return false;
  const folded = fold(cell).trim();
  if (folded === "" || dashAlone.test(folded) || isDitto(cell) || termWords.test(folded)) return true;
  const source: Words = { raw: cell, folded, quotes: quotesIn(cell) };
  if (dates(cell).some((date) => date.start < 3)) return true;
  return [...recurringTerms(source), ...lengthTerms(source), ...constantTerms(source)].some((term) => term.start < 3);
}
