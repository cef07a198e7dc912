/** Surnames without initials: beside a post or title, in brackets, behind «выступили:», or known from elsewhere in the document. */
import type { PersonMatch } from "../../../model/mention.ts";
import type { Range } from "../../../model/span.ts";
import { fold } from "../fold.ts";
import { isCapitalCode, isCapitalised } from "../letters.ts";
import { guessGivenName } from "../morphology/guessed-names.ts";
import { knownReadings } from "../morphology/lexicon.ts";
import type { Agreement, Reading } from "../morphology/name-readings.ts";
import { agrees } from "../morphology/name-readings.ts";
import { nominativeName, readFamily } from "../morphology/names.ts";
import type { Candidate, Paragraph } from "./bare-candidate.ts";
import { ofActOrBody, regionNext } from "./bare-candidate.ts";
import { shown } from "./bare-shown.ts";
import { covering } from "./covering.ts";
import { lastBefore, type Word, wordEnd, wordsOf } from "./paragraph-words.ts";
import { nameContext } from "./person-context.ts";
import { manyTrades } from "./person-initials.ts";
import { nameShapes } from "./person-patterns.ts";
import type { NameShape } from "./person-shape.ts";
import { beginsSentence, commonWord, isNamedAfter, isPlaceName, looksLikeSurname, quotedRanges } from "./person-traps.ts";

/** Bare surnames that the words beside them show to be persons. */
export function bareShapes(paragraph: Paragraph): NameShape[] {
  const found: NameShape[] = [];
  const sought = candidates(paragraph);
  if (sought.length === 0) return found;
  const ends: Map<number, "bare" | "full"> = new Map(paragraph.named.map((one) => [one.end, "full"]));
  const isTaken = covering(paragraph.taken);
  for (const one of sought) {
    if (one.start < (found.at(-1)?.end ?? 0) || isTaken(one) || !shown(paragraph, one, ends)) continue;
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
  if (!next || text.slice(one.end, next.start) !== " " || !isCapitalised(printed) || commonWord(printed)) return undefined;
  if (!looksLikeSurname(one.known) || looksLikeSurname(printed) || knownReadings(next.folded).length > 0) return undefined;
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
 * Mentions by a surname that the document has elsewhere with initials («Седову и Цой починить …»).
 * @param known folded surnames in the nominative
 * @param found names that are known already
 */
export function bareSurnames(text: string, known: ReadonlySet<string>, found: readonly Range[]): PersonMatch[] {
  const named = namedIn(text, known).filter((one) => !found.some((other) => other.start < one.end && one.start < other.end));
  if (named.length === 0) return [];
  const words = wordsOf(text);
  const isQuoted = covering(quotedRanges(text));
  const isShaped = covering(nameShapes(text));
  return named.flatMap((one) => {
    const readings = knownReadingsOf(one.word, known);
    const initials = initialsOf(text, one, (letter) => readings.some((reading) => known.has(fold(`${reading.text} ${letter}`))));
    const start = one.start - initials.length;
    if (isQuoted(one) || (initials === "" && isShaped(one)) || isNoPerson(text, words, one)) return [];
    const context = nameContext({ text, words, start, end: one.end, from: 0 });
    const fit = readings.find((reading) => agrees(reading, context)) ?? readings[0];
    const name = nominativeName({ family: one.word, given: null, patronymic: null }, fit as Agreement);
    const family = fit?.text ?? name.family;
    return [
      {
        start,
        end: one.end,
        name: initials + (family ?? one.word),
        familyName: family,
        givenName: null,
        patronymicName: null,
        initials: initials === "" ? null : initials.trim(),
        post: null,
      },
    ];
  });
}

function isNoPerson(text: string, words: readonly Word[], one: Named): boolean {
  if (isNamedAfter(text, one) || isPlaceName(text, one.start) || regionNext.test(text.slice(one.end))) return true;
  return ofActOrBody(text, words, { ...one, index: lastBefore(words, one.end) });
}

/** «Л. Гулько до осени купить сеть»: at the beginning a letter may be a marker, unless the document has it with the name elsewhere. */
function initialsOf(text: string, { start }: Range, isKnown: (letter: string) => boolean): string {
  const printed = initialsBefore.exec(text.slice(Math.max(0, start - longestInitials), start))?.[0] ?? "";
  return printed !== "" && isKnown(printed.charAt(0)) ? printed : "";
}

const initialsBefore = /(?<![А-Яа-яЁё.])(?:[А-ЯЁ]\. ?){1,2}$/;
const longestInitials = 8;

/** What no case changes: «За» of «Заяц», «Зайцу»; of short names the first letter alone: «Лев», «Льву». */
function beginningsOf(known: ReadonlySet<string>): ReadonlySet<string> {
  if (last.known !== known)
    last = { known, beginnings: new Set([...known].map((name) => name.slice(0, name.length > 4 ? 2 : 1))) };
  return last.beginnings;
}

type Named = Omit<Candidate, "index" | "known">;

/** Words with a capital that one of the names may be the nominative of. */
function namedIn(text: string, known: ReadonlySet<string>): Named[] {
  const found: Named[] = [];
  const beginnings = beginningsOf(known);
  capitalised.lastIndex = 0;
  for (let hit = capitalised.exec(text); hit; hit = capitalised.exec(text)) {
    const start = hit.index;
    if (!begins(beginnings, fold(hit[0]))) continue;
    const end = wordEnd(text, start);
    const word = text.slice(start, end);
    if (
      isCapitalised(word) &&
      (!commonWord(word) || isTrade(text, { start, end, word }, known)) &&
      knownReadingsOf(word, known).length > 0
    )
      found.push({ start, end, word });
  }
  return found;
}

/** «(отв. Мельников)», «Мельников: надо ждать»: of a trade in the plural that is a surname elsewhere, as printed there. */
function isTrade(text: string, { start, end, word }: Named, known: ReadonlySet<string>): boolean {
  if (!manyTrades.test(word) || !known.has(fold(word))) return false;
  return behindName.includes(text.charAt(end)) || !beginsSentence(text, start);
}

const behindName = [":", ")"];

function knownReadingsOf(word: string, known: ReadonlySet<string>): readonly Reading[] {
  return readFamily(word).filter((reading) => known.has(fold(reading.text)));
}

/** How «Цой» begins; not the second capital of «ЦОЙ», «Цой-Седов». */
const capitalised = /[А-ЯЁ][а-яё](?<![А-Яа-яЁёA-Za-z]-?..)/g;

function begins(beginnings: ReadonlySet<string>, folded: string): boolean {
  return beginnings.has(folded.slice(0, 2)) || beginnings.has(folded.charAt(0));
}

/** The same names are sought in each paragraph of a document. */
let last: { readonly known: ReadonlySet<string>; readonly beginnings: ReadonlySet<string> } = {
  known: new Set(),
  beginnings: new Set(),
};

/** Capitalised words that are no common word. */
function candidates({ text, words }: Pick<Paragraph, "text" | "words">): Candidate[] {
  const found: Candidate[] = [];
  for (let index = 0; index < words.length; index++) {
    const { start, end, known } = words[index] as Word;
    if (!isCapitalCode(text.charCodeAt(start)) || commonWord(known)) continue;
    const word = text.slice(start, end);
    if (isCapitalised(word)) found.push({ start, end, word, known, index });
  }
  return found;
}

function shapeOf(one: Candidate): NameShape {
  const range = { start: one.start, end: one.end };
  return { ...range, family: range, given: null, patronymic: null, initials: null };
}
