/** Who is to act, named behind a verb: «Рекомендовать школам …», «возложить контроль на отдел», «обратиться к Думе с просьбой». */
import type { AddresseeMatch } from "../../../model/mention.ts";
import { anyOf } from "../../pattern.ts";
import { adjectiveReadings } from "../morphology/adjectives.ts";
import { isInfinitive } from "../morphology/infinitive.ts";
import { knownReadings } from "../morphology/lexicon.ts";
import { joined } from "../morphology/names-behind.ts";
import { skipQuantifiers } from "../morphology/quantified.ts";
import { isDash, type Token } from "../morphology/tokens.ts";
import { fact, noWord } from "../morphology/word.ts";
import { givingVerbs, grantingVerbs, handingVerbs, helpingVerbs, servingVerbs } from "../words/beneficiaries.ts";
import { demandedThings, neverDemanded } from "../words/demands.ts";
import { sendingVerbs } from "../words/gifts.ts";
import type { MatrixVerb } from "../words/matrix-verbs.ts";
import { predicatives } from "../words/matrix-verbs.ts";
import { farthest, hasVerb, nearDash, withOther, withSecond } from "./addressee-gapped.ts";
import type { Source } from "./addressee-match.ts";
import type { Addressed } from "./addressee-phrase.ts";
import { addressedAt } from "./addressee-phrase.ts";
import { skipTerm } from "./addressee-term.ts";
import { isAboutDuty, isAsking, isControl, matrixVerbsOf, type Place } from "./addressee-verbs.ts";

const clauseStart = /^[;.]$/;
const clauseEnd = /[.;:]/;
const datived = /^(?:по|к|ко)$/;
const dativeEnd = /(?:[уюеимй])$/;
const inDative = /(?:ому|ему|ам|ям|у|ю)$/;
const inE = /е$/;

const nearObject = 4;
/** «право», «предложение обязать», «, который может поручить»: the order is told of, not given. */
const notOrders =
  /^(?:предложени[а-я]+|просьб[а-я]+|требовани[а-я]+|ходатайств[а-я]+|иск[а-я]*|заявлени[а-я]+|чтобы|котор[а-я]+|могут|может|можно|право|возможность|вправе|если)$/;
const charging = /^(?:возл[ао][гж]|поруч)/;
const service = /^служб/;
const pronoun = /^(?:его|ее|их)$/;
const demanded = new RegExp(`^${anyOf(demandedThings.join(" ").split(" "))}[а-я]{0,4}$`);
/** «возобновления», «рекультивации»: a deed, told by its end. */
const deed = /[а-я]{3}(?:[аеия]ния|[ыи]тия|[а-я]ации)$/;
const spheres = new RegExp(`^${anyOf(neverDemanded.join(" ").split(" "))}`);
const ditransitive = [...givingVerbs, ...helpingVerbs, ...handingVerbs, ...servingVerbs, ...sendingVerbs, ...grantingVerbs];
const predicate = new Set(predicatives);
/** How a word tells whom to order: «необходимо», «поручить». */
const orderOf = fact((folded) => (predicate.has(folded) ? "predicative" : matrixVerbsOf(folded).length > 0 ? "verb" : "none"));
const isNoOrder = fact((folded) => notOrders.test(folded));

/** @param from only verbs that open a later clause («…; просить прокуратуру …») count, where it is not 0. */
export function addressedByVerb(text: string, tokens: readonly Token[], from = 0): AddresseeMatch[] {
  const found: AddresseeMatch[] = [];
  let until = from;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const opens = token.kind === "word" ? orderOf(token.word) : "none";
    if (opens === "none" || at < until || isRefused(tokens, at) || isNoOrder(tokens[at - 1]?.word ?? noWord)) continue;
    if (from > 0 && !clauseStart.test(tokens[at - 1]?.text ?? "")) continue;
    const read = opens === "predicative" ? behindPredicative(text, tokens, at) : behindVerb(text, tokens, at);
    if (!read) continue;
    found.push(...read.matches);
    until = read.end;
  }
  return found;
}

/** «не возлагать на мастера уборку»: he is not to act. */
function isRefused(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.folded === "не" && charging.test(tokens[at]?.folded ?? "");
}

/** «Считать необходимым органам власти разработать …». */
function behindPredicative(text: string, tokens: readonly Token[], at: number): Addressed | undefined {
  const from = skipTerm(tokens, tokens[at + 1]?.folded === "бы" ? at + 2 : at + 1);
  const found = addressedAt({ text, tokens, governs: "dative" }, from);
  return found?.known && hasVerb(tokens, found.end, 12) ? found : undefined;
}

