/** Which words that begin a line with a capital keep it in running text: «Министерство», but «отдел». */

import { commonAdjectives } from "../words/adjectives.ts";
import { federalTails, properHeads, properPairs, properPrefixes, properWithTail } from "../words/bodies.ts";
import { quantifiers } from "../words/quantifiers.ts";
import type { Head } from "./agreement.ts";
import type { Token } from "./tokens.ts";

const properBodyPattern = /^(?:рос|мин)(?!т)/;
const properBodyPattern2 = /^(?:управление|служба|инспекция|отделение|агентство)$/;
const properBodyPattern3 = /^[А-ЯЁ]/;
const placeAdjectivePattern = /(?:ому|ой|ого|ую|ими|им|их|ий|ая|ое|ие)$/;
const presidentPattern = /^(?:россий|рф|республик)/;

const heads = new Set(properHeads);
const passedOver = new Set(quantifiers);
const withTail = new Set(properWithTail);
const common = new Set(commonAdjectives);
/** «педагогический», «родительский», «депутатский»: no place is called so. */
const commonSk =
  /(?:ическ|ческ|тельск|торск|ентск|антск|истск|нтск|йонск|датск|детск|сельск|союзн|овническ|анск|(?:обще|меж|внутри)(?:городск|заводск))$/;
const placeAdjective = /[а-я](?:ск|цк)(?:ому|ой|ого|ую|им|их|ими|ий|ая|ое|ие)$/;

/** Whether the first word of the phrase, printed with a capital, is a proper name in this phrase. */
export function keepsCapital(tokens: readonly Token[], head: Head): boolean {
  const first = tokens[head.modifiers[0] ?? head.at] as Token;
  if (head.kind === "person" && head.nominative === null && !head.adjectival) return false;
  if (first.kind !== "word" || (head.nominative === null && !head.adjectival && head.modifiers.length === 0)) return true;
  if (inSentence(tokens, head)) return true;
  const noun = tokens[head.at] as Token;
  if (properPairs.some(([one, two]) => first.folded.startsWith(one) && noun.folded.startsWith(two))) return true;
  if (head.modifiers.length > 0) return head.number === "singular" && isPlaceAdjective(first.folded);
  if (head.number === "plural" || head.kind === "person") return isPresident(tokens, head);
  return isProperBody(tokens, head);
}

/** A capital in the middle of a sentence is the writer's: «просит Исполнительного секретаря». */
function inSentence(tokens: readonly Token[], head: Head): boolean {
  const at = (head.modifiers[0] ?? head.at) - 1;
  const before = tokens[at];
  if (before?.folded === "," || before?.kind === "bracket") return at > 0;
  return before !== undefined && before.kind === "word" && !(at === 0 && passedOver.has(before.folded));
}

function isProperBody(tokens: readonly Token[], head: Head): boolean {
  const name = head.nominative ?? "";
  const next = tokens[head.at + 1];
  if (heads.has(name)) return true;
  if (properPrefixes.some((prefix) => name.startsWith(prefix) && name.length > prefix.length + 2) && !head.known) return true;
  if (properBodyPattern.test(name) && name.length > 6 && head.kind === "body" && !name.startsWith("министер")) return true;
  if (next?.kind !== "word" && next?.kind !== "shout") return false;
  if (withTail.has(name)) return true;
  return (
    properBodyPattern2.test(name) &&
    properBodyPattern3.test(next.text) &&
    federalTails.some((tail) => next.folded.startsWith(tail))
  );
}

function isPlaceAdjective(folded: string): boolean {
  if (!placeAdjective.test(folded)) return false;
  const stem = folded.replace(placeAdjectivePattern, "");
  return !common.has(stem) && !common.has(stem.slice(stem.lastIndexOf("-") + 1)) && !commonSk.test(stem);
}

function isPresident(tokens: readonly Token[], head: Head): boolean {
  return head.nominative === "президент" && presidentPattern.test(tokens[head.at + 1]?.folded ?? "");
}
