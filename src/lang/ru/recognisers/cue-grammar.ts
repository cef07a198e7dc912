/** What the first and last words of a segment tell by their forms: infinitives, datives, finite verbs. */
import type { Cue } from "../../cue.ts";
import { anyOf } from "../../pattern.ts";
import { isInfinitive } from "../morphology/infinitive.ts";
import { fromWhom, opensInAccusative, opensInDative } from "../morphology/openings.ts";
import { fact } from "../morphology/word.ts";
import { comparatives, noOrderStems, noOrderWords, openingWords } from "../words/before-infinitives.ts";
import { groundsWords } from "../words/cue-words.ts";
import { deciderStems } from "../words/deciders.ts";
import { participleStems, pastStems, pastWords, presentWords } from "../words/finite-verbs.ts";
import { listOpeners, requestStems, requestWords } from "../words/list-openers.ts";
import { matrixStems } from "../words/matrix-cues.ts";
import { cutWords, type Word } from "./paragraph-words.ts";

const farthest = 40;
const headLength = 600;
const tailLength = 60;
const lastWords = 4;
/** Words in which a finite verb makes a segment narrative. */
const clauseWords = 25;
const nearProposal = 4;
const proposal = /^(?:предложени[еюя]|иде[июяе]й?|просьб[ауые]|призыв[ау]?|попытк[аиу]|намерени[ея]|обещани[ея])$/;
const fewWords = { datives: 14, theme: 12, actors: 10, decider: 9, beforeDecider: 4 } as const;

const opening = new Set([...openingWords, ...comparatives]);
/** «Постоянно информировать», «практически завершить». */
const adverb = /^[а-я]{4,}(?:но|ски|ее)$/;
const noOrder = new Set(noOrderWords);
const noOrderStart = new RegExp(`^${anyOf(noOrderStems)}[а-я]`);
/** What opens a clause that hangs on another. */
const clauseWord =
  /^(?:что|чтобы|как|котор[а-я]{2,3}|где|куда|когда|если|кто|ко(?:го|му)|чь[а-я]{1,2}|чего|чему|сколько|почему)$/;
const pastForms = /(?:ились|илось|илась|ился|ались|алось|алась|ался|ено|ано)$/;
const presentForms = /(?:ется|ются|ится|ятся)$/;
const shortestForm = 6;
const participle = new RegExp(`^${anyOf(participleStems)}[а-я]{0,3}н?[аоы]?$`);
const pastStart = new RegExp(`^${anyOf(pastStems)}`);
/** «принятая на сходе» */
const attributive = /^(?:принят|созданн|открыт)(?:ая|ое|ые|ый|ого|ой|ых)$/;
const finiteWords = new Set([...pastWords, ...presentWords]);
const causes =
  /^(?:ввиду|в виду|вследствие|поскольку|так как|для|заботясь|стремясь|считая|сознавая|желая|отмечая|признавая)(?= |,)/;
