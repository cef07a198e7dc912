/**
 * Running heads: what stands beside a page number in the middle of a sentence («школ и ⏎ 87 ⏎ II СЛЁТ МАСТЕРОВ ⏎ музеев»), on its own line
 * or on that of the number («Резолюция конференции      213»), and what is printed beside the numbers of several pages.
 */
import type { LineCues } from "../../lang/language.ts";
import type { Line } from "../../model/line.ts";
import type { Furniture } from "./furniture-kind.ts";

const clauseEnd = /[.!?:;]["»”)]?$/;
/** «19–20 мая 2023 г.» ends no sentence. */
const shortened = /[\s\d]\p{L}{1,2}\.$/u;
const longestHead = 90;
const setAside = 15;
/** «213      Резолюция конференции»: a number parted from words by a gap. */
const numberAtEdge = /^(?:\d{1,4}(?:\t| {4,})\S.*|.*\S(?:\t| {4,})[-–—]? ?\d{1,4} ?[-–—]?)$/;
const gap = /\t| {6,}/;
const farRight = 30;
const digit = /^\d/;
/** A small letter, or a figure with its noun: «до» | «780 тысяч человек». */
const goesOn = /^(?:\p{Ll}|\d{1,3} \p{Ll}{3})/u;
const notLetters = /[^\p{L}]+/gu;
const fewestLetters = 6;
/** «IV. Органам», «2) создать», «- вести», «школам»: the text goes on below a head. */
const isPoint = /^(?:\p{Ll}|[-–—•*·] ?\p{L}|(?:\d{1,2}|[IVX]{1,5})[.)])/u;
/** «б) чистить», «– чистить» */
const listGoesOn = /^(?:\(?[\p{L}\d]{1,2}\)|[-–—•]) {0,8}\p{Ll}/u;
const aloneNumber = /^\d{1,3}$/;
const number = /\d(?:[\d./-]{0,12}\d)?/g;
/** Numbers that are those of the act count as words. */
const fewestWords = 3;
const shortestWord = 5;
const titleLines = 6;
const longestLine = 300;
/** A title page has no page number above it. */
const fewestAbove = 8;

/** Lines before and behind that of the number which may be its head. */
type Shape = readonly [before: number, behind: number];
const above: Shape = [1, 0];
const shapes: readonly Shape[] = [[0, 0], [0, 1], above, [0, 2], [1, 1]];

export function markRunningHeads(
  { text, lines, cues }: { text: string; lines: readonly Line[]; cues: LineCues },
  found: (Furniture | undefined)[],
): void {
  const numbers = lines.flatMap((line, i) => (found[i] === "page-number" || isEdge(text, line) ? [i] : []));
  const page = { text, lines, found, cues };
  for (const i of numbers) {
    const shape = isSetOff(page, i - 1) ? above : shapes.find(([before, behind]) => parts(page, i - before, i + behind));
    if (shape) mark(found, i - shape[0], i + shape[1]);
  }
  for (const i of repeated(text, lines, numbers)) mark(found, i, i);
  for (const i of headsAbove(page, cues)) mark(found, i, i);
  for (const i of numbers)
    for (const step of [-1, 1] as const)
      if (isCentredHead(page, i, step) || isPublication(page, i + step, cues) || partsList(page, i, step))
        mark(found, i + step, i + step);
  markTitlesAgain(page, found);
}

function mark(found: (Furniture | undefined)[], first: number, last: number): void {
  for (let i = first; i <= last; i++) found[i] ??= "running-head";
}

function isEdge(text: string, { start, end }: Line): boolean {
  return end - start < longestHead + longestHead && numberAtEdge.test(text.slice(start, end));
}

interface Page {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly found: readonly (Furniture | undefined)[];
  readonly cues: LineCues;
}

/** Do the lines from first to last part a sentence? */
function parts({ text, lines, found, cues }: Page, first: number, last: number): boolean {
  const before = lines[first - 1];
  const after = lines[last + 1];
  if (!before || !after || found[first - 1] || found[last + 1]) return false;
  const open = text.slice(before.start, before.end);
  if (clauseEnd.test(open) || gap.test(open) || after.indent > farRight || cues.signature(open)) return false;
  if (!goesOn.test(text.slice(after.start, after.start + 16))) return false;
  const room = 0.8 * Math.max(before.end - before.start, after.end - after.start);
  return lines
    .slice(first, last + 1)
    .every(
      (line, i) =>
        found[first + i] !== undefined ||
        (isHead(text, line) &&
          !cues.signature(printed(text, line)) &&
          (gap.test(text.slice(line.start, line.end)) || line.end - line.start < room)),
    );
}

/** A head above the number, with a blank line that the text does not have between its own lines. */
function isSetOff(page: Page, at: number): boolean {
  const [before, head] = [page.lines[at - 1], page.lines[at]];
  if (!before || !head || head.blankBefore === 0 || before.blankBefore > 0) return false;
  return page.found[at] === undefined && parts(page, at, at + 1);
}

/** The number may have been taken for that of a point. */
function markTitlesAgain(page: Page, found: (Furniture | undefined)[]): void {
  for (const [i, { start, end }] of page.lines.entries()) {
    const isNumber = found[i] === "page-number" || (end - start <= 3 && aloneNumber.test(page.text.slice(start, end)));
    if (!isNumber || !isTitleAgain(page, i + 1)) continue;
    found[i] = "page-number";
    mark(found, i + 1, i + 1);
  }
}

