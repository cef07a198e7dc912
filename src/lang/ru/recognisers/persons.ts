/** Persons mentioned by name, in any case: «доклад директора О.В. Тишаевой» → «О.В. Тишаева», post «директор». */
import type { PersonMatch } from "../../../model/mention.ts";
import type { Range } from "../../../model/span.ts";
import { readGivenName, readPatronymic } from "../morphology/given-names.ts";
import type { Agreement, NameCase, Reading } from "../morphology/name-readings.ts";
import { agrees, nothingKnown } from "../morphology/name-readings.ts";
import type { NameParts } from "../morphology/names.ts";
import { nominativeName, readFamily } from "../morphology/names.ts";
import { bareShapes } from "./bare-surnames.ts";
import { covering } from "./covering.ts";
import { wordsOf } from "./paragraph-words.ts";
import { nameContext } from "./person-context.ts";
import { nameShapes } from "./person-patterns.ts";
import type { NameContext } from "./person-place.ts";
import { nominativePost } from "./person-post.ts";
import type { NameShape } from "./person-shape.ts";
import { textOf } from "./person-shape.ts";
import { describesNoun, isNamedAfter, looksLikeSurname, quotedRanges, townAfterInitial } from "./person-traps.ts";

/** A shape with what the words around it say. */
interface Placed extends NameShape {
  readonly context: NameContext;
}

/** Names joined by commas and «и» stand in one case. */
const joined = /^(?:\s\([^()]{1,60}\))?(?:\s?[,;]\s?(?:и\s|а\s)?|\s+и\s)(?:(?:т|тов)\.\s?|проф\.\s?|(?:[а-яё]\.\s?){3,4})?$/;
const capital = /[А-ЯЁ]/;
const firstWord = /[А-Яа-яЁё-]+/;
const cases: readonly NameCase[] = ["nom", "gen", "dat", "acc", "ins", "pre"];

export function persons(text: string): PersonMatch[] {
  if (!mayName(text)) return [];
  const words = wordsOf(text);
  const quotes = quotedRanges(text);
  const quoted = covering(quotes);
  const full = nameShapes(text).filter((one) => !quoted(one) && !trapped(text, one));
  const bare = bareShapes({ text, words, taken: [...full, ...quotes], named: full });
  const shapes = [...full, ...bare.filter((one) => !isExplained(text, one, full) && !describesNoun(text, one))].sort(
    (a, b) => a.start - b.start,
  );
  if (shapes.length === 0) return [];
  const placed = shapes.map((one, index) => ({
    ...one,
    context: nameContext({ text, words, start: one.start, end: one.end, from: shapes[index - 1]?.end ?? 0 }),
  }));
  return groups(text, placed).flatMap((group) => {
    const shared = sharedCase(text, group);
    const subjects = isSubject(text, group);
    return group.map((one, index) => ({
      ...toMatch(text, one, index > 0 && one.context.post === null ? shared : { ...shared, ...known(one.context, shared) }),
      ...(subjects ? { subject: true as const } : {}),
    }));
  });
}

/** «сторожам Липовской (Лобов К.К.) и Заречной (Сомова Р.Д.) мельниц»: behind it stands who is meant, so it is an adjective. */
function isExplained(text: string, { end }: NameShape, full: readonly NameShape[]): boolean {
  return text.startsWith(" (", end) && full.some((one) => one.start === end + 2 && text[one.end] === ")");
}

/** Where the capital of the sentence is the only one, only «Лобов предложил …» names somebody. */
function mayName(text: string): boolean {
  const first = text.search(capital);
  if (first < 0) return false;
  const word = firstWord.exec(text);
  return first !== word?.index || capital.test(text.slice(first + 1)) || looksLikeSurname(word[0]);
}

/** «выступила Сомова», «Лобов и Сомова»: the words beside the first of a group or the form of another leave the nominative alone. */
function isSubject(text: string, group: readonly Placed[]): boolean {
  const told = group[0]?.context.cases ?? [];
  if (told.length > 0) return told.every((one) => one === "nom");
  return group.some((one) => {
    const printed = printedCases(text, one, nothingKnown);
    return printed.length > 0 && printed.every((found) => found === "nom");
  });
}

/** What the words around a name say, unless all names of its group say otherwise. */
function known(own: Agreement, shared: Agreement): Agreement {
  return own.cases.some((one) => shared.cases.includes(one)) || shared.cases.length === 0
    ? { gender: own.gender, cases: own.cases }
    : { gender: own.gender, cases: shared.cases };
}

function trapped(text: string, one: NameShape): boolean {
  if (isShortTown(text, one)) return true;
  return isNamedAfter(text, one) && !noGenitive(text, one);
}

/** «В. Новгород»: one initial, before the name; «Тура Р. Д.» is a person. */
function isShortTown(text: string, { family, initials }: NameShape): boolean {
  const first = textOf(text, initials).length === 2 && (initials?.start ?? 0) < (family?.start ?? 0);
  return first && townAfterInitial(textOf(text, family));
}

/** «Вручить орден Петру Ильичу Лобову», «жительница дома 5 по Речной улице Раиса Ильинична Сомова»: what is named after somebody has the genitive. */
function noGenitive(text: string, one: NameShape): boolean {
  const readings = one.patronymic ? readPatronymic(textOf(text, one.patronymic)) : [];
  return readings.length > 0 && readings.every((reading) => reading.cases.length > 0 && !reading.cases.includes("gen"));
}

