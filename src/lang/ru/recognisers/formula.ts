/** The words that open a decision: «участники съезда считают необходимым:», «РЕШИЛИ:», «Собрание постановило: 1) …». */
import { wholeWord } from "../../pattern.ts";
import { fold } from "../fold.ts";
import { dativeLike } from "../morphology/dative.ts";
import { isInfinitive } from "../morphology/infinitive.ts";
import { deciderStems } from "../words/deciders.ts";

/** Offsets in the paragraph. */
export interface FormulaCue {
  /** Where the formula begins: at its subject where only commas part it from the verb, else at the verb. */
  readonly start: number;
  /** Behind its colon. */
  readonly end: number;
  /** It names who is to act: «Съезд рекомендует Министерству …:». */
  readonly addressed: boolean;
  /** Weak: the words could also tell something («предлагает:» below a question). */
  readonly weak: boolean;
}

const deciding =
  "реш(?:ил[аио]?ъ?|ает|ают|ено)|постанов(?:ил[аио]?ъ?|ляет|ляют|ляю|лено)|рекоменду(?:ет|ют|ем)|рекомендовал[аио]?|рекомендовать|предлага(?:ет|ют|ем)|" +
  "поруча(?:ет|ют|ем)|треб(?:ует|уют|уем)|обраща(?:ется|ются|емся)|призыва(?:ет|ют|ем)|прос(?:ит|ят|им)|заявля(?:ет|ют|ем)|приказываю|обязыва(?:ет|ют)|объявля(?:ет|ем)";
const deeming = "(?:счита(?:ет|ют|ем)|полага(?:ет|ют|ем)|призна(?:ет|ют|ем)|признал[аио]?) (?:необходимым|важным|целесообразным|возможным|первоочередн[а-я]+|нужным)";
const taking =
  "(?:приня(?:л[аио]?|то|ты|та)|принима(?:ет|ют)|выработал[аио]?|вын(?:есл[аио]|ес)|одобрил[аио]?|сформулировал[аио]?|выдвинул[аио]?) (?:[а-я]+ ){0,2}?" +
  "(?:решени[еяй]|резолюци[юя]|рекомендации|постановление|предложения|программу)";
const cueVerb = new RegExp(wholeWord(`${deeming}|${taking}|${deciding}|решение ?(?=:)`), "g");
const beforeColon = /^[^:.;!?\t]{0,140}?:/;
const atEnd = /^ ?[.,!]?$/;
const ofTaking = /^(?:[^:.;!?\t]{0,120})[.:]$/;
const filler = /^(?: ?[,—–-]| следующ[а-я]+| решени[ея]| резолюци[юя]| рекомендации| меры| в связи с этим| на [^:]{0,40}год[а-я]*| единогласно| также)*$/;
const direct = /^(?:решил[аио]|постановил[аио]|решено|постановлено) /;
const taker = new RegExp(`^(?:${taking})`);
const weakVerb = /^(?:предлага|прос|заявля|призыва|треб|обраща|объявля|рекомендовать)/;
/** «призывает города-члены:», «просит Генерального секретаря:»: the actor is no dative. */
const takesAccusative = /^(?:призыва|прос|обязыва|требу|обраща)/;
const torn = /(?:решил[аио]?|решает|постановил[аио]?|постановляет|постановляю|рекомендует|рекомендуют|считаютнеобходимым|считаетнеобходимым):$/;
const longestTorn = 200;
const sentence = /[.!?]["»)]? /;

export function formulaIn(text: string): FormulaCue | undefined {
  const folded = fold(text);
  const run = direct.exec(folded);
  if (run && isInfinitive(word(folded, run[0].length))) return { start: 0, end: run[0].length - 1, addressed: false, weak: false };
  cueVerb.lastIndex = 0;
  for (let found = cueVerb.exec(folded); found; found = cueVerb.exec(folded)) {
    const cue = cueAt(folded, found.index, found.index + found[0].length);
    if (cue) return cue;
  }
  return tornFormula(folded);
}

/** «Совет округа постанов ляет:»: recognition of a scan put a space into the cue. */
function tornFormula(folded: string): FormulaCue | undefined {
  if (folded.length > longestTorn || !folded.includes(":")) return undefined;
  const tight = folded.slice(-48).replace(/ /g, "");
  return torn.test(tight) ? { start: 0, end: folded.length, addressed: false, weak: false } : undefined;
}

function cueAt(folded: string, verb: number, end: number): FormulaCue | undefined {
  const after = folded.slice(end, end + 400);
  const verbText = folded.slice(verb, end);
  const weak = weakVerb.test(verbText);
  const colon = beforeColon.exec(after);
  if (colon) {
    const between = colon[0].slice(0, -1);
    const addressed = isAddressed(between) || (takesAccusative.test(verbText) && /[а-я]{3}/.test(between) && !filler.test(between));
    if (!addressed && !filler.test(between) && (weak || !taker.test(verbText)) && between.length > 60) return undefined;
    if (hasInfinitive(between)) return undefined;
    return { start: subjectBefore(folded, verb), end: end + colon[0].length, addressed, weak };
  }
  const ends = atEnd.test(after) || (taker.test(verbText) && ofTaking.test(after));
  return ends && isOpener(folded, verb) ? { start: subjectBefore(folded, verb), end: folded.length, addressed: false, weak } : undefined;
}

/** Without a colon only the end of a clause with a decider, or a line of nothing else, opens a decision. */
function isOpener(folded: string, verb: number): boolean {
  return verb === 0 || hasDecider(folded.slice(Math.max(0, verb - 160), verb));
}

function isAddressed(between: string): boolean {
  const words = between.split(/[^а-яa-z-]+/).filter(Boolean);
  return words.some((one) => dativeLike(one)) && !filler.test(between);
}

function hasInfinitive(between: string): boolean {
  return between.split(/[^а-яa-z-]+/).some((one) => isInfinitive(one));
}

function subjectBefore(folded: string, verb: number): number {
  const from = Math.max(0, verb - 200);
  const head = folded.slice(from, verb).replace(/[, ]+$/, "");
  const cut = Math.max(...[",", ".", ";", ":", "\t", ")", "»,"].map((mark) => head.lastIndexOf(mark))) + 1;
  const clause = head.slice(cut);
  if (from === 0 && cut === 0 && !sentence.test(head)) return 0;
  if (!hasDecider(clause) && !/(?:^| )мы$/.test(clause)) return verb;
  return from + cut + (clause.length - clause.trimStart().length);
}

function hasDecider(text: string): boolean {
  return text.split(/[^а-яa-z]+/).some((one) => one === "мы" || deciderStems.some((stem) => one.startsWith(stem)));
}

function word(folded: string, at: number): string {
  return /^[а-яa-z-]+/.exec(folded.slice(at, at + 40))?.[0] ?? "";
}
