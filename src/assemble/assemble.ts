/** Outline and mentions → resolutions: one for each title that begins one. */
import { report } from "../diagnostics/report.ts";
import type { Language } from "../lang/language.ts";
import { ByUnit } from "../model/by-unit.ts";
import type { Flowing } from "../model/flowing.ts";
import type { Mentions } from "../model/mention.ts";
import type { Finding, Outline, Unit } from "../model/outline.ts";
import { type InPieces, rangesOf } from "../model/pieces.ts";
import type { Source } from "../model/resolution.ts";
import { schemaId } from "../model/schema-id.ts";
import type { Range } from "../model/span.ts";
import { type Aside, type PrintedAside, toSource } from "../model/text.ts";
import { addAddressees } from "./addressees.ts";
import { adoptedOf } from "./adopted.ts";
import { artifactsOf, attachmentsOf, signatoriesOf } from "./closing.ts";
import type { Context } from "./context.ts";
import { type Checkable, type Checked, crossChecks } from "./cross-checks.ts";
import { addDeadlines } from "./deadlines.ts";
import { directivesOf } from "./directives.ts";
import { locator } from "./locate.ts";
import { abbreviationsOf, datesOf, personsOf, referencesOf, statisticsOf, tellingDates } from "./mentions.ts";
import { type Part, partition } from "./partition.ts";
import { preambleOf } from "./preamble.ts";
import { printedIn, respelledNames } from "./printed.ts";
import { remarks } from "./remarks.ts";
import { repeats, unfinished } from "./repeats.ts";
import { titleOf } from "./title.ts";
import { treeOf } from "./tree.ts";
import { unexplainedAbbreviations } from "./unexplained.ts";

export interface Material {
  readonly text: string;
  readonly source: Source;
  readonly outline: Outline;
  /** What the recognisers find in the units of one resolution; asked of each once, for it is much to keep. */
  mentionsOf(members: readonly number[]): Mentions;
  /** Findings of the stages before structure, places in the source. */
  readonly findings: readonly Finding[];
  readonly language: Language;
}

/** One at a time, when it is asked for: those before need not be kept. */
export function* assemble(material: Material): Generator<Flowing> {
  const { outline, text } = material;
  const inSource = (finding: Finding): Finding => ({
    ...finding,
    at: finding.at && toSource(outline.clean.map, finding.at),
    related: finding.related.map((range) => toSource(outline.clean.map, range)),
  });
  const spanOfSource = locator(text);
  const parts = partition(outline, [...material.findings, ...outline.findings.map(inSource)]);
  for (const part of parts)
    yield resolution(contextOf(material, part, spanOfSource), { source: material.source, findings: part.findings, inSource });
}

function contextOf(material: Material, part: Part, sourceSpan: Context["sourceSpan"]): Context {
  const { outline, language, text } = material;
  const { clean, respelled } = outline;
  const mentions = material.mentionsOf(part.members);
  const readingOf = ({ start, end }: Range): string => clean.text.slice(start, end).replaceAll("\t", " ").trim();
  const printedOf = (range: Range): string =>
    (respelled ? printedIn(clean, text, range) : clean.text.slice(range.start, range.end)).trim();
  const textOf = (range: InPieces): string => rangesOf(range).map(printedOf).join(" ").replaceAll("\t", " ");
  const respell = (words: string, range: Range): string => (respelled ? language.respell(words, textOf(range)) : words);
  return {
    outline,
    mentions: respelled ? respelledNames(mentions, respell) : mentions,
    language,
    members: part.members,
    asides: part.asides.map((aside) => printedAside(text, aside)),
    spanOf: (range) => sourceSpan(toSource(clean.map, range)),
    sourceSpan,
    textOf,
    printedOf,
    readingOf,
    sentencesOf: (index) => {
      const { start, end } = (outline.units.get(index) as Unit).ranges[0] as Range;
      return language.sentences(clean.text.slice(start, end));
    },
    respell,
    places: new ByUnit(part.members),
  };
}

/** What the checks of the words say. Much is made for them, so they come before the tree, and their sentences are gone behind them. */
function tellingOf(context: Context, checkable: Checkable): Checked {
  const reading = { ...context, sentencesOf: once(context.sentencesOf) };
  const checked = crossChecks(reading, checkable);
  return { ...checked, findings: [...checked.findings, ...repeats(reading), ...unfinished(reading)] };
}

/** Each answer is found once. */
function once<T extends object>(answer: (index: number) => T): (index: number) => T {
  const kept = new Map<number, T>();
  return (index) => {
    const found = kept.get(index) ?? answer(index);
    kept.set(index, found);
    return found;
  };
}

function printedAside(text: string, { kind, source }: Aside): PrintedAside {
  const printed = text.slice(source.start, source.end);
  return { kind, source, printed, text: tidy(printed) };
}

function tidy(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

interface Frame {
  readonly source: Source;
  readonly findings: readonly Finding[];
  inSource(finding: Finding): Finding;
}

function resolution(context: Context, { source, findings, inSource }: Frame): Flowing {
  const title = titleOf(context);
  const adopted = adoptedOf(context);
  const dates = tellingDates(context, adopted);
  const told = tellingOf(context, { dates, adopted });
  const preamble = preambleOf(context);
  const nodes = treeOf(context);
  const signatories = signatoriesOf(context);
  const attachments = attachmentsOf(context);
  const artifacts = artifactsOf(context);
  const addressed = addAddressees(context, nodes);
  addDeadlines(context, nodes);
  const own = [
    ...told.findings,
    ...unexplainedAbbreviations(context),
    ...addressed.findings,
    ...remarks(context, { title, adopted, artifacts, nodes }),
  ];
  return {
    $schema: schemaId,
    abbreviations: abbreviationsOf(context),
    addressees: addressed.all,
    adopted,
    artifacts,
    attachments,
    checks: told.checks,
    dates: datesOf(context, dates),
    diagnostics: report([...findings, ...own.map(inSource)], context.sourceSpan),
    directives: directivesOf(context, nodes, {
      adopted: told.contradicted ? null : (adopted?.date ?? null),
      idOf: addressed.idOf,
    }),
    persons: personsOf(context),
    preamble,
    references: referencesOf(context),
    signatories,
    source,
    statistics: statisticsOf(context),
    title,
  };
}
