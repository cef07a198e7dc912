/** Whether the figures, years and terms of a text agree: the checks run, and what they say. */
import { byLeaf } from "../model/by-leaf.ts";
import { type Flow, flow } from "../model/flowing.ts";
import type { DateMatch, FigureMatch } from "../model/mention.ts";
import type { Finding } from "../model/outline.ts";
import type { Check, DateMention, Resolution } from "../model/resolution.ts";
import { merged } from "../model/sorted.ts";
import type { Range } from "../model/span.ts";
import { changes } from "./checks/changes.ts";
import { type CheckInput, type CheckResult, inSentences, type PlacedDate, type PlacedFigure } from "./checks/check.ts";
import { percents } from "./checks/percents.ts";
import { restated } from "./checks/restated.ts";
import { schoolYears } from "./checks/school-years.ts";
import { sums } from "./checks/sums.ts";
import { type TermResult, termResult } from "./checks/terms.ts";
import { years } from "./checks/years.ts";
import { type Context, mainRange, unit } from "./context.ts";
import { statisticId, type TellingDate } from "./mentions.ts";

export interface Checked {
  readonly checks: Flow<Check>;
  readonly findings: Finding[];
  /** The date of adoption contradicts the text: no year is to be taken from it. */
  readonly contradicted: boolean;
}

export interface Checkable {
  readonly dates: readonly TellingDate[];
  readonly adopted: Resolution["adopted"];
}

/** A result at its places in the clean text, and what its finding says besides the calculation. */
interface Placed extends Omit<CheckResult, "at" | "related"> {
  readonly at: Range;
  readonly related: readonly Range[];
  readonly values: Finding["values"];
}

/** Figures in orders are aims, and an annex has tables: only what the text tells is added up. */
const tellingRoles = new Set(["preamble", "list"]);
const textRoles = new Set([...tellingRoles, "title", "formula", "topic", "addressee", "directive"]);

export function crossChecks(context: Context, { dates, adopted }: Checkable): Checked {
  const { leaves, ...input } = inputOf(context, dates);
  const adoption = adoptionRange(context, adopted);
  const day = adopted?.date ?? null;
  const contradictions = years(input, day);
  const bounds = new Set(context.mentions.figures.flatMap((one, i) => (one.qualifier === null ? [] : [statisticId(i)])));
  const results = [
    ...[...sums(input), ...percents(input), ...changes(input)].filter((one) => isSure(one, bounds)),
    ...restated(input, context.language.fold),
    ...schoolYears(input, contradictions.length > 0 ? null : day),
  ].map((result) => place(context, leaves, result));
  const told = [...results, ...contradictions.map((result) => ofAdoption(place(context, leaves, result), adoption, day))];
  return { ...answers(told, termChecks(context, adoption, day), context.spanOf), contradicted: contradictions.length > 0 };
}

/** By place. What is made later knows of the context `spanOf` alone: the sentences that the checks have read are not kept for it. */
function answers(told: Placed[], terms: Flow<Placed>, spanOf: Context["spanOf"]): Pick<Checked, "checks" | "findings"> {
  const sorted = told.sort((a, b) => startOf(a) - startOf(b));
  const findings: Finding[] = [];
  for (const { code, at, related, expression, values, holds } of merged(sorted, terms, startOf))
    if (!holds) findings.push({ code, at, related, values: { expression, ...values } });
  return {
    checks: flow(sorted.length + terms.length, function* () {
      let made = 0;
      for (const one of merged(sorted, terms, startOf)) yield checkOf(one, ++made, spanOf);
    }),
    findings,
  };
}

function startOf({ at }: Placed): number {
  return at.start;
}

function checkOf(result: Placed, position: number, spanOf: Context["spanOf"]): Check {
  const { expression, holds, kind, related, at, statistics } = result;
  return {
    expression,
    holds,
    id: `c${position}`,
    kind,
    related: related.map(spanOf),
    span: spanOf(at),
    statistics: [...statistics],
  };
}

