/** Lists of bodies in one case: «школам города, детским садам и правлению» → three; «отделу культуры и спорта» → one. */

import { neverSpheres, sphereAbbreviations } from "../words/bodies.ts";
import { standings } from "../words/heads.ts";
import { adjectiveReadings } from "./adjectives.ts";
import type { Head } from "./agreement.ts";
import type { Case } from "./cases.ts";
import { orderFrom } from "./cases.ts";
import { nounReadings } from "./compound.ts";
import { headAt } from "./head.ts";
import { knownReadings } from "./lexicon.ts";
import { endsName } from "./tail.ts";
import { isDash, type Token } from "./tokens.ts";

const tailGenitivePattern = /[а-я]{2}(?:ого|его|ых|их|ния|ций|тия|ства)$/;
const clausePattern = /(?:ющ|ущ|ащ|ящ|вш|нн|ем|им|ом|т)(?:ему|им|ими|его|ей|их|ым|ых|ому|ого|ой|ую|юю|ие|ые)(?:ся)?$/;
const opensDativePattern = /(?:ам|ям)$/;
const opensDativePattern2 = /^(?:помощи|содействия|поддержки|обслуживания)$/;
const opensDativePattern3 = /(?:ам|ям|у|ю)$/;

export interface Conjunct {
  readonly head: Head;
  /** «государствам – | членам Союза» */
  readonly apposed: Head | undefined;
  /** Index of the first and behind the last token. */
  readonly from: number;
  readonly end: number;
}

export interface Listed {
  readonly conjuncts: readonly Conjunct[];
  /** Index of the token that follows the list. */
  readonly end: number;
}

const spheres = new Set(sphereAbbreviations);
const bodiesOnly = new Set(neverSpheres);
const apposable = new Set(standings);
const joiners = new Set(["и", ",", "или", "либо", ";"]);
/** «комитету по физкультуре и спорту»: behind «по» a dative may belong to the name. */
const governing: Readonly<Partial<Record<Case, RegExp>>> = {
  dative: /^(?:по|к)$/,
  accusative: /^(?:на|в|за|про)$/,
  instrumental: /^(?:с|со|над|под|перед|между)$/,
  genitive: /^./,
};

/** Reads the list that begins at `from` with a head in the case; undefined where there is none. */
export function listAt(tokens: readonly Token[], from: number, governs: Case): Listed | undefined {
  const conjuncts: Conjunct[] = [];
  let at = from;
  for (;;) {
    const head = headAt(tokens, at, orderFrom[governs]);
    if (!head || head.case !== governs) break;
    const { end, apposed } = nameEnd(tokens, head, governs);
    conjuncts.push({ head, apposed, from: at, end });
    const next = joined(tokens, skipBracket(tokens, end));
    if (next < 0 || !opensBody(tokens, next, { governs, before: head })) return { conjuncts, end: skipBracket(tokens, end) };
    at = next;
  }
  const last = conjuncts.at(-1);
  return last ? { conjuncts, end: last.end } : undefined;
}

function skipBracket(tokens: readonly Token[], at: number): number {
  return tokens[at]?.kind === "bracket" ? at + 1 : at;
}

/** Index of what a comma, «и», «а также» joins, or −1. */
export function joined(tokens: readonly Token[], at: number): number {
  let next = at;
  if (!joiners.has(tokens[next]?.folded ?? "") && tokens[next]?.folded !== "а") return -1;
  while (
    joiners.has(tokens[next]?.folded ?? "") ||
    (tokens[next]?.folded === "а" && tokens[next + 1]?.folded === "также") ||
    (tokens[next]?.folded === "также" && next > at)
  )
    next++;
  return next > at && next < tokens.length ? next : -1;
}

function nameEnd(tokens: readonly Token[], head: Head, governs: Case): Pick<Conjunct, "end" | "apposed"> {
  let at = lastOf(head) + 1;
  let apposed: Head | undefined;
  while (at < tokens.length) {
    const next = joined(tokens, at);
    if (next >= 0 && (opensBody(tokens, next, { governs, before: head }) || !goesOn(tokens, at, next))) break;
    const standing = apposed ? undefined : standingAt(tokens, at, head);
    if (next < 0 && !standing && endsName(tokens, at)) break;
    apposed ??= standing;
    at = standing ? standing.at + 1 : next >= 0 ? next : at + 1;
  }
  return { end: at, apposed };
}

function lastOf({ at, behind }: Head): number {
  return behind ?? at;
}

/** «странам – участницам договора», «благочинному протоиерею»: what they are, in the same case and number. */
function standingAt(tokens: readonly Token[], at: number, head: Head): Head | undefined {
  if (head.nominative === null && !head.adjectival) return undefined;
  if (!isDash(tokens[at])) return isTitleAt(tokens[at], head) ? headAt(tokens, at, [head.case]) : undefined;
  const found = headAt(tokens, at + 1, [head.case, "nominative"]);
  if (found?.number !== head.number || !(apposable.has(found.nominative ?? "") || isSecondPost(head, found))) return undefined;
  return found.case === head.case || head.case === "accusative" ? found : undefined;
}

/** A second post in the dative right behind the first: no genitive, so no part of its name. */
function isTitleAt(token: Token | undefined, head: Head): boolean {
  if (token?.kind !== "word" || head.kind !== "person" || head.number === "plural" || head.case !== "dative") return false;
  const known = knownReadings(token.word);
  return known.length > 0 && known.every((one) => one.kind === "person" && one.case === "dative" && one.number === "singular");
}

