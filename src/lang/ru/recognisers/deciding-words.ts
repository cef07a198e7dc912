/** Words of which one stands in each formula: most texts have none. */
import { anyOf } from "../../pattern.ts";
import { fact } from "../morphology/word.ts";
import { decidedWords, decidingVerbs, deemingVerbs, takingVerbs } from "../words/decision-verbs.ts";
import type { Word } from "./paragraph-words.ts";

const otherVerbs = ["пришли", "договорились", "согласились", "условились", "решил", "постановил", "решение"];
/** Whether a text of these words could open a decision. */
export function mayDecide(words: readonly Word[]): boolean {
  for (const { known } of words) if (isDeciding(known)) return true;
  return false;
}

const deciding = new RegExp(
  `(?:^|-)${anyOf([decidingVerbs, decidedWords, deemingVerbs, takingVerbs, otherVerbs].flat().map(firstOf))}(?![а-я])`,
);
const isDeciding = fact((form): boolean => deciding.test(form));

function firstOf(phrase: string): string {
  return phrase.split(" ", 1)[0] as string;
}
