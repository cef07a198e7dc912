/** All cues of one segment: patterns on its head and tail, and what its grammar tells. */
import type { Cue } from "../../cue.ts";
import { anyOf, endingIn } from "../../pattern.ts";
import { fold } from "../fold.ts";
import { readGivenName } from "../morphology/given-names.ts";
import { knownReadings } from "../morphology/lexicon.ts";
import { opensInDative, turnsTo } from "../morphology/openings.ts";
import { fact } from "../morphology/word.ts";
import { postPrefixes, postStems } from "../words/cue-words.ts";
import { electingVerbs } from "../words/electing-verbs.ts";
import { awaitsActNumber } from "./cited-acts.ts";
import { grammarCues } from "./cue-grammar.ts";
import { isTyped } from "./cue-slips.ts";
import { formulaIn } from "./formula.ts";
import { actorsAlone } from "./line-tasks.ts";
import { opensTasks } from "./opens-tasks.ts";
import { cutWords, foldedWordsOf, type Word } from "./paragraph-words.ts";
import { addPatternCues } from "./pattern-cues.ts";
import { placeCues } from "./place-date.ts";
import { isTownLine } from "./places.ts";
import { isSigner } from "./signer.ts";
import { tells } from "./telling-verbs.ts";
import { closeTorn, mayBeTorn } from "./torn-words.ts";

