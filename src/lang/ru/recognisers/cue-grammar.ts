/** What the first and last words of a segment tell by their forms: infinitives, datives, finite verbs. */
import type { Cue } from "../../language.ts";
import { anyOf } from "../../pattern.ts";
import { isInfinitive } from "../morphology/infinitive.ts";
import { opensInAccusative, opensInDative } from "../morphology/openings.ts";
import { fact } from "../morphology/word.ts";
import { noOrderStems, noOrderWords, openingWords } from "../words/before-infinitives.ts";
import { groundsWords } from "../words/cue-words.ts";
import { deciderStems } from "../words/deciders.ts";
import { participleStems, pastStems, pastWords, presentWords } from "../words/finite-verbs.ts";
import { listOpeners, requestStems, requestWords } from "../words/list-openers.ts";
import { matrixStems } from "../words/matrix-cues.ts";

const farthest = 40;
const headLength = 600;
const tailLength = 60;
const lastWords = 4;
/** Words in which a finite verb makes a segment narrative. */
const clauseWords = 25;
const fewWords = { datives: 14, theme: 12, actors: 10, decider: 9, beforeDecider: 4 } as const;

const wordPattern = /[а-яa-z][а-яa-z-]*/g;
const opening = new Set(openingWords);
/** «Постоянно информировать», «практически завершить». */
const adverb = /^[а-я]{4,}(?:но|ски|ее)$/;
const noOrder = new Set(noOrderWords);
const noOrderStart = new RegExp(`^${anyOf(noOrderStems)}[а-я]`);
const pastForms = /(?:ились|илось|илась|ился|ались|алось|алась|ался|ено|ано)$/;
const presentForms = /(?:ется|ются|ится|ятся)$/;
const shortestForm = 6;
const participle = new RegExp(`^${anyOf(participleStems)}[а-я]{0,3}н?[аоы]?$`);
const pastStart = new RegExp(`^${anyOf(pastStems)}`);
const finiteWords = new Set([...pastWords, ...presentWords]);
const causes =
  /^(?:ввиду|в виду|вследствие|поскольку|так как|для|заботясь|стремясь|считая|сознавая|желая|отмечая|признавая)(?= |,)/;
