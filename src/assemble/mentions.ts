/** Figures, dates, persons, references and abbreviations as they stand in the output. */
import { byLeaf } from "../model/by-leaf.ts";
import { type Flow, flow } from "../model/flowing.ts";
import type { DateMatch, FigureMatch, PersonMatch, Placed, ReferenceMatch } from "../model/mention.ts";
import { type InPieces, touch } from "../model/pieces.ts";
import type { DateMention, Person, Reference, Resolution, Statistic } from "../model/resolution.ts";
import { merged } from "../model/sorted.ts";
import type { Range } from "../model/span.ts";
import { toSource } from "../model/text.ts";
import { actFinder } from "./acts.ts";
import { type Context, unit } from "./context.ts";
import { roleOfGrain } from "./date-role.ts";
import { headDates, type UnnamedDate } from "./head-dates.ts";

export function statisticsOf(context: Context): Flow<Statistic> {
  const { figures } = context.mentions;
  return flow(figures.length, function* () {
    for (const [i, match] of figures.entries()) yield statisticOf(context, match, statisticId(i));
  });
}

/** @param index of the figure among all of the resolution. */
export function statisticId(index: number): string {
  return `s${index + 1}`;
}

function statisticOf(context: Context, match: Placed<FigureMatch>, id: string): Statistic {
  return {
    id,
    in: placeOf(context, match.leaf),
    kind: match.kind,
    of: match.of,
    period: match.period,
    qualifier: match.qualifier,
    span: context.spanOf(match),
    text: context.textOf(match),
    unit: match.unit,
    value: match.value,
  };
}

function placeOf(context: Context, index: number): string {
  return context.places.get(index) ?? (unit(context, index).role === "artifact" ? "artifact" : "attachment");
}

export interface TellingDate {
  readonly match: Placed<DateMatch>;
  readonly leaf: number;
  readonly role: DateMention["role"];
}

/** Dates that there are, and what each is for. */
export function tellingDates(context: Context, adopted: Resolution["adopted"]): TellingDate[] {
  const { dates, references, deadlines } = context.mentions;
  const inside = { reference: byLeaf(references), deadline: byLeaf(deadlines) };
  const first = adopted?.dateSpan?.start;
  const isAdoption = (match: Range): boolean => first !== undefined && toSource(context.outline.clean.map, match).start === first;
  return dates
    .filter((match) => !match.impossible)
    .map((match) => ({ match, leaf: match.leaf, role: isAdoption(match) ? "adoption" : dateRole(context, match, inside) }));
}

export function datesOf(context: Context, dates: readonly TellingDate[]): Flow<DateMention> {
  const heads = headDates(context);
  return flow(dates.length + heads.length, function* () {
    let made = 0;
    for (const one of merged(heads, inText(context, dates), ({ span }) => span.start)) yield { ...one, id: `t${++made}` };
  });
}

function* inText(context: Context, dates: readonly TellingDate[]): Generator<UnnamedDate, undefined> {
  for (const { match, role } of dates) yield { edtf: match.edtf, role, span: context.spanOf(match), text: context.textOf(match) };
}

type ByLeaf = ReadonlyMap<number, readonly InPieces[]>;

function dateRole(
  context: Context,
  match: Placed<DateMatch>,
  inside: { reference: ByLeaf; deadline: ByLeaf },
): DateMention["role"] {
  const touches = (one: InPieces) => touch(one, match);
  if (inside.reference.get(match.leaf)?.some(touches)) return "reference";
  if (inside.deadline.get(match.leaf)?.some(touches)) return "deadline";
  const { role } = unit(context, match.leaf);
  if (role === "adoption") return "adoption";
  const bare = roleOfGrain(match);
  return bare === "mention" && match.grain === "day" && (role === "preamble" || role === "list") ? "event" : bare;
}

