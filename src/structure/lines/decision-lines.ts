/** Lines around «РЕШИЛИ:»: the body that decides above its verb, and a decision that is a line of its own. */
import type { LineCues } from "../../lang/language.ts";
import type { Line } from "../../model/line.ts";
import { type Boundary, isFull } from "./boundary.ts";
import { isOneOf } from "./printed.ts";

const clauseOrComma = ",.;:)»";

/** «Совет депутатов» | «РЕШИЛ:», a line of its own and no rest of a sentence, as «совет» may be where lines are wrapped. */
export function isBodyAbove({ opening, before, head, tail, width }: Boundary, cues: LineCues): boolean {
  return opening === before && (!head.isLower || width === 0) && cues.decision(tail.text) && cues.decider(head.text);
}

/** «…, руководствуясь Уставом,» | «Совет депутатов» | «РЕШИЛ:» */
export function headsDecision(b: Boundary, cues: LineCues): boolean {
  const { page, next } = b;
  if (!next || !isOneOf(b.head.last, clauseOrComma) || (isFull(b) && !isSetApart(b, next)) || !cues.decider(b.tail.text))
    return false;
  return cues.decision(page.clean.text.slice(next.start, next.end));
}

/** A full line and the body behind it may be one wrapped sentence, not where blank lines part them as they part the body from its verb. */
function isSetApart({ opening, before, after }: Boundary, next: Line): boolean {
  return opening === before || after.blankBefore > 0 === next.blankBefore > 0;
}

/** «участники решили:» is no rest of an item; in a wrapped sentence it may be anywhere. */
export function ownDecision(b: Boundary): number {
  if (b.isItem) return -9;
  if (b.cut && b.tail.isLower) return 0;
  if (b.width === 0) return -5;
  return isFull(b) ? 0 : -3;
}
