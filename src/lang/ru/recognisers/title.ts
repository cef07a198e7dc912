/** Parts of a title: what kind of document, whose, its number, its theme. */
import type { TitleMatch } from "../../../model/mention.ts";
import { wordEnd, wordStart } from "../../pattern.ts";
import { fold } from "../fold.ts";
import { nominative } from "../morphology/nominative.ts";
import { kindWords } from "../words/title-kinds.ts";

const kindPattern = new RegExp(`${wordStart}(?:${[...kindWords].sort((a, b) => b.length - a.length).join("|")})${wordEnd}`);
const draft = new RegExp(`${wordStart}проект${wordEnd}`);
const numberPattern = /(?:№+|(?:^|\s)N) ?([\d][^\s,;]*)/;
const quoted = /[«"“„]([^«»"“”„]{3,300}(?:[«„][^»”]{1,100}[»”][^«»"“”„]{0,200})?)[»"”]/g;
const themeWords = /(?:по теме|на тему|по вопросу) *$/;
const afterKind = /^(?: ?№ ?\S+| [A-ZА-Я]{0,3}\/?\d[\d/.-]*(?= |$))*[ .,:]*/;
/** «О ходе ремонта …»: what it is about, not whose it is. */
const subject = /^(?:[\d/.]+ )?Об? /;
const ordinal = /^(?:[IVXLC]+(?: \([IVXLC]+\))?|\d+(?:-?[а-я]{1,2})?) /;
const bodyEnd = /(?: по теме| на тему|,? посвящ|[«"“„]|\t|, ?г\. |\(| от \d| об? |\.(?= )| [IVX\d]+ [а-я]+ 20\d\d)/i;

/** The plural heading of several texts, and the source of an extract, name the kind of one. */
const singular: Readonly<Record<string, string>> = { резолюции: "резолюция", решения: "решение", "из постановления": "постановление" };

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

const institution = /(?:школ[аыу]|лице[йя]|гимнази[яи]|товариществ[ао]|снт|мо|мр|газет[аы]|сош|моу|мбоу|мкоу|маоу|ооо|муп|учреждени[яе]) *$/;

function isTheme(text: string, at: number): boolean {
  return !institution.test(fold(text.slice(0, at)));
}

/** A capital at the beginning stays one. */
function asPrinted(text: string, first: string): string {
  return first === first.toLowerCase() ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

/** Whose resolution: the words behind the kind, or the capitals above it. */
function bodyOf(text: string, start: number, end: number): string | null {
  const above = text.slice(0, start).replace(/[.,\s]+$/, "").trim();
  const behind = text.slice(end).replace(afterKind, "");
  const cut = subject.test(behind) ? null : bodyEnd.exec(behind);
  const phrase = (subject.test(behind) ? "" : cut ? behind.slice(0, cut.index) : behind).replace(/[.,\s–-]+$/, "").trim();
  const words = phrase || above;
  if (words === "" || words.length > 300) return null;
  if (!phrase) return words;
  const number = ordinal.exec(phrase)?.[0] ?? "";
  return number + asPrinted(nominative(phrase.slice(number.length)).text, phrase.charAt(number.length));
}
