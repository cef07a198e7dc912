/** What a marker at the beginning of a line tells: a list, or a dash within a sentence. */
import type { LineCues } from "../../lang/language.ts";
import type { Marker } from "../../model/outline.ts";
import { type Boundary, isFull } from "./boundary.ts";
import { beginsDangling, isLower, isOneOf } from "./printed.ts";

const dashes = "—–-";
const dash = /^[-–—]$/;
const lastWord = /(?<!\p{L})\p{L}{1,30} ?[:,]?$/u;
/** «o чинить мост»: the round bullet of a word processor looks like a small letter. */
const letterBullet = /^[oüv]$/;

export function markerWeight(b: Boundary, cues: LineCues): number {
  const marker = b.markerAfter;
  if (!marker) return 0;
  if (marker.type !== "bullet") return b.opensItems ? -10 : -7;
  if (letterBullet.test(marker.text)) return -10;
  const isSpace = dash.test(marker.text) && b.after.blankBefore === 0 && !b.head.isClosed;
  if (isSpace && isLowerDecision(b.tail.text.slice(marker.text.length).trimStart(), cues)) return 11;
  if (isSpace && isMidSentence(b, marker, cues)) return 2;
  return dash.test(marker.text) && isFull(b) && !b.markerBefore ? -3 : -6;
}

/** «2. … довести долю яблонь до 40 %, груш» | «– до 20 %.» | «3. …»: a wrapped sentence; one dash alone makes no list. */
function isMidSentence(b: Boundary, marker: Marker, cues: LineCues): boolean {
  const { head, tail, isItem, next, page } = b;
  if (!isItem || b.markerBefore || !isFull(b) || head.last === "," || marker.text === "-") return false;
  const rest = tail.text.slice(marker.text.length).trimStart();
  const below = next ? page.clean.text.charAt(next.start) : "";
  return isLower(rest) && !isOneOf(below, dashes) && beginsDangling(rest, cues) && !cues.task(rest);
}

/** «Совет депутатов района» | «— постановляет:»: a dash that was a space. */
function isLowerDecision(tail: string, cues: LineCues): boolean {
  return isLower(tail) && (cues.opensDecision(tail) || cues.decision(lastWord.exec(tail)?.[0] ?? ""));
}