export function personsOf(context: Context): Person[] {
  const persons: Person[] = [];
  const families = new Map<string, Person[]>();
  for (const match of context.mentions.persons) {
    const family = familyOf(families, context.language.fold(match.familyName ?? match.name));
    const known = family.find((one) => isSame(one, match));
    const person = known ?? newPerson(match, persons);
    if (!known) family.push(person);
    addPersonMention(context, person, match);
  }
  return persons;
}

function newPerson(match: PersonMatch, persons: Person[]): Person {
  const { familyName, givenName, initials, name, patronymicName } = match;
  const person: Person = {
    familyName,
    givenName,
    id: `h${persons.length + 1}`,
    initials,
    mentions: [],
    name,
    patronymicName,
    posts: [],
  };
  persons.push(person);
  return person;
}

function familyOf(families: Map<string, Person[]>, name: string): Person[] {
  const family = families.get(name) ?? [];
  families.set(name, family);
  return family;
}

/** Of one family name, and nothing in given names or initials contradicts. */
function isSame(person: Person, match: PersonMatch): boolean {
  const a = lettersOf(person);
  const b = lettersOf(match);
  return a.startsWith(b) || b.startsWith(a);
}

const notLetters = /\P{L}/gu;

/** Initial letters: «НГ» for «Н.Г.» and for «Нина Григорьевна». */
function lettersOf(person: Pick<PersonMatch, "givenName" | "patronymicName" | "initials">): string {
  if (person.initials) return person.initials.replace(notLetters, "").toUpperCase();
  return [person.givenName, person.patronymicName]
    .map((name) => name?.charAt(0) ?? "")
    .join("")
    .toUpperCase();
}

function addPersonMention(context: Context, person: Person, match: Placed<PersonMatch>): void {
  person.mentions.push({ name: match.name, span: context.spanOf(match), text: context.textOf(match) });
  if (match.name.length > person.name.length) person.name = match.name;
  person.givenName ??= match.givenName;
  person.patronymicName ??= match.patronymicName;
  if ((match.initials?.length ?? 0) > (person.initials?.length ?? 0)) person.initials = match.initials;
  if (match.post && !person.posts.includes(match.post)) person.posts.push(match.post);
}

/** In a title that breaks within an act it cites. */
const lineEnd = /\n/g;

export function referencesOf(context: Context): Flow<Reference> {
  const { references } = context.mentions;
  return flow(references.length, function* () {
    const sameAct = actFinder();
    for (const [i, match] of references.entries()) {
      const id = `r${i + 1}`;
      yield referenceOf(context, match, { id, act: sameAct(match, id) });
    }
  });
}

function referenceOf(context: Context, match: Placed<ReferenceMatch>, { id, act }: Pick<Reference, "id" | "act">): Reference {
  return {
    act,
    date: match.date,
    id,
    kind: match.kind,
    number: match.number,
    span: context.spanOf(match),
    text: context.textOf(match).replaceAll(lineEnd, " "),
    title: match.title,
  };
}

export function abbreviationsOf(context: Context): Resolution["abbreviations"] {
  const uses = usesByName(context);
  return context.mentions.abbreviations.map(({ long, short, start, end }) => ({
    long,
    short,
    span: context.spanOf({ start, end }),
    uses: (uses.get(short) ?? []).filter((use) => use.start >= end).map(context.spanOf),
  }));
}

/** Every place that has one of the short names, by name. */
function usesByName({ mentions, members, outline, language }: Context): ReadonlyMap<string, readonly Range[]> {
  const uses = new Map(mentions.abbreviations.map(({ short }): [string, Range[]] => [short, []]));
  const shorts = [...uses.keys()];
  for (const range of shorts.length > 0 ? members.flatMap((index) => outline.units.get(index)?.ranges ?? []) : [])
    for (const { short, start, end } of language.recognise.shortUses(outline.clean.text.slice(range.start, range.end), shorts))
      uses.get(short)?.push({ start: range.start + start, end: range.start + end });
  return uses;
}
