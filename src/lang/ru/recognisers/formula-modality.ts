/** The force of a decision by the words that open it: «рекомендуют:», «РЕШИЛИ:», «считают необходимым:». */

import { everyMatch } from "../../../model/every-match.ts";
import type { Modality } from "../../../model/resolution.ts";
import { anyOf } from "../../pattern.ts";
import { fold } from "../fold.ts";
import { deemedStems, predicativeForce } from "../words/force-words.ts";

const formulaModalityPattern = /приня|вынес|принима/;
const formulaModalityPattern2 = /рекомендаци/;

/** The one that stands last in the text decides, since it opens the list: «обратились …, и рекомендуют:». */
const cues: readonly (readonly [RegExp, Modality])[] = [
  [
    new RegExp(`(?:счита|полага|призна|наход)(?:ет|ют|ем|ю|ит|ят|им|ли|л|ла|ло)? [а-я ]{0,40}?${anyOf(deemedStems)}`, "g"),
    "deem-necessary",
  ],
  [/счита(?:ет|ют|ем) (?:своим долгом|своей задачей)/g, "deem-necessary"],
  [new RegExp(`(?<![а-я])${anyOf(dueForce("deem-necessary"))}(?![а-я])`, "g"), "deem-necessary"],
  [new RegExp(`(?<![а-я])${anyOf([...dueForce("oblige"), "обязуемся", "обязуются", "договорились"])}(?![а-я])`, "g"), "oblige"],
  [/рекоменд/g, "recommend"],
  [/предлага|предложил|предложения/g, "recommend"],
  [/(?<![а-я])прос(?:ит|ят|им|или|ил|ила|ило)(?![а-я])|обраща|обратил|ходатайств|прошу/g, "request"],
  [/призыва|призвал/g, "appeal"],
  [/треб(?:ует|уют|уем|овал)/g, "request"],
  [/реш(?:ил|ает|ают|ает|ено|ение)|постанов|поруча|обязыва|приказыва|приня(?:л|т)|принима|задачи|вынес|единодушно/g, "oblige"],
  [/отмеча(?:ет|ют|ем)(?=[^а-я]*$)/g, "note"],
  [/одобря|утвержда/g, "approve"],
];

function dueForce(force: Modality): string[] {
  return Object.keys(predicativeForce).filter((word) => predicativeForce[word] === force);
}

const spaced = /(?<=(?:^|[^а-я])[а-я]) (?=[а-я](?:[^а-я]|$))/g;

/** @returns null where no word says so. */
export function formulaModality(text: string): Modality | null {
  const folded = fold(text).slice(-300).replace(spaced, "");
  let last = -1;
  let modality: Modality | null = null;
  for (const [cue, one] of cues) {
    for (const found of everyMatch(folded, cue)) {
      const taking = formulaModalityPattern.test(found[0]) && formulaModalityPattern2.test(folded.slice(found.index));
      if (found.index <= last || taking) continue;
      last = found.index;
      modality = one;
    }
  }
  return modality;
}
