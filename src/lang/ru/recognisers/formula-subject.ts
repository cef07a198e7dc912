/** Where the clause of a formula begins: at its subject, or at its verb where nobody is named. */
import { everyMatch } from "../../../model/every-match.ts";
import { knownReadings } from "../morphology/lexicon.ts";
import { deciderStems } from "../words/deciders.ts";

const sentence = /[.!?]["»)]? /;
const notLetters = /[^а-яa-z]+/;
const we = /(?:^| )мы$/;
/** In the nominative, and no genitive of a noun as «условий» is. */
const adjective = /(?:ая|ый|ое|ые|ск(?:ий|ие))$/;
/** Behind them stands the accusative, which often looks the same: «обращение в Совет». */
const preposition = /^(?:в|во|на|за|про|через|под|о|об)$/;
/** A clause that begins with them tells how, where or why before it says who. */
export const preposed = /^(?:в|во|на|по|с|со|для|при|от|из|за|к|о|об|после|через|согласно|исходя)$/;
/** Its full stop ends no sentence: «от 5 мая 2006 г. № 12». */
const abbreviation = /(?<![а-я])[а-я]{1,2}\.$/;
/** «программы действий союза | и опираясь на слова пленума»: no one decides in it, who does stands further above. */
const grounds =
  /(?<![а-я])и (?:[а-я]{2,20}(?:ясь|вшись|[ыи]вая|уя|знавая|ждая|вляя|меряя)|принимая|учитывая|отмечая|сознавая|видя|помня) /;
/** A clause that begins within a name: «лесных дач края» Совет». */
const endsName = /^[^«]*»/;
const names = /«[^«»]*»|^[^«»]*»/g;
const firstWord = /[а-я]+(?:-[а-я]+)*/;
const words = new RegExp(firstWord, "g");
const clauseMarks = [",", ".", ";", ":", "\t", ")"];

/** @param verb where the verb begins. */
export function subjectBefore(folded: string, verb: number): number {
  const from = Math.max(0, verb - 200);
  const head = withoutComma(folded.slice(from, verb));
  const cut = Math.max(...clauseMarks.map((mark) => head.lastIndexOf(mark))) + 1;
  const clause = head.slice(cut);
  if (from === 0 && cut === 0 && !sentence.test(head)) return 0;
  if (!hasDecider(clause) && !we.test(clause)) return verb;
  if (grounds.test(clause)) return subjectAt(clause, from + cut) ?? verb;
  const begin = from + cut + clause.length - clause.trimStart().length;
  const isCut = (from > 0 && cut === 0) || endsName.test(clause) || abbreviation.test(head.slice(0, cut));
  if (!isCut && !opensBefore(clause)) return begin;
  return subjectAt(clause, from + cut) ?? (isCut ? verb : begin);
}

function subjectAt(clause: string, from: number): number | undefined {
  const subject = subjectIn(clause);
  return subject === undefined ? undefined : from + subject;
}

/** «, лугов и выпасов в засушливое время |», «на сходе |»: what the clause begins with belongs to what is told before the subject. */
export function opensBefore(clause: string): boolean {
  const first = firstWord.exec(clause)?.[0] ?? "";
  const readings = knownReadings(first);
  return preposed.test(first) || (readings.length > 0 && !readings.some((one) => one.case === "nominative"));
}

/** «в целях улучшения связи | сход», «на основании сказанного | участники слёта»: the first decider that can be nothing but a subject. */
function subjectIn(clause: string): number | undefined {
  const all = everyMatch(
    clause.replace(names, (name) => " ".repeat(name.length)),
    words,
  );
  for (const [i, { 0: word }] of all.entries()) {
    if (!hasDecider(word) || !isSubject(word)) continue;
    let at = i;
    while (at > 0 && adjective.test(all[at - 1]?.[0] ?? "")) at--;
    if (!preposition.test(all[at - 1]?.[0] ?? "")) return all[at]?.index;
  }
  return undefined;
}

/** «министр», «сход»: a nominative that is no genitive. */
export function isSubject(word: string): boolean {
  const cases = knownReadings(word).map((one) => one.case);
  return cases.includes("nominative") && !cases.includes("genitive");
}

function withoutComma(head: string): string {
  let end = head.length;
  while (end > 0 && (head[end - 1] === " " || head[end - 1] === ",")) end--;
  return head.slice(0, end);
}

/** What stands between the last mark before a verb and the verb. */
export function clauseBefore(folded: string, verb: number): string {
  const head = folded.slice(Math.max(0, verb - 200), verb);
  if (folded.slice(verb - 2, verb) === ", ") return "";
  return head.slice(Math.max(...clauseMarks.map((mark) => head.lastIndexOf(mark))) + 1);
}

/** «мы», «сход», «делегаты»: who decides, as a subject. */
export function decides(word: string): boolean {
  return word === "мы" || (hasDecider(word) && (isSubject(word) || knownReadings(word).length === 0));
}

export function hasDecider(text: string): boolean {
  return text.split(notLetters).some((one) => one === "мы" || deciderStems.some((stem) => one.startsWith(stem)));
}
