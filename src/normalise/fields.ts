/** Fields and bookmarks that a word processor left in the text: «[bookmark: _GoBack]», «PAGEREF _Toc1 \h», «Ошибка! Закладка не определена.» */
import { everyMatch } from "../model/every-match.ts";
import type { Range } from "../model/span.ts";
import type { Edit } from "../model/text.ts";
import type { Script } from "./script.ts";
import { sign } from "./signs.ts";
import { type Change, type Cut, cutOut } from "./step.ts";

const anyField =
  /\[[Bb]ookmark|\[\]\{#|MERGEFORMAT|PAGEREF|NOTEREF|HYPERLINK|FORMTEXT|FORMCHECKBOX|REF _|TOC \\|\{ ?(?:PAGE|REF|SEQ|TOC|DATE|NUMPAGES|INCLUDEPICTURE|SYMBOL|EMBED|MERGEFIELD|STYLEREF|DOC)/;
const switches = "(?: {1,3}\\\\[@*#a-z](?: ?(?:MERGEFORMAT|MERGEFORMATINET|ARABIC))?)*";
const patterns: readonly RegExp[] = [
  /\[[Bb]ookmark[^\]\n]{0,80}\]/g,
  /\[\]\{#[^{}\n]{1,80}\}/g,
  /\{ ?(?:PAGEREF|NOTEREF|HYPERLINK|REF|TOC|PAGE|NUMPAGES|MERGEFIELD|SEQ|FORMTEXT|FORMCHECKBOX|INCLUDEPICTURE|SYMBOL|DATE|TIME|EMBED|STYLEREF|DOCPROPERTY|DOCVARIABLE)[^{}\n]{0,300}\}/g,
  new RegExp(`(?:PAGEREF|NOTEREF|REF) {1,3}_[A-Za-z0-9]{1,40}${switches}`, "g"),
  /HYPERLINK(?: {1,3}\\[a-z])? {1,3}"[^"\n]{0,300}"(?: {1,3}\\[a-z](?: "[^"\n]{0,100}")?)*/g,
  new RegExp(`TOC {1,3}\\\\o "[\\d-]{1,5}"${switches}`, "g"),
  /(?:(?:PAGE|NUMPAGES|FORMTEXT|FORMCHECKBOX) {1,3})?\\\* ?MERGEFORMAT(?:INET)?/g,
  /FORM(?:TEXT|CHECKBOX)(?![A-Za-z])/g,
];

export function fields(text: string, script: Script, signs: number): Change | undefined {
  const codes =
    (signs & (sign.foreign | sign.bracket)) !== 0 && anyField.test(text)
      ? patterns.flatMap((pattern) => matches(text, pattern))
      : [];
  const found = [...codes, ...script.fieldErrors.flatMap((sentence) => places(text, sentence))];
  return found.length > 0 ? cutAll(text, found) : undefined;
}

function matches(text: string, pattern: RegExp): Range[] {
  return Array.from(everyMatch(text, pattern), ({ 0: field, index: start }) => ({ start, end: start + field.length }));
}

function places(text: string, sentence: string): Range[] {
  const found: Range[] = [];
  for (let at = text.indexOf(sentence); at >= 0; at = text.indexOf(sentence, at + sentence.length))
    found.push({ start: at, end: at + sentence.length });
  return found;
}

function cutAll(text: string, ranges: Range[]): Change {
  ranges.sort((a, b) => a.start - b.start || b.end - a.end);
  const edits: Edit[] = [];
  const cuts: Cut[] = [];
  let end = 0;
  for (const range of ranges) {
    if (range.start < end) continue;
    end = range.end;
    edits.push(cutOut(text, range));
    cuts.push({ ...range, kind: "bookmark" });
  }
  return { edits, cuts };
}
