/** A list of those who are to act, read at a token in a given case, each with its name in the nominative. */
import type { AddresseeMatch } from "../../../model/mention.ts";
import type { Head } from "../morphology/agreement.ts";
import type { NameAt } from "../morphology/apposed-names.ts";
import { secondSurnameAt, surnameAt } from "../morphology/apposed-names.ts";
import type { Conjunct } from "../morphology/conjuncts.ts";
import { listAt } from "../morphology/conjuncts.ts";
import { headAt } from "../morphology/head.ts";
import { isInfinitive } from "../morphology/infinitive.ts";
import { joined } from "../morphology/names-behind.ts";
import { isClause } from "../morphology/next-body.ts";
import { skipQuantifiers } from "../morphology/quantified.ts";
import { personNameAt } from "../morphology/titled-names.ts";
import { isDash, type Token } from "../morphology/tokens.ts";
import { bodyMatch, nameMatch, quotedMatch, type Source } from "./addressee-match.ts";

const weakPattern = /(?:ому|ему)$/;
const thingPattern = /(?:[ае]ние|[ае]ния|ость|ости|[ая]стье|зация|зации|изм|ка)$/;
const behindClausePattern = /^(?:и|а)$/;
const personAtPattern = /^(?:ом|ам|ям|у|ю)$/;
const personAtPattern2 = /[а-яё]{3} [а-яё]/;

export interface Addressed {
  readonly matches: readonly AddresseeMatch[];
  /** Index of the token that follows. */
  readonly end: number;
  /** Every head is a listed body, post or name. */
  readonly known: boolean;
  /** The same, or a word for people by its end: «заготовителям», «лодочникам». */
  readonly likely: boolean;
  /** A thing stands among them: «вниманию», «системе». */
  readonly things: boolean;
  /** It begins with a word that no list knows and that could be an object in the accusative («таблицу»), and no known body is beside it. */
  readonly weak: boolean;
  /** Only people are named. */
  readonly people: boolean;
}

const sureDative =
  /(?:тел|ар)ю$|(?:ник|чик|щик|ист|тор|сор|дор|нер|лог|вед|нц|льц|вц|ант|ент|ограф|навт|мейстер|иатр|центр|надзор|ств|ум|фонд|совет|союз|ком|клуб|пром|хоз|строй|завод|дом|торг|отдел|парк|зем)у$/;
