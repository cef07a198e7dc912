/** Facts that follow from other facts, from the place in the document, from what was set aside: one condition each. */
import type { Segment } from "../../model/line.ts";
import type { Fact } from "./fact.ts";
import type { Judged } from "./judged.ts";
import { headsClauses, partsPoints } from "./theme-lines.ts";

/** One of these a title must have: nothing else makes the first sentence of a text a title. */
const titleFacts: readonly Fact[] = [
  "title-word",
  "title-tail",
  "draft-stamp",
  "body-name",
  "subject",
  "act-number",
  "resolution-number",
  "quoted-whole",
  "capitals",
  "previous:open",
  "far-indent",
];

/** One of these a line of a signature that ends like a sentence must have. */
const signed: readonly Fact[] = ["name-end", "name-only", "post-start", "seal", "seal-alone", "in-signature"];

/** So many segments at the top of a page of a site may be its furniture. */
const mostFurniture = 10;

const judgements: readonly (readonly [fact: Fact, holds: (judged: Judged) => boolean])[] = [
  ["annex-stamp", (one) => one.document.firstSigned < one.index && isAnnexStamp(one)],
  ["untitled", ({ facts }) => !titleFacts.some((fact) => facts.has(fact))],
  ["opens-tasks", ({ facts }) => facts.has("formula-list") && (facts.has("next:infinitive") || facts.has("next:matrix"))],
  ["awaits-list", awaitsList],
  ["awaits-task", awaitsTask],
  // of an archive
  [
    "foreign-head",
    ({ segment, facts, index, document }) =>
      facts.has("foreign") && facts.has("top") && !segment.marker && index < document.firstDecision,
  ],
  // «1. Рассмотрев итоги, присудить призовые места:»
  [
    "participle-task",
    ({ facts, index, document }) =>
      document.firstDecision >= 0 &&
      index > document.firstDecision &&
      ["numbered", "participle-start", "infinitive-later"].every((fact) => facts.has(fact as Fact)),
  ],
  [
    "bare-matrix-inside",
    ({ facts, index, document }) => facts.has("matrix-bare") && document.firstDecision >= 0 && index > document.firstDecision,
  ],
  ["kind-heading", isKindHeading],
  ["own-subject", isOwnSubject],
  // «от 05.06.2019 № 3» of the act that the subject above names, where this one has a day of its own
  [
    "subject-date",
    ({ segment, index, document, facts }) =>
      facts.has("previous:act-awaited") && facts.has("place-date") && segment.blankBefore === 0 && document.firstDated < index,
  ],
  ["question", opensQuestion],
  // «Бюллетень № 3» above the title is where the text was printed
  [
    "sheet-above",
    ({ segment, facts, index, document }) =>
      facts.has("sheet") && !segment.marker && index < (document.title < 0 ? document.firstDecision : document.title),
  ],
  [
    "held-at-top",
    ({ facts, index, document }) =>
      facts.has("held") && facts.has("top") && !(document.firstDecision < index && document.firstDecision >= 0),
  ],
  ["theme-heading", headsTasks],
  ["theme-between", partsPoints],
  ["theme-of-clauses", headsClauses],
  ["collective-sign", signsTogether],
  ["signers", isAboveSigners],
  // «(Лобов К.К., Сомова Р.Д.)» below «2. О ходе сева»
  ["speakers", ({ facts }) => facts.has("names-bracketed") && facts.has("previous:theme")],
  [
    "attendance-goes-on",
    ({ segment, facts }) => !segment.marker && facts.has("previous:attendance") && facts.has("previous:open"),
  ],
  ["attendance-signed", ledAndSigns],
  // «29 ноября 2021» below a menu, where the act has a day of its own
  [
    "posted",
    ({ facts, index, document }) =>
      facts.has("near-navigation") && facts.has("place-date") && index < Math.min(document.lastDated, mostFurniture),
  ],
  ["unsigned", ({ facts }) => facts.has("end:period") && !signed.some((fact) => facts.has(fact))],
  ["after-last-rule", ({ segment, index, document }) => segment.afterRule && index > document.closed],
  ["mail-foot", ({ segment, facts }) => segment.afterRule && facts.has("regards")],
  ["note-below", isNote],
  [
    "typist",
    ({ segment, facts, document, index }) =>
      ((facts.has("name-only") && facts.has("next:contact") && !isBelowName(segment, facts)) || facts.has("surname-contact")) &&
      !facts.has("in-signature") &&
      index > document.closed,
  ],
  ["vote-result", isVoteResult],
];

export function addJudgements(judged: Judged): void {
  for (const [fact, holds] of judgements) if (holds(judged)) judged.facts.add(fact);
}

/** «Секретари        О.Л. Сомова» / «                 И.К. Лобов»: the second of two names in one column. */
function isBelowName({ blankBefore }: Segment, facts: ReadonlySet<Fact>): boolean {
  return blankBefore === 0 && facts.has("far-indent");
}

/** «Принято единогласно» behind a point of minutes; below the last task of an act that has a title it tells how that was adopted. */
function isVoteResult({ document, index, facts }: Judged): boolean {
  if (!document.protocol || index <= document.firstDecision || !facts.has("unanimous")) return false;
  return document.minutes || document.title < 0 || index < document.lastDecision;
}

/** «УТВЕРЖДЕНА постановлением …», «ПАСПОРТ» below a signature. */
function isAnnexStamp({ segment, facts }: Judged): boolean {
  if (facts.has("approval-stamp") || facts.has("approved-by")) return true;
  return facts.has("annex-title") && (facts.has("capitals") || segment.blankBefore > 1);
}

