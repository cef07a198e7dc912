/** Runs of segments that belong together: series below a colon, signatures, imprints, counts that go on. */
import type { Cue } from "../../lang/cue.ts";
import type { Segment } from "../../model/line.ts";
import type { Marker } from "../../model/outline.ts";
import { isLower } from "../lines/printed.ts";
import type { Segmented } from "./fact.ts";
import type { Names } from "./name-sets.ts";

type Cues = Names<Cue>;

const seriesLength = 130;
const longestParted = 400;
const shortestSeries = 2;
/** «Вопросы повестки дня» */
const longestAgenda = 24;

/** Unmarked short lines of one form below a colon: «математика – 129,» / «русский язык – 118,»; «Порядок дня» needs none. */
export function seriesOf(all: Segmented): ReadonlySet<number> {
  const out = new Set<number>();
  for (const [i, segment] of all.segments.entries()) {
    if (!opensSeries(all, segment, all.cues[i] as Cues)) continue;
    let end = i + 1;
    while (end < all.segments.length && (end === i + 1 || isNear(all, end)) && isSeriesLine(all, end)) end++;
    if (end - i > shortestSeries) for (let line = i + 1; line < end; line++) out.add(line);
  }
  return out;
}

function opensSeries({ text }: Segmented, { start, end }: Segment, cues: Cues): boolean {
  if (text[end - 1] === ":") return !cues.has("protocol-heading");
  return cues.has("agenda-heading") && end - start < longestAgenda && !cues.has("infinitive-later") && !cues.has("narrative");
}

/** No blank line before it, or it begins small behind a semicolon: some print a blank line between all paragraphs. */
function isNear({ text, segments }: Segmented, index: number): boolean {
  const { start, blankBefore } = segments[index] as Segment;
  return blankBefore === 0 || (isLower(text.charAt(start)) && text[(segments[index - 1]?.end ?? 0) - 1] === ";");
}

const noSeries: readonly Cue[] = ["formula", "place-date", "grounds", "decider-comma", "decider-start", "unanimous"];

/** Short, or one of those that semicolons part, or that begin small. */
function isSeriesLine({ text, segments, cues }: Segmented, index: number): boolean {
  const { start, end, marker } = segments[index] as Segment;
  const before = segments[index - 1];
  const parted = isLower(text.charAt(start)) || text[end - 1] === ";" || (before !== undefined && text[before.end - 1] === ";");
  if (marker || text[end - 1] === ":" || end - start > (parted ? longestParted : seriesLength)) return false;
  return !text.slice(start, end).includes("\t") && !noSeries.some((cue) => cues[index]?.has(cue));
}

const longestHead = 100;
const capital = /\p{Lu}/u;
const longestPost = 6;
const longestPostLine = 160;
const sentenceEnd = /[:;.!?]$/;

/** A post over one or more lines, then a name: «Глава администрации» / «МР «Липовский»      О.В. Тишаева». */
export function signatureLines(all: Segmented): ReadonlySet<number> {
  const out = new Set<number>();
  for (const [i, found] of all.cues.entries()) {
    if (!isNamed(found) || all.segments[i]?.marker) continue;
    const first = postAbove(all, i, found.has("name-only"));
    for (let line = first; first >= 0 && line <= i; line++) out.add(line);
  }
  return out;
}

function isNamed(cues: Cues | undefined): boolean {
  return cues !== undefined && (cues.has("name-end") || cues.has("name-only"));
}

/** The line that the post of the name on line `at` begins on, or −1. */
function postAbove(all: Segmented, at: number, alone: boolean): number {
  for (let line = at; line >= 0 && line > at - longestPost; line--) {
    const cues = all.cues[line] as Cues;
    if (line < at && (cues.has("name-end") || !isPostLine(all, line))) return -1;
    if (cues.has("post-start") && !cues.has("narrative")) return isPostHead(all, line - 1) ? line - 1 : line;
    if (all.segments[line]?.blankBefore !== 0 && !alone) return -1;
  }
  return -1;
}

/** «Председатель оргкомитета,» above «председатель совета      Н. А. Пряхин», «Исполняющий обязанности» above «председателя      …». */
function isPostHead({ text, segments, cues }: Segmented, index: number): boolean {
  if (cues[index]?.has("post-start") !== true) return false;
  const { end } = segments[index] as Segment;
  const next = text[segments[index + 1]?.start ?? 0] ?? "";
  return text[end - 1] === "," || (!sentenceEnd.test(text.slice(end - 1, end)) && next !== next.toUpperCase());
}

function isPostLine({ text, segments }: Segmented, index: number): boolean {
  const { start, end, marker } = segments[index] as Segment;
  return !marker && end - start < longestPostLine && !sentenceEnd.test(text.slice(end - 1, end));
}

/** Below the signature: «Согласовано:», «Разослано:» and all that stands under them up to an attachment. */
export function imprintLines(cues: readonly Cues[], signed: number, heading: Cue = "imprint"): ReadonlySet<number> {
  return linesUnder(cues, signed, { opens: (i) => cues[i]?.has(heading) === true, ends: ["attachment-heading", "annex-title"] });
}

