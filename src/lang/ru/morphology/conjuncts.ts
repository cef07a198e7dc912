/** Lists of bodies in one case: «школам города, детским садам и правлению» → three; «отделу культуры и спорта» → one. */

import { formsOfAddress, standings } from "../words/heads.ts";
import { addressWordsInNames } from "../words/name-abbreviations.ts";
import { ranks } from "../words/name-titles.ts";
import { goesOnInSeries } from "./adjective-series.ts";
import { adjectiveReadings } from "./adjectives.ts";
import { type Head, isAdjectival } from "./agreement.ts";
import type { Case } from "./cases.ts";
import { orderFrom } from "./cases.ts";
import { nounReadings } from "./compound.ts";
import { headAt } from "./head.ts";
import { knownReadings } from "./lexicon.ts";
import { joined, namedEnd, repeated } from "./names-behind.ts";
import { isClause, opensBody } from "./next-body.ts";
import { quotedBody } from "./quoted-body.ts";
import { endsName } from "./tail.ts";
import { beginsName } from "./titled-names.ts";
import { isDash, type Token } from "./tokens.ts";

const inAdjective = /(?:ому|ему|ой|ей|ого|его|ым|им)$/;
const tailGenitivePattern = /[а-я]{2}(?:ого|его|ых|их|ния|ций|тия|ства)$/;

export interface Conjunct {
  readonly head: Head;
  /** «государствам – | членам Союза» */
  readonly apposed: Head | undefined;
  /** Index of the first of many names behind a post («бригадирам | Лобову и Сомову»), or −1. */
  readonly names: number;
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
const rank: ReadonlySet<string> = new Set(ranks);
const apposable = new Set(standings);
const addressed = new Set(addressWordsInNames.join(" ").split(" "));
const nearAddress = 5;
const charged = /^ответственн/;
const leading = /^(?:руководств|председательств|командовани|начальств|начал(?:ом)?$)/;

/** Reads the list that begins at `from` with a head in the case; undefined where there is none. */
export function listAt(tokens: readonly Token[], from: number, governs: Case): Listed | undefined {
  const conjuncts: Conjunct[] = [];
  let at = from;
  for (;;) {
    const head = headAt(tokens, at, orderFrom[governs]);
    if (!head || head.case !== governs) break;
    const { end, apposed, names } = nameEnd(tokens, head, governs);
    conjuncts.push({ head, apposed, names, from: at, end });
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

function nameEnd(tokens: readonly Token[], head: Head, governs: Case): Pick<Conjunct, "end" | "apposed" | "names"> {
  let at = lastOf(head) + 1;
  let apposed: Head | undefined;
  while (at < tokens.length) {
    const named = namedEnd(tokens, at, head);
    if (named > 0) return { end: named, apposed, names: head.number === "plural" && named > at + 1 ? at : -1 };
    const standing = apposed ? undefined : standingAt(tokens, at, head);
    const next = behindWord(tokens, at, { head, governs, standing });
    if (next < 0) break;
    apposed ??= standing;
    at = next;
  }
  return { end: at, apposed, names: -1 };
}

interface Going {
  readonly head: Head;
  readonly governs: Case;
  readonly standing: Head | undefined;
}

/** Index behind the word that still belongs to the name, or −1 where the name ends. */
function behindWord(tokens: readonly Token[], at: number, { head, governs, standing }: Going): number {
  const next = joined(tokens, at);
  if (next >= 0 && (opensBody(tokens, next, { governs, before: head }) || !goesOn(tokens, head, [at, next]))) return -1;
  if (standing) return standing.at + 1;
  const charge = isCharge(tokens, at, head);
  if (next < 0 && !charge && endsName(tokens, at) && !isLed(tokens, at, head)) return -1;
  return charge ? behindCharge(tokens, at) : behindJoint(tokens, at, next);
}

/** «ответственным | за приборы»: in the middle of a list, what they answer for. */
function isCharge(tokens: readonly Token[], at: number, head: Head): boolean {
  return head.adjectival && at === head.at + 1 && tokens[at]?.folded === "за" && charged.test(tokens[head.at]?.folded ?? "");
}

/** Behind «приборы» in «за | приборы учёта», which is no genitive. */
function behindCharge(tokens: readonly Token[], at: number): number {
  const thing = headAt(tokens, at + 1, ["accusative"]);
  return thing?.case === "accusative" ? thing.at + 1 : at + 1;
}

/** «рабочей группе | под руководством доцента …», «штабу | под председательством …» */
function isLed(tokens: readonly Token[], at: number, { kind, number }: Head): boolean {
  return kind === "body" && number === "singular" && tokens[at]?.folded === "под" && leading.test(tokens[at + 1]?.folded ?? "");
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
  if (!isDash(tokens[at])) return isStanding(tokens, at, head) ? headAt(tokens, at, [head.case]) : undefined;
  const found = headAt(tokens, at + 1, [head.case, "nominative"]);
  if (found?.number !== head.number || !(apposable.has(found.nominative ?? "") || isSecondPost(head, found))) return undefined;
  return found.case === head.case || head.case === "accusative" ? found : undefined;
}

/** «заместителю атамана по кадрам | войсковому старшине»: with its adjective. */
function isStanding(tokens: readonly Token[], at: number, head: Head): boolean {
  if (isTitleAt(tokens[at], head) || isRankAt(tokens, at, head)) return true;
  return isAdjectiveOf(tokens, at, head) && (isTitleAt(tokens[at + 1], head) || isRankAt(tokens, at + 1, head));
}

function isAdjectiveOf(tokens: readonly Token[], at: number, { kind, number, case: as }: Head): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || kind !== "person" || number !== "singular" || repeated.has(tokens[at - 1]?.folded ?? ""))
    return false;
  return inAdjective.test(token.folded) && adjectiveReadings(token.word).some((one) => one.case === as);
}

/** A second post in the dative right behind the first («врачам терапевтам»): no genitive, so no part of its name. Behind «отец», «господин» any. */
function isTitleAt(token: Token | undefined, head: Head): boolean {
  if (token?.kind !== "word" || head.kind !== "person") return false;
  if (addressing.has(head.nominative ?? "")) return isPersonIn(token, head);
  if (head.case !== "dative") return false;
  const readings = head.number === "plural" ? nounReadings(token.word) : knownReadings(token.word);
  return (
    readings.length > 0 && readings.every((one) => one.kind === "person" && one.case === "dative" && one.number === head.number)
  );
}

/** «вице-президента академии | академика | Лобова К.К.»: between a person's post and the name. */
function isRankAt(tokens: readonly Token[], at: number, { kind, number, case: as }: Head): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || kind !== "person" || number !== "singular" || !beginsName(tokens, at + 1, as)) return false;
  return knownReadings(token.word).some((one) => rank.has(one.nominative) && one.case === as && one.number === number);
}

