/**
 * New wordings that an act gives another one: «пункт 3 изложить в следующей редакции:» | «3. Совет вправе:» | «а) созывать сход.»;».
 * What is quoted there is no task of this act, whatever its lines begin with.
 */
import type { LineCues } from "../../lang/language.ts";
import type { Line } from "../../model/line.ts";
import type { Range } from "../../model/span.ts";

/** A quote that opens behind a colon, in the line or below it. */
const opening = /:\s*(?=[«„“"])/g;
const quote = /[«„“»”]/g;
const opens = "«„“";
/** Straight quotes do not tell which of them closes: the last of a line does. */
const straightEnd = /"(?= ?[.;,]?(?:\n|$))/g;
/** Characters in which the words before a colon tell that a wording follows. */
const introduction = 300;
/** A wording that goes on further has lost its closing quote. */
const longest = 12_000;

/** @returns the lines that go on with a wording which an earlier line opens. */
export function wordingLines(text: string, lines: readonly Line[], cues: LineCues): ReadonlySet<number> {
  const inside = new Set<number>();
  let next = 0;
  for (const { start, end } of wordingsIn(text, cues)) {
    while (next < lines.length && (lines[next] as Line).end <= start) next++;
    if (start <= (lines[next]?.start ?? start)) inside.add(next);
    while (next + 1 < lines.length && (lines[next + 1] as Line).start < end) inside.add(++next);
  }
  return inside;
}

/** @returns what is quoted as a wording, with its quotes; a wording that is never closed is none. */
export function wordingsIn(text: string, cues: LineCues): Range[] {
  const out: Range[] = [];
  opening.lastIndex = 0;
  for (let hit = opening.exec(text); hit; hit = opening.exec(text)) {
    if (!cues.introducesWording(text.slice(Math.max(0, hit.index - introduction), hit.index + 1))) continue;
    const start = opening.lastIndex;
    const end = closing(text, start);
    if (end === null) continue;
    out.push({ start, end });
    opening.lastIndex = end;
  }
  return out;
}

/** Behind the quote that closes what opens at `from`. */
function closing(text: string, from: number): number | null {
  const pattern = text.charAt(from) === '"' ? straightEnd : quote;
  const open: string[] = [];
  pattern.lastIndex = from;
  for (let hit = pattern.exec(text); hit && hit.index < from + longest; hit = pattern.exec(text)) {
    const [sign] = hit;
    if (opens.includes(sign) && !(sign === "“" && open.at(-1) === "„")) open.push(sign);
    else open.pop();
    if (open.length === 0) return hit.index + 1;
  }
  return null;
}
