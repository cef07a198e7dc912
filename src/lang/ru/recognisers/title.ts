/** Parts of a title: what kind of document, whose, its number, its theme. */
import type { TitleMatch } from "../../../model/mention.ts";
import { anyOf, wholeWord } from "../../pattern.ts";
import { fold } from "../fold.ts";
import { nominative } from "../morphology/nominative.ts";
import { kindWords } from "../words/title-kinds.ts";
import { trimEdges } from "./edges.ts";

const kindPattern = new RegExp(wholeWord(anyOf(kindWords)));
const draft = new RegExp(wholeWord("проект"));
const numberPattern = /(?:№{1,3}|(?:^|\s)N) ?\d[^\s,;]*/;
const quoted = /[«"“„]([^«»"“”„]{3,300}(?:[«„][^»”]{1,100}[»”][^«»"“”„]{0,200})?)[»"”]/g;
const themeWords = /(?:по теме|на тему|по вопросу) *$/;
const afterKind = /^(?: ?№ ?\S+| [A-ZА-Я]{0,3}\/?\d[\d/.-]*(?= |$))*[ .,:]*/;
/** «О ходе ремонта …»: what it is about, not whose it is. */
const subject = /^(?:[\d/.]+ )?Об? /;
const ordinal = /^(?:[IVXLC]+(?: \([IVXLC]+\))?|\d+(?:-?[а-я]{1,2})?) /;
const bodyEnd = /(?: по теме| на тему|,? посвящ|[«"“„]|\t|, ?г\. |\(| от \d| об? |\.(?= )| [IVX\d]+ [а-я]+ 20\d\d)/i;

const longestBody = 300;

/** The plural heading of several texts, and the source of an extract, name the kind of one. */
const singular: Readonly<Record<string, string>> = {
  резолюции: "резолюция",
  решения: "решение",
  "из постановления": "постановление",
};

export function title(text: string, lines: readonly string[]): TitleMatch {
  const folded = fold(text);
  const kind = kindPattern.exec(folded);
  const word = kind?.[0] ?? null;
  return {
    kind: word === null ? null : (singular[word] ?? word),
    status: lines.some((line) => draft.test(fold(line))) ? "draft" : "adopted",
    number: numberOf(text),
    body: kind ? bodyOf(text, kind.index, kind.index + kind[0].length) : null,
    theme: themeOf(text),
  };
}

function numberOf(text: string): string | null {
  const found = numberPattern.exec(text);
  return found ? found[0].trim() : null;
}

/** The last quoted words, or those behind «по теме»: quotes before it name an institution. */
function themeOf(text: string): string | null {
  const all = [...text.matchAll(quoted)];
  const named = all.find((one) => themeWords.test(fold(text.slice(0, one.index))));
  const last = all.at(-1);
  return (named ?? (last && isTheme(text, last.index) ? last : undefined))?.[1]?.trim() ?? null;
}

const institution =
  /(?:школ[аыу]|лице[йя]|гимнази[яи]|товариществ[ао]|снт|мо|мр|газет[аы]|сош|моу|мбоу|мкоу|маоу|ооо|муп|учреждени[яе]) *$/;

function isTheme(text: string, at: number): boolean {
  return !institution.test(fold(text.slice(0, at)));
}

/** A capital at the beginning stays one. */
function asPrinted(text: string, first: string): string {
  return first === first.toLowerCase() ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

/** Whose resolution: the words behind the kind, or the capitals above it. */
function bodyOf(text: string, start: number, end: number): string | null {
  const behind = text.slice(end).replace(afterKind, "");
  const phrase = subject.test(behind) ? "" : trimEdges(untilTheme(behind), { left: "", right: ".,–-" });
  if (phrase.length > longestBody) return null;
  if (phrase === "") return bodyAbove(trimEdges(text.slice(0, start), { left: "", right: ".," }));
  const number = ordinal.exec(phrase)?.[0] ?? "";
  return number + asPrinted(nominative(phrase.slice(number.length)).text, phrase.charAt(number.length));
}

function bodyAbove(words: string): string | null {
  return words === "" || words.length > longestBody ? null : words;
}

function untilTheme(text: string): string {
  return text.slice(0, bodyEnd.exec(text)?.index ?? text.length);
}
