/** What an infinitive at the beginning of a line tells of the line above it. */
import type { LineCues } from "../../lang/language.ts";
import type { Line } from "../../model/line.ts";
import { type Boundary, isBookmarked, isFull } from "./boundary.ts";

/** Not «(Лобов К.К.)». */
const stopped = /[:;.!?…]$/;

/** «…, заявки» | «сдать до 1 мая»: what stands alone behind the comma waits for its verb. */
const objectAlone = /, \p{Ll}{3,20}$/u;

/** A capital infinitive opens a sentence; «право» | «выбирать». */
export function infinitiveWeight(b: Boundary, cues: LineCues): number {
  if (!cues.infinitive(b.tail.text)) return 0;
  if (!b.tail.isLower) return -5;
  return isFull(b) || (b.isItem && !b.head.isClosed && cues.awaitsTask(b.head.text)) ? 0 : -3;
}

/** «…, содействовать созданию советов,» | «предлагаем организациям …» */
export function operativeWeight(b: Boundary, cues: LineCues): number {
  const { head, tail } = b;
  if (!tail.isLower || !head.end.endsWith(",") || isFull(b)) return 0;
  return cues.operative(tail.text) ? -4 : 0;
}

/**
 * «включить … в план работы» | «ограничить …», behind a line that has room also | «до 1 мая ограничить …»: without a comma or «и» one
 * task does not follow another in a sentence.
 */
export function parallelWeight(b: Boundary, cues: LineCues): number {
  const { head, tail, page, opening } = b;
  if (b.isItem || cues.dangling(head.text)) return 0;
  if (!cues.infinitive(tail.text) && (isFull(b) || !cues.termBeforeTask(tail.text))) return 0;
  if (b.width === 0 && isTaskList(b, cues)) return -8;
  if (head.end.endsWith(",") || head.end.endsWith("-") || (b.width > 0 && objectAlone.test(head.text))) return 0;
  const task = cues.task(page.clean.text.slice(opening.start, opening.end));
  return task ? -8 : b.width === 0 ? -2.5 : 0;
}

/** «провести в мае конкурс чтецов,» | «обобщить опыт», where nobody wraps lines: each is a task of its own. */
function isTaskList({ page, head, tail, opening, before, after }: Boundary, cues: LineCues): boolean {
  if (!page.unwrapped || opening !== before || after.blankBefore > 0 || head.last !== ",") return false;
  return cues.infinitive(head.text) && cues.infinitive(tail.text);
}

/** «2. Отделу культуры и клубам» | «провести смотр.»: one task, in a line of its own; not the first of a list without markers, which hangs on them. */
export function taskBelowWeight(b: Boundary, cues: LineCues): number {
  const { head, tail, before, markerBefore, markerAfter, opening, after, opensItems, next, page } = b;
  if (!markerBefore?.number || markerAfter || opening !== before || after.blankBefore > 0) return 0;
  if (!tail.isLower || stopped.test(head.end) || isBookmarked(b)) return 0;
  if (!cues.infinitive(tail.text) || !cues.opensWithDoers(head.text.slice(markerBefore.end - before.start).trimStart())) return 0;
  const below = next && next.blankBefore === 0 && !opensItems ? printed(page.clean.text, next) : "";
  if (!cues.infinitive(below) && !cues.termBeforeTask(below)) return 9;
  return page.unwrapped && tail.last === ";" ? -6 : 0;
}

/** «Директора школ» | «перейти на …» | «открыть …»: a heading without a mark over tasks without one, where nobody wraps lines. */
export function tasksBelowWeight(b: Boundary, cues: LineCues): number {
  const { head, tail, before, markerBefore, markerAfter, opening, after, next, page } = b;
  if (!page.unwrapped || markerBefore || markerAfter || opening !== before || after.blankBefore > 0) return 0;
  if (!tail.isLower || head.isLower || head.isClosed || head.end.endsWith(",") || !next || next.blankBefore > 0) return 0;
  const isTask = (line: string): boolean => cues.infinitive(line) || cues.termBeforeTask(line);
  return isTask(tail.text) && isTask(printed(page.clean.text, next)) && cues.doersAlone(head.text) ? -6 : 0;
}

function printed(text: string, { start, end }: Line): string {
  return text.slice(start, end);
}
