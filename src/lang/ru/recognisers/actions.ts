/** What a directive asks for: its head verbs and the force of its words. */
import type { ActionMatch } from "../../../model/mention.ts";
import type { Modality, Role } from "../../../model/resolution.ts";
import { fold } from "../fold.ts";
import { isInfinitive } from "../morphology/infinitive.ts";
import type { Token } from "../morphology/tokens.ts";
import { tokenise } from "../morphology/tokens.ts";
import { matrixVerbs, ownModality, predicatives } from "../words/matrix-verbs.ts";
import { finiteVerbs } from "../words/verbs.ts";
import { coordinated, governsVerb } from "./coordinated-verbs.ts";
import { formulaModality } from "./formula-modality.ts";

const innerVerbPattern = /^(?:постановля|реша)(?:ет|ют|ем)$/;
const innerVerbPattern2 = /^(?:решить|постановить)$/;
const innerVerbPattern3 = /^(?:счита(?:ть|ет|ют|ем)|счесть|признать|призна(?:ет|ют|ем))$/;
const nextInfinitivePattern = /^[А-ЯЁ][а-яё]{2}/;
const wordsModalityPattern = /^(?:принять|принимает|принимаем|принимают)$/;
const wordsModalityPattern2 = /^(?:счита|счесть|призна)/;
const wordsModalityPattern3 = /^приоритетн/;
const predicateModalityPattern = /^(?:необходимо|целесообразно|следует|важно|нужно|надо)$/;

const farthest = 160;
const modalityOf = new Map<string, Modality>(
  matrixVerbs.flatMap((verb) => verb.stems.map((stem) => [stem, verb.modality] as const)),
);
const predicate = new Set(predicatives);
/** «Запретить водителям въезжать»: the inner verb alone would say the opposite. */
const keepsItself = /^(?:возл|запре|разреш|позвол|напом|закреп|довер|доб)/;
const calls = /^(?:призывом|просьбой|предложением|предложениями|требованием|требованиями|ходатайством|инициативой)$/;

/** @param text the words of one node, marker included or not. */
export function action(text: string, role: Role): ActionMatch {
  if (role === "formula") return { verbs: [], modality: formulaModality(text) };
  if (role === "topic") return { verbs: [], modality: null };
  const tokens = tokenise(text, farthest);
  const first = firstVerb(tokens);
  if (!first) return { verbs: [], modality: callModality(tokens) };
  const modality = wordsModality(tokens, first);
  const inner = innerVerb(tokens, first.at);
  if (inner === undefined) return { verbs: first.finite ? [first.word] : coordinated(tokens, first.at), modality };
  return { verbs: coordinated(tokens, inner), modality };
}

interface Verb {
  readonly at: number;
  readonly word: string;
  readonly finite: boolean;
}

/** The first infinitive or resolving verb that is not governed by a noun or a clause. */
function firstVerb(tokens: readonly Token[]): Verb | undefined {
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== "word" && token.kind !== "shout") continue;
    const before = tokens[at - 1]?.folded ?? "";
    if (governsVerb.test(before) || (before === "не" && governsVerb.test(tokens[at - 2]?.folded ?? ""))) continue;
    if (isInfinitive(token.folded)) return { at, word: token.folded, finite: false };
    const finite = finiteVerbs[token.folded];
    if (finite !== undefined) return { at, word: finite, finite: true };
  }
  return undefined;
}

/** «Рекомендовать школам закрыть», «просит включить»: the verb of what is asked. */
function innerVerb(tokens: readonly Token[], at: number): number | undefined {
  const word = (tokens[at] as Token).folded;
  const asks = modalityOf.has(word) && !keepsItself.test(word);
  const resolves = innerVerbPattern.test(word) || innerVerbPattern2.test(word);
  const deems = innerVerbPattern3.test(word) && tokens.slice(at, at + 6).some((one) => predicate.has(one.folded));
  if (!asks && !resolves && !deems) return undefined;
  return nextInfinitive(tokens, at + 1);
}

function nextInfinitive(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (
      token.text === ";" ||
      (token.text === "." && nextInfinitivePattern.test(tokens[at + 1]?.text ?? "") && (tokens[at - 1]?.text.length ?? 0) > 3)
    )
      return undefined;
    if (token.kind !== "word" || !isInfinitive(token.folded) || governsVerb.test(tokens[at - 1]?.folded ?? "")) continue;
    return at;
  }
  return undefined;
}

function wordsModality(tokens: readonly Token[], first: Verb): Modality | null {
  const word = (tokens[first.at] as Token).folded;
  if (wordsModalityPattern.test(word) && isNoted(tokens, first.at)) return "note";
  if (
    wordsModalityPattern2.test(word) &&
    tokens
      .slice(Math.max(0, first.at - 12), first.at + 12)
      .some((one) => predicate.has(one.folded) || wordsModalityPattern3.test(one.folded))
  )
    return "deem-necessary";
  const matrix = modalityOf.get(word);
  if (matrix !== undefined && !word.startsWith("доби")) return matrix;
  return (
    ownModality.find(([stem]) => word.startsWith(stem))?.[1] ??
    predicateModality(tokens, first.at) ??
    callModality(tokens.slice(0, first.at))
  );
}

function isNoted(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at + 5).some((one) => one.folded === "сведению");
}

/** «Необходимо упорядочить …» */
function predicateModality(tokens: readonly Token[], at: number): Modality | undefined {
  return tokens.slice(0, at).some((one) => predicateModalityPattern.test(one.folded)) ? "deem-necessary" : undefined;
}

/** «к педагогам – с призывом …», «к депутатам – с предложением …» */
function callModality(tokens: readonly Token[]): Modality | null {
  const call = tokens.find((one) => calls.test(one.folded))?.folded;
  if (call === undefined) return null;
  return fold(call).startsWith("призыв") ? "appeal" : "request";
}
