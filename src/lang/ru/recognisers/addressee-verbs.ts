/** Verbs that name who is to act before the task, by their forms; and whether they ask a body for something. */
import { isInfinitive } from "../morphology/infinitive.ts";
import type { Token } from "../morphology/tokens.ts";
import { fact } from "../morphology/word.ts";
import { idiomVerbs, type MatrixVerb, matrixVerbs } from "../words/matrix-verbs.ts";
import type { Addressed } from "./addressee-phrase.ts";
import { skipTerm } from "./addressee-term.ts";

const asking =
  /^(?:просьб|предложени|ходатайств|требовани|призыв|инициатив|вопрос|обращени|письм|запрос|заявлени|рекомендаци|наказ)/;
const control = /^(?:контрол|ответственност|обязанност|исполнени|выполнени|ведени|наблюдени|надзор|руководств|организаци)/;
const task = /^(?:задач|вопрос|цел)/;
const court = /^суд/;
const warned = /^(?:недопустимост|необходимост|обязанност|ответственност)/;
/** «Изучить вопрос, для чего | войти с предложением в Думу»: whoever studies is to go there. */
const aim = /^(?:чего|этого|целью|чем)$/;
const near = 6;
const byStem = index();

/** The readings of a verb form; empty where it is no such verb. */
export const matrixVerbsOf = fact((word): readonly MatrixVerb[] => byStem.get(word) ?? []);

export interface Place {
  /** Index of the verb. */
  readonly at: number;
  readonly verb: MatrixVerb;
}

/** «обратиться в суд с иском», «обращаться в медпункт» ask nobody for what the item says. */
export function isAsking(tokens: readonly Token[], found: Addressed, { at, verb }: Place): boolean {
  if (verb.about === "control") return tokens.some(isControl);
  const asks = tokens.slice(Math.min(at, found.end) + 1, Math.max(at, found.end) + near).some((one) => asking.test(one.folded));
  if (verb.about === "petition") return asks && !aim.test(tokens[at - 1]?.folded ?? "");
  if (verb.about === "task") return opensClause(tokens, at) && tokens.slice(at + 1, found.end + near).some(isTask);
  if (asks || verb.prepositions[0] !== "в") return true;
  return skipTerm(tokens, 0) === at && !court.test(found.matches[0]?.name ?? "");
}

/** «просить горком поставить вопрос перед обкомом» asks the first only. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  return !tokens.slice(0, at).some(({ kind, word }) => kind === "word" && isInfinitive(word));
}

function isTask({ folded }: Token): boolean {
  return task.test(folded);
}

/** «предупредить | о недопустимости курения»: a warning that says what is to be done. @param from index behind the verb or body. */
export function isAboutDuty(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from + 1, from + 3).some((one) => warned.test(one.folded));
}

/** «контроль», «ведение учёта» */
export function isControl({ folded }: Token): boolean {
  return control.test(folded);
}

function index(): ReadonlyMap<string, readonly MatrixVerb[]> {
  const map = new Map<string, MatrixVerb[]>();
  for (const verb of [...matrixVerbs, ...idiomVerbs])
    for (const stem of verb.stems) map.set(stem, [...(map.get(stem) ?? []), verb]);
  return map;
}
