/**
 * Which physical lines continue the line before. Each boundary is weighed: the geometry of wrapping, ends and beginnings of sentences,
 * markers, indents, words. What speaks for joining is positive.
 */
import type { LineCues } from "../../lang/language.ts";
import type { Line } from "../../model/line.ts";
import type { Marker } from "../../model/outline.ts";

export interface Boundary {
  readonly text: string;
  readonly before: Line;
  readonly after: Line;
  /** Marker that `before` / `after` begins with. */
  readonly markerBefore: Marker | null;
  readonly markerAfter: Marker | null;
  /** Columns that lines around are wrapped at; 0 where they are not wrapped. */
  readonly width: number;
  /** The line behind `after`. */
  readonly next: Line | undefined;
  /** Furniture was cut out between the two. */
  readonly cut: boolean;
  /** Most lines of the text are whole paragraphs. */
  readonly loose: boolean;
  /** Nearly every line of the text has a blank line after it. */
  readonly doubleSpaced: boolean;
  /** Columns that paragraphs of the text are indented by where their other lines are not; 0 where nothing shows it. */
  readonly firstLine: number;
  /** First line of the paragraph so far. */
  readonly opening: Line;
  /** The paragraph begins with a marker. */
  readonly isItem: boolean;
  /** Quotes or brackets of the paragraph so far are still open. */
  readonly openQuotes: boolean;
}

