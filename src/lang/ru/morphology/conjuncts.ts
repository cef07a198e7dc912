/** Lists of bodies in one case: «школам города, детским садам и правлению» → three; «отделу культуры и спорта» → one. */

import { formsOfAddress, standings } from "../words/heads.ts";
import { addressWordsInNames } from "../words/name-abbreviations.ts";
import { type Head, isAdjectival } from "./agreement.ts";
import type { Case } from "./cases.ts";
import { orderFrom } from "./cases.ts";
import { nounReadings } from "./compound.ts";
import { headAt } from "./head.ts";
import { knownReadings } from "./lexicon.ts";
import { isClause, opensBody } from "./next-body.ts";
import { endsName } from "./tail.ts";
import { beginsName } from "./titled-names.ts";
import { isDash, type Token } from "./tokens.ts";

const tailGenitivePattern = /[а-я]{2}(?:ого|его|ых|их|ния|ций|тия|ства)$/;

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

/** «отцу благочинному», «господину директору» */
const addressing = new Set(formsOfAddress);
const apposable = new Set(standings);
const addressed = new Set(addressWordsInNames.join(" ").split(" "));
const repeated = new Set(["по", "при", "для"]);
const nearAddress = 5;
const joiners = new Set(["и", ",", "или", "либо", ";"]);

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
    if (next >= 0 && (opensBody(tokens, next, { governs, before: head }) || !goesOn(tokens, head, [at, next]))) break;
    const standing = apposed ? undefined : standingAt(tokens, at, head);
    if (next < 0 && !standing && endsName(tokens, at)) break;
    apposed ??= standing;
    at = standing ? standing.at + 1 : behindJoint(tokens, at, next);
  }
  return { end: at, apposed };
}

/** A number that is joined has been judged with what joins it: «по ул. Мира | , 5». */
function behindJoint(tokens: readonly Token[], at: number, next: number): number {
  if (next < 0) return at + 1;
  return tokens[next]?.kind === "number" ? next + 1 : next;
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

/** A second post in the dative right behind the first: no genitive, so no part of its name. Behind «отец», «господин» any. */
function isTitleAt(token: Token | undefined, head: Head): boolean {
  if (token?.kind !== "word" || head.kind !== "person" || head.number === "plural") return false;
  if (addressing.has(head.nominative ?? "")) return isPersonIn(token, head.case);
  if (head.case !== "dative") return false;
  const known = knownReadings(token.word);
  return known.length > 0 && known.every((one) => one.kind === "person" && one.case === "dative" && one.number === "singular");
}

function isPersonIn({ word }: Token, as: Case): boolean {
  return (
    isAdjectival(word) || knownReadings(word).some((one) => one.kind === "person" && one.case === as && one.number === "singular")
  );
}

/** «заместителю главы – начальнику отдела»: one person in two posts. */
function isSecondPost(head: Head, found: Head): boolean {
  return (
    head.number === "singular" && head.kind === "person" && found.kind === "person" && found.known && found.case === head.case
  );
}

/** «директору клуба и | Сомовой Р.Д.»: somebody else; «бригадирам Лобову К.К. и Седых П.П.» are meant by the post. */
function joinsPerson(tokens: readonly Token[], next: number, { number, case: as }: Head): boolean {
  return number === "singular" && beginsName(tokens, next, as);
}

/** «культуры, спорта и молодёжи»: what is joined is part of the name, not a clause or a verb. */
function goesOn(tokens: readonly Token[], head: Head, [at, next]: readonly [number, number]): boolean {
  if (joinsPerson(tokens, next, head)) return false;
  const token = tokens[next] as Token;
  if (token.kind === "quote" || token.kind === "shout") return true;
  if (token.kind === "number" && (tokens[at - 1]?.kind === "number" || isAddress(tokens, at))) return true;
  if (token.kind !== "word" || endsName(tokens, next)) return false;
  if (tokens[at]?.text !== "," || repeatsPreposition(tokens, at, token)) return true;
  const genitive = nounReadings(token.word).some(
    (one) => one.case === "genitive" || one.case === "prepositional" || one.case === "dative",
  );
  return isTailGenitive(token) || (genitive && !isClause(token) && joinsLater(tokens, next));
}

/** «по улице Мира | , 5», «д. 3 | , корп. 2» */
function isAddress(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - nearAddress), at).some((one) => addressed.has(one.folded));
}

/** «комитетам по образованию | , по культуре | и по делам молодёжи» */
function repeatsPreposition(tokens: readonly Token[], at: number, { folded }: Token): boolean {
  return repeated.has(folded) && tokens.slice(Math.max(0, at - nearAddress), at).some((one) => one.folded === folded);
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
