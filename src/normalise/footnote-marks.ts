import { type Change, type Cut, cutOut } from "./step.ts";

/** «озёр¹,» and «устав*.»: a mark grown on to a word. What begins a line is the note itself; «м²» is a unit. */
const raised =
  /(?=[¹²³⁴⁵⁶⁷⁸⁹⁰*])(?:(?<=[\p{L}\p{N}»"”)%])(?<!(?<!\p{L})\p{L}{1,2})[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3}|(?<=[\p{L}»"”])\*{1,3}(?=[\s.,;:)»]|$))/gu;
/** «[^1]» of Markdown; with a colon behind it begins the note itself. */
const ofMarkdown = /\[\^[\p{L}\p{N}-]{1,20}\](?!:)/gu;
const any = /[¹²³⁴⁵⁶⁷⁸⁹⁰*]|\[\^/;

export function footnoteMarks(text: string): Change | undefined {
  if (!any.test(text)) return undefined;
  const cuts = [...text.matchAll(raised), ...text.matchAll(ofMarkdown)]
    .map(({ 0: found, index: start }): Cut => ({ kind: "footnote-mark", start, end: start + found.length }))
    .sort((a, b) => a.start - b.start);
  return cuts.length > 0 ? { cuts, edits: cuts.map((cut) => cutOut(text, cut)) } : undefined;
}