function behindVerb(text: string, tokens: readonly Token[], at: number): Addressed | undefined {
  const found = matrixVerbsOf((tokens[at] as Token).word).flatMap((verb) => {
    const one =
      verb.prepositions.length > 0 ? behindPreposition(text, tokens, { at, verb }) : behindBareVerb(text, tokens, { at, verb });
    return one ? [one] : [];
  });
  const [first, second] = found.sort((one, two) => (one.matches[0]?.start ?? 0) - (two.matches[0]?.start ?? 0));
  return first && second && follows(tokens, first, second)
    ? { ...second, matches: [...first.matches, ...second.matches] }
    : first;
}

/** «обратиться в Думу и к губернатору» */
function follows(tokens: readonly Token[], first: Addressed, second: Addressed): boolean {
  const joint = tokens[first.end]?.folded;
  return (joint === "и" || joint === ",") && tokens[first.end + 2]?.start === second.matches[0]?.start;
}

function behindBareVerb(text: string, tokens: readonly Token[], place: Place): Addressed | undefined {
  const source = { text, tokens, governs: place.verb.governs };
  const from = bodyFrom(tokens, place);
  if (from < 0) return undefined;
  const near = addressedAt(source, from);
  if (near && isMereObject(tokens, from, { near, verb: place.verb })) return undefined;
  if (near && asked(tokens, near))
    return place.verb.about && !near.known ? undefined : withOther(source, withSecond(source, near));
  if (isInfinitive(tokens[from]?.word ?? noWord)) return behindTask(source, from);
  return place.verb.apart === "yes" ? behindObject(source, place.at) : undefined;
}

/** Index behind the verb and what belongs to it: «вменить в обязанность |», «дать срочное поручение |»; −1 where that is missing. */
function bodyFrom(tokens: readonly Token[], { at, verb }: Place): number {
  if (verb.about === "control") return tokens.slice(0, at).some((one) => isControl(one)) ? at + 1 : -1;
  if (!verb.object) return skipTerm(tokens, at + 1);
  const stems = verb.object;
  const noun = tokens.slice(at + 1, at + nearObject).findIndex(({ folded }) => stems.some((stem) => folded.startsWith(stem)));
  return noun < 0 ? -1 : skipTerm(tokens, at + 2 + noun);
}

/** «рекомендовать его школам», «предупредить владельца письменно», «призвать граждан на службу» */
function isMereObject(
  tokens: readonly Token[],
  from: number,
  { near, verb }: { readonly near: Addressed; readonly verb: MatrixVerb },
): boolean {
  if (pronoun.test(tokens[from]?.folded ?? "") && !hasVerb(tokens, near.end, farthest)) return true;
  const told = verb.warns === "told" && tokens[near.end]?.text !== ":" && !hasVerb(tokens, near.end, farthest);
  const aboutDuty = isAboutDuty(tokens, near.end);
  if (told) return !aboutDuty;
  if (verb.modality === "appeal" && tokens.slice(near.end, near.end + 3).some((one) => service.test(one.folded))) return true;
  return verb.warns === "yes" && near.people && !hasVerb(tokens, near.end, 3) && !aboutDuty;
}

/** «Поручить контроль за ремонтом | отделу строительства» */
function behindObject(source: Source, at: number): Addressed | undefined {
  const { tokens } = source;
  for (let next = at + 2; next < Math.min(tokens.length, at + farthest); next++) {
    const token = tokens[next] as Token;
    if ((token.kind === "mark" && clauseEnd.test(token.text)) || isInfinitive(token.word)) return undefined;
    if (datived.test(tokens[next - 1]?.folded ?? "") || !dativeEnd.test(token.folded)) continue;
    const found = addressedAt(source, next);
    if (found?.known && unambiguous(tokens, next, found)) return found;
  }
  return undefined;
}

/** «Рекомендовать провести субботники | всем школам»: a sure dative that ends the clause, and no gift to him. */
function behindTask(source: Source, task: number): Addressed | undefined {
  const { tokens } = source;
  if (source.governs !== "dative" || ditransitive.some((stem) => tokens[task]?.folded.startsWith(stem))) return undefined;
  for (let at = task + 2; at < Math.min(tokens.length, task + farthest); at++) {
    const { kind, text, folded } = tokens[at] as Token;
    if (kind === "mark" && text !== "-" && text !== "–") return undefined;
    if (datived.test(tokens[at - 1]?.folded ?? "") || !inDative.test(folded)) continue;
    const found = addressedAt(source, at);
    if (found?.known && !found.things && endsClause(tokens[found.end])) return found;
  }
  return undefined;
}