const quotes = /^[«"„“]/;
const behindPost = /^[,:;–—-]$/;
const staff = new Set(["состав", "корпус"]);
const peopleEnd =
  /(?:тел[иь]|ники?|исты?|чики?|щики?|логи?|[нв]ц[ыа]|[яч]не|янин|орь|ори|анты?|енты?|[оа]графы?|навты?|мейстеры?|иатры?|торы?|соры?|нтки|ницы?|тки)$/;
/** «от 29 декабря» */
const month = /^(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)/;
const contrasting = /^(?:а|но|так)$/;
/** «а | когда те в отъезде», «а | в отсутствие их» */
const whereElse = new Set("там где если когда при в во до после".split(" "));
const longestAside = 7;
const farthestInstead = 12;
const longestList = 60;
const longestPost = 20;
const longestClause = 25;

/** @param from index of the first token; words of number («всем») are passed over. */
export function addressedAt(source: Source, from: number): Addressed | undefined {
  if (source.tokens[from]?.kind === "number" && month.test(source.tokens[from + 1]?.folded ?? "")) return undefined;
  const found: AddresseeMatch[] = [];
  const heads: Head[] = [];
  let at = from;
  let end = from;
  for (let guard = 0; guard < longestList; guard++) {
    const behind = readNext(source, skipQuantifiers(source.tokens, at), { found, heads });
    if (behind === undefined) break;
    end = skipBracket(source.tokens, behind);
    const joint = joined(source.tokens, behindClause(source, end));
    at = behindAside(source, joint);
    if (at < 0 || (at === joint && !canFollow(source, at, found.at(-1)))) break;
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
  const quoted = quotedMatch(source, at);
  if (quoted) into.found.push(quoted);
  if (quoted) return at + 1;
  const list = listAt(source.tokens, at, source.governs);
  for (const one of list?.conjuncts ?? []) {
    into.found.push(bodyMatch(source, one));
    into.heads.push(one.head);
  }
  return list?.end;
}

/** «Лобову К.К., | директору завода, | …»: a post between commas is the person's own. */
function postBehind({ text, tokens, governs }: Source, at: number): Conjunct | undefined {
  if (tokens[at]?.text !== "," || personNameAt(text, tokens, at + 1, governs)) return undefined;
  const [post, second] = listAt(tokens.slice(0, at + longestPost), at + 1, governs)?.conjuncts ?? [];
  if (post?.head.kind !== "person" || post.head.number === "plural" || !post.head.known) return undefined;
  if (second && !personNameAt(text, tokens, second.from, governs)) return undefined;
  for (let next = post.head.at + 1; next < post.end; next++) if (personNameAt(text, tokens, next, governs)) return undefined;
  return behindPost.test(tokens[post.end]?.text ?? ";") ? post : undefined;
}

function withPost(name: AddresseeMatch, post: AddresseeMatch): AddresseeMatch {
  return { ...name, end: post.end, name: `${name.name}, ${post.name}` };
}

function judged(
  source: Source,
  heads: readonly Head[],
  found: readonly AddresseeMatch[],
): Pick<Addressed, "known" | "likely" | "people" | "things" | "weak"> {
  return {
    known: heads.every(
      (head) =>
        isKnown(head) ||
        isAgency(source, head) ||
        isNamedPerson(source, head) ||
        (head.known && source.tokens[head.at + 1]?.kind === "quote"),
    ),
    likely: heads.every(
      (head) => isKnown(head) || isNamedPerson(source, head) || (!head.known && peopleEnd.test(head.nominative ?? "")),
    ),
    people: found.every((one) => one.kind === "person" || one.kind === "group"),
    things: heads.some((head) => isThing(head) && !isAgency(source, head) && source.tokens[head.at + 1]?.kind !== "quote"),
    weak: heads[0] !== undefined && isWeak(source, heads[0]) && !heads.slice(1).some((head) => isBody(head)),
  };
}

function isKnown(head: Head): boolean {
  return head.known && (head.kind !== "other" || head.nominative === null || isStaff(head));
}

/** «Программе развития ООН», «Программе ООН по среде обитания»: of the United Nations such a thing acts. */
function isAgency({ tokens }: Source, { at }: Head): boolean {
  return agency.test(tokens[at]?.folded ?? "") && tokens.slice(at + 1, at + 4).some(({ folded }) => folded === "оон");
}

const agency = /^программ[аеуы]$/;

/** «камерарию | Лобову К.К.»: whoever has a name can act, in a post that no list knows. */
function isNamedPerson({ text, tokens, governs }: Source, { at, number, nominative }: Head): boolean {
  return number === "singular" && nominative !== null && personNameAt(text, tokens, at + 1, governs)?.bare === "full";
}

/** «преподавательскому составу», «депутатскому корпусу» */
function isStaff({ nominative, modifiers }: Head): boolean {
  return modifiers.length > 0 && staff.has(nominative ?? "");
}

/** «таблицу», «смету»: a singular in -у, -ю, -е is the dative of some nouns only. */
function isWeak({ tokens, governs }: Source, head: Head): boolean {
  if (head.known || head.number === "plural" || governs !== "dative" || head.adjectival) return false;
  const sureAdjective = head.modifiers.some((at) => weakPattern.test((tokens[at] as Token).folded));
  return !sureAdjective && !sureDative.test((tokens[head.at] as Token).folded);
}

/** «системе», «повышению», «доступности»: nothing that acts. */
function isThing(head: Head): boolean {
  if (head.kind !== "other" || head.nominative === null || isStaff(head)) return false;
  return head.known || thingPattern.test(head.nominative);
}

/** «школам, имеющим классы, | и их учредителям»: passes over the clause where another body follows it. */
function behindClause({ tokens, governs }: Source, from: number): number {
  if (tokens[from]?.text !== "," || !isClause(tokens[from + 1])) return from;
  for (let at = from + 2; at < Math.min(tokens.length, from + longestClause); at++) {
    if (isInfinitive((tokens[at] as Token).word)) return from;
    if (tokens[at]?.text !== "," || !behindClausePattern.test(tokens[at + 1]?.folded ?? "")) continue;
    const next = joined(tokens, at);
    if (next >= 0 && listAt(tokens, next, governs)?.conjuncts[0]?.head.known) return at;
  }
  return from;
}

/** «агентствам, а | в летний период и | школам», «главе, так | и | опекуну»: index of the body, where one that is known stands there. */
function behindAside(source: Source, at: number): number {
  const { tokens, governs } = source;
  if (at < 0 || !contrasting.test(tokens[at]?.folded ?? "")) return at;
  const instead = insteadOf(source, at);
  if (instead > 0) return instead;
  for (let next = at + 1; next < Math.min(tokens.length, at + longestAside); next++) {
    const { kind, folded, word } = tokens[next] as Token;
    if ((kind === "mark" && !isDash(tokens[next])) || isInfinitive(word)) return at;
    if (folded === "и") return listAt(tokens, next + 1, governs)?.conjuncts[0]?.head.known ? next + 1 : at;
  }
  return at;
}

/** «птичникам, а | когда те в отъезде, | сторожам», «…, а | при их отсутствии – | старостам»: index of who acts instead, or −1. */
function insteadOf({ tokens, governs }: Source, at: number): number {
  if (tokens[at]?.folded !== "а" || !whereElse.has(tokens[at + 1]?.folded ?? "")) return -1;
  for (let next = at + 2; next < Math.min(tokens.length, at + farthestInstead); next++) {
    const { kind, text, word } = tokens[next] as Token;
    if (isInfinitive(word) || (kind === "mark" && text !== "," && !isDash(tokens[next]))) return -1;
    if (kind === "mark" && isBody(listAt(tokens, next + 1, governs)?.conjuncts[0]?.head)) return next + 1;
  }
  return -1;
}

function canFollow(source: Source, at: number, last: AddresseeMatch | undefined): boolean {
  const next = skipQuantifiers(source.tokens, at);
  if (quotedMatch(source, next)) return true;
  if (source.tokens[at - 2]?.text === "," && source.tokens[at - 1]?.folded === "и" && listAt(source.tokens, at, source.governs))
    return true;
  return (
    next > at ||
    personAt(source, next, last) !== undefined ||
    ((last?.kind === "person" || quotes.test(last?.name ?? "")) &&
      isBody(listAt(source.tokens, next, source.governs)?.conjuncts[0]?.head))
  );
}

function isBody(head: Head | undefined): boolean {
  return head?.known === true && head.kind !== "other";
}

function personAt({ text, tokens, governs }: Source, at: number, last: AddresseeMatch | undefined): NameAt | undefined {
  const full = personNameAt(text, tokens, at, governs);
  if (full) return full;
  const after = tokens[at + 1];
  if (after?.kind === "word" && personAtPattern.test(after.folded)) return undefined;
  const name =
    surnameAt(tokens, at, governs) ??
    (last?.kind === "person" && !personAtPattern2.test(last.name) ? secondSurnameAt(tokens, at, governs) : undefined);
  return name && !isAdjectiveOfBody(headAt(tokens, at, [governs])) ? name : undefined;
}

/** «Экономическому и Социальному Совету», «Городскому и районным комитетам»: no surname before «и». */
function isAdjectiveOfBody(head: Head | undefined): boolean {
  return head !== undefined && head.modifiers.length > 1 && isBody(head);
}

function skipBracket(tokens: readonly Token[], at: number): number {
  return tokens[at]?.kind === "bracket" ? at + 1 : at;
}
