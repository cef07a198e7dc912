/** Cuts running text into words, quoted names, brackets, initials and marks. */
import type { Range } from "../../../model/span.ts";
import { fold } from "../fold.ts";

export interface Token extends Range {
  readonly kind: "word" | "shout" | "number" | "quote" | "bracket" | "initials" | "mark";
  readonly text: string;
  readonly folded: string;
}

const quotes =
  '«[^«»]{0,160}(?:«[^«»]{0,160}»[^«»]{0,160})?»|«[^«»]{0,60}«[^«»]{0,160}»|"[^"]{0,160}"|„[^“”]{0,160}[“”]|“[^”]{0,160}”';
const piece = new RegExp(
  `(?<quote>${quotes})|(?<bracket>\\([^()]{0,300}\\))|(?<acting>[Ии]\\. ?[Оо]\\.(?= [а-яё])|[Вв]р\\.и\\.о\\.)|(?<initials>(?<![А-Яа-яЁёA-Za-z])[А-ЯЁABCEHKMOPTXY]\\.(?: ?[А-ЯЁABCEHKMOPTXY]\\.)?)|(?<word>[А-Яа-яЁёA-Za-z][А-Яа-яЁёA-Za-z0-9’'\u00ad-]*)|(?<number>№? ?[0-9](?:[0-9.,:/-]{0,40}[0-9])?(?:-[а-яё]{1,3})?)|[^\\s]`,
  "g",
);
const shout =
  /^[А-ЯЁA-Z][А-ЯЁA-Z0-9-]{0,5}[А-ЯЁA-Z]$|^[А-ЯЁ]{2,5}[а-яё][А-ЯЁ]{0,4}$|^[А-ЯЁ][а-яё]?[А-ЯЁ]{2,4}[а-яё]?[А-ЯЁ]{0,3}$/;

/** «ТФОМС»; longer words in capitals are words. */
const longestShout = 7;

/** @param text one paragraph; `limit` tokens at most, since addressees stand near the beginning. */
export function tokenise(text: string, limit = 400): Token[] {
  const tokens: Token[] = [];
  for (const found of text.matchAll(piece)) {
    if (tokens.length >= limit) break;
    tokens.push(token(found));
  }
  return tokens;
}

function token(found: RegExpMatchArray): Token {
  const text = found[0];
  const start = found.index ?? 0;
  const groups = found.groups ?? {};
  const base = { text, folded: fold(text), start, end: start + text.length };
  if (groups["word"]) return { ...base, kind: text.length <= longestShout && shout.test(text) ? "shout" : "word" };
  if (groups["acting"]) return { ...base, kind: "word" };
  for (const kind of ["quote", "bracket", "initials", "number"] as const) if (groups[kind]) return { ...base, kind };
  return { ...base, kind: "mark" };
}