const withRequest = new RegExp(` с (?:${anyOf(requestWords)}|${anyOf(requestStems)}[а-я]{1,9}) ?:?$`);
const brackets = /\([^()]{0,200}\)/g;
const openingQuote = /^[«"“„]/;
const colonEnd = /(?::| [–—-]) ?$/;
/** «По нормализации названий», «В школах города:». */
const preposition = /^(?:в|во|по|на|для|с) [^.;,]+$/;
/** «От Правительства области:» below «требуем». */
/** «ОАО «Ремонт»»: of any case. */
const abbreviatedName = /^[а-я]{2,6} ?(?:№ ?\d{1,4} ?)?[«"“][^«»"“”]{2,80}[»"”]$/;
/** «Библиотекарю – неделя книги»; not «странам – участницам союза». */
const taskBehindDash = / [–—-] ?(?!участ|член)[а-я]/;
const fromWhom = /^(?:от|у) (?!имени|лица|сюда)[а-я]+(?:а|я|ы|и|ов|ев|ей|ого|его|ой|ых|их) ?/;
const listOpener = new RegExp(anyOf(listOpeners));

/** «Врачебные вести», «Посёлок, в котором хочется жить»: what a name says is not said. */
const quoted = /(?<=.)(?:«[^«»]{1,200}»|"[^"]{1,200}"|“[^“”]{1,200}”)/g;
const blank = (name: string): string => " ".repeat(name.length);
const grounds = new RegExp(`^${anyOf(groundsWords)}(?= |,)`);

/** What the cues below ask about a segment. */
interface Clause {
  readonly folded: string;
  readonly words: readonly string[];
  /** Index of the word that gives an order, or −1. */
  readonly verb: number;
  readonly dative: boolean;
  /** Begins with a verb that names an actor: «рекомендовать …». */
  readonly matrix: boolean;
  readonly colon: boolean;
}

export function grammarCues(folded: string): Cue[] {
  const clause = clauseOf(folded);
  const found: Cue[] = [];
  for (const [cue, holds] of table) if (holds(clause)) found.push(cue);
  return found;
}

function clauseOf(folded: string): Clause {
  const words = wordsOf(folded.includes("«") || folded.includes('"') ? folded.replace(quoted, blank) : folded);
  const verb = openingQuote.test(folded) ? -1 : words.findIndex((one, i) => isInfinitive(one) && !isNoOrder(words[i - 1]));
  const first = words[verb === 1 && adverb.test(words[0] ?? "") ? 1 : 0] ?? "";
  const matrix = verb <= 1 && isMatrix(first);
  return {
    folded,
    words,
    verb,
    dative: (verb !== 0 || matrix) && opensInDative(folded),
    matrix,
    colon: colonEnd.test(folded.slice(-3)),
  };
}

const table: readonly (readonly [cue: Cue, holds: (clause: Clause) => boolean])[] = [
  ["matrix-start", ({ matrix }) => matrix],
  ["matrix-task", ({ matrix, words }) => matrix && words.slice(1).some((word) => isInfinitive(word))],
  ["infinitive-start", (clause) => !clause.matrix && startsWithVerb(clause)],
  ["infinitive-later", (clause) => !clause.matrix && clause.verb > 0 && !startsWithVerb(clause)],
  [
    "clause-first",
    ({ verb, folded, matrix }) =>
      verb > 0 && !matrix && (grounds.test(folded) || causes.test(folded)) && !colonEnd.test(folded.slice(-3)),
  ],
  ["infinitive-end", ({ folded, matrix, words }) => endsInInfinitive(folded) && !(matrix && words.length <= lastWords)],
  ["dative-start", ({ dative }) => dative],
  [
    "dative-heading",
    ({ dative, verb, colon, words, folded }) =>
      dative &&
      verb < 0 &&
      (colon || (words.length < fewWords.datives && !taskBehindDash.test(folded) && !abbreviatedName.test(folded))),
  ],
  ["matrix-bare", ({ matrix, words }) => matrix && words.length === 1],
  ["matrix-heading", (clause) => (clause.matrix && clause.words.length !== 1 && awaitsTask(clause)) || isToldLast(clause)],
  [
    "accusative-heading",
    ({ dative, verb, words, folded }) => !dative && verb < 0 && words.length < fewWords.actors && opensInAccusative(folded),
  ],
  [
    "genitive-heading",
    ({ verb, colon, words, folded }) => colon && verb < 0 && words.length < fewWords.datives && fromWhom.test(folded),
  ],
  ["narrative", ({ folded, words }) => hasFinite(folded.includes("(") ? wordsOf(folded.replace(brackets, " ")) : words)],
  ["noun-start", ({ verb, dative, matrix }) => verb < 0 && !dative && !matrix],
  ["object-first", ({ verb, dative }) => verb > 0 && !dative],
  ["preposition-heading", ({ verb, words, folded }) => verb < 0 && words.length < fewWords.theme && preposition.test(folded)],
  [
    "decider-comma",
    ({ verb, words, folded }) =>
      verb < 0 &&
      words.length < fewWords.decider &&
      folded.endsWith(",") &&
      words.slice(0, fewWords.beforeDecider).some((word) => isDecider(word)),
  ],
  ["introduces-list", ({ colon, folded }) => colon && listOpener.test(folded.slice(-160))],
];

function wordsOf(folded: string): readonly string[] {
  return folded.slice(0, headLength).match(wordPattern)?.slice(0, farthest) ?? [];
}

function isNoOrder(before: string | undefined): boolean {
  return before !== undefined && (noOrder.has(before) || noOrderStart.test(before));
}

function startsWithVerb({ verb, words }: Clause): boolean {
  return verb === 0 || (verb > 0 && verb < 4 && words.slice(0, verb).every((one) => opening.has(one) || adverb.test(one)));
}

/** «Уполномоченным поручить:» */
function isToldLast({ dative, colon, words, verb }: Clause): boolean {
  const last = words.at(-1) ?? "";
  return dative && colon && verb === words.length - 1 && isMatrix(last);
}

/** «Рекомендовать школам:», and no task yet. */
function awaitsTask({ colon, folded, words, verb }: Clause): boolean {
  return (
    (colon || withRequest.test(folded.slice(-tailLength))) &&
    !words.slice(Math.max(verb, 0) + 1).some((word) => isInfinitive(word))
  );
}

const isDecider = fact((word) => deciderStems.some((stem) => word.startsWith(stem)));
const isMatrix = fact((word) => matrixStems.some((stem) => word.startsWith(stem)));

function endsInInfinitive(folded: string): boolean {
  const words = folded.slice(-tailLength).match(wordPattern) ?? [];
  return words.slice(-lastWords).some((word) => isInfinitive(word));
}

function hasFinite(words: readonly string[]): boolean {
  return words.slice(0, clauseWords).some((word) => isFiniteVerb(word));
}

const isFiniteVerb = fact((word) => {
  if (finiteWords.has(word) || pastStart.test(word) || participle.test(word)) return true;
  return word.length >= shortestForm && (pastForms.test(word) || presentForms.test(word));
});
