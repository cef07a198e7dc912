/** Where the clause of a formula begins: at its subject, or at its verb where nobody is named. */
import { everyMatch } from "../../../model/every-match.ts";
import { knownReadings } from "../morphology/lexicon.ts";
import { deciderStems } from "../words/deciders.ts";

const sentence = /[.!?]["»)]? /;
const notLetters = /[^а-яa-z]+/;
const we = /(?:^| )мы$/;
const aim = /^ (?:в целях|с целью|в соответствии с|в связи с|на основании|исходя из) /;
/** In the nominative, and no genitive of a noun as «условий» is. */
const adjective = /(?:ая|ый|ое|ые|ск(?:ий|ие))$/;
const words = /[а-я]+(?:-[а-я]+)*/g;
const clauseMarks = [",", ".", ";", ":", "\t", ")"];

/** @param verb where the verb begins. */
export function subjectBefore(folded: string, verb: number): number {
  const from = Math.max(0, verb - 200);
  const head = withoutComma(folded.slice(from, verb));
  const cut = Math.max(...clauseMarks.map((mark) => head.lastIndexOf(mark))) + 1;
  const clause = head.slice(cut);
  if (from === 0 && cut === 0 && !sentence.test(head)) return 0;
  if (!hasDecider(clause) && !we.test(clause)) return verb;
  return from + cut + (deciderBehindAim(clause) ?? clause.length - clause.trimStart().length);
}

/** «в целях улучшения связи | сход», «на основании сказанного | участники слёта»: the first decider that is no genitive. */
function deciderBehindAim(clause: string): number | undefined {
  if (!aim.test(clause)) return undefined;
  const all = everyMatch(clause, words);
  let at = all.findIndex(({ 0: word }) => hasDecider(word) && isNominative(word));
  while (at > 0 && adjective.test(all[at - 1]?.[0] ?? "")) at--;
  return all[at]?.index;
}

function isNominative(word: string): boolean {
  return knownReadings(word).some((one) => one.case === "nominative");
}

function withoutComma(head: string): string {
  let end = head.length;
  while (end > 0 && (head[end - 1] === " " || head[end - 1] === ",")) end--;
  return head.slice(0, end);
}

export function hasDecider(text: string): boolean {
  return text.split(notLetters).some((one) => one === "мы" || deciderStems.some((stem) => one.startsWith(stem)));
}
