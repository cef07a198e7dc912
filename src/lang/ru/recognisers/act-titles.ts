/** The quoted title of an act: nested quotes are counted, one closing mark may be missing, or all of them. */
import { fold } from "../fold.ts";

export interface Title {
  readonly value: string;
  readonly end: number;
  /** As many marks close it as open it. */
  readonly balanced: boolean;
}

const letter = /[A-Za-zА-Яа-яЁё]/;
const longestTitle = 500;
/** What may close each: «„О сплаве"», too. */
const closing: Readonly<Record<string, string>> = { "«": "»", '"': '"', "“": "”", "„": '“"”' };
/** «"Развитие отрасли «Лес и луг» | приводится», «"Лес»» */
const otherMarks: Readonly<Record<string, string>> = { '"': "»", "«": '"”' };
const renaming = " (далее";
/** «МО «Липовский» | на 2015–2019 годы | (далее – Программа)» */
const tail = /^\s[^,;:«»()]{0,80}$/;
/** «… в постановление от 16.03.2015 № 431 |»: the paragraph ends with an act or a period. */
const lastWords = /^об?о?\s[^«»"“”;:]{3,300}\s(?:№\s?\d[\d/-]*|\d{4}\s?(?:года?|годы|годов|гг?\.))\.?$/;

interface Reach {
  /** Behind the first mark that closes something in it. */
  readonly first: number | undefined;
  /** Behind the mark that closes it. */
  readonly whole: number | undefined;
}

export function titleAt(text: string, at: number): Title | undefined {
  const open = text.charAt(at) === " " ? at + 1 : at;
  const close = closing[text.charAt(open)];
  if (close === undefined) return undefined;
  const { whole, first } = reach(text, open, close);
  if (whole !== undefined) return titleOf(text, { open, end: whole, marks: 1 }, true);
  const renamed = renamedAt(text, open);
  if (renamed !== undefined && (first === undefined || first > renamed || tail.test(text.slice(first, renamed))))
    return titleOf(text, { open, end: renamed, marks: 0 }, true);
  if (first !== undefined) return titleOf(text, { open, end: first, marks: 1 }, false);
  const mixed = mixedEnd(text, open);
  if (mixed !== undefined) return titleOf(text, { open, end: mixed, marks: 1 }, true);
  return lastWords.test(fold(text.slice(open + 1, open + longestTitle)).trim())
    ? titleOf(text, { open, end: text.trimEnd().length, marks: 0 }, true)
    : undefined;
}

/** @param marks how many closing marks stand at its end */
function titleOf(
  text: string,
  place: { readonly open: number; readonly end: number; readonly marks: number },
  balanced: boolean,
): Title {
  const { open, end, marks } = place;
  return { value: text.slice(open + 1, end - marks).trim(), end, balanced };
}

function reach(text: string, open: number, close: string): Reach {
  const opening = text.charAt(open);
  let depth = 0;
  let first: number | undefined;
  for (let at = open; at < text.length && at < open + longestTitle; at++) {
    const mark = text.charAt(at);
    if (mark === opening && (mark !== close || at === open || opensAgain(text, at))) depth++;
    else if (close.includes(mark)) {
      depth--;
      first ??= at + 1;
      if (depth <= 0) return { first, whole: at + 1 };
    }
  }
  return { first, whole: undefined };
}

/** «"О работе по профилю | "терапия"": a straight quote between a space and a letter opens. */
function opensAgain(text: string, at: number): boolean {
  return text.charAt(at - 1) === " " && letter.test(text.charAt(at + 1));
}

/** «программу «Чистые пруды на 2015–2019 гг. | (далее – Программа)» */
function renamedAt(text: string, open: number): number | undefined {
  const at = text.slice(open, open + longestTitle).indexOf(renaming);
  return at < 0 ? undefined : open + at;
}

/** Closed by a mark of another kind. */
function mixedEnd(text: string, open: number): number | undefined {
  const marks = otherMarks[text.charAt(open)];
  if (!marks) return undefined;
  for (let at = open + 1; at < text.length && at < open + longestTitle; at++)
    if (marks.includes(text.charAt(at)) && text.charAt(at - 1) !== " ") return at + 1;
  return undefined;
}
