/** List markers at the beginning of a text, as printed: «1.», «1 .», «2.1.», «а)», «а/», «IV.», «-». */
import type { Marker } from "../model/outline.ts";

/** Letters that number items, in their order, for «а)» and «a)». */
export type Alphabets = readonly string[];

const dotted = /\d{1,3}(?:\.\d{1,3}){1,4}(?: ?\.| ?\))?(?![\d.,/])/y;
const decimal = /\d{1,3} ?(?:\)\.?|\.)(?!\d)|\d{1,2}\/(?= {1,8}\p{L})/uy;
/** Of a list of a thousand points; behind a sentence that has not ended it is a year that ends it. */
const large = /(?<=[.;:!?»)]\s{1,40})[1-9]\d{3,5}[.)](?= {1,8}\p{Lu})/uy;
/** «§ 1.», «Art. 1.», «Art. 3/1.»: of an article. */
const article = /(?:§|Art\.) ?(\d{1,3})(?:[./]\d{1,2})?(?:\.(?!\d)|(?=\s))/y;
const articleSign = /^\D{1,5}|\.$/g;
/** «2 bis.», «2-ter)»: what was put in behind «2.». */
const inserted = /(\d{1,3})[ -]?(?:bis|ter|quater)(?:[.)]|(?=\s))/y;
const insertedEnd = /[.)]$/;
const bare = /\d{1,2}(?=(?: {1,8}|\t)\p{Lu}(?:\p{Ll}| \p{Ll}| \d))/uy;
/** «IV.»; «IY.» of a typewriter. */
const roman = /[IVXLY]{1,6} ?[.)](?=\s|$|\p{Lu})/uy;
/** «II⇥Укрепления»: a column gap in place of the full stop. */
const romanInColumn = /[IVXL]{1,6}(?=\t[\p{L}«"„])/uy;
/** «i)», «(ii)», «iv. в слободах», below letters. */
const smallRoman = /\(?(?:i{1,3}|iv|vi{0,3}|ix|xi{0,3}) ?(?:\)|\.(?= \p{Ll}))/uy;
const notRoman = /[ .()]/g;
const letter = /\(?(\p{L})(?: ?\)|\/(?=\s))/uy;
/** «2а)», below «2.» */
const numberedLetter = /\d{1,2}(\p{Ll})\)(?=\s)/uy;
const bracketed = /\(\d{1,2}\)/y;
const bullet =
  /(?:\[\*\](?=[ \t]*\p{L})|[-–—−‐‑‒―](?![-–—−‐‑‒―])|[•·▪●◦○‣⁃∙■□◆◊♦►▶✓✔➢➤§°*]|[\uf000-\uf0ff]|[oüØv+=](?=[ \t])|(?![©®™])\p{Extended_Pictographic}\uFE0F?(?=[ \t]))/uy;

/** «12.05.» could number an item, but a second part that begins with 0 is a month. */
const dayAndMonth = /^\d{1,2}\.0\d/;
const spaceOrBracket = /[ )]/g;
const lastStop = /\.$/;
const numberEnd = /[ .)/]/g;
const bracketEnd = /[)/]\.?$/;
const space = /\s/;

/** Of all bullets. */
const uncounted: Marker["path"] = [];

const romanValues: Readonly<Record<string, number>> = { I: 1, V: 5, Y: 5, X: 10, L: 50 };

/** The marker that begins at `at`, with the white space behind it left out; null where there is none. */
export function markerAt(text: string, at: number, alphabets: Alphabets): Marker | null {
  const code = text.charCodeAt(at);
  if (text[at] === "(") return bracketedAt(text, at) ?? romanAt(text, at) ?? letterAt(text, at, { alphabets, pattern: letter });
  if (code >= 48 && code <= 57) return numberAt(text, at) ?? letterAt(text, at, { alphabets, pattern: numberedLetter });
  if (isCyrillic(code) && isCyrillic(text.charCodeAt(at + 1))) return null;
  return romanAt(text, at) ?? letterAt(text, at, { alphabets, pattern: letter }) ?? articleAt(text, at) ?? bulletAt(text, at);
}

/** Two of them begin a word; most lines do. */
const isCyrillic = (code: number): boolean => code >= 0x400 && code <= 0x4ff;

function articleAt(text: string, at: number): Marker | null {
  if (text[at] !== "§" && text[at] !== "A") return null;
  article.lastIndex = at;
  const found = article.exec(text);
  if (!found) return null;
  return made(found[0], at, { type: "decimal", number: found[0].replace(articleSign, ""), path: [Number(found[1])] });
}

/** «2 bis.» counts as another «2». */
function insertedAt(text: string, at: number): Marker | null {
  inserted.lastIndex = at;
  const found = inserted.exec(text);
  return found && made(found[0], at, { type: "decimal", number: found[0].replace(insertedEnd, ""), path: [Number(found[1])] });
}

function numberAt(text: string, at: number): Marker | null {
  const many = match(dotted, text, at);
  if (many && !dayAndMonth.test(many)) return marker(many, at, "dotted", many.replace(spaceOrBracket, "").replace(lastStop, ""));
  const one = match(decimal, text, at) ?? match(large, text, at);
  if (one) return marker(one, at, bracketEnd.test(one) ? "paren" : "decimal", one.replace(numberEnd, ""));
  const alone = match(bare, text, at);
  return alone ? marker(alone, at, "decimal", alone) : insertedAt(text, at);
}

/** «(1)», «(а)»: the manner of assemblies. */
function bracketedAt(text: string, at: number): Marker | null {
  const printed = match(bracketed, text, at);
  return printed ? marker(printed, at, "paren", printed.slice(1, -1)) : null;
}

function romanAt(text: string, at: number): Marker | null {
  const printed = match(roman, text, at) ?? match(romanInColumn, text, at) ?? match(smallRoman, text, at);
  if (!printed) return null;
  const number = printed.replace(notRoman, "");
  return made(printed, at, { type: "roman", number, path: [romanValue(number.toUpperCase())] });
}

function romanValue(number: string): number {
  let value = 0;
  let next = 0;
  for (let i = number.length - 1; i >= 0; i--) {
    const one = romanValues[number[i] as string] ?? 0;
    value += one < next ? -one : one;
    next = Math.max(next, one);
  }
  return value;
}

function letterAt(
  text: string,
  at: number,
  { alphabets, pattern }: { readonly alphabets: Alphabets; readonly pattern: RegExp },
): Marker | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  if (!found) return null;
  const one = found[1] as string;
  const small = one.toLowerCase();
  let value = 0;
  for (const letters of alphabets) value = Math.max(value, letters.indexOf(small) + 1);
  return value > 0 ? made(found[0], at, { type: "letter", number: one, path: [value] }) : null;
}

function bulletAt(text: string, at: number): Marker | null {
  const printed = match(bullet, text, at);
  if (!printed) return null;
  const next = text[at + printed.length];
  if (next === undefined || (printed === "*" && !space.test(next))) return null;
  return made(printed, at, { type: "bullet", number: null, path: uncounted });
}

function marker(printed: string, at: number, type: Marker["type"], number: string): Marker {
  return made(printed, at, { type, number, path: number.split(".").map(Number) });
}

function made(text: string, at: number, { type, number, path }: Pick<Marker, "type" | "number" | "path">): Marker {
  return { start: at, end: at + text.length, type, text, number, path };
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
