/**
 * Which physical lines continue the line before. Each boundary is weighed: the geometry of wrapping, ends and beginnings of sentences,
 * markers, indents, words. What speaks for joining is positive.
 */
import type { LineCues } from "../../lang/language.ts";
import type { Line } from "../../model/line.ts";
import { actNumberWeight } from "./act-number.ts";
import { type Boundary, isFull, isSpaced } from "./boundary.ts";
import { caseWeight } from "./case-lines.ts";
import { headsDecision, isBodyAbove, ownDecision } from "./decision-lines.ts";
import { firstLineWeight, indentWeight, wrapWeight } from "./geometry.ts";
import { infinitiveWeight, operativeWeight, parallelWeight, taskBelowWeight, tasksBelowWeight } from "./infinitives.ts";
import { initialsWeight } from "./initials.ts";
import { endsInLabel } from "./labels.ts";
import { commaListWeight, commaOfItemWeight, isListHeading, lostMarkerWeight, ownLineWeight } from "./list-lines.ts";
import { markerWeight } from "./marker-lines.ts";
import { beginsDangling, hasGap, isOneOf, type Printed } from "./printed.ts";
import { signerWeight } from "./signer-lines.ts";

const hyphenEnd = /\p{L}[-‐¬]$/u;
const rangeEnd = /\d[-–—]$/;
const clauseEnd = ":;";
const closingStart = ",.;:)»!?";
const dashes = "—–-";
const dashEnd = /\s[—–-]$/;
/** «…, –»: a list of dashes begins. */
const dashAfterComma = /[,;] [—–-]$/;
/** Columns beyond which a line is set to the right. */
export const farRight = 20;
/** «2.» on a line of its own: what page numbers there were has been cut out. */
const numberAlone = /^(?:\d{1,3}(?:\.\d{1,3})* ?[.)]?|\p{L}\))$/u;
const withDigit = /\d/;
const digits = "0123456789";
const startsMark = '«"“„(';
/** «ремонт зала» | «(площадь 168 кв. м)». */
const goesOnInBrackets = /^\(\p{Ll}/u;
/** The mark of a footnote before its words. */
const noteStart = /^(?:[¹²³⁴-⁹]{1,2}|<\*{1,3}>) ?[\p{L}«"]/u;
const noteSigns = "¹²³⁴⁵⁶⁷⁸⁹<";
const shoutedWord = /^\p{Lu}{4,}[.;]$/u;
const digitEnd = /(?<![\d.])\d{1,2}$/;
const quoteEnd = /[»"”]$/;
const quotedEnd = /[»"”] ?[;,]$/;
const quotedWhole = /^(?:[«"“][^«»"“”]{1,200}[»"”][;,.]? ?){1,6}$/;
const startsQuote = '«"“„';

/** A sentence is wrapped at so many columns at least; a title is set as narrow as it likes. */
const narrowest = 56;

type Weigh = (boundary: Boundary, cues: LineCues) => number;

/** Evidence for joining, in one table. `head` is the line before, `tail` the line after. */
const evidence: readonly (readonly [name: string, weigh: Weigh])[] = [
  ["hyphen at the line end", hyphenWeight],
  ["number alone", ({ opening, before, head }) => (opening === before && numberAlone.test(head.text) ? 30 : 0)],
  ["marker follows", markerWeight],
  ["note below", (b, cues) => (isNote(b.tail.text) || (endsNote(b) && !cues.term(b.tail.text)) ? -10 : 0)],
  ["verb of the object above", (b, cues) => (endsInVerb(b, cues) ? 12 : 0)],
  ["blank line", blankWeight],
  ["heading of the list below", (b, cues) => (isListHeading(b, cues) && !cues.dangling(b.head.text) ? -5 : 0)],
  ["list of commas", commaListWeight],
  ["ends in a colon", ({ head, tail, openQuotes }) => (isOneOf(head.last, clauseEnd) && !(tail.isLower && openQuotes) ? -7 : 0)],
  ["ends a sentence", sentenceWeight],
  ["ends in a verb of decision", ({ head, tail }, cues) => (!tail.isLower && cues.endsDecided(head.text) ? -8 : 0)],
  ["ends open", ({ head }) => (head.isClosed ? 0 : 1.5)],
  ["semicolon of the item", (b) => (endsItem(b) ? 2 : 0)],
  ["comma of the item", commaOfItemWeight],
  ["begins small", startWeight],
  ["begins with a closing mark", ({ tail }) => (isOneOf(tail.first, closingStart) ? 5 : 0)],
  ["wrapped here", wrapWeight],
  ["initials at the line end", initialsWeight],
  ["dangling word", ({ head }, cues) => (cues.dangling(head.text) ? 3.5 : 0)],
  ["name of what was said", ({ head, tail, markerAfter }, cues) => (markerAfter ? 0 : namesOn(head, tail, cues))],
  ["open quotes", ({ openQuotes }) => (openQuotes ? 2.5 : 0)],
  ["number of the act above", actNumberWeight],
  ["number of the act of the subject", (b, cues) => (tellsActOfSubject(b, cues) ? 14 : 0)],
  ["region of the place", ({ head, tail }, cues) => (head.last === "," && cues.regionOf(head.text, tail.text) ? 20 : 0)],
  ["infinitive begins", infinitiveWeight],
  ["task of the bodies above", taskBelowWeight],
  ["tasks of the bodies above", tasksBelowWeight],
  ["operative clause", operativeWeight],
  ["indent", indentWeight],
  ["first line indented", firstLineWeight],
  ["goes on in its column", ({ head, tail, after }) => (head.hasGap && endsInColumn(head, tail, after) ? 16 : 0)],
  ["columns", (b) => (gapBehindMarker(b) ? -5 : b.tail.hasGap ? -3 : 0)],
  ["case changes", caseWeight],
  ["parallel infinitives", parallelWeight],
  ["lost marker", lostMarkerWeight],
  ["ends in a dash", dashWeight],
  [
    "decision of its own",
    (b, cues) =>
      cues.opensDecision(b.tail.text) && !cues.decider(b.head.text) && (b.isItem || !endsSentence(b, cues)) ? ownDecision(b) : 0,
  ],
  ["body above its decision", (b, cues) => (isBodyAbove(b, cues) ? 18 : 0)],
  ["body of the decision below", (b, cues) => (headsDecision(b, cues) ? -9 : 0)],
  [
    "wording",
    ({ head, tail, markerAfter }, cues) =>
      !markerAfter && isOneOf(tail.first, startsQuote) && cues.introducesWording(head.text) ? 16 : 0,
  ],
  ["signer below signer", signerWeight],
  ["line of its own", ownLineWeight],
  ["term line", (b, cues) => (!b.markerAfter && b.after.blankBefore < 2 && isTerm(b, cues) ? 18 : 0)],
  ["label of the line below", ({ head, markerAfter }, cues) => (!markerAfter && endsInLabel(head, cues) ? 18 : 0)],
  ["who does it", (b, cues) => (isExecutor(b, cues) ? 26 : 0)],
  ["stands alone", aloneWeight],
];

/** Positive where `after` continues `before`. */
export function joinWeight(boundary: Boundary, cues: LineCues): number {
  let sum = 0;
  for (const [, weigh] of evidence) sum += weigh(boundary, cues);
  return sum;
}

/** «предпри-» | «ятий», «1998-» | «2000 годы» */
function hyphenWeight({ head, tail, markerAfter }: Boundary): number {
  if (tail.isLower) return hyphenEnd.test(head.end) ? 9 : 0;
  return markerAfter === null && isOneOf(tail.first, digits) && rangeEnd.test(head.end) ? 9 : 0;
}

function tellsActOfSubject({ page, opening, before, after, head, tail }: Boundary, cues: LineCues): boolean {
  if (head.isClosed || after.blankBefore > 0 || !withDigit.test(tail.text)) return false;
  return cues.tellsActNumber(page.clean.text.slice(opening.start, before.end), tail.text);
}

/** «Срок: …»; set to the right between two items also «Октябрь 2012 г.», which below the last one is the day of the act. */
function isTerm({ isItem, tail, after, opensItems }: Boundary, cues: LineCues): boolean {
  if (cues.term(tail.text)) return true;
  return isItem && opensItems && after.indent > farRight && after.blankBefore === 0 && cues.periodAlone(tail.text);
}

/** «5 мая 2020 года      с. Ольховка,» | «                      здание клуба» */
function endsInColumn(head: Printed, tail: Printed, { indent, blankBefore }: Line): boolean {
  return head.last === "," && tail.isLower && indent > farRight && blankBefore === 0;
}

function blankWeight({ after, page, cut }: Boundary): number {
  if (after.blankBefore === 0 || page.doubleSpaced || cut) return 0;
  return after.blankBefore > 1 ? -7 : -4.5;
}

function sentenceWeight({ head, tail }: Boundary, cues: LineCues): number {
  if (!head.endsSentence) return 0;
  if (tail.isLower) return cues.turnsTo(tail.text) ? -6 : 0.5;
  return cues.abbreviated(head.text) ? 6 : -3;
}

/** «2) привести в порядок усадьбу» | «Лесного музея;» | «3) …»: items end in semicolons, and this is where the item ends. */
function endsItem({ isItem, head, tail, markerAfter, opensItems, after, width }: Boundary): boolean {
  if (!isItem || width === 0 || markerAfter || !opensItems || after.blankBefore > 0) return false;
  return !head.isClosed && !tail.isLower && tail.last === ";";
}

function dashWeight({ head, tail }: Boundary, cues: LineCues): number {
  if (!isOneOf(head.last, dashes)) return 0;
  return dashAfterComma.test(head.end) || (dashEnd.test(head.end) && cues.infinitive(tail.text)) ? -7 : 0;
}

/** «1.⇥Создать»: the gap behind a marker makes no columns. */
function gapBehindMarker({ head, markerBefore, before }: Boundary): boolean {
  return head.hasGap && (!markerBefore || hasGap(head.text.slice(markerBefore.end - before.start).trimStart()));
}

/** The last line of a footnote at the foot of the page. */
function endsNote({ page, opening, head }: Boundary): boolean {
  return head.endsSentence && isNote(page.clean.text.slice(opening.start, opening.start + 8));
}

function isNote(text: string): boolean {
  return isOneOf(text.charAt(0), noteSigns) && noteStart.test(text);
}

/** «- информацию о ходе сева» | «УТВЕРДИТЬ;» */
function endsInVerb({ isItem, markerAfter, head, tail }: Boundary, cues: LineCues): boolean {
  if (!isItem || markerAfter || !shoutedWord.test(tail.text) || head.isClosed) return false;
  return cues.infinitive(tail.text) && !cues.task(head.text);
}

/** «разработать программу» | «Книга – селу», предусмотрев …»; «акции: «Родное слово»;» | «Письмо писателю».» */
function namesOn(head: Printed, tail: Printed, cues: LineCues): number {
  if (!isOneOf(tail.first, startsQuote)) return 0;
  if (quotedEnd.test(head.end)) return quotedWhole.test(tail.text) ? 12 : 0;
  return !head.isClosed && cues.named(head.text) ? 5 : 0;
}

function digitWeight(head: Printed, tail: Printed, cues: LineCues): number {
  if (cues.yearBelow(head.text, tail.text)) return 20;
  return cues.measuring(head.text) ? 6 : 0.5;
}

/** A small letter goes on; a capital begins, less surely where lines are wrapped. */
function startWeight({ head, tail, width, page, markerAfter }: Boundary, cues: LineCues): number {
  if (tail.isLower) return markerAfter?.type === "letter" ? 0 : 2.5;
  if (isOneOf(tail.first, digits)) return head.isClosed ? 0.5 : digitWeight(head, tail, cues);
  if (isOneOf(tail.first, startsMark)) return goesOnInBrackets.test(tail.text) && !head.isClosed ? 3 : 0;
  return width === 0 || page.loose ? -3.5 : -1;
}

/** «… не позднее» | «2020 г.», «… участники встречи» | «решают:»: the end of a wrapped sentence, though it could stand alone. */
function endsSentence(b: Boundary, cues: LineCues): boolean {
  const { head, tail, page } = b;
  if (head.isClosed) return false;
  if (tail.isLower && b.after.blankBefore === 0 && cues.dangling(head.text)) return true;
  const isSaid = tail.first !== tail.first.toLowerCase() && tail.endsSentence;
  if (b.isItem && isFull(b) && !isSaid && b.after.blankBefore === 0 && b.after.indent < farRight) return true;
  if (cues.dateAlone(tail.text)) return endsDate(b, cues);
  if (!tail.isLower || (b.after.blankBefore > 0 && !page.doubleSpaced && !b.cut) || isSpaced(page.clean, b.after)) return false;
  if (isFull(b) && cues.decision(tail.text)) return true;
  return (b.opening !== b.before || head.text.includes(",")) && b.after.indent <= b.before.indent + 2 && decides(b, cues);
}

/** «… не позднее» | «2020 г.», «… к 14» | «января»; not «… «Наш лес»» | «5 мая 2014 г.» */
function endsDate(b: Boundary, cues: LineCues): boolean {
  if (quoteEnd.test(b.head.end)) return false;
  if (b.tail.isLower && digitEnd.test(b.head.end)) return true;
  return cues.dangling(b.head.text) || (isFull(b) && b.width >= narrowest && b.after.indent < farRight);
}

/** «… участники встречи» | «решают:» */
function decides({ head, tail }: Boundary, cues: LineCues): boolean {
  return cues.endsInDecider(head.text) && (cues.decision(tail.text) || cues.opensDecision(tail.text));
}

/** «2. Сдать отчёт.» | «Исп. Лобов К.К.»; below a signature the same words tell who typed it. */
function isExecutor({ isItem, head, after, tail, markerAfter }: Boundary, cues: LineCues): boolean {
  return isItem && head.isClosed && !markerAfter && after.blankBefore === 0 && cues.executor(tail.text);
}

/** «Приложение № 1», «РЕШИЛИ:» above or below. */
function aloneWeight(b: Boundary, cues: LineCues): number {
  if (b.openQuotes) return 0;
  const below = !b.markerAfter && cues.standsAlone(b.tail.text) && !endsSentence(b, cues) && !isTerm(b, cues) ? -8 : 0;
  const runsOn = isFull(b) && (!b.head.isClosed || b.tail.isLower) && b.head.text.includes(": ");
  const goesOn = !b.head.isClosed && b.tail.isLower && b.after.blankBefore === 0;
  if (goesOn && beginsDangling(b.tail.text, cues)) return below;
  return below + (!b.markerBefore && !runsOn && cues.standsAlone(b.head.text) ? -8 : 0);
}