const sentenceEnd = /[.!?…]["»”)]?$/;
const hyphenEnd = /\p{L}[-‐¬]$/u;
const clauseEnd = /[:;]$/;
const clauseOrComma = /[,.;:)»]$/;
const closedEnd = /[:;.!?…]["»”)]?$/;
const closingStart = /^[,.;:)»!?]/;
const initialsEnd = /(?:^|[\s(])(?:\p{Lu}\. ?){1,2}$/u;
const nameEnd = /\p{Lu}\p{Ll}+ \p{Lu}\.$/u;
const secondInitial = /^\p{Lu}\.(?: ?[),;.:]|$)/u;
const surname = /^\p{Lu}\p{Ll}/u;
const dashEnd = /\s[—–-]$/;
/** «…, –»: a list of dashes begins. */
const dashAfterComma = /[,;] [—–-]$/;
const dash = /^[-–—]$/;
const gap = /\t|\S {4,}(?=\S)/;
/** «2.» on a line of its own: what page numbers there were has been cut out. */
const numberAlone = /^(?:\d{1,3}(?:\.\d{1,3})* ?[.)]?|\p{L}\))$/u;
const startsNumber = /^\d/;
const startsMark = /^[«"“„(]/;
/** «ремонт зала» | «(площадь 168 кв. м)». */
const goesOnInBrackets = /^\(\p{Ll}/u;
const quoteEnd = /[»"”]$/;
const quotedEnd = /[»"”] ?[;,]$/;
const quotedWhole = /^(?:[«"“][^«»"“”]{1,200}[»"”][;,.]? ?){1,6}$/;
const startsQuote = /^[«"“„]/;
const opensQuote = /[«„“(]/g;
const closesQuote = /[»”)]/g;
const itemNumber = /^\S{1,3}\)/;

type Weigh = (boundary: Boundary, head: string, tail: string, cues: LineCues) => number;

/** Evidence for joining, in one table. `head` is the text of the line before, `tail` that of the line after. */
const evidence: readonly (readonly [name: string, weigh: Weigh])[] = [
  ["hyphen at the line end", (_b, head, tail) => (isLower(tail) && hyphenEnd.test(head) ? 9 : 0)],
  ["number alone", (b, head) => (b.opening === b.before && numberAlone.test(head) ? 20 : 0)],
  ["marker follows", (b) => (b.markerAfter ? markerWeight(b) : 0)],
  ["blank line", (b) => (b.after.blankBefore === 0 || b.doubleSpaced || b.cut ? 0 : b.after.blankBefore > 1 ? -7 : -4.5)],
  ["ends in a colon", (b, head, tail) => (clauseEnd.test(head) && !(isLower(tail) && b.openQuotes) ? -7 : 0)],
  [
    "ends a sentence",
    (_b, head, tail, cues) => (sentenceEnd.test(head) ? (isLower(tail) ? 0.5 : cues.abbreviated(head) ? 6 : -3) : 0),
  ],
  ["ends in a verb of decision", (_b, head, tail, cues) => (!isLower(tail) && cues.endsDecided(head) ? -8 : 0)],
  ["ends open", (_b, head) => (closedEnd.test(head) ? 0 : 1.5)],
  ["begins small", startWeight],
  ["begins with a closing mark", (_b, _h, tail) => (closingStart.test(tail) ? 5 : 0)],
  ["wrapped here", wrapWeight],
  ["initials at the line end", initialsWeight],
  ["dangling word", (_b, head, _t, cues) => (cues.dangling(head) ? 3.5 : 0)],
  ["name of what was said", (b, head, tail, cues) => (b.markerAfter ? 0 : namesOn(head, tail, cues))],
  ["open quotes", (b) => (b.openQuotes ? 2.5 : 0)],
  ["infinitive begins", infinitiveWeight],
  ["indent", indentWeight],
  ["first line indented", firstLineWeight],
  ["columns", (b, head, tail) => (gap.test(withoutMarker(head, b)) ? -5 : gap.test(tail) ? -3 : 0)],
  ["case changes", (_b, head, tail) => (isCapitals(head) !== isCapitals(tail) ? -2.5 : 0)],
  ["parallel infinitives", parallelWeight],
  [
    "ends in a dash",
    (_b, head, tail, cues) => (dashAfterComma.test(head) || (dashEnd.test(head) && cues.infinitive(tail)) ? -7 : 0),
  ],
  [
    "decision of its own",
    (b, head, tail, cues) =>
      cues.opensDecision(tail) && !cues.decider(head) && (b.isItem || !endsSentence(b, head, tail, cues)) ? ownDecision(b) : 0,
  ],
  ["body above its decision", (b, head, tail, cues) => (isBodyAbove(b, head, tail, cues) ? 18 : 0)],
  ["body of the decision below", (b, head, tail, cues) => (headsDecision(b, head, tail, cues) ? -9 : 0)],
  ["wording", (b, head, tail, cues) => (cues.introducesWording(head) && startsQuote.test(tail) && !b.markerAfter ? 16 : 0)],
  ["term line", (b, _h, tail, cues) => (cues.term(tail) && !b.markerAfter && b.after.blankBefore < 2 ? 18 : 0)],
  [
    "stands alone",
    (b, head, tail, cues) =>
      b.openQuotes
        ? 0
        : (!b.markerAfter && cues.standsAlone(tail) && !endsSentence(b, head, tail, cues) ? -8 : 0) +
          (!b.markerBefore && cues.standsAlone(head) ? -8 : 0),
  ],
];

/** A capital infinitive opens a sentence. */
function infinitiveWeight(b: Boundary, _head: string, tail: string, cues: LineCues): number {
  if (!cues.infinitive(tail)) return 0;
  return isLower(tail) ? (isFull(b) ? 0 : -3) : -5;
}

/** «включить … в план работы» | «ограничить …»: without a comma or «и» one task does not follow another in a sentence. */
function parallelWeight(b: Boundary, head: string, tail: string, cues: LineCues): number {
  if (b.isItem || !cues.infinitive(tail) || cues.dangling(head) || head.endsWith(",") || head.endsWith("-")) return 0;
  const opening = b.text.slice(b.opening.start, b.opening.end);
  return cues.task(opening) ? -8 : b.width === 0 ? -2.5 : 0;
}

/** Positive where `after` continues `before`. */
export function joinWeight(boundary: Boundary, cues: LineCues): number {
  const head = boundary.text.slice(boundary.before.start, boundary.before.end);
  const tail = boundary.text.slice(boundary.after.start, boundary.after.end);
  let sum = 0;
  for (const [, weigh] of evidence) sum += weigh(boundary, head, tail, cues);
  return sum;
}

/** «1.⇥Создать»: the gap behind a marker makes no columns. */
function withoutMarker(head: string, { markerBefore, before }: Boundary): string {
  return markerBefore ? head.slice(markerBefore.end - before.start).trimStart() : head;
}

function markerWeight(b: Boundary): number {
  const marker = b.markerAfter as Marker;
  if (marker.type !== "bullet") return -7;
  return dash.test(marker.text) && isFull(b) && !b.markerBefore ? -3 : -6;
}

/** «разработать программу» | «Книга – селу», предусмотрев …»; «акции: «Родное слово»;» | «Письмо писателю».» */
function namesOn(head: string, tail: string, cues: LineCues): number {
  if (!startsQuote.test(tail)) return 0;
  if (quotedEnd.test(head)) return quotedWhole.test(tail) ? 12 : 0;
  return !closedEnd.test(head) && cues.named(head) ? 5 : 0;
}

/** A small letter goes on; a capital begins, less surely where lines are wrapped. */
function startWeight(b: Boundary, head: string, tail: string): number {
  if (isLower(tail)) return 2.5;
  if (startsNumber.test(tail)) return 0.5;
  if (startsMark.test(tail)) return goesOnInBrackets.test(tail) && !closedEnd.test(head) ? 3 : 0;
  return b.width === 0 || b.loose ? -3.5 : -1;
}

/** «А. Б.» | «Лобова», «Лобова А.» | «Б.)» */
function initialsWeight({ markerAfter }: Boundary, head: string, tail: string): number {
  if (markerAfter || gap.test(head)) return 0;
  return (surname.test(tail) && initialsEnd.test(head)) || (secondInitial.test(tail) && nameEnd.test(head)) ? 7 : 0;
}

function wrapWeight(b: Boundary, head: string): number {
  if (b.width === 0) return head.length >= 60 ? 0 : head.endsWith(",") ? -4 : -1;
  if (isFull(b)) return b.loose && !isLowerAt(b) ? 0.5 : 2.5;
  const short = edge(b.before) + firstWord(b) + 8 < b.width;
  return short ? (head.endsWith(",") && edge(b.before) < b.width / 2 ? -5 : -3) : -0.5;
}

/** The first word of the next line would not have fitted. */
function isFull(b: Boundary): boolean {
  return b.width > 0 && edge(b.before) + 1 + firstWord(b) > b.width - 2;
}

/** «Лобов К. К.»: what a typist does not part. */
const unparted = /\p{Lu}[\p{L}-]+ \p{Lu}\. ?\p{Lu}\.[,;.]?|\S+/uy;

function firstWord({ text, after }: Boundary): number {
  unparted.lastIndex = after.start;
  return Math.min(unparted.exec(text)?.[0].length ?? 0, after.end - after.start);
}

export function edge(line: Line): number {
  return line.indent + line.end - line.start;
}

/** «… не позднее» | «2020 г.», «… участники встречи» | «решают:»: the end of a wrapped sentence, though it could stand alone. */
function endsSentence(b: Boundary, head: string, tail: string, cues: LineCues): boolean {
  if (closedEnd.test(head)) return false;
  if (b.isItem && isFull(b) && b.after.blankBefore === 0 && b.after.indent < farRight) return true;
  if (cues.dateAlone(tail) && quoteEnd.test(head)) return false;
  if (cues.dateAlone(tail)) return cues.dangling(head) || (isFull(b) && b.after.indent < farRight);
  if (!isLower(tail) || (b.after.blankBefore > 0 && !b.doubleSpaced && !b.cut)) return false;
  if (isFull(b) && cues.decision(tail)) return true;
  return b.opening !== b.before && cues.endsInDecider(head) && (cues.decision(tail) || cues.opensDecision(tail));
}

/** «Совет депутатов» | «РЕШИЛ:», a line of its own and no rest of a sentence. */
function isBodyAbove({ opening, before }: Boundary, head: string, tail: string, cues: LineCues): boolean {
  return opening === before && !isLower(head) && cues.decision(tail) && cues.decider(head);
}

/** «…, руководствуясь Уставом,» | «Совет депутатов» | «РЕШИЛ:» */
function headsDecision(b: Boundary, head: string, tail: string, cues: LineCues): boolean {
  const { text, next, opening, before } = b;
  if (!next || (opening !== before && isFull(b) && !head.endsWith(",")) || !clauseOrComma.test(head) || !cues.decider(tail))
    return false;
  return cues.decision(text.slice(next.start, next.end));
}

/** «участники решили:» is no rest of an item; in a wrapped sentence it may be anywhere. */
function ownDecision(b: Boundary): number {
  if (b.isItem) return -9;
  if (b.width === 0) return -5;
  return isFull(b) ? 0 : -3;
}

/** Columns beyond which a line is set in the middle or to the right. */
const centred = 8;

const farRight = 20;

function indentWeight(b: Boundary): number {
  const step = b.after.indent - b.before.indent;
  if (b.before.indent >= centred && step <= -centred && !isLowerAt(b)) return -4;
  if (b.width === 0) return 0;
  if (step >= 3 && !b.markerBefore) return isLowerAt(b) ? -3 : -5;
  if (step > 12) return -3;
  return Math.abs(step) < 2 && !isLowerAt(b) ? 0 : 0.5;
}

/** Where the first lines of paragraphs are indented, a line at the margin goes on behind a full one. */
function firstLineWeight(b: Boundary, _head: string, tail: string): number {
  if (b.firstLine === 0 || b.markerAfter || b.after.blankBefore > 0 || b.opening.indent < b.firstLine) return 0;
  return b.after.indent === 0 && isFull(b) && isLower(tail) ? 2 : 0;
}

function isLowerAt(b: Boundary): boolean {
  return isLower(b.text.slice(b.after.start, b.after.start + 1));
}

/** @param printed a paragraph as far as it goes. */
export function opensQuotes(printed: string): boolean {
  if (printed.length > 1_500) return false;
  const text = printed.replace(itemNumber, "");
  return (text.match(opensQuote)?.length ?? 0) > (text.match(closesQuote)?.length ?? 0);
}

function isLower(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toUpperCase();
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}
