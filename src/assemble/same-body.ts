/** Which names mean one body: an abbreviation, a person with and without his post, a name cut short where only one fuller one fits. */
import { byLeaf } from "../model/by-leaf.ts";
import type { AddresseeMatch, PersonMatch, Placed } from "../model/mention.ts";
import { touch } from "../model/pieces.ts";
import type { Range } from "../model/span.ts";
import type { Context } from "./context.ts";

export interface Names {
  /** The name under which the body of this name is known. */
  keyOf(name: string): string;
  /** The fullest name, where none of the mentions has it: «(далее – Управление)» behind it in the preamble. */
  fullest(key: string): string | undefined;
  /** Short names that several bodies could mean: «центр» where three were named. */
  readonly unclear: readonly Unclear[];
}

export interface Unclear {
  readonly match: Placed<AddresseeMatch>;
  readonly bodies: readonly Placed<AddresseeMatch>[];
}

interface Named {
  readonly key: string;
  readonly match: Placed<AddresseeMatch>;
}

const sign = /["«»„“”']/g;
const space = /\s+/g;
/** «№5», «№ 5» */
const numberSign = /№ ?/g;
const notLetters = /\P{L}/gu;
const nearBracket = 40;
const longestName = 12;
const single = new Set<AddresseeMatch["kind"]>(["organization", "person"]);

/** @param matches all mentions of those who are to act, in their order. */
export function namesOf(context: Context, matches: readonly Placed<AddresseeMatch>[]): Names {
  const keys = new Map<string, string>();
  const fold = (name: string): string => {
    const key = keys.get(name) ?? normal(context, name);
    keys.set(name, key);
    return key;
  };
  const named = distinct(matches, fold);
  const same = new Map<string, string>();
  const fullest = new Map<string, string>();
  for (const { short, long, key } of abbreviated(context, named, fold)) {
    if (key === fold(short)) continue;
    same.set(fold(short), key);
    fullest.set(key, long);
  }
  for (const [one, other] of samePersons(context, matches, fold)) if (!same.has(one)) same.set(one, other);
  const unclear = shortened(named, same);
  return { keyOf: (name) => follow(same, fold(name)), fullest: (key) => fullest.get(key), unclear };
}

/** Case, quotes and spaces make no other body. */
function normal(context: Context, name: string): string {
  return context.language.fold(name).replace(sign, "").replace(numberSign, "№ ").replace(space, " ").trim();
}

/** The first of each name. */
function distinct(matches: readonly Placed<AddresseeMatch>[], fold: (name: string) => string): Named[] {
  const first = new Map<string, Named>();
  for (const match of matches) {
    const key = fold(match.name);
    if (!first.has(key)) first.set(key, { key, match });
  }
  return [...first.values()];
}

function follow(same: ReadonlyMap<string, string>, key: string): string {
  let at = key;
  for (let guard = 0; guard < same.size && same.has(at); guard++) at = same.get(at) as string;
  return at;
}

/** «… (далее – Управление)»: the short name means the body before the bracket, or the words that the bracket renames. */
function abbreviated(
  context: Context,
  named: readonly Named[],
  fold: (name: string) => string,
): { readonly short: string; readonly long: string; readonly key: string }[] {
  return context.mentions.abbreviations.map((one) => {
    const before = named.find(({ match }) => match.leaf === one.leaf && isBehind(match, one));
    const long = before?.match.name ?? context.language.recognise.nominative(one.long);
    return { short: one.short, long, key: fold(long) };
  });
}

function isBehind(match: Range, { start }: Range): boolean {
  return start >= match.start && start - match.end < nearBracket;
}

/** «директор Лобов К.К.», «К.К. Лобов»: one person, by family name and initials. */
function samePersons(
  context: Context,
  matches: readonly Placed<AddresseeMatch>[],
  fold: (name: string) => string,
): [string, string][] {
  const persons = byLeaf(context.mentions.persons);
  const first = new Map<string, string>();
  const found: [string, string][] = [];
  for (const match of matches) {
    if (match.kind !== "person") continue;
    const person = persons.get(match.leaf)?.find((one) => touch(one, match));
    const initials = person && initialsOf(person);
    if (!person || !initials) continue;
    const identity = `${context.language.fold(person.familyName ?? person.name)} ${initials}`;
    const key = fold(match.name);
    const known = first.get(identity);
    if (known === undefined) first.set(identity, key);
    else if (known !== key) found.push([key, known]);
  }
  return found;
}

function initialsOf({ initials, givenName, patronymicName }: PersonMatch): string {
  return initials?.replace(notLetters, "").toUpperCase() ?? `${givenName?.charAt(0) ?? ""}${patronymicName?.charAt(0) ?? ""}`;
}

/** A single body whose name is a part of another's: the same where there is one such other, unclear where several were named before. */
function shortened(named: readonly Named[], same: Map<string, string>): Unclear[] {
  const unclear: Unclear[] = [];
  const parts = byParts(named);
  for (const one of named) {
    if (!single.has(one.match.kind) || same.has(one.key)) continue;
    const all = parts.get(one.key) ?? [];
    const before = bodiesOf(
      all.filter(({ match }) => match.start < one.match.start),
      same,
    );
    const fuller = before.length > 0 ? before : bodiesOf(all, same);
    const [only] = fuller;
    if (only && fuller.length === 1) same.set(one.key, only.key);
    else if (before.length > 1) unclear.push({ match: one.match, bodies: before.map(({ match }) => match) });
  }
  return unclear;
}

/** Fuller names by what they begin or end with: «районный отдел спорта» by «отдел спорта», «центр занятости» by «центр». */
function byParts(named: readonly Named[]): ReadonlyMap<string, readonly Named[]> {
  const parts = new Map<string, Named[]>();
  for (const one of named) {
    const words = single.has(one.match.kind) ? one.key.split(" ").slice(0, longestName) : [];
    for (let cut = 1; cut < words.length; cut++)
      for (const part of [words.slice(0, cut).join(" "), words.slice(cut).join(" ")]) push(parts, part, one);
  }
  return parts;
}

function bodiesOf(all: readonly Named[], same: ReadonlyMap<string, string>): Named[] {
  const seen = new Set<string>();
  return all.filter(({ key }) => !seen.has(follow(same, key)) && seen.add(follow(same, key)));
}

function push(parts: Map<string, Named[]>, part: string, one: Named): void {
  const known = parts.get(part);
  if (known) known.push(one);
  else parts.set(part, [one]);
}