/** Words further behind tell no cue. */
const farthest = 600;
const openingQuote = /^[«"“„]/;
const shortLength = 240;
/** Words of a heading that names who is to act. */
const mostOfActors = 12;
const isActor = fact((form): boolean =>
  knownReadings(form).some(({ kind, case: as }) => kind !== "other" && (as === "nominative" || as === "accusative")),
);
const sentenceEnds = [".", ";", "!", "?"];
/** What a line that has one of them is, is known. */
const told: readonly Cue[] = [
  "formula",
  "formula-tail",
  "formula-weak",
  "matrix-heading",
  "name-end",
  "title-tail",
  "title-word",
];
const endsInName = endingIn(
  "(?:^|[\\s\\t_.)(\\]/:])(?:[А-ЯЁ]\\. ?(?:[А-ЯЁ]\\. ?)?[А-ЯЁ][а-яёА-ЯЁ-]+|[А-ЯЁ][а-яё-]+ [А-ЯЁ]\\. ?(?:[А-ЯЁ]\\.?)?|[А-ЯЁ][а-яё]+ [А-ЯЁ][а-яё]+(?:ич|на) [А-ЯЁ][а-яё-]+)[ .)_/]*",
);
const dayAtEnd = /[\s/,]{1,4}\d{1,2}\.\d\d\.\d{4}(?: ?г\.?)?$/;
const longestDay = 24;
const nameAlone = /^[_\s]*(?:[А-ЯЁ]\. ?(?:[А-ЯЁ]\. ?)?[А-ЯЁ][а-яёА-ЯЁ-]+|[А-ЯЁ][а-яё-]+ [А-ЯЁ]\. ?(?:[А-ЯЁ]\.)?)[ .]*$/;

/** «Анна Абаева (Казань)⇥Пётр Ли (Уфа)» */
const namesInColumns =
  /^[А-ЯЁ][а-яё]+ (?:[а-я]{2,3} ){0,2}[А-ЯЁ][а-яё]+(?: \([^()]{2,40}\))?(?:\t| {3,})[А-ЯЁ][а-яё]+ (?:[а-я]{2,3} ){0,2}[А-ЯЁ][а-яё]+(?: \([^()]{2,40}\))?$/;
/** «Марченко 41-2-30», «Лобова Анна, тел. 8(300)21-15-15» */
const nameAndPhone =
  /^(?:т\. ?)?[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?(?: [А-ЯЁ][а-яё]+)?,?\s(?:т(?:ел)?\.?:? ?)?\(?\+?\d[\d() -]{3,20}\d$/;
/** «Document 7. Resolution of the fishermen, 3 May 1917»: four words of another script, and none of ours. */
const foreign = /^(?=(?:[^A-Za-z]{0,12}[A-Za-z]{2,20}){4})[^А-Яа-яЁё@]*$/;
/** «Приозёрья» below «II слёта пчеловодов»; «Пенза», too, may be of any case. */
const maybeGenitive = /[аяыи],?$/;
/** «(Лобов К.К., Сомова Р.Д.)», «(докл. К.К. Лобов)»: who spoke. */
const bracketedNames =
  /^\((?:(?:[Дд]окл(?:адчик|адчики|адывает|\.)?|[Вв]ыст(?:упающие|упает|\.)?)\s?[:–—-]? ?)?(?:[А-ЯЁ][а-яё-]{1,30} [А-ЯЁ]\. ?(?:[А-ЯЁ]\.)?|(?:[А-ЯЁ]\. ?){1,2}[А-ЯЁ][а-яё-]{1,30})(?:[,;] (?:[А-ЯЁ][а-яё-]{1,30} [А-ЯЁ]\. ?(?:[А-ЯЁ]\.)?|(?:[А-ЯЁ]\. ?){1,2}[А-ЯЁ][а-яё-]{1,30})){0,12}\)\.?$/;
/** «Ливаненко Ю. С. (Орша);», «Лобов Кузьма Петрович – мельник», of a commission. */
const member =
  /^[А-ЯЁ][а-яё-]+ (?:[А-ЯЁ]\. ?(?:[А-ЯЁ]\.)?|[А-ЯЁ][а-яё]{1,14} [А-ЯЁ][а-яё]{2,14}(?:ич[ау]?|н[аеуы]))(?: \([^()]{2,60}\))?(?: [–—-] [а-яё ]{3,60})?[,;.]?$/;

export function cues(text: string, body: number): ReadonlySet<Cue> {
  const raw = text.slice(body);
  const folded = fold(text).slice(body);
  const printed = wordsBehind(foldedWordsOf(text), body);
  const closed = mayBeTorn(printed, folded) ? closeTorn(raw) : folded;
  const words = closed === folded ? printed : cutWords(closed.slice(0, farthest));
  const found = new Set<Cue>();
  addPatternCues(closed, { words, marked: body > 0 }, found);
  addNames(raw, folded, found);
  addHeadings(raw, { folded: closed, words }, found);
  for (const cue of grammarCues(closed, words, words === printed ? body : 0)) found.add(cue);
  addFormula(text, body, found);
  if (found.has("noun-start")) addOfNouns(raw, words, found);
  addAwaited(folded, found);
  if (opensTasks(folded) && !openingQuote.test(raw)) found.add("formula-list");
  for (const [cue, others] of refuting) if (found.has(cue)) for (const other of others) found.delete(other);
  return found;
}

function addOfNouns(raw: string, words: readonly Word[], found: Set<Cue>): void {
  if (words.length < mostOfActors && !told.some((cue) => found.has(cue)) && namesActors(raw, words)) found.add("actors");
  if (raw.endsWith(".") && !found.has("narrative") && words.some(({ known }) => tells(known))) found.add("tells");
}

/** «Правление артели», «Директора школ»: as they are called, or of a form that is the same. */
function namesActors(raw: string, words: readonly Word[]): boolean {
  return !sentenceEnds.includes(raw.slice(-1)) && words.some(({ known }) => isActor(known)) && actorsAlone(raw);
}

function addTown(raw: string, folded: string, found: Set<Cue>): void {
  if (!isTownLine(raw)) return;
  found.add("town");
  if (maybeGenitive.test(folded)) found.add("town-of");
}

/** «Секретарь ______ / Сомова Р.Д. /   07.04.2025»: what stands before the day of a signature; else the line as it is. */
function withoutDay(raw: string): string {
  if (!raw.includes("___")) return raw;
  const before = raw.slice(0, raw.length - (dayAtEnd.exec(raw.slice(-longestDay))?.[0].length ?? 0));
  return endsInName(before) ? before : raw;
}

/** Those that begin in the segment behind its marker, as far as words tell a cue. */
function wordsBehind(words: readonly Word[], body: number): readonly Word[] {
  let first = 0;
  while (first < words.length && (words[first] as Word).start < body) first++;
  let last = words.length;
  while (last > first && (words[last - 1] as Word).start >= body + farthest) last--;
  return first === 0 && last === words.length ? words : words.slice(first, last);
}

/** «УГИБДД по области (Лобов К.К.):»: an abbreviation shows no case, the colon tells that it is told to act. */
const abbreviatedHeading = /^(?:[А-ЯЁ]{3,8} |[А-ЯЁ]{2} (?=[«"“]))(?:[^:;.!?()]|\([^()]{1,60}\)|\.(?=\d|(?<=\d ?г\.))){1,120}:$/;

function addHeadings(raw: string, { folded, words }: { folded: string; words: readonly Word[] }, found: Set<Cue>): void {
  if (headsWithShorts(raw)) found.add("dative-heading");
  if (raw.length >= shortLength) return;
  if (turnsTo(folded)) found.add("asks-whom");
  // «Избрать правление в составе:»
  if (raw.endsWith(":") && words.some(({ known }) => isElecting(known))) found.add("elects");
}

const electing: ReadonlySet<string> = new Set(electingVerbs);
const isElecting = fact((form): boolean => electing.has(form));

/** «МАУ, ЦРБ, школе им. Лобова:»: what follows the short names shows the case. */
const shortsAbove = /^(?:[А-ЯЁ]{2,8}, ){1,8}(?:[А-ЯЁ]{2,8} и )?(?=[^:;!?]{4,160}:$)/;

function headsWithShorts(raw: string): boolean {
  if (abbreviatedHeading.test(raw)) return raw !== raw.toUpperCase();
  const shorts = raw.endsWith(":") ? shortsAbove.exec(raw)?.[0] : undefined;
  return shorts !== undefined && opensInDative(fold(raw.slice(shorts.length)));
}

/** A cue that takes others back. */
const refuting: readonly (readonly [cue: Cue, refuted: readonly Cue[]])[] = [
  ["infinitive-later", ["attachment-heading"]],
  ["infinitive-start", ["attachment-heading", "introduces-list"]],
  ["matrix-start", ["introduces-list"]],
  ["formula", ["decider-comma"]],
  ["adopted-telling", ["narrative", "draft-note"]],
  ["held", ["narrative"]],
  ["approval-stamp", ["narrative"]],
  ["control", ["name-end"]],
  ["matrix-heading", ["infinitive-start"]],
  ["unanimous", ["narrative"]],
  ["note", ["title-word", "title-word-alone"]],
  ["source-note", ["place-date"]],
  ["place-date", ["draft-note"]],
  ["draft-note", ["infinitive-start", "infinitive-later", "infinitive-end"]],
  ["shared-text", ["title-word", "title-word-alone", "narrative"]],
  ["sundries", ["heard"]],
  ["vote", ["title-word", "title-word-alone"]],
  ["title-word", ["place-date"]],
  ["navigation", ["place-date"]],
  ["menu", ["place-date", "infinitive-start", "infinitive-end", "infinitive-later"]],
  ["mail-header", ["place-date"]],
];

/** Places, days and names that a line ends in. */
function addNames(printed: string, folded: string, found: Set<Cue>): void {
  const raw = withoutDay(printed);
  if (raw === printed) for (const cue of placeCues(printed, folded)) found.add(cue);
  if (printed.length > shortLength) return;
  if (foreign.test(raw)) found.add("foreign");
  if (endsInName(raw) || givenAtEnd(raw)) found.add("name-end");
  if (nameAlone.test(raw)) found.add("name-only");
  if (namesInColumns.test(raw) || namedFirst(raw)) found.add("name-end");
  if (member.test(raw)) found.add("member");
  if (bracketedNames.test(raw)) found.add("names-bracketed");
  if (nameAndPhone.test(raw)) found.add("surname-contact");
  if (isSigner(raw)) found.add("signer");
  if (isTyped(printed)) found.add("imprint");
  addTown(raw, folded, found);
}

/** «Председатель схода Матвей Лобов», «секретарь: тов. Лобова»: a given name that is listed, or a title, before the last word. */
function givenAtEnd(raw: string): boolean {
  const found = endsInCapital(raw) ? twoAtEnd.exec(raw) : null;
  if (!found) return false;
  return (
    readGivenName(found[1] ?? "").some(({ cases }) => cases.length === 0 || cases.includes("nom")) || titled.test(found[1] ?? "")
  );
}

/** «Матвей Лобов, секретарь схода»: a given name that is listed, a surname, a post. */
function namedFirst(raw: string): boolean {
  const [, given = "", post = ""] = nameAndPost.exec(raw) ?? [];
  return (
    post !== "" &&
    postStart.test(fold(post)) &&
    readGivenName(given).some(({ cases }) => cases.length === 0 || cases.includes("nom"))
  );
}

const nameAndPost = /^([А-ЯЁ][а-яё]+) [А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?, ([а-яё-]{4,30})(?= |$)[^.:;!?]{0,80}$/;
const postStart = new RegExp(`^${anyOf([...postPrefixes, ...postStems])}`);
const endsInCapital = endingIn("[А-ЯЁ][а-яё]+[ .)_/]*");
const twoAtEnd =
  /(?:^|[\s_.(:/])([А-ЯЁ][а-яё]+|[Тт]ов\.|[Гг]р\.) ?(?![А-ЯЁ][а-яё]+(?:ич|вна|чна)(?![а-яё]))[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?[ .)_/]*$/;
const titled = /\.$/;

function addAwaited(folded: string, found: Set<Cue>): void {
  if (found.has("amends") && awaitsActNumber(folded)) found.add("act-awaited");
}

function addFormula(text: string, body: number, found: Set<Cue>): void {
  const formula = formulaIn(text, body);
  if (!formula) return;
  const whole = formula.end >= text.length - body - 1;
  if (formula.addressed) found.add(whole ? "matrix-heading" : "matrix-start");
  else if (formula.list) found.add("formula-list");
  else if (formula.weak) found.add("formula-weak");
  else found.add(whole ? "formula" : "formula-tail");
}
