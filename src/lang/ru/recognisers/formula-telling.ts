/** Whether a verb that could open a decision only tells: «Новый закон выдвигает следующие требования:», «Докладчик остановился на …». */
import { anyOf } from "../../pattern.ts";
import { debateStems, earlierStems, tellingPassives, tellingStems } from "../words/decision-telling.ts";
import { settlingVerbs } from "../words/decision-verbs.ts";
import { clauseBefore, decides, hasDecider, isSubject, opensBefore, preposed } from "./formula-subject.ts";
import { postCases } from "./person-words.ts";

const settling = new Set(settlingVerbs);
const passives = new Set(tellingPassives);
const debate = new RegExp(`(?<![а-я])${anyOf(debateStems)}`);
const earlier = new RegExp(`(?<![а-я])${anyOf(earlierStems)}`);
/** «единогласно согласились», «затем остановились» */
const manner = /^(?:[а-я]+но|также|затем|вместе)$/;

/** @param verb where the verb begins; @param text the verb and what belongs to it. */
export function onlyTells(folded: string, verb: number, text: string): boolean {
  const word = text.slice(0, Math.max(0, text.indexOf(" ")));
  const ofOthers = settling.has(word) || (word.endsWith("т") && tellingStems.some((stem) => word.startsWith(stem)));
  if (!ofOthers && !passives.has(word)) return false;
  const clause = clauseBefore(folded, verb).trim();
  if (clause === "") return false;
  if (!ofOthers) return earlier.test(clause) || !(hasDecider(clause) || debate.test(clause));
  const words = clause.split(" ");
  if (words.some((word, at) => decides(word) && !preposed.test(words[at - 1] ?? ""))) return false;
  return !words.every((word) => manner.test(word)) && (!opensBefore(clause) || words.some(isSomebody));
}

/** «министр», «учителя» */
function isSomebody(word: string): boolean {
  return isSubject(word) || postCases(word)?.includes("nom") === true;
}
