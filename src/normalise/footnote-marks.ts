import { type Change, type Cut, cutOut } from "./step.ts";

/** «озёр¹,» and «устав*.»: a mark grown on to a word. What begins a line is the note itself; «м²» is a unit. */
const raised =
  /(?=[¹²³⁴⁵⁶⁷⁸⁹⁰*])(?:(?<=[\p{L}\p{N}»"”)%])(?<!(?<!\p{L})\p{L}{1,2})[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3}|(?<=[\p{L}»"”])\*{1,3}(?=[\s.,;:)»]|$))/gu;
const any = /[¹²³⁴⁵⁶⁷⁸⁹⁰*]/;

export function footnoteMarks(text: string): Change | undefined {
  if (!any.test(text)) return undefined;
  const cuts = Array.from(
    text.matchAll(raised),
    ({ 0: found, index: start }): Cut => ({ kind: "footnote-mark", start, end: start + found.length }),
  );
  return cuts.length > 0 ? { cuts, edits: cuts.map((cut) => cutOut(text, cut)) } : undefined;
}
