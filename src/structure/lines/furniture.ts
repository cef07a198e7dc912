/** Lines that are no text of the resolution: page numbers, rules, running heads. Told by their form and place alone. */
import type { LineCues } from "../../lang/language.ts";
import type { Line } from "../../model/line.ts";
import { isCapitals } from "../capitals.ts";
import type { Furniture } from "./furniture-kind.ts";
import { markRunningHeads } from "./running-heads.ts";

const onlyRule = /^[\s_*=~.\-–—•·]+$/;
const ruleInk = /[_*=~\-–—]/;
/** A rule or specks. */
const onlyMarks = /^[\s_*=~.\-–—•·,;:'`"’«»^°!■□█|\\]+$/;
/** «. ,  ' : «»: what a scanner read into the specks of the paper, three or more apart. */
const specks = /^[.,;:'`"’«»^~°·•*!■□█|\\-]{1,3}(?:\s{1,80}[.,;:'`"’«»^~°·•*!■□█|\\-]{1,3}){2,20}$/;
const pageNumber = /^(?:[-–—]{1,2} ?\d{1,3} ?[-–—]{1,2}|\d{1,3}|\d{1,3} ?\/ ?\d{1,3}|\[\d{1,3}\])$/;
/** «2.» in the middle of the page: of a typewriter. */
const typedPage = /^\d{1,3}\.$/;
const centred = 20;
const numberAlone = /^(\d{1,3}) ?([.)])?$/;
const documentCode = /^\d{2,4}[-/]\d{3,6}$/;
/** «18-09312 (R)      2/4»: the number of the print, and the page. */
const printAndPage = /^\d{2}-\d{4,6}(?: ?\([A-Z]\))?\s{1,120}\d{1,3}\/\d{1,3}$/;
/** «2/4      18-09312 (R)», «2          18-09312»: the left page. */
const pageAndPrint = /^\d{1,3}(?:\/\d{1,3}\s|\s{8})\s{0,120}\d{2}-\d{4,6}(?: ?\([A-Z]\))?$/;
const leadingNumber = /^(\d{1,3}) ?(?:[.)](?: |$)|$| {1,8}\p{Lu})/u;
/** «3» | «5. Школам …» */
const ownNumber = /^\d{1,3}[.)] ?\p{L}/u;
/** «гимназии №» | «4» */
const numberAwaited = /№$|(?<!\p{L})[Nn]$/u;
const closed = /[.!?:;,]["»”)]?$/;
const small = /^\p{Ll}\p{L}/u;
const farRight = 30;
const longestFoot = 140;

/** For each line what furniture it is, or undefined. */
export function furniture(text: string, lines: readonly Line[], cues: LineCues): (Furniture | undefined)[] {
  const found = lines.map((line, index) => {
    if (cues.pageNumber(text.slice(line.start, line.end))) return "page-number";
    return isPaged(text, lines, { index, cues }) ? "running-head" : lineFurniture(text, lines, index, line);
  });
  markRunningHeads({ text, lines, cues }, found);
  return found;
}

/**
 * «Резолюция съезда      стр. 2»: the word for a page tells it; in a table of contents each line has one. Above the first lines there
 * is no page yet, and a point or a task may cite one.
 */
function isPaged(text: string, lines: readonly Line[], { index, cues }: { index: number; cues: LineCues }): boolean {
  if (index < headLines || !endsInPage(text, lines[index], cues)) return false;
  const { start, end } = lines[index] as Line;
  const content = text.slice(start, end);
  if (pointStart.test(content) || cues.infinitive(content)) return false;
  return !endsInPage(text, lines[index - 1], cues) && !endsInPage(text, lines[index + 1], cues);
}

function endsInPage(text: string, line: Line | undefined, cues: LineCues): boolean {
  if (!line || line.end - line.start > longestFoot) return false;
  const { start, end } = line;
  const content = text.slice(start, end);
  const gap = Math.max(content.lastIndexOf("\t"), content.lastIndexOf(wide) + wide.length - 1);
  if (gap < wide.length) return false;
  const last = content.slice(gap + 1).trim();
  return last !== "" && letter.test(last.charAt(0)) && cues.pageNumber(last);
}

const wide = "    ";
/** Those of the title. */
const headLines = 3;
/** «1.», «2.1», «IV.», «а)», «–» */
const pointStart =
  /^(?:\d{1,3}(?:\.\d{1,3}){0,5} ?[.)]|\d{1,3}(?:\.\d{1,3}){1,5}\s|[IVXL]{1,6}[.)]|\p{L}\)|\p{Ll}\.|[-–—•·*]\s)/u;
const letter = /\p{L}/u;

/** «--» alone parts the foot of a letter. */
function isSeparator(content: string, { indent }: Line): boolean {
  return content.length > 2 || content === "--" || indent > 20;
}

function lineFurniture(text: string, lines: readonly Line[], index: number, line: Line): Furniture | undefined {
  if (line.end - line.start < longestFoot && isFoot(text.slice(line.start, line.end))) return "page-number";
  if (line.end - line.start > 40 && !onlyMarks.test(text.slice(line.start, line.start + 40))) return undefined;
  const content = text.slice(line.start, line.end);
  if (onlyRule.test(content) && ruleInk.test(content)) return isSeparator(content, line) ? "separator" : undefined;
  if (specks.test(content)) return "separator";
  if (!isPageNumber(content, line)) return documentCode.test(content) && line.indent >= farRight ? "page-number" : undefined;
  if (numberAwaited.test(before(text, lines, index))) return undefined;
  return isItemNumber(text, lines, index) ? undefined : "page-number";
}

function isPageNumber(content: string, { indent }: Line): boolean {
  return pageNumber.test(content) || (indent >= centred && typedPage.test(content));
}

function isFoot(content: string): boolean {
  return printAndPage.test(content) || pageAndPrint.test(content);
}

/** Between «на своей следующей» and «сессии», perhaps with a running head behind it. */
function partsSentence(text: string, lines: readonly Line[], index: number): boolean {
  const above = lines[index - 1];
  if (!above || closed.test(text.slice(above.start, above.end))) return false;
  const [below, behind] = [lines[index + 1], lines[index + 2]].map((line) => (line ? text.slice(line.start, line.end) : ""));
  return small.test(below ?? "") || (isCapitals(below ?? "") && small.test(behind ?? ""));
}

function before(text: string, lines: readonly Line[], index: number): string {
  const line = lines[index - 1];
  return line ? text.slice(Math.max(line.start, line.end - 4), line.end) : "";
}

/** «1» alone on its line, the text on the next: a neighbour numbered one more or one less tells it from a page number. */
function isItemNumber(text: string, lines: readonly Line[], index: number): boolean {
  const line = lines[index] as Line;
  const next = lines[index + 1];
  const number = Number(numberAlone.exec(text.slice(line.start, line.end))?.[1] ?? Number.NaN);
  if (Number.isNaN(number) || !next || next.blankBefore > 0 || line.indent >= farRight) return false;
  if (partsSentence(text, lines, index) || ownNumber.test(text.slice(next.start, next.start + 8))) return false;
  for (let other = Math.max(0, index - 12); other < Math.min(lines.length, index + 13); other++) {
    const near = lines[other] as Line;
    if (other === index || near.end - near.start > 4_000) continue;
    const printed = leadingNumber.exec(text.slice(near.start, Math.min(near.end, near.start + 6)))?.[1];
    if (printed !== undefined && Math.abs(Number(printed) - number) === 1) return true;
  }
  return false;
}