function groups(text: string, placed: readonly Placed[]): Placed[][] {
  const all: Placed[][] = [];
  for (const one of placed) {
    const last = all.at(-1)?.at(-1);
    if (last && one.context.post === null && joined.test(text.slice(last.end, one.start))) all.at(-1)?.push(one);
    else all.push([one]);
  }
  return all;
}

/** The case that the context of the first name allows and all names of the group can have; without context rather the nominative. */
function sharedCase(text: string, group: readonly Placed[]): Agreement {
  const first = group[0] as Placed;
  const own = first.context.cases;
  const printed = group.map((one) => printedCases(text, one, { gender: one.context.gender, cases: [] }));
  const common = commonOf(printed, own.length > 0 ? own : cases);
  if (own.length > 0 && common.length === 0 && group.length > 1) {
    // «членов комиссии: Бахаревой Т.С., Седова К.К.»: the label tells less than the names together
    const together = commonOf(printed, cases);
    if (together.length > 0) return { gender: null, cases: together };
  }
  if (own.length > 0) return { gender: null, cases: common.length > 0 ? common : firstCases(text, first) };
  if (common.length === 0 && areListed(printed)) return { gender: null, cases: ["nom"] };
  return { gender: null, cases: common.length === cases.length || common.includes("nom") ? ["nom"] : common };
}

/** «Лобов К.К., Хярму Е.Е., Сомова Р.Д.»: the nominative of all but one, whose end only looks like that of a case. */
function areListed(printed: readonly (readonly NameCase[])[]): boolean {
  return printed.length > 2 && printed.filter((one) => one.length > 0 && !one.includes("nom")).length === 1;
}

function commonOf(printed: readonly (readonly NameCase[])[], allowed: readonly NameCase[]): readonly NameCase[] {
  return printed.reduce((all, one) => (one.length === 0 ? all : all.filter((found) => one.includes(found))), allowed);
}

function firstCases(text: string, first: Placed): readonly NameCase[] {
  const printed = printedCases(text, first, first.context);
  return printed.length > 0 ? printed : first.context.cases;
}

function printedCases(text: string, one: NameShape, agreement: Agreement): readonly NameCase[] {
  if (!one.family || one.eastern) return [];
  const readings = readFamily(textOf(text, one.family));
  if (isNominative(readGivenName(textOf(text, one.given))) && readings.some(({ cases }) => cases.includes("nom"))) return ["nom"];
  const fit = readings.filter((reading) => !reading.rare && agrees(reading, agreement));
  if (fit.some((reading) => reading.cases.length === 0)) return [];
  return cases.filter(
    (found) =>
      fit.some((reading) => reading.cases.includes(found)) && (agreement.cases.length === 0 || agreement.cases.includes(found)),
  );
}

/** «Аурел» of «Аурел Хярму» is nothing else. */
function isNominative(given: readonly Reading[]): boolean {
  return given.length > 0 && given.every(({ cases }) => cases.length === 1 && cases[0] === "nom");
}

function toMatch(text: string, one: Placed, agreement: Agreement): PersonMatch {
  const parts = { family: read(text, one.family), given: read(text, one.given), patronymic: read(text, one.patronymic) };
  const name = one.eastern ? easternName(parts, agreement) : nominativeName(parts, agreement);
  return {
    start: one.start,
    end: one.end,
    name: rewritten(text, one, [
      [one.family, name.family],
      [one.given, name.given],
      [one.patronymic, name.patronymic],
    ]),
    familyName: name.family,
    givenName: name.given,
    patronymicName: name.patronymic,
    initials: read(text, one.initials),
    post: one.context.post && nominativePost(text.slice(one.context.post.start, one.context.post.end)),
    ...(one.context.gender === null ? {} : { sure: true as const }),
  };
}

/** Only the last word is declined, and only a man's. */
function easternName(parts: NameParts, { cases }: Agreement): NameParts {
  const shown = softEnd.test(parts.given ?? "") ? oblique : cases;
  return { ...nominativeName({ ...parts, family: null }, { gender: "m", cases: shown }), family: parts.family };
}

/** «Вэйминя»: no syllable ends so, but «минь» in a case. */
const softEnd = /[аеиоуыэюя]н(?:я|ю|ем)$/;
const oblique: readonly NameCase[] = ["gen", "dat", "acc", "ins", "pre"];

function read(text: string, range: Range | null): string | null {
  if (!range) return null;
  const word = text.slice(range.start, range.end);
  if (word.includes(" ")) return word;
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The name as printed with its parts in the nominative. */
function rewritten(text: string, one: NameShape, parts: readonly (readonly [Range | null, string | null])[]): string {
  const sorted = parts
    .flatMap(([range, name]) => (range && name !== null ? [{ ...range, name }] : []))
    .sort((a, b) => a.start - b.start);
  let out = "";
  let at = one.start;
  for (const part of sorted) {
    out += (one.eastern && at > one.start ? " " : text.slice(at, part.start)) + part.name;
    at = part.end;
  }
  return (out + text.slice(at, one.end)).replace(/\s+/g, " ").trim();
}
