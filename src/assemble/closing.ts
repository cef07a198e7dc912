/** What stands below the decisions: signatories, attachments, and what is no text of the resolution. */
import type { SignatoryMatch } from "../model/mention.ts";
import type { Artifact, Resolution } from "../model/resolution.ts";
import type { Range, Span } from "../model/span.ts";
import { type Context, mainRange, unit, unitsOf } from "./context.ts";

export function signatoriesOf(context: Context): Resolution["signatories"] {
  return blocks(context, unitsOf(context, "signature")).flatMap((block) => signatoriesIn(context, block));
}

function signatoriesIn(context: Context, block: readonly number[]): Resolution["signatories"] {
  for (const index of block) context.places.set(index, "signature");
  const ranges = block.map((index) => mainRange(context, index));
  const lines = ranges.map(({ start, end }) => context.outline.clean.text.slice(start, end));
  const found = context.language.recognise.signatories(lines);
  const unnamed: SignatoryMatch = { lines: [], name: null, post: context.readingOf(ranges[0] as Range) };
  const signers = (found.length > 0 ? found : [unnamed]).map((one) => named(context, one));
  const cells = ownCells(cellsOf(lines, signers));
  return signers.flatMap(({ name, post }, signer) => {
    const own = cells.get(signer) ?? [];
    if (own.length === 0) return [];
    const pieces = own.map(({ line, start, end }) => ({
      start: (ranges[line] as Range).start + start,
      end: (ranges[line] as Range).start + end,
    }));
    const joined = join(
      pieces,
      own.map(({ adjacent, line }) => adjacent && (line === 0 || block[line] === (block[line - 1] as number) + 1)),
    );
    const [span, ...rest] = joined.map(context.spanOf);
    const whole = { start: (ranges[0] as Range).start, end: (ranges.at(-1) as Range).end };
    const printed = (words: string | null) => words && context.respell(words, whole);
    const blocks = pieces.map((piece) => lineOf(context, piece));
    return [{ blocks, name: printed(name), post: printed(post), rest, span: span as Span }];
  });
}

/** «Участники слёта» sign by their name, «Глава района» by the post. */
function named(context: Context, one: SignatoryMatch): SignatoryMatch {
  const collective = one.name === null && one.post !== null && context.language.cues(one.post, 0).has("collective");
  return collective ? { ...one, name: one.post, post: null } : one;
}

/** A stretch of a line that belongs to one signatory. */
interface Cell extends Range {
  readonly line: number;
  readonly signer: number;
}

/** Those of each signatory, and whether the one before is of the same. */
function ownCells(cells: readonly Cell[]): Map<number, (Cell & { adjacent: boolean })[]> {
  const own = new Map<number, (Cell & { adjacent: boolean })[]>();
  for (const [i, cell] of cells.entries()) {
    const list = own.get(cell.signer) ?? [];
    list.push({ ...cell, adjacent: i > 0 && cells[i - 1]?.signer === cell.signer });
    own.set(cell.signer, list);
  }
  return own;
}

/** Lines belong to the signatory that claims them; a line that names several is cut where each begins, a post of several goes to the first. */
function cellsOf(lines: readonly string[], signers: readonly SignatoryMatch[]): Cell[] {
  const cells: Cell[] = [];
  let last = 0;
  const claimed = new Map(signers.flatMap((one, signer) => one.lines.map((line) => [line, signer] as const)).reverse());
  const mayShare = signers.some((one) => one.lines.length === 0);
  for (const [line, text] of lines.entries()) {
    const begins = mayShare ? beginsIn(text, signers) : [];
    const starts = begins.length > 1 ? begins : [{ start: 0, signer: claimed.get(line) ?? last }];
    for (const [i, { start, signer }] of starts.entries()) {
      const end = starts[i + 1]?.start ?? text.length;
      cells.push({ line, signer, start: i === 0 ? 0 : start, end: text.slice(0, end).trimEnd().length });
      last = signer;
    }
  }
  return cells;
}