const withRequest = new RegExp(` с (?:${anyOf(requestWords)}|${anyOf(requestStems)}[а-я]{1,9}) ?:?$`);
const brackets = /\([^()]{0,200}\)/g;
const openingQuote = /^[«"“„]/;
const colonEnd = /(?::| [–—-]) ?$/;
/** «По нормализации названий», «В школах города:». */
const preposition = /^(?:в|во|по|на|для|с) [^.;,]+$/;
/** «ОАО «Ремонт»»: of any case. */
const abbreviatedName = /^[а-я]{2,6} ?(?:№ ?\d{1,4} ?)?[«"“][^«»"“”]{2,80}[»"”]$/;
/** «Библиотекарю – неделя книги»; not «странам – участницам союза». */
const taskBehindDash = / [–—-] ?(?!участ|член)[а-я]/;
const toldBehindDash = / [–—-] ?[а-я]{4,20} ?:$/;
/** «Рекомендовать к печати», «Выдвинуть на должность»: somebody or something is put forward, nobody is told. */
const proposes =
  /^(?:рекомендова(?:ть|л[аио]?)|рекоменду(?:ет|ют|ем)|предложить|предлага(?:ть|ет|ют|ем)|выдвинуть) (?:к|для|в (?:состав|члены|кандидаты|качестве|число|президиум|совет|комиссию|правление|жюри|резерв|эксперты|депутаты|президенты|председатели)|на (?:должност[ьи]|пост|место|соискание|премию|рол[ьи]|звание|присвоение|награждение|избрание)) [а-я]/;
const listOpener = new RegExp(anyOf(listOpeners));

/** «Врачебные вести», «Посёлок, в котором хочется жить»: what a name says is not said. */
const quoted = /(?<=.)(?:«[^«»]{1,200}»|"[^"]{1,200}"|“[^“”]{1,200}”)/g;
const blank = (name: string): string => " ".repeat(name.length);
const grounds = new RegExp(`^${anyOf(groundsWords)}(?= |,)`);

/** What the cues below ask about a segment. */
interface Clause {
  readonly folded: string;
  readonly words: readonly Word[];
  /** Index of the word that gives an order, or −1. */
  readonly verb: number;
  readonly dative: boolean;
  /** Begins with a verb that names an actor: «рекомендовать …». */
  readonly matrix: boolean;
  readonly colon: boolean;
  /** Those of the end. */
  readonly tail: readonly Word[];
  /** Those that stand in no brackets. */
  readonly told: readonly Word[];
  /** What the offsets of `told` are more than those of the text. */
  readonly toldFrom: number;
}

/** @param words those of the folded text; @param from what their offsets are more than those of the text. */
export function grammarCues(folded: string, words: readonly Word[], from: number): Cue[] {
  const clause = clauseOf(folded, words, from);
  const found: Cue[] = [];
  for (const [cue, holds] of table) if (holds(clause)) found.push(cue);
  return found;
}

function clauseOf(folded: string, printed: readonly Word[], from: number): Clause {
  const words = nearest(hasQuotes(folded) ? headWords(folded.replace(quoted, blank)) : printed);
  const verb = openingQuote.test(folded) ? -1 : orderAmong(words);
  const first = words[verb === 1 && is(words[0], sign.adverb) ? 1 : 0];
  const matrix = verb <= 1 && is(first, sign.matrix);
  const told = folded.includes("(") && some(printed, sign.finite) ? headWords(folded.replace(brackets, blank)) : words;
  return {
    folded,
    words,
    verb,
    dative: (verb !== 0 || matrix) && opensInDative(folded),
    matrix,
    colon: colonEnd.test(folded.slice(-3)),
    tail: folded.length > headLength ? cutWords(folded.slice(-tailLength)) : printed,
    told,
    toldFrom: told[0] === printed[0] ? from : 0,
  };
}

function hasQuotes(folded: string): boolean {
  return folded.includes("«") || folded.includes('"');
}

function headWords(folded: string): Word[] {
  return cutWords(folded.slice(0, headLength));
}

function nearest(words: readonly Word[]): readonly Word[] {
  return words.length > farthest ? words.slice(0, farthest) : words;
}

/** Index of the first infinitive that gives an order, or −1. */
function orderAmong(words: readonly Word[]): number {
  return words.findIndex((word, at) => is(word, sign.infinitive) && !is(words[at - 1], sign.noOrder) && !isProposed(words, at));
}

/** «Спор вызвало предложение Лобова | передать пруд школе»: what somebody proposed, told behind a finite verb. */
function isProposed(words: readonly Word[], at: number): boolean {
  const noun = words.slice(0, at).findLastIndex((word) => is(word, sign.proposal));
  return noun > 0 && at - noun <= nearProposal && some(words.slice(0, noun), sign.finite);
}

const table: readonly (readonly [cue: Cue, holds: (clause: Clause) => boolean])[] = [
  ["matrix-start", ({ matrix }) => matrix],
  [
    "matrix-task",
    ({ matrix, words, folded }) =>
      matrix && (words.some((word, at) => at > 0 && is(word, sign.infinitive)) || proposes.test(folded)),
  ],
  ["infinitive-start", (clause) => !clause.matrix && startsWithVerb(clause)],
  ["infinitive-later", (clause) => !clause.matrix && clause.verb > 0 && !startsWithVerb(clause)],
  [
    "clause-first",
    ({ verb, folded, matrix }) =>
      verb > 0 && !matrix && (grounds.test(folded) || causes.test(folded)) && !colonEnd.test(folded.slice(-3)),
  ],
  [
    "infinitive-end",
    ({ tail, matrix, words }) => some(tail.slice(-lastWords), sign.infinitive) && !(matrix && words.length <= lastWords),
  ],
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
  ["narrative", isTold],
  ["noun-start", ({ verb, dative, matrix }) => verb < 0 && !dative && !matrix],
  ["object-first", ({ verb, dative }) => verb > 0 && !dative],
  ["preposition-heading", ({ verb, words, folded }) => verb < 0 && words.length < fewWords.theme && preposition.test(folded)],
  [
    "decider-comma",
    ({ verb, words, folded }) =>
      verb < 0 &&
      words.length < fewWords.decider &&
      folded.endsWith(",") &&
      some(words.slice(0, fewWords.beforeDecider), sign.decider),
  ],
  ["introduces-list", ({ colon, folded }) => colon && listOpener.test(folded.slice(-160))],
];

/** What a word tells, each by a bit. */
const sign = {
  infinitive: 1,
  finite: 2,
  matrix: 4,
  decider: 8,
  adverb: 16,
  opening: 32,
  noOrder: 64,
  opensClause: 128,
  proposal: 256,
} as const;

const signsOf = fact((form): number => {
  let signs = isInfinitive(form) ? sign.infinitive : 0;
  if (signs === 0 && isFiniteVerb(form)) signs |= sign.finite;
  if (matrixStems.some((stem) => form.startsWith(stem))) signs |= sign.matrix;
  if (deciderStems.some((stem) => form.startsWith(stem))) signs |= sign.decider;
  if (adverb.test(form)) signs |= sign.adverb | sign.opening;
  if (opening.has(form)) signs |= sign.opening;
  if (clauseWord.test(form)) signs |= sign.opensClause;
  if (proposal.test(form)) signs |= sign.proposal;
  if (noOrder.has(form) || noOrderStart.test(form)) signs |= sign.noOrder;
  return signs;
});

function is(word: Word | undefined, one: number): boolean {
  return word !== undefined && (signsOf(word.known) & one) !== 0;
}

function some(words: readonly Word[], one: number): boolean {
  for (const word of words) if ((signsOf(word.known) & one) !== 0) return true;
  return false;
}

/** «Надзор за тем, как исполняется решение, поручить …»: beside a task what a clause behind its conjunction says tells nothing. */
function isTold({ told, toldFrom, verb, folded }: Clause): boolean {
  const near = told.slice(0, clauseWords);
  if (verb < 0) return some(near, sign.finite);
  let opened = false;
  return near.some((word, at) => {
    if (at > 0 && folded.slice((near[at - 1] as Word).end - toldFrom, word.start - toldFrom).includes(",")) opened = false;
    opened ||= at > 0 && is(word, sign.opensClause);
    return !opened && is(word, sign.finite);
  });
}

function startsWithVerb({ verb, words }: Clause): boolean {
  return verb === 0 || (verb > 0 && verb < 4 && words.slice(0, verb).every((one) => is(one, sign.opening)));
}

/** «Уполномоченным поручить:», «Правление края – просить:» */
function isToldLast({ dative, colon, words, verb, folded }: Clause): boolean {
  return (dative || toldBehindDash.test(folded)) && colon && verb === words.length - 1 && is(words.at(-1), sign.matrix);
}

/** «Рекомендовать школам:», and no task yet. */
function awaitsTask({ colon, folded, words, verb }: Clause): boolean {
  return (colon || withRequest.test(folded.slice(-tailLength))) && !some(words.slice(Math.max(verb, 0) + 1), sign.infinitive);
}

function isFiniteVerb(word: string): boolean {
  if (attributive.test(word)) return false;
  if (finiteWords.has(word) || pastStart.test(word) || participle.test(word)) return true;
  return word.length >= shortestForm && (pastForms.test(word) || presentForms.test(word));
}
