/** What is true of a document as a whole: where its heading is, where it was signed, whether it is a protocol. */
import type { Cue } from "../../lang/cue.ts";
import type { Segment } from "../../model/line.ts";
import { actorHeads } from "./actor-heads.ts";
import { attendingLines, headsOfMinutes } from "./attending.ts";
import { belowFormulas } from "./below-formula.ts";
import { dateLines } from "./datelines.ts";
import { electedLines } from "./elected.ts";
import { enclosuresOf } from "./enclosures.ts";
import type { Fact, PlaceFact, Segmented } from "./fact.ts";
import { figureTables, tableNotes } from "./figure-tables.ts";
import { belowFindings, belowStories } from "./findings.ts";
import { headStories } from "./head-stories.ts";
import { advertised, menuColumns } from "./menus.ts";
import type { Names } from "./name-sets.ts";
import { groundsLists, preambularClauses } from "./preambular.ts";
import { receiverLines } from "./receivers.ts";
import {
  belowTasks,
  countedHeads,
  imprintLines,
  mailLines,
  numberHeads,
  resumedItems,
  seriesOf,
  signatureLines,
  sourceLines,
} from "./runs.ts";
import { signersBelow } from "./signers.ts";
import { spokenLines } from "./spoken.ts";
import { annexStamps, stampsOf } from "./stamps.ts";

const topSegments = 14;
const bottomSegments = 14;

export interface Document {
  readonly runs: readonly (readonly [PlaceFact, ReadonlySet<number>])[];
  /** Index of the heading, or −1. */
  readonly title: number;
  /** Segments beside the kind word of a further resolution, behind a signature. */
  readonly heads: ReadonlySet<number>;
  /** Index of the first words of decision, or −1. */
  readonly firstDecision: number;
  /** Index of the last words of decision, or −1. */
  readonly lastDecision: number;
  /** Index of the first line of nothing but a place and a day, or −1. */
  readonly firstDated: number;
  /** Index of the last line of nothing but a place and a day, or −1. */
  readonly lastDated: number;
  /** Index of the first signature, or past the end. */
  readonly firstSigned: number;
  /** Index of the last signature, where no decision follows it; or past the end. */
  readonly closed: number;
  /** Segments before the first attachment. */
  readonly length: number;
  readonly protocol: boolean;
  /** It calls itself so. */
  readonly minutes: boolean;
}

export function documentOf(all: Segmented): Document {
  const { segments, cues } = all;
  const firstDecision = cues.findIndex((found) => found.has("formula") || found.has("formula-weak"));
  const named = namedLines(all, firstDecision);
  const signed = signedLines(all, firstDecision, named);
  const enclosed = enclosuresOf(all, signed);
  const attachment = cues.findIndex((found, i) => i > 2 && found.has("attachment-heading") && !enclosed.headings.has(i));
  const decided = attachment < 0 ? cues : cues.slice(0, attachment);
  const lastDecision = decided.findLastIndex((found, i) => decides(found, segments[i] as Segment));
  const firstSigned = firstAfter(signed, -1) ?? segments.length;
  const closed = firstAfter(signed, lastDecision) ?? segments.length;
  const votes = cues.filter((found) => found.has("vote")).length;
  const minutes = cues.some((found) => found.has("protocol-title"));
  const title = cues.findIndex((found, i) => i < topSegments && found.has("title-word-alone"));
  return {
    runs: [
      ...runsOf(all),
      ...named,
      ["in-signature", signed],
      ...belowDecision(all, Math.min(closed, lastDecision + 1)),
      ["annex-stamped", annexStamps(all, firstSigned)],
      ["approver", imprintLines(cues, closed, "approvals")],
      ["encloses", enclosed.headings],
      ["enclosed", enclosed.items],
      ["date-line", dateLines(all, { decided: firstDecision, signed })],
      ...aboveTitle(all, title),
    ],
    title,
    heads: new Set(
      cues.flatMap((found, i) => (found.has("title-word-alone") && i > firstSigned ? range(i - linesAbove, i + linesBelow) : [])),
    ),
    firstDecision,
    lastDecision,
    firstDated: cues.findIndex((found) => found.has("place-date")),
    lastDated: cues.findLastIndex((found) => found.has("place-date")),
    firstSigned,
    closed,
    length: attachment < 0 ? segments.length : attachment,
    protocol: minutes || votes > 1 || cues.some((found) => found.has("protocol-heading") || found.has("heard")),
    minutes,
  };
}

