/** Recognisers run over every leaf; what they find gets offsets of the clean text. */
import type { Language } from "../lang/language.ts";
import { actionsOf } from "../model/actions.ts";
import type { Column } from "../model/column.ts";
import type { AddresseeContext, DateMatch, Mentions, ReferenceMatch } from "../model/mention.ts";
import { type Outline, runningHead, type Unit } from "../model/outline.ts";
import type { Role } from "../model/resolution.ts";
import type { Range } from "../model/span.ts";
import { addBareSurnames } from "./bare-surnames.ts";
import { addBrokenReferences } from "./broken-titles.ts";
import { mergedCells, type RowAbove, responsibleCell, termCell } from "./cells.ts";
import { inLastCentury, isOfLastCentury } from "./centuries.ts";
import { type Keeping, keeping } from "./keeping.ts";
import { type Place, placed, put, type Stretch } from "./placed.ts";

const datesAndPersonsOnly = new Set(["navigation", "mail-header", runningHead]);
const treeRoles = new Set<string>(["formula", "topic", "addressee", "directive"]);

/** So many leaves or a few more are read one behind the other: each recogniser is a large piece of program, what they share of a leaf is kept so long. */
const groupSize = 200;

/** @param members indexes of the units of one resolution: what another one of the file says changes nothing. */
export function extract(outline: Outline, members: readonly number[], language: Language): Mentions {
  const mentions: Mentions = {
    dates: [],
    figures: [],
    persons: [],
    references: [],
    abbreviations: [],
    places: [],
    addressees: [],
    deadlines: [],
    unexplained: [],
    actions: actionsOf(members),
  };
  const above = noRow();
  const found: Found = {
    language,
    mentions,
    cited: new Set<string>(),
    keep: keeping(),
    ofLastCentury: isOfLastCentury(outline, members, language),
  };
  for (const pieces of groups(outline, members, governors(outline, language))) extractMentions(pieces, above, found);
  const read = { outline, members, language };
  addBrokenReferences(read, mentions);
  addBareSurnames(read, mentions);
  const words = ({ start, end }: Range) => outline.clean.text.slice(start, end);
  return { ...mentions, persons: language.recognise.agree(mentions.persons, words) };
}

/** One recogniser goes over all of them before the next one does. */
function extractMentions(pieces: readonly Piece[], above: RowAbove, found: Found): void {
  const { language, mentions, keep } = found;
  const { recognise } = language;
  for (const one of pieces) one.dates = datesIn(one.text, found);
  for (const one of pieces) put(one.dates, one, mentions.dates, keep.date);
  for (const one of pieces) put(recognise.persons(one.text), one, mentions.persons);
  const prose = pieces.filter(({ unit }) => unit.kind === null || !datesAndPersonsOnly.has(unit.kind));
  for (const one of prose) one.references = citedIn(one, found);
  for (const one of prose) put(one.references, one, mentions.references);
  extractActions(pieces, above, found);
  for (const one of prose)
    if (one.unit.role !== "artifact" || one.unit.kind !== "imprint")
      put(recognise.figures(one.text, [...one.dates, ...one.references, ...one.terms]), one, mentions.figures, keep.figure);
  for (const one of prose) put(recognise.unexplained(one.text), one, mentions.unexplained);
  for (const one of prose) put(recognise.abbreviations(one.text), one, mentions.abbreviations);
  for (const one of prose)
    if (one.unit.role === "title" || one.unit.role === "adoption") put(recognise.places(one.text), one, mentions.places);
}

function datesIn(text: string, { language, ofLastCentury }: Found): readonly DateMatch[] {
  const dates = language.recognise.dates(text);
  return ofLastCentury ? inLastCentury(text, dates) : dates;
}

/** The acts of a piece; the next pieces know their names. */
function citedIn({ text }: Piece, { language, cited }: Found): ReferenceMatch[] {
  const matches = language.recognise.references(text, cited);
  for (const { known } of matches) if (known.name) cited.add(known.name);
  return matches;
}

function noRow(): RowAbove {
  return { term: undefined, people: [] };
}

interface Found {
  readonly language: Language;
  readonly mentions: Mentions;
  /** By what the acts are known that were cited before. */
  readonly cited: Set<string>;
  readonly keep: Keeping;
  /** Years of two digits are so. */
  readonly ofLastCentury: boolean;
}

interface Piece extends Place {
  readonly unit: Unit;
  /** Of a cell of a table of tasks. */
  readonly column: Column | null;
  readonly isLast: boolean;
  /** The case in which the heading above names who is to act. */
  readonly governs: Governed;
  dates: readonly DateMatch[];
  references: readonly ReferenceMatch[];
  /** The range of the term that the words set: the numbers in it are no figures. */
  terms: readonly Range[];
}

