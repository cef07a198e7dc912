/** Whether a dative before the verb names one who gets: «ветеранам обеспечить бесплатный проезд», «учителям вручить премии». */

import { adjectiveReadings } from "../morphology/adjectives.ts";
import { isAdjectival } from "../morphology/agreement.ts";
import { nounReadings } from "../morphology/compound.ts";
import { knownReadings } from "../morphology/lexicon.ts";
import { isDash, type Token } from "../morphology/tokens.ts";
import { fact } from "../morphology/word.ts";
import {
  benefits,
  givingVerbs,
  grantingVerbs,
  handingVerbs,
  helpingVerbs,
  leaders,
  patients,
  rightsToUse,
  servingVerbs,
  treatingVerbs,
  wordsOfPraise,
} from "../words/beneficiaries.ts";
import type { Addressed } from "./addressee-phrase.ts";

const announcing = /^объяв/;
const clauseEnd = /^[;.]$/;
const towards = /^(?:в|во|на)$/;
const governing = /^(?:по|к|ко|благодаря|согласно|вопреки|навстречу|ради)$/;
const farthest = 30;
const nearObject = 4;

/** @param at index of the verb. */
export function gains(tokens: readonly Token[], found: Addressed, at: number): boolean {
  const verb = tokens[at]?.folded ?? "";
  if (begins(verb, servingVerbs)) return !hasDative(tokens, at + 1, "anything");
  if (announcing.test(verb) && !isObject(tokens, at, wordsOfPraise)) return false;
  if (begins(verb, givingVerbs)) return !isDash(tokens[found.end]) && !hasDative(tokens, at + 1, "somebody");
  if (begins(verb, handingVerbs)) return !isDash(tokens[found.end]) && !hasReceiver(tokens, at + 1);
  if (isDash(tokens[found.end]) || !found.people || found.matches.every((one) => begins(one.name.toLowerCase(), leaders)))
    return false;
  if (begins(verb, treatingVerbs) && found.matches.every((one) => begins(one.name.toLowerCase(), patients))) return true;
  if (begins(verb, helpingVerbs)) return !hasDative(tokens, at + 1, "somebody");
  return begins(verb, grantingVerbs) && isObject(tokens, at, benefits) && !hasDative(tokens, at + 1, "somebody");
}

function isObject(tokens: readonly Token[], at: number, stems: readonly string[]): boolean {
  return tokens.slice(at + 1, at + 1 + nearObject).some((one) => begins(one.folded, stems));
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
    if (isBody(token.word)) return true;
    if (adjectiveReadings(token.word).length === 0) return false;
  }
  return false;
}

/** Whether somebody, or anything, stands in the dative before the clause ends; «по школьным дворам» is none. */
function hasDative(tokens: readonly Token[], from: number, what: "somebody" | "anything"): boolean {
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
const isReceiver = fact((word): boolean =>
  isAdjectival(word)
    ? adjectiveReadings(word).some((one) => one.case === "dative")
    : knownReadings(word).some((one) => one.case === "dative" && one.kind !== "other") ||
      singularDative.test(word) ||
      likePeople.test(word),
);
/** «горнякам», «сплавщикам»: no list has them all. */
const likePeople = /(?:ник|як|ист|тел|ор|щик|чик|лог|нт|[вн]ц|ач)(?:ам|ям)$/;
/** «районному», «старшему»: what follows is in the dative, too. */
const singularDative = /[а-я]{2}(?:ому|ему)$/;

function begins(word: string, stems: readonly string[]): boolean {
  return stems.some((stem) => word.startsWith(stem));
}