/** Who presides and who was there, above the first decision, has signed nothing yet: «Президиум: Лобов К.К., Сомова Р.Д.» */
function signedLines(all: Segmented, firstDecision: number, named: Document["runs"]): ReadonlySet<number> {
  const attends = (line: number) => line < firstDecision && all.cues[line]?.has("attendance") === true;
  const lines = [...signatureLines(all), ...signersBelow(all, firstDecision)];
  return new Set(lines.filter((line) => !named.some(([, members]) => members.has(line)) && !attends(line)));
}

/** Names that sign nothing. */
function namedLines(all: Segmented, firstDecision: number): Document["runs"] {
  return [
    ["attending", attendingLines(all, firstDecision)],
    ["elected", electedLines(all)],
    ["minutes-head", headsOfMinutes(all)],
  ];
}

function belowDecision(all: Segmented, from: number): Document["runs"] {
  return [
    ["in-imprint", imprintLines(all.cues, from)],
    ["in-source", sourceLines(all, from)],
  ];
}

function aboveTitle(all: Segmented, title: number): Document["runs"] {
  return [
    [
      "receiver",
      receiverLines(all, title < 0 ? all.cues.findIndex((found, i) => i < topSegments && found.has("title-word")) : title),
    ],
    ["menu-column", menuColumns(all, title)],
  ];
}

function runsOf(all: Segmented): Document["runs"] {
  const { segments, cues } = all;
  const series = seriesOf(all);
  const findings = belowFindings(all);
  const tables = figureTables(all);
  const grounds = groundsLists(all);
  const heads = { counted: countedHeads(all), numbers: numberHeads(segments) };
  const told = headStories(all, [heads.numbers, heads.counted]);
  return [
    ["series", series],
    ["figure-table", tables],
    ["note-below", tableNotes(all, tables)],
    ["below-task", belowTasks(all, series)],
    ["actors-above", actorHeads(all)],
    ["below-formula", belowFormulas(all)],
    ["below-story", belowStories(all)],
    ["preambular", preambularClauses(all)],
    ["grounds-head", grounds.heads],
    ["grounds-point", grounds.points],
    ["spoken", spokenLines(all)],
    ["below-finding", findings.listed],
    ["told-points", findings.told],
    ["in-stamp", stampsOf(all)],
    ["in-mail", mailLines(cues)],
    ["in-advert", advertised(all)],
    ["resumes", resumedItems(segments)],
    ["heads-numbers", heads.numbers],
    ["counted-heads", heads.counted],
    ["story-head", told.heads],
    ["head-story", told.stories],
  ];
}

const linesAbove = 4;
const linesBelow = 8;

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** Behind it no signature has closed the document yet. */
function decides(found: Names<Cue>, { marker }: Segment): boolean {
  if (found.has("formula") || found.has("formula-weak") || found.has("title-word-alone")) return true;
  return (marker !== null && found.has("infinitive-start")) || found.has("matrix-heading");
}

export function addPosition(index: number, { title, heads, closed, length }: Document, facts: Set<Fact>): void {
  if (index === 0) facts.add("first");
  if (index < title) facts.add("before-title");
  if (index > closed) facts.add("tail");
  facts.add(index < topSegments || heads.has(index) ? "top" : "not-top");
  facts.add(index >= length - bottomSegments ? "bottom" : "not-bottom");
}

/** The smallest member above a bound. */
function firstAfter(members: ReadonlySet<number>, bound: number): number | undefined {
  let least: number | undefined;
  for (const member of members) if (member > bound && (least === undefined || member < least)) least = member;
  return least;
}
