/** Whether a verb that could open a decision only tells: «Новый закон выдвигает следующие требования:», «Докладчик остановился на …». */
import { anyOf } from "../../pattern.ts";
import { debateStems, earlierStems, tellingPassives, tellingStems } from "../words/decision-telling.ts";
import { settlingVerbs } from "../words/decision-verbs.ts";
import { clauseBefore, decides, hasDecider, isSubject, opensBefore, preposed } from "./formula-subject.ts";
import { postCases } from "./person-words.ts";

const active = new RegExp(`^(?:${anyOf(settlingVerbs)}(?![а-я])|${anyOf(tellingStems)}(?:ю|е|и|я)т(?![а-я]))`);
const passive = new RegExp(`^${anyOf(tellingPassives)}(?![а-я])`);
const debate = new RegExp(`(?<![а-я])${anyOf(debateStems)}`);
const earlier = new RegExp(`(?<![а-я])${anyOf(earlierStems)}`);
/** «единогласно согласились», «затем остановились» */
const manner = /^(?:[а-я]+но|также|затем|вместе)$/;

/** @param verb where the verb begins; @param text the verb and what belongs to it. */
export function onlyTells(folded: string, verb: number, text: string): boolean {
  const ofOthers = active.test(text);
  if (!ofOthers && !passive.test(text)) return false;
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
