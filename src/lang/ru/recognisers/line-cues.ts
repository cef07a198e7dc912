/** What the joining of wrapped lines asks about a raw line. */
import type { LineCues } from "../../language.ts";
import { anyOf, wordStart } from "../../pattern.ts";
import { fold } from "../fold.ts";
import { knownReadings } from "../morphology/lexicon.ts";
import { remembered } from "../remembered.ts";
import { operativeVerbs } from "../words/cue-words.ts";
import { deciderStems } from "../words/deciders.ts";
import { amendingStems, decidedWords, decisionStems } from "../words/decision-verbs.ts";
import { compoundEnds, helpingVerbs, lonelyHeadings, namedStems } from "../words/line-ends.ts";
import { matrixStems } from "../words/matrix-cues.ts";
import { monthForms } from "../words/months.ts";
import { kindWords } from "../words/title-kinds.ts";
import { tellsActNumber } from "./cited-acts.ts";
import { pager } from "./cue-web.ts";
import { dayBegins } from "./date-line.ts";
import { formulaIn } from "./formula.ts";
import { edgesOf, sign } from "./line-signs.ts";
import { awaitsTask, beginsDeed, behindTerm, doersAlone, namesDoers, opensWithDoers, termBeforeTask } from "./line-tasks.ts";
import { looksLikeSurname } from "./person-traps.ts";
import { isRegionOf, placeCues } from "./place-date.ts";
import { isSignerLine } from "./signer.ts";
import { columnOf, isTermCell } from "./table-cells.ts";
import { isPeriodAlone, isTermLine } from "./term-line.ts";

