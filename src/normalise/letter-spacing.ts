/** «Р Е З О Л Ю Ц И Я», «п о с т а н о в л я е т :»: closed up. Nothing but white space is cut. */
import { everyMatch } from "../model/every-match.ts";
import type { Edit } from "../model/text.ts";
import type { Script } from "./script.ts";
import { type Change, isLetter } from "./step.ts";

const anyLetter = "[A-Za-z\\u00c0-\\u024f\\u0370-\\u04ff]";
/** The second, third and fourth of at least four single letters with one to three spaces between them. */
const spaced = new RegExp(` ${anyLetter} {1,3}${anyLetter} {1,3}${anyLetter}(?!${anyLetter})`, "g");
const native = /[\u0400-\u04ff]/;
const tailMark = /[:.,;!?»]/;
const fewest = 4;

/** Single letters one after the other with the same number of spaces between. */
interface Run {
  readonly start: number;
  /** Offsets of the letters. */
  readonly letters: readonly number[];
}

export function letterSpacing(text: string, script: Script): Change | undefined {
  const edits: Edit[] = [];
  let done = 0;
  for (const { index } of everyMatch(text, spaced)) {
    if (index < done) continue;
    const start = text.lastIndexOf("\n", index) + 1;
    const stop = text.indexOf("\n", index);
    done = stop < 0 ? text.length : stop;
    for (const edit of lineEdits(text, start, { end: done, script })) edits.push(edit);
  }
  return edits.length > 0 ? { edits } : undefined;
}

/** In a line with a spaced word, shorter ones («Н А   С Е Л Е») are closed up as well. */
function lineEdits(text: string, start: number, { end, script }: { end: number; script: Script }): Edit[] {
  const runs = runsOf(text, start, end);
  const whole = runs.filter((run) => run.letters.length >= fewest && isWord(text, run, script));
  if (whole.length === 0) return [];
  const short = runs.filter((run) => run.letters.length < fewest && isParted(text, run, { start, end }));
  return [...whole, ...short].sort((a, b) => a.start - b.start).flatMap((run) => closeUp(text, run));
}

function runsOf(text: string, start: number, end: number): Run[] {
  const runs: Run[] = [];
  for (let at = start; at < end; ) {
    const letters = isLone(text, at) ? lettersFrom(text, at, end) : [];
    const last = letters.at(-1) ?? at;
    if (isTighterAfter(text, letters)) letters.pop();
    if (letters.length > 1) runs.push({ start: at, letters });
    at = letters.at(-1) === last || letters.length === 0 ? last + 1 : last;
  }
  return runs;
}

function lettersFrom(text: string, first: number, end: number): number[] {
  const gap = spacesFrom(text, first + 1);
  if (gap === 0 || gap > 3) return [];
  const letters = [first];
  for (let next = first + 1 + gap; next < end && isLone(text, next); next += gap + 1) {
    letters.push(next);
    if (spacesFrom(text, next + 1) !== gap) break;
  }
  return letters;
}

/** «О   Х О Д Е»: the last letter of a wide run begins a tight one. */
function isTighterAfter(text: string, letters: readonly number[]): boolean {
  const [first, second] = letters;
  if (first === undefined || second === undefined) return false;
  const next = (letters.at(-1) as number) + 1;
  const gap = spacesFrom(text, next);
  return gap > 0 && gap < second - first - 1 && isLone(text, next + gap);
}

function spacesFrom(text: string, at: number): number {
  let count = 0;
  while (text[at + count] === " ") count++;
  return count;
}

function isLone(text: string, at: number): boolean {
  return isLetter(text[at]) && !isLetter(text[at - 1]) && !isLetter(text[at + 1]);
}

/** Not a row of marks («х х х х»), of class letters («А Б В Г»), of letters without a vowel, or in mixed letter case. */
function isWord(text: string, run: Run, script: Script): boolean {
  const letters = run.letters.map((at) => text[at] as string);
  const folded = letters.map((letter) => (script.lookalikes[letter] ?? letter).toLowerCase());
  const [, ...rest] = letters;
  const oneCase =
    rest.every((letter) => letter === letter.toUpperCase()) || rest.every((letter) => letter === letter.toLowerCase());
  const inOrder = folded.every((letter, i) => i === 0 || letter.charCodeAt(0) - (folded[i - 1] as string).charCodeAt(0) === 1);
  const ofScript = letters.filter((letter) => native.test(letter)).length;
  return (
    oneCase &&
    !inOrder &&
    new Set(folded).size > 1 &&
    ofScript * 2 > letters.length &&
    folded.some((letter) => script.vowels.includes(letter))
  );
}

/** Parted from what stands around by a line end or by more than one space. */
function isParted(text: string, { letters }: Run, { start, end }: { start: number; end: number }): boolean {
  const first = letters[0] as number;
  const last = letters.at(-1) as number;
  const opens = text.slice(start, first).trim() === "" || text.slice(first - 2, first) === "  ";
  return opens && (text.slice(last + 1, end).trim() === "" || text.slice(last + 1, last + 3) === "  ");
}

function closeUp(text: string, { letters }: Run): Edit[] {
  const edits = letters.slice(1).map((at, i) => ({ start: (letters[i] as number) + 1, end: at, text: "" }));
  const last = (letters.at(-1) as number) + 1;
  if (text[last] === " " && tailMark.test(text[last + 1] ?? "")) edits.push({ start: last, end: last + 1, text: "" });
  return edits;
}
