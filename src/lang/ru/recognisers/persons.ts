/** Persons mentioned by name, in any case: «доклад директора О.В. Тишаевой» → «О.В. Тишаева», post «директор». */
import type { PersonMatch } from "../../../model/mention.ts";
import type { Range } from "../../../model/span.ts";
import type { Agreement, NameCase } from "../morphology/name-readings.ts";
import { agrees } from "../morphology/name-readings.ts";
import { nominativeName, readFamily } from "../morphology/names.ts";
import { bareShapes } from "./bare-surnames.ts";
import { covering } from "./covering.ts";
import { nameContext } from "./person-context.ts";
import type { NameShape } from "./person-patterns.ts";
import { nameShapes, textOf } from "./person-patterns.ts";
import type { NameContext } from "./person-place.ts";
import { nominativePost } from "./person-post.ts";
import { isNamedAfter, quotedRanges, townAfterInitial } from "./person-traps.ts";
import { wordsOf } from "./person-words.ts";

/** A shape with what the words around it say. */
interface Placed extends NameShape {
  readonly context: NameContext;
}

/** Names joined by commas and «и» stand in one case. */
const joined = /^(?:\s\([^()]{1,60}\))?(?:\s?[,;]\s?(?:и\s)?|\s+и\s)(?:(?:т|тов)\.\s?|проф\.\s?|(?:[а-яё]\.\s?){3,4})?$/;
const capital = /[А-ЯЁ]/;
const cases: readonly NameCase[] = ["nom", "gen", "dat", "acc", "ins", "pre"];

export function persons(text: string): PersonMatch[] {
  if (!capital.test(text)) return [];
  const words = wordsOf(text);
  const quotes = quotedRanges(text);
  const quoted = covering(quotes);
  const full = nameShapes(text).filter((one) => !quoted(one) && !trapped(text, one));
  const shapes = [...full, ...bareShapes({ text, words, taken: [...full, ...quotes], named: full })].sort(
    (a, b) => a.start - b.start,
  );
  const placed = shapes.map((one, index) => ({
    ...one,
    context: nameContext({ text, words, start: one.start, end: one.end, from: shapes[index - 1]?.end ?? 0 }),
  }));
  return groups(text, placed).flatMap((group) => {
    const shared = sharedCase(text, group);
    return group.map((one, index) =>
      toMatch(text, one, index > 0 && one.context.post === null ? shared : { ...shared, ...known(one.context, shared) }),
    );
  });
}

function known(own: Agreement, shared: Agreement): Agreement {
  return own.cases.length > 0 ? { gender: own.gender, cases: own.cases } : { gender: own.gender, cases: shared.cases };
}

function trapped(text: string, one: NameShape): boolean {
  if (one.initials && townAfterInitial(textOf(text, one.family))) return true;
  return isNamedAfter(text, one.start);
}

function groups(text: string, placed: readonly Placed[]): Placed[][] {
  const found: Placed[][] = [];
  for (const one of placed) {
    const last = found.at(-1)?.at(-1);
    if (last && one.context.post === null && joined.test(text.slice(last.end, one.start))) found.at(-1)?.push(one);
    else found.push([one]);
  }
  return found;
}

/** The case of the first name, from its context; else the only one that all names of the group can have. */
function sharedCase(text: string, group: readonly Placed[]): Agreement {
  const first = group[0] as Placed;
  if (first.context.cases.length > 0) {
    const printed = printedCases(text, first, first.context);
    return { gender: null, cases: printed.length > 0 ? printed : first.context.cases };
  }
  const common = group
    .map((one) => printedCases(text, one, { gender: one.context.gender, cases: [] }))
    .reduce((all, one) => (one.length === 0 ? all : all.filter((found) => one.includes(found))), cases);
  return { gender: null, cases: common.length === cases.length || common.includes("nom") ? ["nom"] : common };
}

function printedCases(text: string, one: NameShape, agreement: Agreement): readonly NameCase[] {
  if (!one.family) return [];
  const fit = readFamily(textOf(text, one.family)).filter((reading) => agrees(reading, agreement));
  if (fit.some((reading) => reading.cases.length === 0)) return [];
  return cases.filter(
    (found) =>
      fit.some((reading) => reading.cases.includes(found)) && (agreement.cases.length === 0 || agreement.cases.includes(found)),
  );
}

function toMatch(text: string, one: Placed, agreement: Agreement): PersonMatch {
  const parts = { family: read(text, one.family), given: read(text, one.given), patronymic: read(text, one.patronymic) };
  const name = nominativeName(parts, agreement);
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
  };
}

function read(text: string, range: Range | null): string | null {
  if (!range) return null;
  const word = text.slice(range.start, range.end);
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
    out += text.slice(at, part.start) + part.name;
    at = part.end;
  }
  return (out + text.slice(at, one.end)).replace(/\s+/g, " ").trim();
}
