/**
 * Cases as data. In a Markdown file each line of a fenced block is a case, the words around the blocks are comment. What is to be
 * found is drawn into the sentence; a line without marks must find nothing:
 *
 *     Утвердить до [[5 мая 2020|date 2020-05-05]] г.
 *
 * «⇥» stands for a tab.
 */
import { readFileSync } from "node:fs";

export interface Drawn {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

export interface Case {
  /** Line of the file, from 1. */
  readonly line: number;
  readonly text: string;
  readonly expected: readonly Drawn[];
}

const fence = /^ {0,3}```/;
const mark = /\[\[([^[\]|]+)\|((?:[^[\]]|\[[^[\]]*\])*)\]\]/g;

/** @param file path from the root of the repository, e.g. `fixtures/cases/extract/dates.md`. */
export function readCases(file: string): Case[] {
  const cases: Case[] = [];
  let fenced = false;
  for (const [index, line] of readFileSync(file, "utf8").split("\n").entries()) {
    if (fence.test(line)) fenced = !fenced;
    else if (fenced && line.trim() !== "") cases.push(readCase(line, index + 1));
  }
  if (cases.length === 0) throw new Error(`${file}: no case in a fenced block`);
  return cases;
}

/** The sentence with what was found drawn into it, to compare with the line of the file. */
export function draw(text: string, found: readonly Drawn[]): string {
  let out = "";
  let at = 0;
  for (const { start, end, label } of found) {
    out += `${text.slice(at, start)}[[${text.slice(start, end)}|${label}]]`;
    at = end;
  }
  return out + text.slice(at);
}

function readCase(source: string, line: number): Case {
  const marked = source.replaceAll("⇥", "\t");
  const expected: Drawn[] = [];
  let text = "";
  let at = 0;
  for (const found of marked.matchAll(mark)) {
    const [whole, words = "", label = ""] = found;
    text += marked.slice(at, found.index);
    expected.push({ start: text.length, end: text.length + words.length, label });
    text += words;
    at = found.index + whole.length;
  }
  return { line, text: text + marked.slice(at), expected };
}
