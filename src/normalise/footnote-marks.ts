import { everyMatch } from "../model/every-match.ts";
import type { Script } from "./script.ts";
import { sign } from "./signs.ts";
import { type Change, type Cut, cutOut } from "./step.ts";

/** «озёр¹,» and «устав*.»: a mark grown on to a word. What begins a line is the note itself; «м²» is a unit. */
const raised =
  /(?=[¹²³⁴⁵⁶⁷⁸⁹⁰*])(?:(?<=[\p{L}\p{N}»"”)%])(?<!(?<!\p{L})\p{L}{1,2})[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3}|(?<=[\p{L}»"”])\*{1,3}(?=[\s.,;:)»]|$))/gu;
/** «[^1]» of Markdown; with a colon behind it begins the note itself. */
const ofMarkdown = /\[\^[\p{L}\p{N}-]{1,20}\](?!:)/gu;
const any = /[¹²³⁴⁵⁶⁷⁸⁹⁰*]|\[\^|_{4}/;
/** A note below a rule: «____» | «1 Форма отчёта хранится у секретаря.» */
const plainNote = /\n[ \t]*_{4,60}[ \t]*\r?\n[ \t]*(\d{1,2}) (?=\p{Lu})/gu;
const plainMark = /(?<=\p{Ll}{4})\d{1,2}(?=[\s.,;:)»]|$)/gu;

/** «представляет1», where a note of that number stands below a rule. */
function plainMarks(text: string): RegExpExecArray[] {
  const numbers = new Set(Array.from(everyMatch(text, plainNote), ([, number]) => number));
  if (numbers.size === 0) return [];
  return [...everyMatch(text, plainMark)].filter(([mark]) => numbers.has(mark));
}

export function footnoteMarks(text: string, _script: Script, signs: number): Change | undefined {
  if ((signs & (sign.raised | sign.mark | sign.bracket)) === 0 || !any.test(text)) return undefined;
  const cuts = [...everyMatch(text, raised), ...everyMatch(text, ofMarkdown), ...plainMarks(text)]
    .map(({ 0: found, index: start }): Cut => ({ kind: "footnote-mark", start, end: start + found.length }))
    .sort((a, b) => a.start - b.start);
  return cuts.length > 0 ? { cuts, edits: cuts.map((cut) => cutOut(text, cut)) } : undefined;
}
