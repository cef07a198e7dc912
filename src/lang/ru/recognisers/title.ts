/** Parts of a title: what kind of document, whose, its number, its theme. */

import { everyMatch } from "../../../model/every-match.ts";
import type { TitleMatch } from "../../../model/mention.ts";
import { lookUp } from "../../look-up.ts";
import { anyOf, wholeWord } from "../../pattern.ts";
import { fold } from "../fold.ts";
import { knownReadings } from "../morphology/lexicon.ts";
import { nominative } from "../morphology/nominative.ts";
import { numberSeries } from "../words/act-types.ts";
import { placeLong } from "../words/place-types.ts";
import { gatheringStems } from "../words/term-traps.ts";
import { kindWords } from "../words/title-kinds.ts";
import { trimEdges } from "./edges.ts";

const kindPattern = new RegExp(wholeWord(anyOf(kindWords)));
const kindAt = new RegExp(kindPattern, "y");
const subjectLine = /^(?:Об?|ОБ) \p{L}/u;
const lastStop = /\.$/;
const capital = /^\p{Lu}/u;
const draft = new RegExp(wholeWord("проект"));
const stamp = /^проект(?: ?№ ?\d{1,3})?$/;
const numberPattern = new RegExp(
  `(?:№{1,3}|(?:^|\\s)N) ?\\d[^\\s,;()]*(?:\\(\\d{1,4}\\))?(?: ${anyOf(numberSeries)}(?=$| об? ))?`,
  "im",
);
/** «(В редакции решения … № 7)»: by what it was changed later. */
const changedBy = /\((?:в(?: новой)? ред|с изм)[^()]{0,400}\)?/i;
const quoted = /[«"“„]([^«»"“”„]{3,300}(?:[«„][^»”]{1,100}[»”][^«»"“”„]{0,200})?)[»"”]/g;
const themeWords = /(?:по теме|на тему|по вопросу) *$/;
const series = `(?: ${anyOf(numberSeries)}(?![а-яё]))?`;
/** «Решение | № 14/2», «Решение | от 17.03.2006 г № 48-II ЗС» */
const afterKind = new RegExp(
  `^(?: ?№ ?\\S+${series}| [A-ZА-Я]{0,3}\\/?\\d[\\d/.-]*(?= |$)| от \\d{1,2}(?:\\.\\d{1,2}\\.| [а-яё]{3,8} )\\d{4}(?: ?г(?:ода|\\.)?(?![а-яё]))?(?: ?(?:№|N) ?\\S+${series})?)*[ .,:]*`,
  "i",
);
/** «О ходе ремонта …», «В защиту бора»: what it is about, not whose it is. */
const subject = /^(?:[\d/.]+ )?(?:об?|в (?:защиту|поддержку)) /i;
const aboutLine = /^Об? \p{Ll}/u;
const ordinal = /^(?:[IVXLC]+(?: \([IVXLC]+\))?|\d+(?:-?[а-я]{1,2})?) /;
const bodyEnd =
  /(?: по теме| на тему|,? посвящ|[«"“„]|\t|, ?г\. |\((?![а-яё]{5,20}(?:[ое]го|[ое]й)\) [а-яё])| № ?\S+ от \d| от \d| об? |\.(?= )| [IVX\d]+ [а-я]+ 20\d\d)/gi;

const bracketed = /^\(([а-яё]{5,20}(?:[ое]го|[ое]й))\) /;

const longestBody = 300;

/** The plural heading of several texts, and the source of an extract, name the kind of one. */
const singular: Readonly<Record<string, string>> = {
  резолюции: "резолюция",
  решения: "решение",
  "из постановления": "постановление",
};

export function title(text: string, lines: readonly string[]): TitleMatch {
  const kind = kindIn(text, lines);
  const word = kind?.[0] ?? null;
  return {
    kind: word === null ? null : (lookUp(singular, word) ?? word),
    status: lines.some((line) => draft.test(fold(line))) ? "draft" : "adopted",
    number: numberOf(beforeSubject(lines)),
    body: kind ? bodyOf(text, kind.index, kind.index + kind[0].length) : null,
    theme: themeOf(text),
  };
}

/** «О внесении изменений в решение Совета»: the kind of another act; that of this one stands before its subject, or begins a line below. */
function kindIn(text: string, lines: readonly string[]): RegExpExecArray | null {
  const folded = fold(text);
  const kind = kindPattern.exec(folded);
  const about = lines.find((line) => subjectLine.test(line));
  if (!kind || about === undefined || kind.index < text.indexOf(unstopped(about))) return kind;
  const below = lines
    .slice(lines.indexOf(about) + 1)
    .find((line) => capital.test(line) && kindPattern.exec(fold(line))?.index === 0);
  if (below === undefined) return null;
  kindAt.lastIndex = text.lastIndexOf(unstopped(below));
  return kindAt.exec(folded);
}

/** The text of a title has lost the full stop at its end. */
function unstopped(line: string): string {
  return line.replace(lastStop, "");
}

/** «О внесении изменений в решение № 12/2»: a number in the subject is that of another act. */
function beforeSubject(lines: readonly string[]): string {
  const about = lines.findIndex((line) => aboutLine.test(line));
  return (about < 0 ? lines : lines.slice(0, about)).join("\n").replace(changedBy, "");
}

/** «ПРОЕКТ», «ПРОЕКТ № 3» */
export function isStamp(line: string): boolean {
  return stamp.test(fold(line));
}

function numberOf(text: string): string | null {
  const found = numberPattern.exec(text);
  return found ? found[0].trim() : null;
}

/** The last quoted words, or those behind «по теме»: quotes before it name an institution. */
function themeOf(text: string): string | null {
  const all = everyMatch(text, quoted);
  const named = all.find((one) => themeWords.test(fold(text.slice(0, one.index))));
  const last = all.at(-1);
  return (named ?? (last && isTheme(text, last) ? last : undefined))?.[1]?.trim() ?? null;
}

const institution = /(?:товариществ[ао]|снт|мо|мр|сош|моу|мбоу|мкоу|маоу|ооо|муп|микрорайон[ае]?|№ ?\d[\d/.-]{0,12})$/;
const lastWord = /(?<![а-я-])[а-я-]+$/;
const gathering = new RegExp(`^${anyOf(gatheringStems)}`);
/** Bodies by the word lists; what follows their names in quotes is a theme all the same. */
const territory = /^(?:город|район|округ|посел[ок]|регион|субъект|участ[ок])/;
/** «округа «Город Рудный»» */
const placeName = new RegExp(`^(?:г\\.|${anyOf(Object.keys(placeLong))}) ?[А-ЯЁ][^ ]*(?: [А-ЯЁ][^ ]*)?$`);
const themeStart = /^Об? /;

/** Not the name of a works, a school («завода «Гидропривод»»), of an act with its number. */
function isTheme(text: string, { index, 1: quote = "" }: RegExpExecArray): boolean {
  const before = fold(text.slice(0, index).trimEnd());
  const word = lastWord.exec(before)?.[0] ?? "";
  if (institution.test(before) || (territory.test(word) && placeName.test(smallFirst(quote)))) return false;
  if (themeStart.test(quote) || gathering.test(word) || territory.test(word)) return true;
  return !knownReadings(word).some(({ kind, number }) => kind === "body" && number === "singular");
}

function smallFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** A capital at the beginning stays one. */
function asPrinted(text: string, printed: string): string {
  const first = printed.charAt(0);
  return first === first.toLowerCase() ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

/** Whose resolution: the words behind the kind, or the capitals above it. */
function bodyOf(text: string, start: number, end: number): string | null {
  const behind = text.slice(end).replace(afterKind, "");
  const phrase = subject.test(behind) ? "" : trimEdges(untilTheme(behind), { left: "", right: ".,–-" });
  if (phrase.length > longestBody) return null;
  if (phrase === "") return bodyAbove(trimEdges(text.slice(0, start), { left: "", right: ".," }));
  const number = ordinal.exec(phrase)?.[0] ?? "";
  return number + inNominative(phrase.slice(number.length));
}

/** «(внеочередного) слёта» is declined as if it had no brackets. */
function inNominative(phrase: string): string {
  const aside = bracketed.exec(phrase)?.[1];
  if (aside === undefined) return asPrinted(nominative(phrase).text, phrase);
  const [first = "", ...rest] = nominative(aside + phrase.slice(aside.length + 2)).text.split(" ");
  return `(${first}) ${rest.join(" ")}`;
}

function bodyAbove(words: string): string | null {
  return words === "" || words.length > longestBody ? null : words;
}

/** «митинга работников завода «Гидропривод» | «За достойный труд!»»: names of institutions belong to it. */
function untilTheme(text: string): string {
  const names = everyMatch(text, quoted).filter((one) => !isTheme(text, one));
  bodyEnd.lastIndex = 0;
  for (let end = bodyEnd.exec(text); end; end = bodyEnd.exec(text)) {
    const name = names.find((one) => one.index <= end.index && end.index < one.index + one[0].length);
    if (!name) return text.slice(0, end.index);
    bodyEnd.lastIndex = name.index + name[0].length;
  }
  return text;
}
