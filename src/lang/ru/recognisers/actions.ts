/** What a directive asks for: its head verbs and the force of its words. */
import type { ActionMatch } from "../../../model/mention.ts";
import type { Role } from "../../../model/resolution.ts";
import { infinitiveOf } from "../morphology/finite-forms.ts";
import { isInfinitive } from "../morphology/infinitive.ts";
import type { Token } from "../morphology/tokens.ts";
import { tokenise } from "../morphology/tokens.ts";
import { fact, noWord } from "../morphology/word.ts";
import { asks, callForce, type Force, forceOf } from "./action-force.ts";
import { coordinated, endsSentence, isGoverning, opensClause } from "./coordinated-verbs.ts";
import { formulaModality } from "./formula-modality.ts";

const farthest = 160;
const joiner = /^(?:и|также|,)$/;
const clauseEnd = new Set([",", ";", ":"]);
const narrator = /^(?:это|этот|эта|эти|он|она|они|оно|так|там|мы|если|что|все|таким|тем|при|[а-я]{3,}л[аои]?)$/;
const nothing: ActionMatch = { verbs: [], modality: null, deed: false, start: 0, end: 0 };

/** @param text the words of one node, marker included or not. */
export function action(text: string, role: Role): ActionMatch {
  if (role === "formula") return { ...nothing, modality: formulaModality(text) };
  if (role === "topic") return nothing;
  const [head, ...later] = sentences(tokenise(text, farthest));
  let found = head ? readSentence(head) : nothing;
  for (const sentence of later) if (isOrder(sentence)) found = joined(found, readSentence(sentence));
  return found;
}

/** The verbs of both; what the first says of its force counts. */
function joined(first: ActionMatch, second: ActionMatch): ActionMatch {
  if (first.verbs.length === 0) return { ...second, modality: first.modality ?? second.modality };
  return { ...first, verbs: [...first.verbs, ...second.verbs.filter((verb) => !first.verbs.includes(verb))] };
}

/** The last may be empty. */
function sentences(tokens: readonly Token[]): (readonly Token[])[] {
  const found: (readonly Token[])[] = [];
  let start = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (!endsSentence(tokens, at)) continue;
    found.push(tokens.slice(start, at + 1));
    start = at + 1;
  }
  return start === 0 ? [tokens] : [...found, tokens.slice(start)];
}

/** «О результатах доложить собранию»; not «Это позволит улучшить учёт». */
function isOrder(tokens: readonly Token[]): boolean {
  const first = firstVerb(tokens);
  if (!first || first.finite) return false;
  return !tokens.slice(0, first.at).some((one) => narrator.test(one.folded) || isGoverning(one.word));
}

function readSentence(tokens: readonly Token[]): ActionMatch {
  const first = firstVerb(tokens);
  if (!first) return { ...nothing, modality: callForce(tokens) };
  const { start, end } = tokens[first.at] as Token;
  const force = forceOf(tokens, first.at);
  const place = { start, end, modality: force?.modality ?? null, deed: force?.deed ?? false };
  const inner = innerVerb(tokens, first.at, force);
  if (inner !== undefined) return { ...place, verbs: coordinated(tokens, inner) };
  return { ...place, verbs: first.finite ? finiteVerbs(tokens, first) : coordinated(tokens, first.at) };
}

interface Verb {
  readonly at: number;
  readonly word: string;
  readonly finite: boolean;
}

/** The first infinitive or resolving verb that is not governed by a noun or a clause. */
function firstVerb(tokens: readonly Token[]): Verb | undefined {
  let clause = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (clauseEnd.has(token.text)) clause = false;
    if (token.word === noWord) continue;
    if (opens(token.word)) clause = true;
    if (isGoverned(tokens, at)) continue;
    if (isInfinitive(token.word)) return { at, word: token.folded, finite: false };
    const infinitive = clause ? undefined : infinitiveOf(token.folded);
    if (infinitive !== undefined) return { at, word: infinitive, finite: true };
  }
  return undefined;
}

/** «, который может |», «чтобы не |» */
function isGoverned(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return isGoverning(before?.word ?? noWord) || (before?.folded === "не" && isGoverning(tokens[at - 2]?.word ?? noWord));
}

const opens = fact((folded) => opensClause.test(folded));

/** «приветствует создание фонда и призывает жителей вносить взносы» */
function finiteVerbs(tokens: readonly Token[], { at, word }: Verb): string[] {
  for (let next = at + 1; next < tokens.length; next++) {
    const { folded } = tokens[next] as Token;
    if (opensClause.test(folded)) return [word];
    if (infinitiveOf(folded) === undefined || !joiner.test(tokens[next - 1]?.folded ?? "")) continue;
    return [word, ...readSentence(tokens.slice(next)).verbs.filter((one) => one !== word)];
  }
  return [word];
}

/** «Рекомендовать школам закрыть», «просит включить»: the verb of what is asked. */
function innerVerb(tokens: readonly Token[], at: number, force: Force | undefined): number | undefined {
  const manner = asks(tokens, at, force);
  return manner === "no" ? undefined : nextInfinitive(tokens, at + 1, manner);
}

function nextInfinitive(tokens: readonly Token[], from: number, manner: "any" | "near"): number | undefined {
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.text === ";" || (manner === "near" && token.text === ",")) return undefined;
    if (token.kind === "word" && isInfinitive(token.word) && !isGoverned(tokens, at)) return at;
  }
  return undefined;
}
