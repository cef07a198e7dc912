/** Leftovers of HTML and of word processors' XML: tags, comments, style sheets. */
import type { Edit } from "../model/text.ts";
import { type Change, type Cut, cutOut, isBlank } from "./step.ts";

const anyTag = /<[A-Za-z/!?]|-->|mso-/;
const opening = /<(?=[A-Za-z/!?])|-->/g;
const tag = /<\/?([A-Za-z][A-Za-z0-9]{0,15}(?::[A-Za-z]{1,30})?)(?=[\s/>])[^<>]{0,2000}>/y;
const declaration = /<[!?][A-Za-z[][^<>]{0,500}>/y;
const styleLine =
  /^[ \t]*(?:mso-[a-z-]{1,40}:|\{mso-|table\.Mso|[a-z]{1,4}\.Mso|\/\* Style Definitions|@page WordSection)[^\n]*/gm;
/** Elements whose content is no text either. */
const hidden = /^(?:style|script|xml)$/i;
const closing = /<\/(?:style|script|xml)>/gi;
const condition = /\[[^\]\n]{0,60}\]>/y;
const known =
  /^(?:html|head|body|title|meta|link|p|br|hr|div|span|font|center|h[1-6]|b|i|u|s|em|strong|strike|small|big|sub|sup|a|img|ul|ol|li|dl|dt|dd|table|thead|tbody|tfoot|tr|td|th|col|colgroup|caption|pre|code|blockquote|nobr|article|section|header|footer|main|nav|form|input|button|label|select|option|iframe|object|param|embed|style|script|xml|del|ins|mark|abbr|time|figure|figcaption|wbr)$/i;
const breaking = /^(?:p|br|div|li|tr|h[1-6]|ul|ol|table|blockquote|hr)$/i;
const cell = /^(?:td|th)$/i;

interface Token {
  readonly end: number;
  /** What stands in its place, if there is text before and behind it in its line. */
  readonly gap: "" | "\n" | "\t";
}

export function tags(text: string): Change | undefined {
  if (!text.includes("<") && !text.includes("-->") && !text.includes("mso-")) return undefined;
  if (!anyTag.test(text)) return undefined;
  const edits: Edit[] = [];
  const cuts: Cut[] = [];
  const search = { comments: true, closings: true };
  let fresh = 0;
  opening.lastIndex = 0;
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    const token = tokenAt(text, found.index, search);
    if (!token) continue;
    const range = { start: found.index, end: token.end };
    const opensLine = isFresh(text, range.start, fresh);
    const edit =
      token.gap !== "" && !opensLine && !endsLine(text, range.end) ? { ...range, text: token.gap } : cutOut(text, range);
    edits.push(edit);
    cuts.push({ ...range, kind: "markup" });
    if (opensLine || edit.text === "\n") fresh = edit.end;
    opening.lastIndex = Math.max(edit.end, range.end);
  }
  return withStyleLines(text, { edits, cuts });
}

/** Nothing but spaces, or tags that were cut, between the line start and here. */
function isFresh(text: string, start: number, fresh: number): boolean {
  let at = start;
  while (at > fresh && isBlank(text[at - 1])) at--;
  return at === 0 || at === fresh || text[at - 1] === "\n";
}

function endsLine(text: string, end: number): boolean {
  let at = end;
  while (isBlank(text[at])) at++;
  return at === text.length || text[at] === "\n";
}

function tokenAt(text: string, at: number, search: { comments: boolean; closings: boolean }): Token | undefined {
  if (text.startsWith("-->", at)) return { end: at + 3, gap: "" };
  if (text.startsWith("<!--", at)) return { end: commentEnd(text, at, search), gap: "" };
  declaration.lastIndex = at;
  const declared = declaration.exec(text);
  if (declared) return { end: at + declared[0].length, gap: "" };
  tag.lastIndex = at;
  const found = tag.exec(text);
  const name = found?.[1];
  if (!found || name === undefined || !(known.test(name) || name.includes(":"))) return undefined;
  const end = at + found[0].length;
  const opens = !found[0].startsWith("</") && !found[0].endsWith("/>");
  if (opens && hidden.test(name)) return { end: closingEnd(text, end, search), gap: "" };
  return { end, gap: breaking.test(name) ? "\n" : cell.test(name) && opens ? "\t" : "" };
}

/** An unclosed comment is cut to the end of its mark only. */
function commentEnd(text: string, at: number, search: { comments: boolean }): number {
  const end = search.comments ? text.indexOf("-->", at + 4) : -1;
  if (end >= 0) return end + 3;
  search.comments = false;
  condition.lastIndex = at + 4;
  return at + 4 + (condition.exec(text)?.[0].length ?? 0);
}

function closingEnd(text: string, end: number, search: { closings: boolean }): number {
  if (!search.closings) return end;
  closing.lastIndex = end;
  const found = closing.exec(text);
  if (found) return found.index + found[0].length;
  search.closings = false;
  return end;
}

/** «mso-style-name:"Обычная таблица";» outside of any tag. */
function withStyleLines(text: string, change: { edits: Edit[]; cuts: Cut[] }): Change {
  if (!text.includes("mso-")) return change;
  const { edits, cuts } = change;
  for (const line of text.matchAll(styleLine)) {
    const range = { start: line.index, end: line.index + line[0].length };
    if (edits.some((edit) => edit.start < range.end && edit.end > range.start)) continue;
    edits.push(cutOut(text, range));
    cuts.push({ ...range, kind: "markup" });
  }
  edits.sort((a, b) => a.start - b.start);
  return change;
}