/** «более чем в 2 раза (с 30 до 145)»: a bound contradicts nothing. */
function isSure({ holds, statistics }: CheckResult, bounds: ReadonlySet<string>): boolean {
  return holds || !statistics.some((id) => bounds.has(id));
}

function place(context: Context, leaves: readonly number[], { at, related, ...result }: CheckResult): Placed {
  const absolute = ({ paragraph, start, end }: CheckResult["at"]): Range => {
    const base = mainRange(context, leaves[paragraph] as number).start;
    return { start: base + start, end: base + end };
  };
  return { ...result, at: absolute(at), related: related.map(absolute), values: {} };
}

/** RP601 stands at the date of adoption. */
function ofAdoption(result: Placed, adoption: Range | undefined, day: string | null): Placed {
  const at = adoption ?? result.at;
  return { ...result, at, related: adoption ? [result.at, ...result.related] : result.related, values: { found: day ?? "" } };
}

/** RP403 stands at the term, related to the date of adoption. An order may have as many terms as points, so each is looked at anew. */
function termChecks(context: Context, adoption: Range | undefined, day: string | null): Flow<Placed> {
  if (day === null) return [];
  const first = new Map(context.mentions.deadlines.toReversed().map((match) => [match.leaf, match]));
  const dated = [...first.values()].reverse().filter((match) => termResult(match, day) !== null);
  dated.sort((a, b) => a.start - b.start);
  return flow(dated.length, function* () {
    for (const match of dated) yield ofTerm(termResult(match, day) as TermResult, adoption, day);
  });
}

function ofTerm({ holds, expression, found, at }: TermResult, adoption: Range | undefined, day: string): Placed {
  return {
    kind: "date",
    code: "RP403",
    holds,
    expression,
    statistics: [],
    at,
    related: adoption ? [adoption] : [],
    values: { found, adopted: day.split("/")[0] as string },
  };
}

function adoptionRange(context: Context, adopted: Resolution["adopted"]): Range | undefined {
  if (!adopted?.dateSpan) return undefined;
  return context.mentions.dates.find((one) => context.spanOf(one).start === adopted.dateSpan?.start);
}

/**
 * Paragraphs with a date or a figure that can be checked, and the leaves that they are: in others nothing can be. What an order counts is
 * an aim; only that its figure is given twice is checked there.
 */
function inputOf(context: Context, dates: readonly TellingDate[]): CheckInput & { leaves: readonly number[] } {
  const isNarrative = (leaf: number): boolean => tellingRoles.has(unit(context, leaf).role);
  const figures = byLeaf(
    context.mentions.figures.flatMap((match, i) =>
      isNarrative(match.leaf) || match.again !== null ? [{ match, leaf: match.leaf, id: statisticId(i) }] : [],
    ),
  );
  const told = byLeaf(dates);
  const leaves = context.members.filter(
    (leaf) => textRoles.has(unit(context, leaf).role) && (figures.has(leaf) || told.has(leaf)),
  );
  const paragraphs = leaves.map((leaf) => {
    const { start, end } = mainRange(context, leaf);
    const text = context.outline.clean.text.slice(start, end);
    const sentences = inSentences(
      context.sentencesOf(leaf),
      (figures.get(leaf) ?? []).map(({ match, id }) => figureAt(match, start, id)),
      (told.get(leaf) ?? []).map(({ match, role }) => dateAt(match, start, role)),
    );
    return { text, sentences, narrative: isNarrative(leaf) };
  });
  return { leaves, paragraphs, cues: context.language.checks };
}

function figureAt({ start, end, kind, value, unit, of, again }: FigureMatch, base: number, id: string): PlacedFigure {
  return { start: start - base, end: end - base, id, kind, value, unit, of, again };
}

function dateAt({ start, end, edtf }: DateMatch, base: number, role: DateMention["role"]): PlacedDate {
  return { start: start - base, end: end - base, edtf, role };
}