/** «11. просит Секретариат, в консультации с музеями,» above «a) …». */
function awaitsList({ facts, segment, below }: Judged): boolean {
  return facts.has("asks-whom") && !facts.has("infinitive-later") && opensOther({ marker: segment.marker, below });
}

/** «Предложить школам», «Управлению культуры», and the task in the next line; «2. МУП «Плёс»» above «а) до осени починить мост». */
function awaitsTask({ facts, segment, below, index, document }: Judged): boolean {
  const open = facts.has("end:none") || (facts.has("end:comma") && opensOther({ marker: segment.marker, below }));
  if (!open || facts.has("infinitive-later")) return false;
  const named = facts.has("matrix-start") ? !facts.has("matrix-task") : facts.has("operative-present");
  if (facts.has("next:infinitive")) return named || facts.has("dative-start");
  const told = segment.marker !== null || (document.firstDecision >= 0 && index > document.firstDecision);
  return (
    (named || (told && facts.has("dative-start") && facts.has("next:task"))) && opensOther({ marker: segment.marker, below })
  );
}

/** Marks of another kind begin right below: «2. Обязать университеты» above «а) …». */
function opensOther({ marker, below }: { marker: Segment["marker"]; below: Segment["marker"] }): boolean {
  return below !== null && (marker === null || below.type !== marker.type || below.path.length > marker.path.length);
}

/** «2. Рекомендации» below the heading of the document. */
function isKindHeading({ segment, facts, document, index }: Judged): boolean {
  return segment.marker?.number != null && facts.has("title-word-alone") && document.title >= 0 && index > document.title;
}

/** «О внесении изменений в постановление … «Об утверждении программы …»» between the heading and the decision: no sentence, however long. */
function isOwnSubject({ segment, facts, document, index }: Judged): boolean {
  if (segment.marker || !facts.has("subject") || !facts.has("top") || document.title < 0 || index <= document.title) return false;
  if (facts.has("narrative") || (document.firstDecision >= 0 && document.firstDecision < index)) return false;
  return facts.has("amends") || (facts.has("long") && facts.has("end:none"));
}

/** «2. О ходе сева» above «СЛУШАЛИ:», not the last point of the agenda. */
function opensQuestion(judged: Judged): boolean {
  const { segment, facts, document, index } = judged;
  if (facts.has("sundries") && document.protocol && document.firstDecision >= 0 && index > document.firstDecision) return true;
  if (opensStory(judged) || isNumberedQuestion(judged)) return true;
  if (!facts.has("next:heard") || !facts.has("theme-start") || facts.has("after-colon")) return false;
  return !facts.has("counts-on") && (segment.marker !== null || segment.blankBefore > 0);
}

/** «Вопрос 1. О площадках» above who was heard, or behind a blank line, not in the agenda; «Вопрос 6 передать старосте» is a task. */
function isNumberedQuestion({ segment, facts }: Judged): boolean {
  if (!facts.has("question-number") || facts.has("after-colon") || facts.has("series")) return false;
  if (facts.has("infinitive-later") || facts.has("infinitive-end")) return false;
  return facts.has("next:heard") || segment.blankBefore > 0;
}

/** «О площадках» above tasks, without a number. */
function headsTasks({ segment, index, facts, document }: Judged): boolean {
  if (!["theme-start", "short", "fragment", "end:none"].every((fact) => facts.has(fact as Fact)) || facts.has("counts-on"))
    return false;
  if (document.firstDecision < 0 || index <= document.firstDecision || segment.marker !== null) return false;
  if (facts.has("blank-before") && (facts.has("next:task") || facts.has("next:operative"))) return true;
  return facts.has("next:dative") || facts.has("next:infinitive") || facts.has("next:matrix");
}

/** «2. О ходе сева», alone between paragraphs: what follows tells of it. */
function opensStory({ segment, facts, below, document }: Judged): boolean {
  if (!facts.has("theme-start") || !segment.marker?.number || below) return false;
  if (facts.has("counts-on") || facts.has("after-colon")) return false;
  if (facts.has("next:infinitive") || facts.has("next:matrix") || segment.blankBefore === 0) return false;
  return document.protocol || facts.has("next:story") || facts.has("next:formula");
}

/** «Слёт мастеров Поволжья» behind the last task: those who decided sign together. */
function signsTogether({ segment, index, document, facts }: Judged): boolean {
  if (segment.marker || !facts.has("short") || !facts.has("end:none") || facts.has("small-start")) return false;
  if (index !== document.length - 1 && !facts.has("next:closing")) return false;
  return facts.has("collective") && facts.has("noun-start") && !facts.has("narrative");
}

/** «Сопредседатели форума:» above their names. */
function isAboveSigners({ segment, facts }: Judged): boolean {
  return !segment.marker && ["post-start", "end:colon", "next:signature", "bottom"].every((fact) => facts.has(fact as Fact));
}

/** «Секретарь: Сомова» below the last task: at the top of minutes it would tell who was there. */
function ledAndSigns({ index, document, facts }: Judged): boolean {
  if (document.firstDecision < 0 || index <= document.lastDecision) return false;
  return ["attendance", "post-start", "short", "bottom"].every((fact) => facts.has(fact as Fact));
}

const bareNumber = /^\d{1,2}$/;

/** «* Форма отчёта хранится у секретаря.» below a text that has such a mark, or below a rule. */
function isNote({ segment, noted, above, facts }: Judged): boolean {
  const { marker, afterRule } = segment;
  if (!afterRule && (facts.has("after-colon") || facts.has("end:semicolon"))) return false;
  if (!marker || (marker.text !== "*" && !bareNumber.test(marker.text))) return false;
  return afterRule || (noted && marker.text === "*" && above?.text !== "*");
}
