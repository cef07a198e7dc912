/** A list of those who are to act, read at a token in a given case, each with its name in the nominative. */
import type { AddresseeMatch } from "../../../model/mention.ts";
import type { Head } from "../morphology/agreement.ts";
import type { NameAt } from "../morphology/apposed-names.ts";
import { nameAt, secondSurnameAt, surnameAt } from "../morphology/apposed-names.ts";
import type { Case } from "../morphology/cases.ts";
import type { Conjunct } from "../morphology/conjuncts.ts";
import { isClause, joined, listAt } from "../morphology/conjuncts.ts";
import { isInfinitive } from "../morphology/infinitive.ts";
import { skipQuantifiers } from "../morphology/quantified.ts";
import { closeQuotes, renderHead } from "../morphology/render.ts";
import type { Token } from "../morphology/tokens.ts";
import { collectives } from "../words/addressee-stops.ts";

const weakPattern = /(?:ому|ему)$/;
const thingPattern = /(?:[ае]ние|[ае]ния|ость|ости|зация|зации|изм|ка)$/;
const behindClausePattern = /^(?:и|а)$/;
const personAtPattern = /^(?:ом|ам|ям|у|ю)$/;
const personAtPattern2 = /[а-яё]{3} [а-яё]/;
const unshoutedPattern = /[А-ЯЁ]{6}/;

export interface Addressed {
  readonly matches: readonly AddresseeMatch[];
  /** Index of the token that follows. */
  readonly end: number;
  /** Every head is a listed body, post or name. */
  readonly known: boolean;
  /** A thing stands among them: «вниманию», «системе». */
  readonly things: boolean;
  /** It begins with a word that no list knows and that could be an object in the accusative: «таблицу». */
  readonly weak: boolean;
  /** Only people are named. */
  readonly people: boolean;
}

export interface Source {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly governs: Case;
}

const sureDative =
  /(?:тел|ар)ю$|(?:ник|чик|щик|ист|тор|сор|дор|нер|лог|вед|нц|льц|вц|ант|ент|центр|надзор|ств|ум|фонд|совет|союз|ком|клуб|пром|хоз|строй|завод|дом|торг|отдел|парк|зем)у$/;
const behindPost = /^[,:;–—-]$/;
const parted = /^(?:в|до|за|к|на|о|об|по|с)$/;
const longestList = 60;
const longestPost = 20;
const longestClause = 25;
const grouped = new Set(collectives);
const personEnd = /(?:тел[иь]|ник[и]?|ист[ы]?|чик[и]?|щик[и]?|ор[ы]?|ец|цы|лог[и]?|не)$/;

/** @param from index of the first token; words of number («всем») are passed over. */
export function addressedAt(source: Source, from: number): Addressed | undefined {
  const found: AddresseeMatch[] = [];
  const heads: Head[] = [];
  let at = from;
  let end = from;
  for (let guard = 0; guard < longestList; guard++) {
    const behind = readNext(source, skipQuantifiers(source.tokens, at), { found, heads });
    if (behind === undefined) break;
    end = skipBracket(source.tokens, behind);
    at = joined(source.tokens, behindClause(source, end));
    if (at < 0 || !canFollow(source, at, found.at(-1))) break;
  }
  return found.length > 0 ? { matches: found, end, ...judged(source, heads, found) } : undefined;
}

/** Reads a name or a list of bodies; returns the index behind it. */
function readNext(
  source: Source,
  at: number,
  into: { readonly found: AddresseeMatch[]; readonly heads: Head[] },
): number | undefined {
  const name = personAt(source, at, into.found.at(-1));
  if (name) {
    const match = nameMatch(source, at, name);
    const post = name.bare === "full" ? postBehind(source, name.end) : undefined;
    into.found.push(post ? withPost(match, bodyMatch(source, post)) : match);
    return post?.end ?? name.end;
  }
  const list = listAt(source.tokens, at, source.governs);
  for (const one of list?.conjuncts ?? []) {
    into.found.push(bodyMatch(source, one));
    into.heads.push(one.head);
  }
  return list?.end;
}

/** «Лобову К.К., | директору завода, | …»: a post between commas is the person's own. */
function postBehind({ text, tokens, governs }: Source, at: number): Conjunct | undefined {
  if (tokens[at]?.text !== "," || nameAt(text, tokens, at + 1, governs)) return undefined;
  const [post, second] = listAt(tokens.slice(0, at + longestPost), at + 1, governs)?.conjuncts ?? [];
  if (post?.head.kind !== "person" || post.head.number === "plural" || !post.head.known) return undefined;
  if (second && !nameAt(text, tokens, second.from, governs)) return undefined;
  for (let next = post.head.at + 1; next < post.end; next++) if (nameAt(text, tokens, next, governs)) return undefined;
  return behindPost.test(tokens[post.end]?.text ?? ";") ? post : undefined;
}

function withPost(name: AddresseeMatch, post: AddresseeMatch): AddresseeMatch {
  return { ...name, end: post.end, name: `${name.name}, ${post.name}` };
}

function judged(
  source: Source,
  heads: readonly Head[],
  found: readonly AddresseeMatch[],
): Pick<Addressed, "known" | "people" | "things" | "weak"> {
  return {
    known: heads.every((head) => head.known && (head.kind !== "other" || head.nominative === null)),
    people: found.every((one) => one.kind === "person" || one.kind === "group"),
    things: heads.some(isThing),
    weak: heads[0] !== undefined && isWeak(source, heads[0]),
  };
}

