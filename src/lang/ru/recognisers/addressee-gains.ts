/** Whether a dative before the verb names one who gets: «ветеранам обеспечить бесплатный проезд», «учителям вручить премии». */

import { adjectiveReadings } from "../morphology/adjectives.ts";
import { isAdjectival } from "../morphology/agreement.ts";
import { nounReadings } from "../morphology/compound.ts";
import { knownReadings } from "../morphology/lexicon.ts";
import { isDash, type Token } from "../morphology/tokens.ts";
import { fact } from "../morphology/word.ts";
import {
  benefits,
  earned,
  givingVerbs,
  grantingVerbs,
  handingVerbs,
  helpingVerbs,
  leaders,
  needy,
  patients,
  payers,
  payingVerbs,
  relief,
  rightsToUse,
  servingVerbs,
  treatingVerbs,
  wordsOfPraise,
} from "../words/beneficiaries.ts";
import {
  amateurs,
  audience,
  buyingVerbs,
  caringVerbs,
  deprivingVerbs,
  families,
  offenders,
  owed,
  tellingVerbs,
  treasuries,
} from "../words/gifts.ts";
import type { Addressed } from "./addressee-phrase.ts";

const announcing = /^(?:объяв|вырази|выража|вынес|вынос|сделать|записать)/;
/** «отряду дать в помощь двух лесников» */
const reinforcing = /^(?:дать|выделить|придать|прислать|послать|назначить|прикрепить)$/;
const inHelp = ["помощь", "подкреплени", "усилени"];
const clauseEnd = /^[;.]$/;
const towards = /^(?:в|во|на)$/;
const governing = /^(?:по|к|ко|благодаря|согласно|вопреки|навстречу|ради)$/;
/** «вручить | им»: another one gets. */
const pronoun = /^(?:им|ему|ей|нам|вам|всем)$/;
const free = /^(?:бесплатно|безвозмездно|безденежно|внеочередно)$/;
/** «предоставить право»; «правовую помощь» is something else. */
const right = "право";
const farthest = 30;
const nearObject = 4;

/** @param at index of the verb. */
export function gains(tokens: readonly Token[], found: Addressed, at: number): boolean {
  const verb = tokens[at]?.folded ?? "";
  const dash = isDash(tokens[found.end]);
  if (begins(verb, servingVerbs)) return !hasDative(tokens, at + 1, "anything");
  if (announcing.test(verb) && !isObject(tokens, at, wordsOfPraise)) return false;
  if (begins(verb, payingVerbs))
    return !dash && found.people && isObject(tokens, at, earned) && !hasDative(tokens, at + 1, "somebody");
  if (begins(verb, givingVerbs)) return !dash && !areAll(found, payers) && !hasDative(tokens, at + 1, "somebody");
  if (begins(verb, handingVerbs)) return !dash && !isObject(tokens, at, owed) && !hasReceiver(tokens, at + 1);
  if (dash || !isGift(tokens, found, at)) return false;
  return !hasDative(tokens, at + 1, "somebody");
}

/** «бесплатный проезд», «отсрочку»; «дрова», where widows get them; «воду», which debtors lose. */
function isGift(tokens: readonly Token[], found: Addressed, at: number): boolean {
  const verb = tokens[at]?.folded ?? "";
  if (rows.some(([who, verbs]) => hasAll(found, who) && begins(verb, verbs))) return true;
  if (reinforcing.test(verb) && isObject(tokens, at, inHelp)) return true;
  const helps = begins(verb, helpingVerbs);
  if (helps && (isObject(tokens, at, relief) || tokens[at + 1]?.folded === right)) return true;
  if (!found.people || areAll(found, leaders)) return false;
  if (helps || (begins(verb, treatingVerbs) && areAll(found, patients))) return true;
  return begins(verb, grantingVerbs) && (isObject(tokens, at, benefits) || forNothing(tokens, at) || areAll(found, needy));
}

/** Who gets, hears or loses, with the verbs that say so: «вдовам вспахать», «крестьянам разъяснить», «должникам отключить». */
const rows: readonly (readonly [who: readonly string[], verbs: readonly string[]])[] = [
  [[...needy, ...families], caringVerbs],
  [audience, tellingVerbs],
  [offenders, deprivingVerbs],
  [amateurs, buyingVerbs],
];