function isPersonIn({ word }: Token, { case: as, number }: Head): boolean {
  return (
    isAdjectival(word) || knownReadings(word).some((one) => one.kind === "person" && one.case === as && one.number === number)
  );
}

/** «заместителю главы – начальнику отдела»: one person in two posts. */
function isSecondPost(head: Head, found: Head): boolean {
  return (
    head.number === "singular" && head.kind === "person" && found.kind === "person" && found.known && found.case === head.case
  );
}

/**
 * «директору клуба и | Сомовой Р.Д.», «писателям и | Анне Лобовой»: somebody else; «бригадирам Лобову К.К. и Седых П.П.» are meant by the
 * post.
 */
function joinsPerson(tokens: readonly Token[], [at, next]: readonly [number, number], head: Head): boolean {
  return (head.number === "singular" || at === lastOf(head) + 1) && beginsName(tokens, next, head.case);
}

/** «культуры, спорта и молодёжи»: what is joined is part of the name, not a clause or a verb. */
function goesOn(tokens: readonly Token[], head: Head, [at, next]: readonly [number, number]): boolean {
  if (joinsPerson(tokens, [at, next], head)) return false;
  const token = tokens[next] as Token;
  if (token.kind === "quote") return head.case !== "dative" || quotedBody(token) === undefined;
  if (token.kind === "shout") return true;
  if (token.kind === "number" && (isNumbered(tokens, at - 1) || isAddress(tokens, at))) return true;
  if (token.kind !== "word" || endsName(tokens, next)) return false;
  if (tokens[at]?.text !== "," || repeatsPreposition(tokens, at, token) || goesOnInSeries(tokens, at)) return true;
  const genitive = nounReadings(token.word).some(
    (one) => one.case === "genitive" || one.case === "prepositional" || one.case === "dative",
  );
  return isTailGenitive(token) || ((genitive || opensGenitive(tokens, next)) && !isClause(token) && joinsLater(tokens, next));
}

/** «№ 2 | и № 5», «№ 2 „Росинка“ | и № 5» */
function isNumbered(tokens: readonly Token[], last: number): boolean {
  return tokens[tokens[last]?.kind === "quote" ? last - 1 : last]?.kind === "number";
}

/** «по улице Мира | , 5», «д. 3 | , корп. 2» */
function isAddress(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - nearAddress), at).some((one) => addressed.has(one.folded));
}

/** «комитетам по образованию | , по культуре | и по делам молодёжи» */
function repeatsPreposition(tokens: readonly Token[], at: number, { folded }: Token): boolean {
  return repeated.has(folded) && tokens.slice(Math.max(0, at - nearAddress), at).some((one) => one.folded === folded);
}

/** «министерству лесного хозяйства, | речной торговли и связи» */
function opensGenitive(tokens: readonly Token[], at: number): boolean {
  const head = headAt(tokens, at, ["genitive"]);
  return head?.case === "genitive" && head.kind === "other" && head.modifiers.length > 0;
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
