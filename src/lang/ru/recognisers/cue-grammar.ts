/** What the first and last words of a segment tell by their forms: infinitives, datives, finite verbs. */
import type { Cue } from "../../language.ts";
import { opensInAccusative, opensInDative } from "../morphology/openings.ts";
import { deciderStems } from "../words/deciders.ts";
import { isInfinitive } from "../morphology/infinitive.ts";
import { matrixStems } from "../words/matrix-cues.ts";

const wordPattern = /[а-яa-z][а-яa-z-]*/g;
const farthest = 40;
/** Words that may stand before the first verb of an item: «не допускать», «активно вести», «также …». */
const beforeInfinitive = /^(?:не|активно|активнее|также|далее|[а-я]{4,}(?:но|ски|ее|ено|енно)|до|к|с|в|по|и)$/;
/** Infinitives behind these words are no orders: «чтобы обеспечить», «может стать». */
const noOrder = /^(?:чтобы|может|могут|можно|могли|позволя[а-я]+|обязан[аоы]?|хочет|хотят|готов[аы]?|стремится|способ[а-я]+|возможность|умение|право|удалось|продолжает|продолжают|стали|начали|необходимость|задач[аи]|решила|смог[а-я]*|предстоит|будут|будет)$/;
const pastForms = /(?:ились|илось|илась|ился|ались|алось|алась|ался|ено|ано)$/;
const participles =
  /^(?:провед|создан|открыт|организован|выдел|направл|принят|рассмотр|обсужд|заслуша|поставл|оснащ|установл|постро|закупл|введ|выполн|достигнут|представл|определ|отремонтирован|реализован|запланирован|произвед|получ|включ|обуч|привлеч|израсходован|утвержд|подготовл|разработа|зарегистрирован|охвач|вручен|награжд)[а-я]{0,3}н?[аоы]?$/;
const pastVerbs = /^(?:состоял|прош[ел]|приня[лвт]|рассмотре|обсужда|работал|выступил|отметил|показал|стал[аои]?$|вырос|снизил|увелич|составил|получил|достиг|открыт|поступил|представил|были?$|была$|было$|провод|провед|повысил|прошли|организова[лн]|создан|принял|участвова)/;
const presentForms = /(?:ется|ются|ится|ятся)$/;
const presentVerbs = /^(?:является|являются|составля[ею]т|работа[ею]т|действу[ею]т|обучается|обучаются|име[ею]т|наход[ия]тся|функциониру[ею]т|остается|остаются|насчитывается|требует|нуждаются|требуется|носит|сохраняется)$/;
/** «Обратиться к Правительству с просьбой»: what is asked for follows, colon or not. */
const withRequest = / с (?:просьбой|просьбами|предложени[а-я]+|призывом|требовани[а-я]+|ходатайством) ?:?$/;
const brackets = /\([^()]{0,200}\)/g;
/** «По нормализации названий», «В школах города:». */
const prepositionHeading = /^(?:в|во|по|на|для|с) [^.;,]*[^.;,]$/;
const listIntro = /(?:следующ|направлени|проблем|вопрос|задач|причин|выступил|обсужд|достижени|результат|вместе с тем|докладчик|выводам|участвовали|рассмотрены|недостатк)/;

export function grammarCues(folded: string): Cue[] {
  const words = folded.slice(0, 600).match(wordPattern)?.slice(0, farthest) ?? [];
  const found: Cue[] = [];
  const outside = folded.includes("(") ? folded.replace(brackets, " ") : folded;
  const quoted = /^[«"“„]/.test(folded);
  const verb = quoted ? -1 : words.findIndex((one, i) => isInfinitive(one) && !noOrder.test(words[i - 1] ?? ""));
  const dative = opensInDative(folded);
  const matrix = matrixStems.some((stem) => (words[0] ?? "").startsWith(stem)) && verb <= 0;
  if (matrix) found.push("matrix-start");
  else if (verb === 0 || (verb > 0 && verb < 4 && words.slice(0, verb).every((one) => beforeInfinitive.test(one)))) found.push("infinitive-start");
  else if (verb > 0) found.push("infinitive-later");
  if (endsInInfinitive(folded)) found.push("infinitive-end");
  if (dative) found.push("dative-start");
  const colon = /(?::| [–—-]) ?$/.test(folded);
  if (dative && verb < 0 && (colon || words.length < 14)) found.push("dative-heading");
  if (matrix && words.length === 1) found.push("matrix-bare");
  else if (matrix && (colon || withRequest.test(folded)) && !words.slice(1).some(isInfinitive)) found.push("matrix-heading");
  if (!dative && verb < 0 && words.length < 10 && opensInAccusative(folded)) found.push("accusative-heading");
  if (hasFinite(outside.slice(0, 600).match(wordPattern)?.slice(0, farthest) ?? [])) found.push("narrative");
  if (verb < 0 && !dative && !matrix) found.push("noun-start");
  if (verb > 0 && !dative) found.push("object-first");
  if (verb < 0 && words.length < 12 && prepositionHeading.test(folded)) found.push("preposition-heading");
  if (words.length < 9 && /,$/.test(folded) && verb < 0 && words.some((one) => deciderStems.some((stem) => one.startsWith(stem)))) found.push("decider-comma");
  if (colon && listIntro.test(folded.slice(-160))) found.push("introduces-list");
  return found;
}

function endsInInfinitive(folded: string): boolean {
  const words = folded.slice(-60).match(wordPattern) ?? [];
  return words.slice(-4).some(isInfinitive);
}

function hasFinite(words: readonly string[]): boolean {
  return words.slice(0, 25).some((one) => pastVerbs.test(one) || participles.test(one) || presentVerbs.test(one) || (one.length > 5 && (pastForms.test(one) || presentForms.test(one))));
}
