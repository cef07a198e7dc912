/** Whether the figures and years of a text agree: the checks run, and what they say. */
import { byLeaf } from "../model/by-leaf.ts";
import type { DateMatch, FigureMatch } from "../model/mention.ts";
import type { Finding } from "../model/outline.ts";
import type { Check, DateMention, Resolution, Statistic } from "../model/resolution.ts";
import type { Range } from "../model/span.ts";
import type { CheckInput, CheckResult, PlacedDate, PlacedFigure } from "./checks/check.ts";
import { percents } from "./checks/percents.ts";
import { sums } from "./checks/sums.ts";
import { years } from "./checks/years.ts";
import { type Context, mainRange, unit } from "./context.ts";

export interface Checked {
  readonly checks: Check[];
  readonly findings: Finding[];
  /** The date of adoption contradicts the text: no year is to be taken from it. */
  readonly contradicted: boolean;
}

export interface Checkable {
  readonly statistics: readonly Statistic[];
  readonly dates: readonly DateMention[];
  readonly adopted: Resolution["adopted"];
}

const codes: Readonly<Record<Check["kind"], string>> = { sum: "RP501", percent: "RP502", date: "RP601" };
/** Figures in orders are aims, and an annex has tables: only what the text tells is checked. */
const tellingRoles = new Set(["preamble", "list"]);
const textRoles = new Set([...tellingRoles, "formula", "topic", "addressee", "directive"]);

export function crossChecks(context: Context, { statistics, dates, adopted }: Checkable): Checked {
  const leaves = context.members.filter((index) => textRoles.has(unit(context, index).role));
  const input = inputOf(context, leaves, { statistics, dates });
  const told = { ...input, paragraphs: input.paragraphs.map((one) => (one.narrative ? one : { ...one, statistics: [] })) };
  const results = [...sums(told), ...percents(told), ...years(input, adopted?.date ?? null)];
  const placed = results
    .map((result) => ({ ...result, ...places(context, leaves, result) }))
    .sort((a, b) => a.at.start - b.at.start);
  return {
    checks: placed.map((one, i) => ({
      expression: one.expression,
      holds: one.holds,
      id: `c${i + 1}`,
      kind: one.kind,
      related: one.related.map(context.spanOf),
      span: context.spanOf(one.at),
      statistics: [...one.statistics],
    })),
    findings: placed.filter(({ holds }) => !holds).map((one) => findingOf(context, one, adopted)),
    contradicted: placed.some(({ kind, holds }) => kind === "date" && !holds),
  };
}

/** RP601 stands at the date of adoption, the others at their whole. */
function findingOf(
  context: Context,
  one: { kind: Check["kind"]; expression: string; at: Range; related: readonly Range[] },
  adopted: Resolution["adopted"],
): Finding {
  const code = codes[one.kind];
  if (one.kind !== "date") return { code, at: one.at, related: one.related, values: { expression: one.expression } };
  return {
    code,
    at: adoptionRange(context, adopted) ?? one.at,
    related: [one.at, ...one.related],
    values: { found: adopted?.date ?? "" },
  };
}

function adoptionRange(context: Context, adopted: Resolution["adopted"]): Range | undefined {
  return context.mentions.dates.find((one) => context.spanOf(one).start === adopted?.dateSpan?.start);
}

function places(context: Context, leaves: readonly number[], result: CheckResult): { at: Range; related: Range[] } {
  const absolute = ({ paragraph, start, end }: CheckResult["at"]): Range => {
    const base = mainRange(context, leaves[paragraph] as number).start;
    return { start: base + start, end: base + end };
  };
  return { at: absolute(result.at), related: result.related.map(absolute) };
}

/** The recognisers' matches and the output's entries stand in the same order. */
function inputOf(
  context: Context,
  leaves: readonly number[],
  { statistics, dates }: Pick<Checkable, "statistics" | "dates">,
): CheckInput {
  const figures = byLeaf(context.mentions.figures);
  const ids = new Map(context.mentions.figures.map((match, i) => [match, statistics[i]?.id ?? ""]));
  const listed = context.mentions.dates.filter((match) => !match.impossible);
  const told = byLeaf(listed);
  const roles = new Map(listed.map((match, i) => [match, dates[i]?.role ?? "mention"]));
  const paragraphs = leaves.map((leaf) => {
    const { start, end } = mainRange(context, leaf);
    return {
      narrative: tellingRoles.has(unit(context, leaf).role),
      text: context.outline.clean.text.slice(start, end),
      statistics: (figures.get(leaf) ?? []).map((match): PlacedFigure => figureAt(match, start, ids.get(match) as string)),
      dates: (told.get(leaf) ?? []).map((match): PlacedDate => dateAt(match, start, roles.get(match) as DateMention["role"])),
    };
  });
  return { paragraphs, cues: context.language.checks };
}

function figureAt({ start, end, kind, value, unit, of }: FigureMatch, base: number, id: string): PlacedFigure {
  return { start: start - base, end: end - base, id, kind, value, unit, of };
}

function dateAt({ start, end, edtf }: DateMatch, base: number, role: DateMention["role"]): PlacedDate {
  return { start: start - base, end: end - base, edtf, role };
}
