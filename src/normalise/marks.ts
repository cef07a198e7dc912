/** Markdown left in plain text, without a Markdown parser: emphasis, headings, escapes, links, backticks. Bullets and rules stay. */
import type { Range } from "../model/span.ts";
import { emphasis } from "./emphasis.ts";
import type { Script } from "./script.ts";
import { sign } from "./signs.ts";
import type { Change } from "./step.ts";

const heading = /^ {0,3}(#{1,6}[ \t]+)(?=\S)([^\r\n]*)/gm;
/** «# 5 приказа»: a number sign. */
const numberSign = /^\d{1,4}(?![.)\d])/;
const closingHashes = /[ \t]#{1,6}[ \t]*$/;
const escaped = /(?<!\\)\\(?=[*_#+\-.()[\]!`>|~{}<"])/g;
const link = /!?\[([^[\]\n]{0,300})\]\(([^()\s]{1,500})(?: "[^"\n]{0,200}")?\)/g;
const target =
  /^(?:https?:|mailto:|tel:|ftp:|www\.|[./#])|\.(?:html?|php|pdf|docx?|xlsx?|ru|com|org|aspx?|md|png|jpe?g)(?:[/?#]|$)/i;
const code = /(?<!`)(`{1,2})(?![`\s])([^`\n]{1,300})(?<!\s)\1(?!`)/g;

export function marks(text: string, _script: Script, signs: number): Change | undefined {
  if ((signs & (sign.mark | sign.backslash)) === 0 && !text.includes("](")) return undefined;
  const found = [
    ...(text.includes("#") ? headings(text) : []),
    ...(text.includes("\\") ? escapes(text) : []),
    ...(text.includes("](") ? links(text) : []),
    ...(text.includes("`") ? ticks(text) : []),
    ...emphasis(text).filter((mark) => text[mark.start - 1] !== "\\"),
  ];
  return cutMarks(found);
}

/** Marks go without the white space around them; overlapping ones once. */
export function cutMarks(found: Range[]): Change {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Range[] = [];
  for (const range of sorted) if (range.end > range.start && range.start >= (kept.at(-1)?.end ?? 0)) kept.push(range);
  return {
    edits: kept.map(({ start, end }) => ({ start, end, text: "" })),
    cuts: kept.map(({ start, end }) => ({ start, end, kind: "markup" })),
  };
}

function escapes(text: string): Range[] {
  return Array.from(text.matchAll(escaped), ({ index: start }) => ({ start, end: start + 1 }));
}

function headings(text: string): Range[] {
  const found: Range[] = [];
  for (const { 0: line, 1: hashes = "", 2: words = "", index } of text.matchAll(heading)) {
    if (hashes.trimEnd().length === 1 && numberSign.test(words)) continue;
    const start = index + line.indexOf("#");
    found.push({ start, end: start + hashes.length });
    const tail = closingHashes.exec(line);
    if (tail) found.push({ start: index + tail.index, end: index + line.length });
  }
  return found;
}

/** The text of a link stays, the target is markup; of a picture nothing stays. */
function links(text: string): Range[] {
  const found: Range[] = [];
  for (const { 0: whole, 1: words = "", 2: place = "", index: start } of text.matchAll(link)) {
    if (!target.test(place)) continue;
    const end = start + whole.length;
    if (whole.startsWith("!") || words.trim() === "") found.push({ start, end });
    else found.push({ start, end: start + 1 }, { start: start + 1 + words.length, end });
  }
  return found;
}

function ticks(text: string): Range[] {
  return Array.from(text.matchAll(code)).flatMap(({ 0: whole, 1: tick = "", index }) => [
    { start: index, end: index + tick.length },
    { start: index + whole.length - tick.length, end: index + whole.length },
  ]);
}
