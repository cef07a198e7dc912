/** Laws, orders, standards, projects, programmes and other acts: from the type word to the last of name, date, number. */

import { everyMatch } from "../../../model/every-match.ts";
import type { ReferenceMatch } from "../../../model/mention.ts";
import type { Range } from "../../../model/span.ts";
import { fold } from "../fold.ts";
import { fact } from "../morphology/word.ts";
import { detailAt, readDetails } from "./act-details.ts";
import type { Act, ActForm, ActSource } from "./act-forms.ts";
import { actForm } from "./act-forms.ts";
import { identityOf } from "./act-identity.ts";
import { issuerEnd } from "./act-issuer.ts";
import { readAct } from "./act-reading.ts";
import { hasLawNumber, rulesOf, specialActs } from "./act-special.ts";
import { actWord } from "./act-words.ts";
import { covering } from "./covering.ts";
import { type Word, wordsOf } from "./paragraph-words.ts";
import { hasWord } from "./word-signs.ts";

const renamed = /\(\s?(?:здесь и\s)?[Дд]алее[^()]{1,80}\)/g;
const mayRename = hasWord(/^далее$/);
const next = /^(?:,\s(?:а также\s|и\s)?|\s(?:и|а также)\s)(?=от\s|[«"“]|№\s?\d|\d{1,4}[/-]\d)/;

/** An act is called by such a word, or begins with one. */
const mayCite = fact((folded) => actWord(folded) !== undefined || rulesOf(folded).length > 0);

const nothingCited: ReadonlySet<string> = new Set();

/** @param earlier `known.name` of what stands in the paragraphs before: it exists, whoever writes it. */
export function references(text: string, earlier: ReadonlySet<string> = nothingCited): ReferenceMatch[] {
  const folded = fold(text);
  const words = wordsOf(text);
  return words.some(({ known }) => mayCite(known)) || hasLawNumber(folded) ? cited({ text, folded, words, cited: earlier }) : [];
}

function cited(source: ActSource): ReferenceMatch[] {
  const { text } = source;
  const special = specialActs(source);
  const starts = byStart(special);
  const found: ReferenceMatch[] = [];
  let end = 0;
  for (let index = 0; index < source.words.length; index++) {
    const { start } = source.words[index] as Word;
    if (start < end) continue;
    const own = starts.get(start);
    const form: ActForm | undefined = own ? undefined : actForm(source, index);
    const act: Act | undefined = own ?? (form && readAct(source, form));
    if (form && !act && form.adjectives.length > 0) end = form.end;
    if (!act || act.start < end) continue;
    found.push(...withSeries(source, act));
    end = found.at(-1)?.end ?? act.end;
  }
  if (found.length + special.length === 0) return [];
  const covered = covering(found);
  const numbers = special.filter((one) => one.loose && !covered(one));
  const renaming = shortNames(text);
  return [...found, ...numbers.map(toMatch)].filter((one) => !renaming(one)).sort((a, b) => a.start - b.start);
}

const noActs: ReadonlyMap<number, Act> = new Map();

function byStart(acts: readonly Act[]): ReadonlyMap<number, Act> {
  return acts.length === 0 ? noActs : new Map(acts.map((one) => [one.start, one]));
}

/** «(далее – Правила № 354)» gives a name, it cites nothing. */
function shortNames(text: string): (one: Range) => boolean {
  if (!mayRename(text)) return () => false;
  return covering(everyMatch(text, renamed).map((one) => ({ start: one.index, end: one.index + one[0].length })));
}

/** «законами от … № 1-ФЗ «…», от … № 2-ФЗ «…»»; «проектов «А» и «Б»»: what follows is of the same kind. */
function withSeries(source: ActSource, act: Act): ReferenceMatch[] {
  const { text, folded } = source;
  const found = [toMatch(act)];
  if (!act.series) return found;
  for (let at = act.end; found.length < 20; ) {
    const gap = next.exec(text.slice(at, at + 14));
    const member = gap ? seriesMember(text, folded, { act, from: at + gap[0].length }) : ofOther(source, act, at);
    if (!member) break;
    const last = found.at(-1) as ReferenceMatch;
    if (sharesDate(act, member)) found[found.length - 1] = { ...last, end: member.end };
    else found.push(toMatch(member));
    at = member.end;
  }
  return found;
}

/** «приказов от 31 мая 2021 года № 286 и № 287»: one date, and nothing that could stand alone. */
function sharesDate(act: Act, member: Act): boolean {
  return act.date !== null && act.number !== null && act.title === null && member.date === null && member.title === null;
}

function seriesMember(text: string, folded: string, place: { readonly act: Act; readonly from: number }): Act | undefined {
  const { act, from } = place;
  const values: Record<"date" | "number" | "title", string | null> = { date: null, number: null, title: null };
  let end = from - 1;
  for (let step = 0; step < 3; step++) {
    const detail = detailAt(text, folded, end);
    if (!detail || values[detail.kind] !== null) break;
    values[detail.kind] = detail.value;
    end = detail.end;
  }
  if (end < from || (act.series === "quoted" ? values.title === null : values.number === null)) return undefined;
  return { ...act, ...values, start: from, end, name: values.title ?? "" };
}

/** «решений Президиума Совета от 3 марта 1954 г. | и Совета артелей от 4 мая 1954 г.»: the next is of another body. */
function ofOther(source: ActSource, act: Act, at: number): Act | undefined {
  const { text, folded } = source;
  const gap = act.series === "numbered" ? nextIssuer.exec(text.slice(at, at + 12)) : null;
  if (!gap || !severalActs.test(folded.slice(act.start, act.start + longestWord))) return undefined;
  const from = at + gap[0].length;
  const issued = issuerEnd(source, from - 1, "numbered");
  if (issued === undefined) return undefined;
  const { title, number, date, end } = readDetails(source, issued);
  return date === null ? undefined : { ...act, title, number, date, start: from, end, name: folded.slice(from, issued) };
}

const nextIssuer = /^(?:,\s|,?\s(?:и|а также)\s)(?=[А-ЯЁ])/;
const severalActs = /^[а-я]+(?:ий|ов|[ая]ми?|[ая]х)(?![а-я])/;
const longestWord = 20;

function toMatch(act: Act): ReferenceMatch {
  const { start, end, kind, title, number, date } = act;
  return { start, end, kind, title, number, date, known: identityOf(act) };
}
