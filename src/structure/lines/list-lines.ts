/** What tells the lines of a list without markers from wrapped ones. */
import type { LineCues } from "../../lang/language.ts";
import { type Boundary, isFull } from "./boundary.ts";
import { beginsDangling } from "./printed.ts";

const hyphenEnd = /\p{L}[-‐¬]$/u;
const goesOn = /[,(–—-]$/;
const longestHeading = 100;
/** What a line ends in that a list hangs on, or an item of a list of commas. */
const opensList = ":,–—-";

/**
 * «… в старших классах.» | blank line | «учителям физики» | «– …»: small letters begin a heading; without a blank line it ends in a
 * colon, behind a sentence that ends before the margin, and «с просьбами:» below a bracket is none.
 */
export function isListHeading(b: Boundary, cues: LineCues): boolean {
  const { head, tail } = b;
  if (b.page.doubleSpaced || b.cut || b.markerAfter || !b.isItem) return false;
  if (b.after.blankBefore === 0 && !(head.endsSentence && tail.last === ":" && b.width > 0 && !isFull(b))) return false;
  if (!b.opensItems || !tail.isLower || tail.text.length >= longestHeading) return false;
  if (head.last === ")" && b.after.blankBefore === 0 && beginsDangling(tail.text, cues)) return false;
  return !hyphenEnd.test(head.end) && !head.end.endsWith(",");
}

/** «Обратиться:» | «к главе – о дороге,» | «в музей – о выставке,»: lines that end in commas before the margin, below a colon. */
export function commaListWeight(b: Boundary): number {
  if (b.markerBefore || b.markerAfter || b.opening !== b.before || b.before.blankBefore > 0 || b.after.blankBefore > 0) return 0;
  if (!b.head.end.endsWith(",") || !b.head.isLower || !b.tail.isLower || b.width === 0 || isFull(b)) return 0;
  return opensList.includes(inkAbove(b)) ? -4 : 0;
}

/** «· открыть секции» | «учителям вести журналы;» | «· …»: an item that lost its marker, where nobody wrapped the lines. */
export function lostMarkerWeight(b: Boundary, cues: LineCues): number {
  const { head, tail, page, markerBefore } = b;
  if (!page.unwrapped || !markerBefore || b.markerAfter || b.opening !== b.before || b.after.blankBefore > 0) return 0;
  if (!tail.isLower || head.isClosed || b.openQuotes || goesOn.test(head.end)) return 0;
  if (cues.dangling(head.text) || cues.awaitsTask(head.text)) return 0;
  if (!cues.task(head.text.slice(markerBefore.end - b.before.start).trimStart())) return 0;
  return cues.infinitive(tail.text) || cues.namesDoers(tail.text) ? -8 : 0;
}

/** «в) в мае провести смотр с участием школ,» | «больниц и музеев;» where nothing tells at what column lines are wrapped. */
export function commaOfItemWeight({ isItem, head, tail, markerAfter, after, width }: Boundary, cues: LineCues): number {
  if (!isItem || width > 0 || markerAfter || after.blankBefore > 0 || !tail.isLower || head.last !== ",") return 0;
  return cues.infinitive(tail.text) || cues.namesDoers(tail.text) ? 0 : 2;
}

/** «Известно, что:» | «мост закрыт с осени» | «паром не ходит»: below a colon, where most lines of the text are whole paragraphs. */
export function ownLineWeight({ listed, page, cut, head, openQuotes }: Boundary, cues: LineCues): number {
  if (!listed || !page.loose || page.doubleSpaced || cut || openQuotes) return 0;
  return goesOn.test(head.end) || hyphenEnd.test(head.end) || cues.dangling(head.text) ? 0 : -8;
}

/** The last sign above the line before. */
function inkAbove({ page, before }: Boundary): string {
  const above = page.clean.text.lastIndexOf("\n", before.start - 1);
  return above > 0
    ? page.clean.text
        .slice(Math.max(0, above - 8), above)
        .trimEnd()
        .slice(-1) || "."
    : ".";
}
