/** Whether a dative before the verb names one who gets: «ветеранам обеспечить бесплатный проезд», «учителям вручить премии». */
import { knownReadings } from "../morphology/lexicon.ts";
import { isDash } from "../morphology/tail.ts";
import type { Token } from "../morphology/tokens.ts";
import { givingVerbs, helpingVerbs } from "../words/addressee-stops.ts";
import { benefits, grantingVerbs, leaders } from "../words/beneficiaries.ts";
import type { Addressed } from "./addressee-phrase.ts";

/** «школе передать автобус»: with nobody else named, the school gets it. */
const handing = ["передать", "вернуть", "возвратить", "подарить"];
const receiverEnd = /[а-я]{2}(?:ому|ему)$/;
const clauseEnd = /^[;.]$/;
const towards = /^(?:в|во|на|к|ко|для|о|об)$/;
const farthest = 30;
const nearObject = 4;

/** @param at index of the verb. */
export function gains(tokens: readonly Token[], found: Addressed, at: number): boolean {
  const verb = tokens[at]?.folded ?? "";
  if (begins(verb, givingVerbs)) return true;
  if (begins(verb, handing)) return !isDash(tokens[found.end]) && !hasReceiver(tokens, at + 1);
  if (isDash(tokens[found.end]) || !found.people || found.matches.every((one) => begins(one.name.toLowerCase(), leaders)))
    return false;
  if (begins(verb, helpingVerbs)) return true;
  return begins(verb, grantingVerbs) && isBenefit(tokens, at) && !hasReceiver(tokens, at + 1, never);
}

const never = /^$/;

function isBenefit(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 1 + nearObject).some((one) => begins(one.folded, benefits));
}

/** «секретариату разослать доклады | участникам», «| в школы»: another one gets. */
export function hasReceiver(tokens: readonly Token[], from: number, prepositions: RegExp = towards): boolean {
  for (let at = from; at < Math.min(tokens.length, from + farthest); at++) {
    const { folded, text } = tokens[at] as Token;
    if (clauseEnd.test(text)) return false;
    if (prepositions.test(folded)) return true;
    if (receiverEnd.test(folded) || knownReadings(folded).some((one) => one.case === "dative" && one.kind !== "other"))
      return true;
  }
  return false;
}

function begins(word: string, stems: readonly string[]): boolean {
  return stems.some((stem) => word.startsWith(stem));
}
