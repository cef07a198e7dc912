/**
 * Which physical lines continue the line before. Each boundary is weighed: the geometry of wrapping, ends and beginnings of sentences,
 * markers, indents, words. What speaks for joining is positive.
 */
import type { LineCues } from "../../lang/language.ts";
import type { Line } from "../../model/line.ts";
import type { Marker } from "../../model/outline.ts";
import { type Boundary, isFull, isLower, isLowerAt } from "./boundary.ts";
import { firstLineWeight, indentWeight, wrapWeight } from "./geometry.ts";

const sentenceEnd = /[.!?…]["»”)]?$/;
const hyphenEnd = /\p{L}[-‐¬]$/u;
const clauseEnd = /[:;]$/;
const clauseOrComma = /[,.;:)»]$/;
const closedEnd = /[:;.!?…]["»”)]?$/;
const closingStart = /^[,.;:)»!?]/;
const initialsEnd = /(?:^|[\s(])(?:\p{Lu}\. ?){1,2}$/u;
const wholeNameEnd = /\p{Lu}\p{Ll}+ (?:\p{Lu}\. ?){2}$/u;
const nameEnd = /\p{Lu}\p{Ll}+ \p{Lu}\.$/u;
const surnameEnd = /(?<!\p{L})\p{Lu}\p{Ll}{2,}$/u;
const initialsAlone = /^(?:\p{Lu}\. ?){2}[,;]?$/u;
const secondInitial = /^\p{Lu}\.(?: ?[),;.:]|$)/u;
const surname = /^\p{Lu}\p{Ll}/u;
const dashEnd = /\s[—–-]$/;
/** «…, –»: a list of dashes begins. */
const dashAfterComma = /[,;] [—–-]$/;
const dash = /^[-–—]$/;
/** Columns beyond which a line is set to the right. */
const farRight = 20;
const gap = /\t|\S {4,}(?=\S)/;
/** «2.» on a line of its own: what page numbers there were has been cut out. */
const numberAlone = /^(?:\d{1,3}(?:\.\d{1,3})* ?[.)]?|\p{L}\))$/u;
const startsNumber = /^\d/;
const startsMark = /^[«"“„(]/;
/** «ремонт зала» | «(площадь 168 кв. м)». */
const goesOnInBrackets = /^\(\p{Ll}/u;
/** The mark of a footnote before its words. */
const noteStart = /^(?:[¹²³⁴-⁹]{1,2}|<\*{1,3}>) ?[\p{L}«"]/u;
const lastWord = /(?<!\p{L})\p{L}{1,30} ?[:,]?$/u;
const shoutedWord = /^\p{Lu}{4,}[.;]$/u;
const digitEnd = /(?<![\d.])\d{1,2}$/;
const quoteEnd = /[»"”]$/;
const quotedEnd = /[»"”] ?[;,]$/;
const quotedWhole = /^(?:[«"“][^«»"“”]{1,200}[»"”][;,.]? ?){1,6}$/;
const startsQuote = /^[«"“„]/;

const longestHeading = 100;
/** A sentence is wrapped at so many columns at least; a title is set as narrow as it likes. */
const narrowest = 56;

type Weigh = (boundary: Boundary, head: string, tail: string, cues: LineCues) => number;

/** Evidence for joining, in one table. `head` is the text of the line before, `tail` that of the line after. */
const evidence: readonly (readonly [name: string, weigh: Weigh])[] = [
  ["hyphen at the line end", (_b, head, tail) => (isLower(tail) && hyphenEnd.test(head) ? 9 : 0)],
  ["number alone", (b, head) => (b.opening === b.before && numberAlone.test(head) ? 20 : 0)],
  ["marker follows", (b, head, tail, cues) => (b.markerAfter ? markerWeight(b, head, tail, cues) : 0)],
  ["note below", (b, head, tail, cues) => (noteStart.test(tail) || (endsNote(b, head) && !cues.term(tail)) ? -10 : 0)],
  ["verb of the object above", (b, head, tail, cues) => (endsInVerb(b, head, tail, cues) ? 12 : 0)],
  ["blank line", (b) => (b.after.blankBefore === 0 || b.doubleSpaced || b.cut ? 0 : b.after.blankBefore > 1 ? -7 : -4.5)],
  ["heading of the list below", (b, head, tail, cues) => (isListHeading(b, head, tail) && !cues.dangling(head) ? -5 : 0)],
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

function markerWeight(b: Boundary, head: string, tail: string, cues: LineCues): number {
  const marker = b.markerAfter as Marker;
  if (marker.type !== "bullet") return -7;
  const isSpace = dash.test(marker.text) && b.after.blankBefore === 0 && !closedEnd.test(head);
  if (isSpace && isLowerDecision(tail.slice(marker.text.length).trimStart(), cues)) return 11;
  return dash.test(marker.text) && isFull(b) && !b.markerBefore ? -3 : -6;
}

/** «Совет депутатов района» | «— постановляет:»: a dash that was a space. */
function isLowerDecision(tail: string, cues: LineCues): boolean {
  return isLower(tail) && (cues.opensDecision(tail) || cues.decision(lastWord.exec(tail)?.[0] ?? ""));
}

/** The last line of a footnote at the foot of the page. */
function endsNote({ text, opening }: Boundary, head: string): boolean {
  return sentenceEnd.test(head) && noteStart.test(text.slice(opening.start, opening.start + 8));
}

/** «- информацию о ходе сева» | «УТВЕРДИТЬ;» */
function endsInVerb(b: Boundary, head: string, tail: string, cues: LineCues): boolean {
  return (
    b.isItem && !b.markerAfter && shoutedWord.test(tail) && cues.infinitive(tail) && !closedEnd.test(head) && !cues.task(head)
  );
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

/** «А. Б.» | «Лобова», «Лобова» | «А. Б.», «Лобова А.» | «Б.)»; not «Лобова А. Б.» | «Секретарь» */
function initialsWeight(b: Boundary, head: string, tail: string): number {
  if (b.markerAfter || gap.test(head)) return 0;
  if (initialsAlone.test(tail) && surnameEnd.test(head)) return 8;
  if (secondInitial.test(tail) && nameEnd.test(head)) return 7;
  const isWhole = b.after.blankBefore > 0 && !b.doubleSpaced && !b.cut && wholeNameEnd.test(head);
  return surname.test(tail) && initialsEnd.test(head) && !isWhole ? 7 : 0;
}

/** «… не позднее» | «2020 г.», «… участники встречи» | «решают:»: the end of a wrapped sentence, though it could stand alone. */
function endsSentence(b: Boundary, head: string, tail: string, cues: LineCues): boolean {
  if (closedEnd.test(head)) return false;
  if (b.isItem && isFull(b) && b.after.blankBefore === 0 && b.after.indent < farRight) return true;
  if (cues.dateAlone(tail)) return endsDate(b, head, tail, cues);
  if (!isLower(tail) || b.spaced || (b.after.blankBefore > 0 && !b.doubleSpaced && !b.cut)) return false;
  if (isFull(b) && cues.decision(tail)) return true;
  return (b.opening !== b.before || head.includes(",")) && b.after.indent <= b.before.indent + 2 && decides(head, tail, cues);
}

/** «… не позднее» | «2020 г.», «… к 14» | «января»; not «… «Наш лес»» | «5 мая 2014 г.» */
function endsDate(b: Boundary, head: string, tail: string, cues: LineCues): boolean {
  if (quoteEnd.test(head)) return false;
  if (isLower(tail) && digitEnd.test(head)) return true;
  return cues.dangling(head) || (isFull(b) && b.width >= narrowest && b.after.indent < farRight);
}

/** «… участники встречи» | «решают:» */
function decides(head: string, tail: string, cues: LineCues): boolean {
  return cues.endsInDecider(head) && (cues.decision(tail) || cues.opensDecision(tail));
}

/** «Совет депутатов» | «РЕШИЛ:», a line of its own and no rest of a sentence. */
function isBodyAbove({ opening, before }: Boundary, head: string, tail: string, cues: LineCues): boolean {
  return opening === before && !isLower(head) && cues.decision(tail) && cues.decider(head);
}

/** «…, руководствуясь Уставом,» | «Совет депутатов» | «РЕШИЛ:» */
function headsDecision(b: Boundary, head: string, tail: string, cues: LineCues): boolean {
  const { text, next } = b;
  if (!next || (isFull(b) && !isSetApart(b, next)) || !clauseOrComma.test(head) || !cues.decider(tail)) return false;
  return cues.decision(text.slice(next.start, next.end));
}

/** A full line and the body behind it may be one wrapped sentence, not where blank lines part them as they part the body from its verb. */
function isSetApart({ opening, before, after }: Boundary, next: Line): boolean {
  return opening === before || after.blankBefore > 0 === next.blankBefore > 0;
}

/** «… в старших классах.» | blank line | «учителям физики» | «– …»: small letters begin a heading. */
function isListHeading(b: Boundary, head: string, tail: string): boolean {
  if (b.after.blankBefore === 0 || b.doubleSpaced || b.cut || b.markerAfter || !b.isItem) return false;
  return b.opensItems && isLower(tail) && tail.length < longestHeading && !hyphenEnd.test(head) && !head.endsWith(",");
}

/** «участники решили:» is no rest of an item; in a wrapped sentence it may be anywhere. */
function ownDecision(b: Boundary): number {
  if (b.isItem) return -9;
  if (b.cut && isLowerAt(b)) return 0;
  if (b.width === 0) return -5;
  return isFull(b) ? 0 : -3;
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}