/** Where in a line the words of each signatory begin. */
function beginsIn(text: string, signers: readonly SignatoryMatch[]): { start: number; signer: number }[] {
  return signers
    .flatMap((one, signer) => [one.name, one.post].flatMap((words) => placeIn(text, words, signer)))
    .sort((a, b) => a.start - b.start || a.signer - b.signer)
    .filter((one, i, all) => i === 0 || (one.signer !== all[i - 1]?.signer && one.start !== all[i - 1]?.start));
}

const shortestWords = 4;

function placeIn(text: string, words: string | null, signer: number): { start: number; signer: number }[] {
  const printed = words?.slice(0, 40) ?? "";
  const start = printed.length >= shortestWords ? text.indexOf(printed) : -1;
  return start < 0 ? [] : [{ start, signer }];
}

/** Neighbouring pieces are one. */
function join(pieces: readonly Range[], adjacent: readonly boolean[]): Range[] {
  const out: Range[] = [];
  for (const [i, piece] of pieces.entries()) {
    const before = out.at(-1);
    if (before && adjacent[i]) out[out.length - 1] = { start: before.start, end: piece.end };
    else out.push(piece);
  }
  return out;
}

function blocks(context: Context, members: readonly number[]): number[][] {
  const out: number[][] = [];
  for (const index of members) {
    const last = out.at(-1);
    if (last && unit(context, last[0] as number).block === unit(context, index).block) last.push(index);
    else out.push([index]);
  }
  return out;
}

const longestTitle = 160;
const startsWithDigit = /^\d/;

export function attachmentsOf(context: Context): Resolution["attachments"] {
  const out: number[][] = [];
  for (const index of unitsOf(context, "attachment")) {
    context.places.set(index, "attachment");
    const last = out.at(-1);
    const begins = unit(context, index).heading && !(last && last.length < 2);
    if (!last || begins || isInterrupted(context, last.at(-1) as number, index)) out.push([index]);
    else last.push(index);
  }
  return out.map((members) => {
    const texts = members.map((index) => textWithMarker(context, index));
    const range = {
      start: mainRange(context, members[0] as number).start,
      end: mainRange(context, members.at(-1) as number).end,
    };
    const blocks = members.map((index) => lineOf(context, mainRange(context, index)));
    return { blocks, span: context.spanOf(range), text: texts.join(" "), title: headingOf(texts) };
  });
}

/** Something that belongs to neither stands between two units of an attachment. */
function isInterrupted(context: Context, before: number, after: number): boolean {
  for (let index = before + 1; index < after; index++) if (unit(context, index).role !== "artifact") return true;
  return false;
}

function lineOf(context: Context, range: Range): { span: Span; text: string } {
  return { span: context.spanOf(range), text: context.printedOf(range) };
}

function textWithMarker(context: Context, index: number): string {
  return context.textOf(mainRange(context, index));
}

/** «Приложение 1» and what stands below it in small letters: «к решению Совета», «от 15.07.2020 № 28/212». */
function headingOf(texts: readonly string[]): string {
  let title = texts[0] as string;
  for (const text of texts.slice(1, 5)) {
    if (
      text.charAt(0) !== text.charAt(0).toLowerCase() ||
      title.length + text.length > longestTitle ||
      startsWithDigit.test(text)
    )
      break;
    title += ` ${text}`;
  }
  return title;
}

export function artifactsOf(context: Context): Artifact[] {
  const units = unitsOf(context, "artifact").map((index) => {
    context.places.set(index, "artifact");
    const range = mainRange(context, index);
    return { kind: unit(context, index).kind ?? "note", span: context.spanOf(range), text: textWithMarker(context, index) };
  });
  const asides = context.asides.map(({ kind, source, text }) => ({ kind, span: context.sourceSpan(source), text }));
  return [...units, ...asides].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