/** «таблицу», «смету»: a singular in -у, -ю, -е is the dative of some nouns only. */
function isWeak({ tokens, governs }: Source, head: Head): boolean {
  if (head.known || head.number === "plural" || governs !== "dative" || head.adjectival) return false;
  const sureAdjective = head.modifiers.some((at) => weakPattern.test((tokens[at] as Token).folded));
  return !sureAdjective && !sureDative.test((tokens[head.at] as Token).folded);
}

/** «системе», «повышению», «доступности»: nothing that acts. */
function isThing(head: Head): boolean {
  if (head.kind !== "other" || head.nominative === null) return false;
  return head.known || thingPattern.test(head.nominative);
}

/** «школам, имеющим классы, | и их учредителям»: passes over the clause where another body follows it. */
function behindClause({ tokens, governs }: Source, from: number): number {
  if (tokens[from]?.text !== "," || !isClause(tokens[from + 1])) return from;
  for (let at = from + 2; at < Math.min(tokens.length, from + longestClause); at++) {
    if (isInfinitive((tokens[at] as Token).folded)) return from;
    if (tokens[at]?.text !== "," || !behindClausePattern.test(tokens[at + 1]?.folded ?? "")) continue;
    const next = joined(tokens, at);
    if (next >= 0 && listAt(tokens, next, governs)?.conjuncts[0]?.head.known) return at;
  }
  return from;
}

function canFollow(source: Source, at: number, last: AddresseeMatch | undefined): boolean {
  const next = skipQuantifiers(source.tokens, at);
  if (source.tokens[at - 2]?.text === "," && source.tokens[at - 1]?.folded === "и" && listAt(source.tokens, at, source.governs))
    return true;
  return (
    next > at ||
    personAt(source, next, last) !== undefined ||
    (last?.kind === "person" && isBody(listAt(source.tokens, next, source.governs)?.conjuncts[0]?.head))
  );
}

function isBody(head: Head | undefined): boolean {
  return head?.known === true && head.kind !== "other";
}

function personAt({ text, tokens, governs }: Source, at: number, last: AddresseeMatch | undefined): NameAt | undefined {
  const full = nameAt(text, tokens, at, governs);
  if (full) return full;
  const after = tokens[at + 1];
  if (after?.kind === "word" && personAtPattern.test(after.folded)) return undefined;
  return (
    surnameAt(tokens, at, governs) ??
    (last?.kind === "person" && !personAtPattern2.test(last.name) ? secondSurnameAt(tokens, at, governs) : undefined)
  );
}

function nameMatch({ tokens }: Source, at: number, name: NameAt): AddresseeMatch {
  return {
    start: (tokens[at] as Token).start,
    end: (tokens[name.end - 1] as Token).end,
    name: name.text,
    kind: "person",
    via: "text",
    sure: name.bare === "full",
  };
}

function bodyMatch(source: Source, one: Conjunct): AddresseeMatch {
  const { tokens, text } = source;
  const replaced = new Map<number, string>();
  renderHead(tokens, one.head, replaced);
  if (one.apposed) renderHead(tokens, one.apposed, replaced);
  const first = one.from;
  let out = "";
  let last = (tokens[first] as Token).start;
  const start = last;
  let named = false;
  let at = first;
  for (; at < one.end; at++) {
    const token = tokens[at] as Token;
    const name = at > one.head.at ? nameBehind(source, one, at) : undefined;
    out += text.slice(last, token.start) + (name?.text ?? replaced.get(at) ?? token.text);
    at = name ? name.end - 1 : at;
    last = (tokens[at] as Token).end;
    named = name !== undefined;
    if (name) break;
  }
  return {
    start,
    end: last,
    name: unshouted(closeQuotes(out).replace(/[*_]/g, ""), one.head),
    kind: kindOf(one.head, named),
    via: "text",
    sure: one.head.sure,
  };
}

/** «АДМИНИСТРАЦИЯ РАЙОНА» → «администрация района» */
function unshouted(name: string, head: Head): string {
  return head.nominative !== null && unshoutedPattern.test(name) && name === name.toUpperCase() ? name.toLowerCase() : name;
}

/** «инспектору труда Маврину О. К.», «учителю физкультуры Лобову» */
function nameBehind({ text, tokens, governs }: Source, one: Conjunct, at: number): NameAt | undefined {
  const full = nameAt(text, tokens, at, governs);
  const last = at === one.end - 1 || parted.test(tokens[at + 1]?.folded ?? "");
  if (full || !last || one.head.kind !== "person" || one.head.number === "plural") return full;
  return surnameAt(tokens, at, governs);
}

function kindOf(head: Head, named: boolean): AddresseeMatch["kind"] {
  const name = head.nominative ?? "";
  if (named) return "person";
  if (grouped.has(name)) return "group";
  const person = head.kind === "person" || (head.kind === "other" && (personEnd.test(name) || head.adjectival));
  if (person) return head.number === "plural" ? "group" : "person";
  return head.number === "plural" || name === "сми" ? "class" : "organization";
}

function skipBracket(tokens: readonly Token[], at: number): number {
  return tokens[at]?.kind === "bracket" ? at + 1 : at;
}
