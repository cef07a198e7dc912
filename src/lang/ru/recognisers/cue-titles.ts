/** Cues of headings: the word for the kind of act, whose it is, what it is about. */
import { anyOf } from "../../pattern.ts";
import { meetingStems, verbsAfterKind } from "../words/cue-words.ts";
import { pastWords } from "../words/finite-verbs.ts";
import { kindWords } from "../words/title-kinds.ts";
import { type CuePattern, oneOf } from "./cue-needs.ts";

/** «Обращение-резолюция», too. */
const kinds = `${anyOf(kindWords)}(?:-${anyOf(kindWords)})?`;
const verbAfterKind = anyOf(verbsAfterKind);
const kind = oneOf(kindWords);
/** «Из протокола осмотра следует, что …», «… жители узнали о рубке»: a sentence, no title that goes on. */
const telling = `(?!.{0,200}(?:,? что| (?:видно|известно|ясно|${anyOf(pastWords)}|[а-я]{3,20}(?:[аяуе]ет|[аяеу]ют|[аяи]ли|[аяи]л(?:ась|ось|ся))(?:с[ья])?))(?=[ ,.:]|$))`;
const genitive = "(?:ого|его|ой|ей|их|ых)";

export const titleCues: readonly CuePattern[] = [
  [
    "title-word",
    "opening",
    new RegExp(`^(?:проект |итоговая |сводная |выписка из )?${kinds}(?= (?!${verbAfterKind})| ?$|[ .]?№|[."«])`),
    kind,
  ],
  // «Резолюция, принятая на сходе»
  [
    "title-word",
    "opening",
    new RegExp(`^${kinds},? (?:единогласно |единодушно )?(?:принят|вынесенн|выработанн|одобренн)(?:ая|ое|ые|ый)(?= )`),
    kind,
  ],
  // «Выписка» above «из протокола схода»
  ["title-word", "short", /^выписка(?:$| из (?:протокола|решения|постановления)(?= |$))/],
  ["title-word-alone", "short", /^выписка$/],
  ["title-tail", "head", new RegExp(`^из (?:протокола|решения|постановления) (?:№|[а-я-]{3,})${telling}`)],
  ["title-word-alone", "short", new RegExp(`^(?:проект |итоговая )?${kinds}(?: ?№ ?[\\d/-]+)?[ .]*$`), kind],
  // «Резолюция 3/6»
  ["resolution-number", "short", new RegExp(`^${kinds} \\d{1,3}/\\d{1,4}[ .]*$`), "/"],
  [
    "title-tail",
    "head",
    new RegExp(
      `^(?:(?:\\d{1,3} ?- ?(?:го|й|ой|ей) )?[а-я-]{3,}${genitive}(?: [а-я-]+){0,3} ${anyOf(meetingStems)}|[ivxlcm]+ (?:[а-я-]{3,}${genitive} ){0,4}${anyOf(meetingStems)})`,
    ),
    oneOf(meetingStems),
  ],
  ["title-tail", "head", /^(?:заседания|по теме|по вопросу|посвящен|на тему)/],
  [
    "title-tail",
    "head",
    /^(?:(?:перв|втор|треть|четверт|пят|шест|седьм|очередн|внеочередн)[а-я]+ (?:созыв|сесси|заседани|конференци|ассамбле|конгресс|съезд|форум)|\(?[а-я -]+ сессия)/,
    /^(?:созыв|сесси|заседани|конференци|ассамбле|конгресс|съезд|форум)/,
  ],
  ["title-tail", "short", /^(?:жителей|участников|участниц|делегатов|граждан|собственников|избирателей|трудящихся) [а-я]/],
  ["protocol-title", "head", /^(?:выписка из )?протокол(?=а? |$)/],
  ["protocol-title", "head", new RegExp(`^из протокола(?= |$)${telling}`)],
];