/** «заместителю главы – начальнику отдела»: one person in two posts. */
function isSecondPost(head: Head, found: Head): boolean {
  return (
    head.number === "singular" && head.kind === "person" && found.kind === "person" && found.known && found.case === head.case
  );
}

/** «культуры, спорта и молодёжи»: what is joined is part of the name, not a clause or a verb. */
function goesOn(tokens: readonly Token[], at: number, next: number): boolean {
  const token = tokens[next] as Token;
  if (token.kind === "quote" || token.kind === "shout") return true;
  if (token.kind === "number" && tokens[at - 1]?.kind === "number") return true;
  if (token.kind !== "word" || endsName(tokens, next)) return false;
  if (tokens[at]?.text !== ",") return true;
  const genitive = nounReadings(token.word).some(
    (one) => one.case === "genitive" || one.case === "prepositional" || one.case === "dative",
  );
  return isTailGenitive(token) || (genitive && !isClause(token) && joinsLater(tokens, next));
}

function isTailGenitive(token: Token): boolean {
  return (
    knownReadings(token.word).some((one) => one.case === "genitive") ||
    (tailGenitivePattern.test(token.folded) && !isClause(token))
  );
}

/** A list within a name ends in «и»: «по культуре, спорту и туризму». */
function joinsLater(tokens: readonly Token[], from: number): boolean {
  for (let at = from + 1; at < Math.min(tokens.length, from + 5); at++) if (tokens[at]?.folded === "и") return true;
  return false;
}

/** «, осуществляющим …», «, имеющих …», «, которым …»: a clause that describes. */
export function isClause(token: Token | undefined): boolean {
  return token !== undefined && clausePattern.test(token.folded) && adjectiveReadings(token.word).length > 0;
}

/** Whether another body begins here, in the same case as the list. */
function opensBody(tokens: readonly Token[], at: number, list: { readonly governs: Case; readonly before: Head }): boolean {
  const { governs, before } = list;
  const head = headAt(tokens, at, orderFrom[governs]);
  if (!head || head.case !== governs || opensClause(tokens, at, head)) return false;
  const inTail = tail(tokens, before, at);
  const comma = tokens[at - 1]?.text === ",";
  if (isUndeclined(head) && spheres.has((tokens[head.at] as Token).folded)) return false;
  if (isUndeclined(head) && continuesShouts(tokens, before, inTail)) return false;
  if (isUndeclined(head)) return comma || inTail.length === 0 || governs === "dative" || isNamed(tokens, head, inTail);
  const named = head.kind !== "other" && head.known;
  if (governs === "dative") return opensDative(tokens, head, { named, inTail });
  if (governs === "genitive") return named && (inTail.length === 0 || (comma && inTail.length < 2));
  return named;
}

function isUndeclined(head: Head): boolean {
  return head.nominative === null && head.modifiers.length === 0 && !head.adjectival;
}

/** «от министерства области и МУП «Луч»»: a name in quotes behind the short word, and none before. */
function isNamed(tokens: readonly Token[], head: Head, inTail: readonly Token[]): boolean {
  return tokens[head.at + 1]?.kind === "quote" && inTail.every((one) => knownReadings(one.word).length > 0);
}

/** «руководителям СПК, КФХ и ЛПХ»: all are led by them. */
function continuesShouts(tokens: readonly Token[], before: Head, inTail: readonly Token[]): boolean {
  return before.number === "plural" && before.kind === "person" && inTail.length === 0 && tokens[before.at + 1]?.kind === "shout";
}

/** «, осуществляющим управление», «, проживающим в посёлке» */
function opensClause(tokens: readonly Token[], at: number, head: Head): boolean {
  const first = tokens[at] as Token;
  if (head.adjectival && (head.kind !== "person" || (isClause(first) && isPreposition(tokens[at + 1])))) return true;
  return head.modifiers.length === 0 && head.kind === "other" && isClause(first);
}

function isPreposition(token: Token | undefined): boolean {
  return token !== undefined && prepositions.has(token.folded);
}

const prepositions = new Set(["в", "во", "на", "с", "со", "за", "из", "от", "при", "под", "у", "к", "по"]);

function opensDative(
  tokens: readonly Token[],
  head: Head,
  facts: { readonly named: boolean; readonly inTail: readonly Token[] },
): boolean {
  const { named, inTail } = facts;
  if (inTail.some((one) => (governing.dative as RegExp).test(one.folded)))
    return named && (bodiesOnly.has(head.nominative ?? "") || !ambiguousGenitive(tokens, head));
  if (opensDativePattern.test(inTail.at(-1)?.folded ?? "") && !named) return false;
  if (inTail.some((one) => opensDativePattern2.test(one.folded))) return false;
  if (inTail.length > 0 && ambiguousGenitive(tokens, head)) return named;
  return head.known || opensDativePattern3.test(tokens[head.at]?.folded ?? "") || head.modifiers.length > 0;
}

/** «администрации», «областной комиссии»: also a genitive. */
function ambiguousGenitive(tokens: readonly Token[], head: Head): boolean {
  const noun = nounReadings((tokens[head.at] as Token).word);
  return noun.some((one) => one.case === "genitive" && one.number === head.number);
}

function tail(tokens: readonly Token[], before: Head, at: number): readonly Token[] {
  return tokens
    .slice(before.at + 1, at)
    .filter((one) => one.kind === "word" && one.folded !== "и" && one.folded !== "а" && one.folded !== "также");
}