const noDates: readonly DateMatch[] = [];
const noReferences: readonly ReferenceMatch[] = [];
const noTerms: readonly Range[] = [];

type Governed = AddresseeContext["governs"];

/** What the unit at an index asks of those below it; asked of most units several times. */
function governors({ clean, units }: Outline, language: Language): (parent: number) => Governed {
  let last = -1;
  let governs: Governed = "dative";
  return (parent) => {
    if (parent === last) return governs;
    const range = units.get(parent)?.ranges[0];
    last = parent;
    governs =
      range && clean.text[range.end - 1] === ":"
        ? language.recognise.governedBelow(clean.text.slice(range.start, range.end))
        : "dative";
    return governs;
  };
}

function* groups(
  { clean, units }: Outline,
  members: readonly number[],
  governedBy: (parent: number) => Governed,
): Generator<Piece[]> {
  let group: Piece[] = [];
  for (const index of members) {
    const unit = units.get(index) as Unit;
    for (const piece of piecesOf(clean.text, unit, { index, governs: governedBy(unit.parent) })) group.push(piece);
    if (group.length < groupSize) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

function piecesOf(text: string, unit: Unit, about: Pick<Piece, "index" | "governs">): Piece[] {
  const { columns, ranges } = unit;
  const pieces: Piece[] = [];
  for (let i = 0; i < ranges.length; i++) {
    const from = i;
    while (i + 1 < columns.length && columns[i + 1] === columns[from]) i++;
    const read = together(text, unit, ranges.slice(from, i + 1));
    pieces.push({
      text: read.text,
      stretches: read.stretches,
      index: about.index,
      governs: about.governs,
      unit,
      column: columns[from] ?? null,
      isLast: i === ranges.length - 1,
      dates: noDates,
      references: noReferences,
      terms: noTerms,
    });
  }
  return pieces;
}

/** What was wrapped within a cell is read as one. */
function together(text: string, unit: Unit, ranges: readonly Range[]): Pick<Piece, "text" | "stretches"> {
  const stretches: Stretch[] = [];
  let words = "";
  for (const range of ranges) {
    const start = bodyStart(text, unit, range);
    const more = printed(text, unit, { start, end: range.end });
    if (words !== "") words += " ";
    stretches.push({ at: words.length, start });
    words += more;
  }
  return { text: words, stretches: stretches as [Stretch, ...Stretch[]] };
}

function extractActions(pieces: readonly Piece[], above: RowAbove, found: Found): void {
  const { mentions } = found;
  for (const one of pieces) {
    const { unit, index } = one;
    if (unit.columns.length === 0) Object.assign(above, noRow());
    if (treeRoles.has(unit.role)) one.terms = extractAction(one, above, found);
    if (unit.columns.length > 0 && one.isLast) mergedCells(index, unit.columns, { above, mentions });
  }
}

/** Behind the marker: «1.Создать» is read as «1. Создать» is. */
function bodyStart(text: string, { marker }: Unit, range: Range): number {
  if (!marker || marker.start !== range.start) return range.start;
  let start = marker.end;
  while (start < range.end && (text[start] === " " || text[start] === "\t")) start++;
  return start;
}

/** In what was set aside a column gap means nothing. */
function printed(text: string, { role }: Unit, { start, end }: Range): string {
  const words = text.slice(start, end);
  return role === "artifact" ? words.replaceAll("\t", " ") : words;
}

/** @returns the range of the term that the words set: the numbers in it are no figures. */
function extractAction(one: Piece, above: RowAbove, { language, mentions, keep }: Found): Range[] {
  const { text, column, unit, dates, index } = one;
  const { recognise } = language;
  if (column === "term") return termCell(one, above, { language, mentions });
  if (column === "responsible") responsibleCell(one, above, { language, mentions });
  if (column !== null && column !== "task") return [];
  const role = unit.role as Role;
  const action = placed(recognise.action(text, role), one);
  const before = mentions.actions.get(index);
  const verbs = keep.verbs(before ? [...before.verbs, ...action.verbs] : action.verbs);
  mentions.actions.set(index, before ? { ...before, verbs, modality: before.modality ?? action.modality } : { ...action, verbs });
  if (role === "formula" || role === "topic") return [];
  const context: AddresseeContext = { role, governs: one.governs };
  put(recognise.addressees(text, context), one, mentions.addressees, keep.addressee);
  const deadline = recognise.deadline(text, dates);
  if (!deadline) return [];
  put([deadline], one, mentions.deadlines, keep.deadline);
  return [deadline];
}