/** «Текст сверен по:» and all that stands under it, up to the head of another act or an attachment. */
export function sourceLines({ text, segments, cues }: Segmented, from: number): ReadonlySet<number> {
  const opens = (i: number) => cues[i]?.has("source-note") === true && text[(segments[i]?.end ?? 0) - 1] === ":";
  return linesUnder(cues, from, { opens, ends: ["attachment-heading", "title-word-alone", "formula"] });
}

interface Stretch {
  opens(index: number): boolean;
  readonly ends: readonly Cue[];
}

/** The lines under each that opens, it not among them, up to one that ends. */
function linesUnder(cues: readonly Cues[], from: number, { opens, ends }: Stretch): ReadonlySet<number> {
  const out = new Set<number>();
  let open = false;
  for (let i = from; i < cues.length; i++) {
    if (ends.some((cue) => cues[i]?.has(cue))) open = false;
    if (open) out.add(i);
    if (opens(i)) open = true;
  }
  return out;
}

/** An item that goes on with a count broken by other lines: «1.3» … figures by year … «1.4». */
export function resumedItems(segments: readonly Segment[]): ReadonlySet<number> {
  const out = new Set<number>();
  const last = new Map<string, { value: number; index: number }>();
  for (const [index, { marker }] of segments.entries()) {
    if (!marker?.number || marker.type === "roman") continue;
    const key = `${marker.type}:${marker.path.slice(0, -1).join(".")}`;
    const value = marker.path.at(-1) ?? 0;
    const before = last.get(key);
    if (before && before.index < index - 1 && value === before.value + 1) out.add(index);
    last.set(key, { value, index });
  }
  return out;
}

/** «I. Кадры», «II. Наука», «III. Дети», «А. ПРУДЫ», «Б. МЕЛЬНИЦЫ»: short lines of one count that end without a mark, and no others in it. */
export function countedHeads({ text, segments }: Segmented): ReadonlySet<number> {
  const isHead = (i: number): boolean => {
    const { start, end } = segments[i] as Segment;
    return end - start < longestHead && !sentenceEnd.test(text.slice(end - 1, end)) && text[end - 1] !== ",";
  };
  const counts = headCounts.map(({ least, counts }) => {
    const counted = segments.flatMap(({ marker }, i) => (marker && counts(marker) ? [i] : []));
    return counted.length >= least && counted.every(isHead) ? counted : [];
  });
  return new Set(counts.flat());
}

const headCounts: readonly { readonly least: number; readonly counts: (marker: Marker) => boolean }[] = [
  { least: 3, counts: ({ type, text }) => type === "roman" && capital.test(text) },
  { least: 2, counts: ({ type, text }) => type === "letter" && capital.test(text) },
];

/** «2. Подготовка кадров» above «2.1. …»: what other numbers extend. */
export function numberHeads(segments: readonly Segment[]): ReadonlySet<number> {
  const out = new Set<number>();
  const last = new Map<string, number>();
  for (const [index, { marker }] of segments.entries()) {
    if (!marker?.number) continue;
    const head = last.get(marker.path.slice(0, -1).join("."));
    if (head !== undefined) out.add(head);
    last.set(marker.path.join("."), index);
  }
  return out;
}

/**
 * What hangs on a marked task that ends in a colon: items of another kind of marker («3. Просить музей о том, чтобы:» / «- выставка …;»),
 * a series without markers («2) рассмотреть вопросы:» / «о ремонте …;»).
 */
export function belowTasks({ text, segments, cues }: Segmented, series: ReadonlySet<number>): ReadonlySet<number> {
  const out = new Set<number>();
  for (const [i, { marker, end }] of segments.entries()) {
    if (!marker || text[end - 1] !== ":" || cues[i]?.has("heard") || !taskCues.some((cue) => cues[i]?.has(cue))) continue;
    const first = segments[i + 1]?.marker;
    if (first && (first.type === marker.type ? first.type !== "bullet" || first.text === marker.text : false)) continue;
    const hangs = (at: number): boolean => (first ? isAlike(segments[at]?.marker, first) : series.has(at));
    for (let at = i + 1; hangs(at); at++) out.add(at);
  }
  return out;
}

/** Of one kind; of one glyph, too, where there are no numbers. */
export function isAlike(marker: Segment["marker"] | undefined, first: Marker): boolean {
  return marker?.type === first.type && (first.type !== "bullet" || marker.text === first.text);
}

const taskCues: readonly Cue[] = ["infinitive-start", "infinitive-later", "matrix-start", "matrix-heading"];

/** Lines of the head of a letter: «От кого: …» / «Кому: …» / «Тема: …»; one alone is none. */
export function mailLines(cues: readonly Cues[]): ReadonlySet<number> {
  const out = new Set<number>();
  for (const [i, found] of cues.entries()) {
    const isHeader = (at: number) => cues[at]?.has("mail-header") === true;
    if (found.has("mail-header") && (isHeader(i - 1) || isHeader(i + 1))) out.add(i);
  }
  return out;
}