const lastWord = /(?<![а-яa-z№])[а-яa-z№]{1,30}$/;
/** «Лобову Т.И»: no conjunction. */
const initialAtEnd = /[А-ЯЁ]\. ?[А-ЯЁ]$/;
const firstWord = /^[«"(]?([а-я-]+)/;
const alone = new RegExp(
  `^(?:${anyOf(lonelyHeadings)}(?: ?№ ?[\\d/-]{1,20})?[ .:]*$|приложение(?: №? ?\\d{1,3})?[ .:]*$|голосовали|проголосовали|(?:решение )?(?:принято|утверждено)? ?единогласно|принят[аоы]? (?:без голосования|консенсусом)|за ?[-–—:]? ?\\d{1,6} ?[,;] ?против|слушали:|выступили:|приложение ?(?:№ ?\\d|$)|исп\\.|м\\.п\\.|(?:arabic|chinese|english|french|russian|spanish)$|original ?: ?[a-z]|[«»‹›] [^«»‹›:;.]{2,40}$|${pager})`,
);
/** «Исп. Лобов К.К., Сомова Р.Д.»: no telephone. */
const executor = /^[Ии]сп\. ?[:–—-]? ?[А-ЯЁ][^\d]{3,}$/;
/** «в размере», «на общую сумму», «общей площадью», «не менее» */
const measuring =
  /(?:^| )(?:в (?:[а-я]{3,14} )?(?:размере|количестве|объеме|сумме|составе|пределах)|на (?:общую )?сумму|из расчета|(?:общей |средней )?(?:численностью|площадью|протяженностью|стоимостью|вместимостью|мощностью|длиной|длительностью)|сроком на|не (?:менее|более|ниже|выше|реже|чаще))$/;
const longestMeasure = 40;
/** A name alone, or behind a gap. */
const signature =
  /(?:^|\t| {3}|_{3} {0,9})(?:[/(] ?)?(?:[А-ЯЁ]\. ?(?:[А-ЯЁ]\. ?)?[А-ЯЁ][а-яёА-ЯЁ-]{1,40}|[А-ЯЁ][а-яё-]{1,40} [А-ЯЁ]\. ?[А-ЯЁ]\.?)(?: ?[/)])?$/;
const wording =
  /(?:следующего содержания|в (?:следующей |новой |такой )?редакции|следующий текст|(?:словами|текстом|(?:под)?(?:пункт|абзац)(?:ом|ами)|строк(?:ой|ами)|предложени(?:ем|ями)|позици(?:ей|ями))) ?:$/;
const amending = new RegExp(`${wordStart}${anyOf(amendingStems)}`);
const namedWord = new RegExp(`(?<![а-я])${anyOf(namedStems)}[а-я]{0,5}$`);
const governing = new RegExp(`^${anyOf([...matrixStems, ...helpingVerbs])}`);
const deciding = new RegExp(`${wordStart}${anyOf(deciderStems)}`);
const compoundStart = new RegExp(`${anyOf(compoundEnds)}$`);
const longestName = 60;
const longestLine = { decider: 90, doers: 100, decision: 60, opener: 200, page: 40 } as const;
const page =
  /^(?:(?:\d{1,3} )?[a-z]{1,8}(?:[ /]\d[\d./]{0,8}){0,2} ?[-–—] ?|[-–—\s]*)(?:стр(?:аница|\.)?|с\.|лист|л\.|page) ?\d{1,4}(?: ?(?:из|\/|of) ?\d{1,4}| ?об\.?)?[-–—.\s]*$/;
const turning =
  /^ко? (?:[^.:;!?]|(?<=[А-ЯЁ])\.){3,90}?(?::| [–—-] | с (?:призывом|просьбой|предложением|требованием|наказом|пожеланием|ожиданием|надеждой)[ ,])/;
const dateOnly = new RegExp(
  `^(?:\\d{1,2} )?(?:${anyOf(monthForms.map((forms) => forms[1] as string))} )?\\d{4} ?(?:г|г\\.|год|года)?[.;,)]*$|^\\d{1,2} ${anyOf(monthForms.map((forms) => forms[1] as string))}[.;,)]*$|^\\d{1,2}\\.\\d\\d\\.\\d{4} ?(?:г|г\\.|года)?[.;,)]*$`,
);
const numeroAlone = /^[^А-Яа-яЁёA-Za-z№]?№$/;
/** «не позднее 7 июля» | «2020 г.» */
const danglingDate = new RegExp(
  `(?:^| )(?:\\d{1,2} ${anyOf(monthForms.map((forms) => forms[1] as string))}|позднее|позже|срок до|к|до|от)$`,
);
const dayAtEnd = new RegExp(`(?:^|[^а-я\\d.])\\d{1,2} ${anyOf(monthForms.map((forms) => forms[1] as string))}$`);
const yearFirst = /^\d{4} ?(?:г\.|года?)(?![а-я])/;
const decision = new RegExp(
  `^${anyOf(decisionStems)}[а-я]{1,20}(?: (?:и|необходимым|целесообразным|важным|следующее|следующие|решение|о следующем)){0,4} ?(?:[а-я]{5,20}(?:ем|ют|ет|им))? ?[:,!.]$`,
);
/** «РЕШИЛИ: информацию принять к сведению.» */
const runsIn = new RegExp(`^(?:${anyOf(decidedWords)})(?: единогласно)? ?: `);
const bareDecision = new Set([
  ...decidedWords,
  "постановляет",
  "постановляют",
  "постановляю",
  "постановляем",
  "решает",
  "решают",
]);
const shortBeforeName =
  /(?:^|(?<!\d|т\.)[ («])(?:г|с|д|п|х|пос|дер|ст|ул|пр|пер|им|т|тов|проф|доц|акад|гр|гор|р|оз|о|п\.г\.т|р\.п|[дк]\.[а-я]{1,4}\. ?н|чл\.-корр|инж|канд)\.$/;
const publication =
  /^(?:сборник|вестник|материалы|труды|известия|(?:ученые |научные )?записки|бюллетень|ведомости|стенограмма|стенографический отчет|тезисы|журнал|газета|хроника|каталог|альманах|ежегодник)(?: [а-я«»"№\d.,/-]{1,30}){1,12}$/;
/** «Лесной вестник. 2009. Вып. 5. С. 31», «Мельница      1993, № 7»: of printed matter. */
const volume =
  /^[^:;!?]{5,90}[\s.,](?:19|20)\d\d ?[.,] ?(?:(?:вып(?:уск|\.)|том|т\.|ч\.|кн\.) ?|№ ?)\d{1,4}(?: ?\(\d{1,4}\))?(?:[.,] ?(?:вып\. ?|№ ?|с(?:тр)?\. ?)[\d–—-]{1,9}){0,3}[.)]?$/;
/** «Вып. 5», «Т. 2», «С. 31»: no act is numbered so. */
const issueOrPage = /(?<![а-я])(?:вып(?:уск|\.)|том|т\.|ч\.|кн\.|с(?:тр)?\.) ?\d/;
const act = new RegExp(`^${anyOf(kindWords)}(?= )`);
const vowelEnd = /[аеиоуыэюя]$/;
const titleBelow = new RegExp(`^(?:проект |выписка|${anyOf(kindWords)}(?![а-я]))`);
/** «Проект резолюции», «Выписка из протокола», «Итоговый документ форума» */
const kindOfAct = new RegExp(`${wordStart}${anyOf(kindWords.map((word) => word.replace(vowelEnd, "")))}[а-я]{0,3}(?![а-я])`);
/** «Резолюция № 15-6»: the head of each page but the first. */
const actAlone =
  /^(?:резолюция|решение|протокол|постановление|рекомендации|заключение|приложение к [а-я]{6,20}) (?:№|n) ?\d[\da-zа-я/.-]{0,12}$/;
/** Behind the clauses of grounds: what follows is told of a finding. */
const foundAlone =
  /^(?:отмеча|констатиру|заявля|подчеркива)(?:ем|ют|ет) следующее[ .:]*$|^(?:пришли к (?:согласию|соглашению)|договорились|согласились|условились) о (?:ниже)?следующем[ .:]*$/;
/** «призываем правительства», «заявляет о готовности» */
const acting = [...operativeVerbs, ...operativeVerbs.map((verb) => `${verb.slice(0, -1)}м`)];
const operative = new RegExp(`^(?:настоятельно |также |вновь |торжественно |решительно )?${anyOf(acting)}(?=[ ,])`);
const clauseMarks = [".", ":", ";", ",", "!", "?"];
const mark = /[.:;,!?]/;
const finite = /(?:[аеи]ет|[аеи]ют|[иы]ли|ила|ил|али|ала|ены|ано)(?:ся)?(?= |$)/;

export const lineCues: LineCues = {
  dayBegins,
  dangling: isDangling,
  infinitive,
  opensDecision: remembered((line) => foundAlone.test(fold(line).slice(0, longestLine.decision)) || opensDecision(line)),
  task: (line) => isTask(behindTerm(line)),
  termBeforeTask,
  surname: looksLikeSurname,
  signer: isSignerLine,
  namesDoers,
  doersAlone: (line) => line.length < longestLine.doers && doersAlone(line),
  awaitsTask,
  opensWithDoers,
  turnsTo: (line) => line.startsWith("к") && turning.test(line),
  endsDecided: (line) => (line.endsWith(",") || line.endsWith("!")) && bareDecision.has(lastOf(fold(line).slice(-30, -1).trim())),
  endsInDecider: (line) => isDecider(lastClause(fold(line).slice(-longestLine.decider))),
  volume: isVolume,
  publication: (line) =>
    line.length < longestName && (publication.test(fold(line)) || actAlone.test(fold(line))) && !mark.test(line.slice(-1)),
  abbreviated: (line) => shortBeforeName.test(line.slice(-8)),
  named: (line) => namedWord.test(fold(line).slice(-30)),
  introducesWording: (text) => {
    const words = fold(text).replaceAll("\n", " ");
    return wording.test(words) && amending.test(words);
  },
  operative: (line) => operative.test(fold(line).slice(0, longestLine.page)),
  executor: (line) => line.length < longestName && executor.test(line),
  measuring: (line) => (edgesOf(line).end & sign.measures) !== 0 && measuring.test(fold(line.slice(-longestMeasure))),
  term: (line) => isTermLine(fold(line).slice(0, 60)),
  periodAlone: (line) => line.length < longestLine.page && isPeriodAlone(fold(line)),
  standsAlone: remembered(
    (line) =>
      alone.test(fold(line).slice(0, 80)) ||
      ((edgesOf(line).start & sign.decides) !== 0 && runsIn.test(fold(line).slice(0, 40)) && isUpper(line)) ||
      isDecision(line) ||
      isSignature(line) ||
      placeCues(line, fold(line)).some((cue) => cue === "place-date" || cue === "navigation"),
  ),
  signature: isSignature,
  decider: remembered((line) => line.length < longestLine.decider && isDecider(fold(line))),
  decision: remembered(isDecision),
  compound: (first, second) => compoundStart.test(fold(first)) || isName(second) || sharesCase(fold(first), fold(second)),
  pageNumber: (line) => line.length < longestLine.page && page.test(fold(line)),
  tellsActNumber: (above, line) => above.length < longestLine.opener && tellsActNumber(above, line),
  regionOf: (above, line) => line.length < longestName && isRegionOf(above, line),
  yearBelow: (above, line) => yearFirst.test(line) && dayAtEnd.test(fold(above.slice(-30))),
  dateAlone: (line) => line.length < longestLine.page && dateOnly.test(fold(line)),
  column: columnOf,
  termCell: isTermCell,
};

/** A small letter may go on with a sentence. */
function isUpper(line: string): boolean {
  return line.charAt(0) !== line.charAt(0).toLowerCase();
}

function isDangling(line: string): boolean {
  const last = edgesOf(line).end;
  if ((last & (sign.dangling | sign.beforeYear)) === 0) return line.endsWith("№") && numeroAlone.test(line.slice(-2));
  if (initialAtEnd.test(line.slice(-6))) return false;
  return (last & sign.dangling) !== 0 || danglingDate.test(fold(line).slice(-30));
}

/** Begins with a verb that no other infinitive depends on. */
function isTask(line: string): boolean {
  if (!infinitive(line)) return false;
  if (beginsDeed(line)) return true;
  return !fold(line)
    .slice(0, 60)
    .split(" ", 2)
    .some((word) => governing.test(firstWord.exec(word)?.[1] ?? ""));
}

/** The first word, or the second behind «не» or an adverb: «постоянно информировать». */
function infinitive(line: string): boolean {
  const { start, second } = edgesOf(line);
  if ((start & sign.infinitive) !== 0) return true;
  return (start & sign.beforeInfinitive) !== 0 && (second & sign.infinitive) !== 0;
}

function isSignature(line: string): boolean {
  if (line.length > longestName && !line.includes("\t") && !line.includes("   ") && !line.includes("___")) return false;
  const tail = line.length > longestName ? ` ${line.slice(-longestName)}` : line;
  return signature.test(tail);
}

/** «участники форума считают необходимым:», items may follow in the line. */
function opensDecision(line: string): boolean {
  const head = line.slice(0, longestLine.opener);
  const colon = head.includes(":");
  if (!colon && (line.length > longestLine.decision || !bareDecision.has(lastOf(fold(line))))) return false;
  const formula = formulaIn(head);
  return formula?.start === 0 && (colon ? head[formula.end - 1] === ":" : formula.end === line.length);
}

function lastOf(folded: string): string {
  return lastWord.exec(folded)?.[0] ?? "";
}

function isDecision(line: string): boolean {
  if (line.length >= longestLine.decision || (edgesOf(line).start & sign.decides) === 0) return false;
  return decision.test(fold(line)) || bareDecision.has(fold(line));
}

function lastClause(folded: string): string {
  return folded.slice(Math.max(...clauseMarks.map((one) => folded.lastIndexOf(one))) + 1).trim();
}

function isDecider(folded: string): boolean {
  return deciding.test(folded) && !mark.test(folded) && !finite.test(folded);
}

/** «учителям-» + «историкам»: two nouns in one case, the first of them people or a body. */
function sharesCase(first: string, second: string): boolean {
  const others = knownReadings(second);
  return knownReadings(first).some(
    (one) => one.kind !== "other" && others.some((other) => other.case === one.case && other.number === one.number),
  );
}

/** «Мамин-» + «Сибиряк»; all capitals tell nothing. */
function isName(word: string): boolean {
  return word.charAt(0) !== word.charAt(0).toLowerCase() && word !== word.toUpperCase();
}

/** «Совет лесничих, 2009, № 7» may be the only title: a number alone needs the same line again or a title below. */
function isVolume(line: string, others: readonly string[]): boolean {
  if (line.length >= longestLine.opener) return false;
  const folded = fold(line);
  if (!volume.test(folded) || act.test(folded)) return false;
  if (issueOrPage.test(folded)) return true;
  return !kindOfAct.test(folded) && others.some((other) => other === line || titleBelow.test(fold(other)));
}
