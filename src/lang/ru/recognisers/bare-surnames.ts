/** Surnames without initials: beside a post or title, in brackets, behind «выступили:», or known from elsewhere in the document. */
import type { PersonMatch } from "../../../model/mention.ts";
import { fold } from "../fold.ts";
import { isCapitalCode, isLetterCode } from "../letters.ts";
import { guessGivenName } from "../morphology/given-names.ts";
import { knownReadings } from "../morphology/lexicon.ts";
import type { Agreement } from "../morphology/name-readings.ts";
import { agrees } from "../morphology/name-readings.ts";
import { nominativeName, readFamily } from "../morphology/names.ts";
import type { Candidate, Paragraph } from "./bare-candidate.ts";
import { regionNext } from "./bare-candidate.ts";
import { shown } from "./bare-shown.ts";
import { covering } from "./covering.ts";
import { wordsOf } from "./paragraph-words.ts";
import { nameContext } from "./person-context.ts";
import { nameShapes } from "./person-patterns.ts";
import type { NameShape } from "./person-shape.ts";
import { commonWord, isNamedAfter, isPlaceName, looksLikeSurname, quotedRanges } from "./person-traps.ts";

const capitalised = /^[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?$/;

/** Bare surnames that the words beside them show to be persons. */
export function bareShapes(paragraph: Paragraph): NameShape[] {
  const found: NameShape[] = [];
  const ends: Map<number, "bare" | "full"> = new Map(paragraph.named.map((one) => [one.end, "full"]));
  for (const one of candidates(paragraph)) {
    if (one.start < (found.at(-1)?.end ?? 0) || !shown(paragraph, one, ends)) continue;
    const shape = withGiven(paragraph, one) ?? shapeOf(one);
    found.push(shape);
    ends.set(shape.end, shape.given ? "full" : "bare");
  }
  return found;
}

/** «мастеру участка Худайбергеновой Гулзире»: a given name that no list has, in the case of the surname. */
function withGiven({ text, words }: Paragraph, one: Candidate): NameShape | undefined {
  const next = words[one.index + 1];
  const printed = next ? text.slice(next.start, next.end) : "";
  if (!next || text.slice(one.end, next.start) !== " " || !capitalised.test(printed) || commonWord(printed)) return undefined;
  if (!looksLikeSurname(one.word) || looksLikeSurname(printed) || knownReadings(next.folded).length > 0) return undefined;
  const agree = readFamily(one.word).some(
    ({ gender, cases }) =>
      gender !== null &&
      !cases.includes("nom") &&
      guessGivenName(printed, gender).some((given) => agrees(given, { gender, cases })),
  );
  const family = { start: one.start, end: one.end };
  const given = { start: next.start, end: next.end };
  return agree ? { start: one.start, end: next.end, family, given, patronymic: null, initials: null } : undefined;
}

/**
 * Mentions by a surname that the document has elsewhere with initials («Седову и Цой составить …»).
 * @param known folded surnames in the nominative
 */
export function bareSurnames(text: string, known: ReadonlySet<string>): PersonMatch[] {
  if (!mayName(text, beginningsOf(known))) return [];
  const words = wordsOf(text);
  const paragraph: Paragraph = { text, words, taken: [...nameShapes(text), ...quotedRanges(text)], named: [] };
  return candidates(paragraph).flatMap((one) => {
    const readings = readFamily(one.word).filter((reading) => known.has(fold(reading.text)));
    if (readings.length === 0 || isNamedAfter(text, one) || isPlaceName(text, one.start) || regionNext.test(text.slice(one.end)))
      return [];
    const context = nameContext({ text, words, start: one.start, end: one.end, from: 0 });
    const fit = readings.find((reading) => agrees(reading, context)) ?? readings[0];
    const name = nominativeName({ family: one.word, given: null, patronymic: null }, fit as Agreement);
    const family = fit?.text ?? name.family;
    return [
      {
        start: one.start,
        end: one.end,
        name: family ?? one.word,
        familyName: family,
        givenName: null,
        patronymicName: null,
        initials: null,
        post: null,
      },
    ];
  });
}

/** What no case changes: «За» of «Заяц», «Зайцу»; of short names the first letter alone: «Лев», «Льву». */
function beginningsOf(known: ReadonlySet<string>): ReadonlySet<string> {
  if (last.known !== known)
    last = { known, beginnings: new Set([...known].map((name) => name.slice(0, name.length > 4 ? 2 : 1))) };
  return last.beginnings;
}

/** Whether a word with a capital begins as one of them does. */
function mayName(text: string, beginnings: ReadonlySet<string>): boolean {
  for (let at = 0; at < text.length; at++)
    if (isCapitalCode(text.charCodeAt(at)) && beginsWord(text, at) && begins(beginnings, fold(text.slice(at, at + 2))))
      return true;
  return false;
}

/** «Цой», not the second capital of «ЦОЙ», «Цой-Седов». */
function beginsWord(text: string, at: number): boolean {
  const before = text.charAt(at - 1) === "-" ? at - 2 : at - 1;
  return !isLetterCode(text.charCodeAt(before));
}

function begins(beginnings: ReadonlySet<string>, folded: string): boolean {
  return beginnings.has(folded.slice(0, 2)) || beginnings.has(folded.charAt(0));
}

/** The same names are sought in each paragraph of a document. */
let last: { readonly known: ReadonlySet<string>; readonly beginnings: ReadonlySet<string> } = {
  known: new Set(),
  beginnings: new Set(),
};

/** Capitalised words, not taken, that are no common word. */
function candidates({ text, words, taken }: Paragraph): Candidate[] {
  const isTaken = covering(taken);
  return words.flatMap((word, index) => {
    const printed = text.slice(word.start, word.end);
    if (!capitalised.test(printed) || commonWord(printed) || isTaken(word)) return [];
    return [{ start: word.start, end: word.end, word: printed, index }];
  });
}

function shapeOf(one: Candidate): NameShape {
  const range = { start: one.start, end: one.end };
  return { ...range, family: range, given: null, patronymic: null, initials: null };
}
