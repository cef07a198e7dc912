/** Words of which one stands in each formula: most texts have none. */
import { anyOf } from "../../pattern.ts";
import { fact } from "../morphology/word.ts";
import {
  decidedWords,
  decidingVerbs,
  deemedWords,
  deemingVerbs,
  impersonalVerbs,
  settlingVerbs,
  takingVerbs,
} from "../words/decision-verbs.ts";
import type { Word } from "./paragraph-words.ts";

const otherVerbs = ["пришли", "договорились", "согласились", "условились", "решил", "постановил", "решение", ...impersonalVerbs];
/** Whether a text of these words could open a decision. */
export function mayDecide(words: readonly Word[]): boolean {
  for (const { known } of words) if (isDeciding(known)) return true;
  return false;
}

const words = anyOf([decidingVerbs, decidedWords, deemingVerbs, takingVerbs, settlingVerbs, otherVerbs].flat().map(firstOf));
/** «считаетнеобходимым»: the space is lost. */
const gluedWords = `${anyOf(deemingVerbs)}${anyOf(deemedWords)}`;
const deciding = new RegExp(`(?:^|-)(?:${words}(?![а-я])|${gluedWords})`);
const isDeciding = fact((form): boolean => deciding.test(form));

function firstOf(phrase: string): string {
  return phrase.split(" ", 1)[0] as string;
}
