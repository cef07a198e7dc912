/** The words that open a decision: «участники съезда считают необходимым:», «РЕШИЛИ:», «Собрание постановило: 1) …». */
import { anyOf } from "../../pattern.ts";
import { fold } from "../fold.ts";
import { dativeLike } from "../morphology/dative.ts";
import { isInfinitive } from "../morphology/infinitive.ts";
import { fromWhom, opensInAccusative, opensInBody, opensInDative } from "../morphology/openings.ts";
import { groundsWords } from "../words/cue-words.ts";
import { accusativeStems, decidedWords, impersonalVerbs, tornFormulas, weakStems } from "../words/decision-verbs.ts";
import { mayDecide } from "./deciding-words.ts";
import { hasDecider, subjectBefore } from "./formula-subject.ts";
import { onlyTells } from "./formula-telling.ts";
import { advising, cueVerb, proposal, ranking, taking } from "./formula-verbs.ts";
import { foldedWordsOf, type Word } from "./paragraph-words.ts";
import { closeTorn, mayBeTorn } from "./torn-words.ts";

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
  /** It may as well open a list of themes: «определили следующие задачи:». */
  readonly list: boolean;
}

const ofTasks = /следующие (?:меры|задачи|шаги|пункты)$/;
const beforeColon = /^(?:[^:.;!?\t]|(?<=(?:^|[ (.])(?:[а-я]|им|обл|зам|тов))\.){0,140}:/;
/** «Школам рекомендовать: не допускать …; вести …»: one task. */
const runsInTask = /^ ?[а-я]{2}/;
const infinitiveEnd = /(?:ать|ить)$/;
/** «Исходя из пользы дела, рекомендуется.»: a sentence of nothing but its grounds. */
const impersonal = new RegExp(
  `^${anyOf(groundsWords)} [^.:;!?\\t]{3,140}, ${anyOf([...impersonalVerbs, "решено", "постановлено"])}(?: (?:ниже)?следующее)?[.:]$`,
);
const stops = [".", ":"];
const atEnd = /^(?: (?:ниже)?следующее)? ?[.,!]?$/;
/** «считают необходимым | обратиться к властям со следующими предложениями.» */
const addressing =
  /^ обратиться [^:.;!?\t]{3,200} со? (?:ниже)?следующ(?:ими|ей|им) (?:предложени|просьб|призыв|обращени|рекомендаци|требовани)[а-я]{1,4}\.$/;
const restOfTaking = 120;
const ofTaking = new RegExp(`^[^:.;!?\\t]{0,${restOfTaking}}[.:]$`);
/** What may stand between the verb and the colon and names nobody: «на 2024 год», «следующее решение». */
const filler =
  /^(?: ?[,—–-]| следующ[а-я]+| решени[ея]| резолюци[юя]| рекомендации| меры| в связи с этим| на (?:(?!год)[^: ]{1,15} ){0,5}год[а-я]*| единогласно| также)*$/;
/** «определить на 2024 год следующее», «провести следующие мероприятия», «дать следующие поручения» */
const planning =
  /^ (?:определить|поставить|принять|предпринять|провести|осуществить|выполнить|реализовать|сделать|дать|вынести|выработать)(?: [^: ]{1,15}){0,7} следующ[а-я]{2,3}(?: (?:мероприятия|меры|работы|действия|шаги|задачи|поручения|рекомендации|решени[ея]))?$/;
const when = /^ в (?:[^: ]{1,15} ){1,4}году$|^ в (?:первую очередь|дальнейшем|ближайшее время)$/;
const direct = /^(?:решил[аио]|постановил[аио]|решено|постановлено) /;
/** «По второму вопросу решили план …, смету утвердить»: the task begins with its object. */
const byQuestion =
  /^по [\dа-я-]{1,15} вопросу (?:повестки (?:дня )?)?(?:единогласно )?(?:решил[аио]?|постановил[аио]?|решено|постановлено) /;
const ranks = new RegExp(`^${ranking}`);
const advised = new RegExp(advising, "y");
const taker = new RegExp(`^${taking}`);
const firstPerson = /[еи]м(?:ся)?$/;
const weakVerb = new RegExp(`^${anyOf(weakStems)}`);
const takesAccusative = new RegExp(`^${anyOf(accusativeStems)}`);
const torn = new RegExp(`${anyOf(tornFormulas)}:$`);
const glued = new RegExp(`[а-я](?:${anyOf([...decidedWords, "постановляет", "постановляют"])}) ?:$`);
const longestTorn = 200;
/** «По итогам было принято решение», its colon lost. */
const longestTaken = 140;
const longestCue = 120;
const longestUnaddressed = 60;
const wordOfThree = /[а-я]{3}/;
const notWord = /[^а-яa-z-]+/;
const we = /(?:^| )мы$/;
const firstWord = /^[а-яa-z-]+/;

/** @param from where the text begins that is asked about; what stands before it is a marker. Offsets are told from there. */
export function formulaIn(text: string, from = 0): FormulaCue | undefined {
  const read: Read = { folded: fold(text).slice(from), raw: text.slice(from), words: foldedWordsOf(text) };
  const { folded } = read;
  const colon = folded.includes(":");
  const found = (mayDecide(read.words) ? decidedIn(folded, colon) : undefined) ?? gluedFormula(folded);
  return found ?? (colon ? tornFormula(read) : closedFormula(read));
}

interface Read {
  readonly folded: string;
  readonly raw: string;
  readonly words: readonly Word[];
}

function decidedIn(folded: string, colon: boolean): FormulaCue | undefined {
  if (folded.length < longestTorn && stops.includes(folded.slice(-1)) && impersonal.test(folded))
    return { ...plain, start: 0, end: folded.length };
  return runIn(folded) ?? byVerb(folded, colon);
}

function runIn(folded: string): FormulaCue | undefined {
  const question = byQuestion.exec(folded)?.[0];
  if (question && hasInfinitive(folded.slice(question.length))) return runningOn(question.length - 1);
  const run = direct.exec(folded)?.[0];
  const next = run && firstWord.exec(folded.slice(run.length, run.length + 40))?.[0];
  return run && isInfinitive(next ?? "") ? runningOn(run.length - 1) : undefined;
}

function byVerb(folded: string, colon: boolean): FormulaCue | undefined {
  cueVerb.lastIndex = colon ? 0 : Math.max(0, folded.length - restOfTaking - longestCue);
  for (let found = cueVerb.exec(folded); found; found = cueVerb.exec(folded)) {
    const cue = cueAt(folded, found.index, found.index + found[0].length);
    if (cue) return cue.addressed ? (laterThan(folded, cue) ?? cue) : cue;
  }
  return undefined;
}

/** «…, что больной обращается к врачу поздно, Дума постановляет:»: the verb before the colon opens. */
function laterThan(folded: string, cue: FormulaCue): FormulaCue | undefined {
  const later = cueVerb.exec(folded);
  return later && later.index < cue.end ? cueAt(folded, later.index, later.index + later[0].length) : undefined;
}

/** «…, собрание жителейрешило:»: the words are glued where a line was joined. */
function gluedFormula(folded: string): FormulaCue | undefined {
  const found = folded.endsWith(":") ? glued.exec(folded.slice(-longestCue)) : null;
  if (!found) return undefined;
  const verb = folded.length - found[0].length + 1;
  return { ...plain, start: subjectBefore(folded, verb), end: folded.length };
}

/** «заявляем сл едующее:»: the whole line, with its torn words closed. */
function closedFormula({ folded, raw, words }: Read): FormulaCue | undefined {
  if (folded.length > longestTorn || !mayBeTorn(words, folded)) return undefined;
  const closed = closeTorn(raw);
  const cue = closed === folded ? undefined : formulaIn(closed);
  return cue?.start === 0 && cue.end === closed.length ? { ...cue, end: folded.length } : undefined;
}

/** «Решили утвердить план»: the task follows in the same sentence. */
function runningOn(end: number): FormulaCue {
  return { ...plain, start: 0, end };
}

const plain = { addressed: false, weak: false, list: false };

/** «Совет округа постанов ляет:»: recognition of a scan put a space into the cue. */
function tornFormula(read: Read): FormulaCue | undefined {
  const { folded } = read;
  if (folded.length > longestTorn) return undefined;
  const closed = closedFormula(read);
  if (closed) return closed;
  const tight = folded.slice(-48).replace(/ /g, "");
  return torn.test(tight) ? { ...plain, start: 0, end: folded.length } : undefined;
}

function cueAt(folded: string, verb: number, end: number): FormulaCue | undefined {
  const place: VerbPlace = { folded, verb, end, text: folded.slice(verb, end), after: folded.slice(end, end + 400) };
  if (onlyTells(folded, verb, place.text)) return undefined;
  const colon = beforeColon.exec(place.after)?.[0];
  return colon ? beforeItsColon(place, colon) : atTheEnd(place);
}

interface VerbPlace {
  readonly folded: string;
  /** Where the verb begins and ends. */
  readonly verb: number;
  readonly end: number;
  readonly text: string;
  readonly after: string;
}

function beforeItsColon({ folded, verb, end, text }: VerbPlace, colon: string): FormulaCue | undefined {
  const between = colon.slice(0, -1);
  if (infinitiveEnd.test(text) && runsInTask.test(folded.slice(end + colon.length))) return undefined;
  const start = subjectBefore(folded, verb);
  const weak = isWeak(text) && !(proposal.test(text) && hasDecider(folded.slice(start, verb)));
  const fills = [filler, planning, when].some((one) => one.test(between)) || ranks.test(text);
  const behind = !fills && (isAddressed(between) || (takesAccusative.test(text) && wordOfThree.test(between)));
  const addressed = behind || namesBefore(folded.slice(start, verb), text);
  if (!addressed && !fills && (weak || !taker.test(text)) && between.length > longestUnaddressed) return undefined;
  if (!fills && hasInfinitive(between)) return undefined;
  return { start, end: end + colon.length, addressed, weak, list: ofTasks.test(text) };
}

function atTheEnd({ folded, verb, text, after }: VerbPlace): FormulaCue | undefined {
  const takes = taker.test(text);
  if (!atEnd.test(after) && !(takes && ofTaking.test(after)) && !addressing.test(after)) return undefined;
  const lostColon = takes && after === "" && folded.length < longestTaken;
  const start = subjectBefore(folded, verb);
  const addressed = !takes && after === "" && namesBefore(folded.slice(start, verb), text);
  if (!lostColon && !addressed && !isOpener(folded, verb)) return undefined;
  return { ...plain, start, end: folded.length, addressed, weak: isWeak(text) };
}

/** Who is to act before the verb: «Школам предлагаем», «Органы власти просим», «От подрядчиков требуем», «К мэрам обращаемся». */
function namesBefore(clause: string, verb: string): boolean {
  if (isToldBefore(clause, verb) || (demanding.test(verb) && fromWhom.test(clause))) return true;
  if (toWhom.test(clause) && (turning.test(verb) || (firstPerson.test(verb) && dashAtEnd.test(clause)))) return true;
  if (!takesAccusative.test(verb)) return false;
  return opensInAccusative(clause) || (firstPerson.test(verb) && opensInBody(clause));
}

const demanding = /^(?:по)?треб/;
/** «К депутатам | обращаемся» */
const turning = /^обраща/;
/** «к мельникам – | просим» */
const dashAtEnd = /[–—-] ?$/;
const toWhom = /^ко? [а-я]{2}/;

/** «предлагает», «просят»; «мы требуем» is the speech of those who decide. */
function isWeak(verb: string): boolean {
  return weakVerb.test(verb) && !firstPerson.test(verb);
}

/** Without a colon only the end of a clause with a decider, or a line of nothing else, opens a decision. */
function isOpener(folded: string, verb: number): boolean {
  return verb === 0 || isAdvised(folded, verb) || hasDecider(folded.slice(Math.max(0, verb - 160), verb));
}

function isAdvised(folded: string, verb: number): boolean {
  advised.lastIndex = verb;
  return advised.test(folded);
}

function isAddressed(between: string): boolean {
  return surnameInDative.test(between) || between.split(notWord).some((one) => one !== "" && dativeLike(one));
}

/** «поручает | Лобову К.К.» */
const surnameInDative = /(?:^|[ ,])[а-я-]{2,30}(?:[уюе]|ой|их|ко) [а-я]\./;

/** «Директорам школ предлагаем:»; «Министерству путей предлагаем:», where «мы» decide and no decider is named. */
function isToldBefore(clause: string, verb: string): boolean {
  return opensInDative(clause) && !we.test(clause) && (firstPerson.test(verb) || !hasDecider(clause));
}

function hasInfinitive(between: string): boolean {
  return between.split(notWord).some(isInfinitive);
}