function endsClause(token: Token | undefined): boolean {
  return token === undefined || clauseStart.test(token.text);
}

/** In the middle of a sentence a genitive could be meant: «проверку организации». */
function unambiguous(tokens: readonly Token[], from: number, found: Addressed): boolean {
  return tokens.slice(from, found.end).some((one) => inDative.test(one.folded)) || inE.test(tokens[from]?.folded ?? "");
}

/** A body that no list knows must be followed by what it is to do. */
function asked(tokens: readonly Token[], found: Addressed): boolean {
  if (found.weak || (found.things && !hasVerb(tokens, found.end, farthest))) return false;
  if (found.known) return true;
  const next = tokens[found.end];
  return (
    hasVerb(tokens, found.end, farthest) || next === undefined || next.text === ":" || next.text === "–" || next.text === "-"
  );
}

function behindPreposition(text: string, tokens: readonly Token[], { at, verb }: Place): Addressed | undefined {
  for (let next = at + 1; next < Math.min(tokens.length, at + (verb.apart === "yes" ? farthest : 3)); next++) {
    const token = tokens[next] as Token;
    if (token.kind === "mark" && clauseEnd.test(token.text) && (tokens[next - 1]?.text.length ?? 0) > 3) return undefined;
    if (!verb.prepositions.includes(token.folded)) continue;
    const found = askedAgain({ text, tokens, governs: verb.governs }, next);
    if (
      found &&
      !found.things &&
      (found.known ||
        (verb.governs === "dative" && verb.about === undefined) ||
        verb.governs === "genitive" ||
        isCharge(tokens, at)) &&
      isAsking(tokens, found, { at, verb })
    )
      return found;
  }
  return undefined;
}

/** «Ведение книги | возлагается | на оргметодкабинет»: a duty is laid upon somebody, even if no list knows him. */
function isCharge(tokens: readonly Token[], at: number): boolean {
  return charging.test(tokens[at]?.folded ?? "") && tokens.slice(0, at).some(isControl);
}

/** «от мэрии и лично от прокурора»: the preposition is printed again. @param at index of the preposition. */
function askedAgain(source: Source, at: number): Addressed | undefined {
  const first = askedOf(source, at + 1);
  if (!first) return undefined;
  const next = joined(source.tokens, first.end);
  const again = next < 0 ? -1 : skipQuantifiers(source.tokens, next);
  if (!isSame(source.tokens[again], source.tokens[at])) return behindDash(source, at, first);
  const second = askedOf(source, again + 1);
  return second?.known && !second.things ? { ...second, matches: [...first.matches, ...second.matches] } : first;
}

/** «к», «ко» */
function isSame(one: Token | undefined, other: Token | undefined): boolean {
  return one?.folded === other?.folded || (one?.folded === "ко" && other?.folded === "к");
}

/** «контроль на директора, | охрану – на сторожа»: the next object has its own body. */
function behindDash(source: Source, at: number, first: Addressed): Addressed {
  const { tokens } = source;
  if (tokens[first.end]?.text !== ",") return first;
  const dash = tokens.findIndex((one, index) => index > first.end && index < first.end + nearDash && isDash(one));
  if (dash < 0 || tokens[dash + 1]?.folded !== tokens[at]?.folded) return first;
  const second = askedOf(source, dash + 2);
  return second?.known && !second.things ? { ...second, matches: [...first.matches, ...second.matches] } : first;
}

function askedOf({ text, tokens, governs }: Source, from: number): Addressed | undefined {
  return addressedAt(
    { text, tokens: governs === "genitive" ? tokens.slice(0, demandAt(tokens, from + 1)) : tokens, governs },
    from,
  );
}

/** «от дирекции завода | полного возмещения»: index of what is asked for, a genitive that is no part of the name. */
function demandAt(tokens: readonly Token[], from: number): number {
  for (let at = from; at < Math.min(tokens.length, from + farthest); at++) {
    const { folded, kind } = tokens[at] as Token;
    if (kind === "mark" || isInfinitive(folded)) break;
    if (!demanded.test(folded) && !(deed.test(folded) && !spheres.test(folded))) continue;
    let first = at;
    while (first > from && isGenitiveAdjective(tokens[first - 1] as Token)) first--;
    return first;
  }
  return tokens.length;
}

function isGenitiveAdjective({ kind, folded }: Token): boolean {
  return (
    kind === "word" && knownReadings(folded).length === 0 && adjectiveReadings(folded).some((one) => one.case === "genitive")
  );
}