/**
 * Below the number, in words of the title alone, before a point or the rest of a sentence: «Резолюция конференции „Река“»,
 * «Протокол № 12/3 от 03.05.2013».
 */
function isTitleAgain(page: Page, at: number): boolean {
  const { text, lines, found } = page;
  const [head, next] = [lines[at], lines[at + 1]];
  if (!head || !next || at < fewestAbove || found[at] || head.end - head.start > longestHead || !isHead(text, head)) return false;
  if (!isPoint.test(text.slice(next.start, next.start + 16))) return false;
  const [words, numbers] = [stems(printed(text, head)), numbersOf(printed(text, head))];
  if (words.length === 0 || words.length + numbers.length < fewestWords) return false;
  const top = lines.slice(0, titleLines).map((line) => text.slice(line.start, Math.min(line.end, line.start + longestLine)));
  const title = new Set(top.flatMap(stems));
  if (!words.every((word) => title.has(word))) return false;
  const numbered = new Set(top.flatMap(numbersOf));
  return words.length >= fewestWords || numbers.every((one) => numbered.has(one));
}

/** «12/3», «03.05.2013» */
function numbersOf(content: string): readonly string[] {
  return content.match(number) ?? [];
}

/** «конференции», «Конференция»: the beginnings of long words. */
function stems(content: string): string[] {
  return content
    .toLowerCase()
    .split(notLetters)
    .filter(({ length }) => length >= shortestWord)
    .map((word) => word.slice(0, shortestWord));
}

/** Right beside the number, in the middle of the page, where the text is not. */
function isCentredHead({ text, lines, found }: Page, at: number, step: -1 | 1): boolean {
  const [number, head, beyond] = [lines[at], lines[at + step], lines[at + 2 * step]];
  if (!number || !head || !beyond || found[at + step] || found[at] !== "page-number" || at < fewestAbove) return false;
  if ((step < 0 ? number : head).blankBefore > 0 || head.indent < setAside || beyond.indent >= setAside) return false;
  return head.end - head.start < longestHead && isHead(text, head) && !gap.test(text.slice(head.start, head.end));
}

/** «…;» | 3 | «Доклад о работе слёта» | «б) чистить пруды»: beside the number, within a list. */
function partsList({ text, lines, found }: Page, at: number, step: -1 | 1): boolean {
  const head = lines[at + step];
  const [before, after] = [lines[Math.min(at, at + step) - 1], lines[Math.max(at, at + step) + 1]];
  if (!before || !head || !after || found[at + step] || found[at] !== "page-number") return false;
  if (!listGoesOn.test(text.slice(after.start, after.start + 16)) || text[before.end - 1] !== ";") return false;
  return head.end - head.start < longestHead && isHead(text, head);
}

/** «Сборник решений и резолюций» beside the number, whatever is parted. */
function isPublication({ text, lines }: Page, at: number, cues: LineCues): boolean {
  const line = lines[at];
  return at >= fewestAbove && line !== undefined && cues.publication(text.slice(line.start, line.end));
}

function isHead(text: string, { start, end }: Line): boolean {
  const content = text.slice(start, end);
  return content.length <= 2 * longestHead && !isLower(content[0]) && !digit.test(content) && !clauseEnd.test(content);
}

/**
 * The first page has its heads above the title and no number above them: the same lines as beside the numbers of later pages, one of them in
 * columns or of printed matter.
 */
function headsAbove({ text, lines, found }: Page, cues: LineCues): readonly number[] {
  const top = lines[1]?.blankBefore === 0 ? [0, 1] : [0];
  const heads = top.map((i) => printed(text, lines[i]));
  const first = heads[0] as string;
  const again = heads.map((head) => lines.flatMap((line, i) => (isLater(found, i) && printed(text, line) === head ? [i] : [])));
  const below = [...lines.slice(1, titleLines), ...(again[0] ?? []).map((i) => lines[i])].map((line) => printed(text, line));
  const isVolume = cues.volume(first, below);
  if (!isVolume && !heads.some((head) => gap.test(head) || cues.publication(head))) return [];
  if (again.every(({ length }) => length > 0)) return [...top, ...again.flat()];
  return isVolume || (again[0]?.length && (gap.test(first) || cues.publication(first))) ? [0] : [];
}

/** Told for a head already, or beside the number of a page. */
function isLater(found: readonly (Furniture | undefined)[], at: number): boolean {
  if (at === 0) return false;
  if (found[at] === "running-head") return true;
  return at >= fewestAbove && [found[at - 1], found[at + 1]].includes("page-number");
}

function printed(text: string, line: Line | undefined): string {
  return line ? text.slice(line.start, line.end) : "";
}

/** The same words beside the numbers of two pages or more. */
function repeated(text: string, lines: readonly Line[], numbers: readonly number[]): number[] {
  const places = new Map<string, number[]>();
  for (const number of numbers) {
    for (const i of [number - 1, number, number + 1]) {
      const line = lines[i];
      if (!line || line.end - line.start > longestHead) continue;
      const content = printed(text, line);
      if (clauseEnd.test(content) && !shortened.test(content)) continue;
      const letters = content.replace(notLetters, "").toLowerCase();
      if (letters.length >= fewestLetters) places.set(letters, [...(places.get(letters) ?? []), i]);
    }
  }
  return [...places.values()].flatMap((all) => (new Set(all).size > 1 ? all : []));
}

function isLower(letter: string | undefined): boolean {
  return letter !== undefined && letter !== letter.toUpperCase();
}