/** «детский хор»: what a body is stands behind its adjectives. */
function hasAll(found: Addressed, stems: readonly string[]): boolean {
  return found.matches.every((one) =>
    one.name
      .toLowerCase()
      .split(" ")
      .some((word) => begins(word, stems)),
  );
}

function areAll(found: Addressed, stems: readonly string[]): boolean {
  return found.matches.every((one) => begins(one.name.toLowerCase(), stems));
}

function isObject(tokens: readonly Token[], at: number, stems: readonly string[]): boolean {
  return tokens.slice(at + 1, at + 1 + nearObject).some((one) => begins(one.folded, stems));
}

/** «отпустить дрова бесплатно» */
function forNothing(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 1 + farthest).some(({ folded }) => free.test(folded));
}

/** «секретариату разослать доклады | участникам», «| в школы», «| в Думу»: another one gets. */
export function hasReceiver(tokens: readonly Token[], from: number): boolean {
  if (hasDative(tokens, from, "somebody")) return true;
  for (let at = from; at < Math.min(tokens.length, from + farthest); at++) {
    const { folded, text } = tokens[at] as Token;
    if (clauseEnd.test(text)) return false;
    const next = tokens[at + 1];
    if ((folded === "к" || folded === "для") && next) return true;
    if (towards.test(folded) && next && isPlaceToGo(tokens, at + 1)) return true;
  }
  return false;
}

/** «в районный архив», «в ДК»: a body, with the words before it; «в собственность» is none. */
function isPlaceToGo(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + nearObject; at++) {
    const token = tokens[at];
    if (token?.kind === "shout") return true;
    if (token?.kind !== "word") return false;
    if (begins(token.folded, rightsToUse)) return false;
    if (begins(token.folded, treasuries)) return true;
    if (isBody(token.word)) return true;
    if (adjectiveReadings(token.word).length === 0) return false;
  }
  return false;
}

/** Whether somebody, or anything, stands in the dative before the clause ends; «по школьным дворам» is none. */
function hasDative(tokens: readonly Token[], from: number, what: "somebody" | "anything"): boolean {
  return (what === "somebody" && pronoun.test(tokens[from]?.folded ?? "")) || hasNoun(tokens, from, what);
}

function hasNoun(tokens: readonly Token[], from: number, what: "somebody" | "anything"): boolean {
  let governed = false;
  for (let at = from; at < Math.min(tokens.length, from + farthest); at++) {
    const { text, folded, word, kind } = tokens[at] as Token;
    if (clauseEnd.test(text)) return false;
    if (kind !== "word") continue;
    if (governing.test(folded)) governed = true;
    else if (isReceiver(word) || isInDative(word)) {
      if (!governed && (what === "anything" || isReceiver(word))) return true;
      governed &&= adjectiveReadings(word).length > 0;
    }
  }
  return false;
}

const isBody = fact((word): boolean => knownReadings(word).some((one) => one.case === "accusative" && one.kind === "body"));
const isInDative = fact((word): boolean => nounReadings(word)[0]?.case === "dative");
/** Somebody in the dative. */
export const isReceiver = fact((word): boolean =>
  isAdjectival(word)
    ? adjectiveReadings(word).some((one) => one.case === "dative")
    : knownReadings(word).some((one) => one.case === "dative" && one.kind !== "other") ||
      singularDative.test(word) ||
      onePerson.test(word) ||
      likePeople.test(word),
);
/** «горнякам», «сплавщикам»: no list has them all. */
const likePeople = /(?:ник|як|ист|тел|ор|щик|чик|лог|нт|[внльйр]ц|ач)(?:ам|ям)$/;
/** «сменщику», «заготовителю» */
const onePerson = /(?:[щч]ик|[а-я]{3}тел|ист|[тс]ор|лог|[ае]нт)[ую]$/;
/** «районному», «старшему»: what follows is in the dative, too. */
const singularDative = /[а-я]{2}(?:ому|ему)$/;

function begins(word: string, stems: readonly string[]): boolean {
  return stems.some((stem) => word.startsWith(stem));
}
