/**
 * Cues that the words at the beginning or the end of a segment give, one pattern each, on folded text without its marker.
 * Anchored, so that a segment costs the same however long it is.
 */
import type { Cue } from "../../language.ts";
import { anyOf, wordEnd as end } from "../../pattern.ts";
import {
  annexTitles,
  bodyStems,
  converbs,
  findingStems,
  groundsWords,
  imprintStarts,
  meetingStems,
  navigationWords,
  notConverbs,
  operativeVerbs,
  postPrefixes,
  postStems,
  verbsAfterKind,
} from "../words/cue-words.ts";
import { deciderStems } from "../words/deciders.ts";
import { kindWords } from "../words/title-kinds.ts";

const kinds = anyOf(kindWords);
const verbAfterKind = anyOf(verbsAfterKind);

/** Where in the segment a pattern looks: at its head, at its tail (last 160 characters), or anywhere in a short one. */
export type Place = "head" | "tail" | "short";

export const cuePatterns: readonly (readonly [cue: Cue, place: Place, pattern: RegExp])[] = [
  [
    "title-word",
    "head",
    new RegExp(`^(?:проект |итоговая |сводная |выписка из )?${kinds}(?= (?!${verbAfterKind})| ?$|[ .]?№|[."«])`),
  ],
  ["title-word-alone", "short", new RegExp(`^(?:проект |итоговая )?${kinds}(?: ?№ ?[\\d/-]+)?[ .]*$`)],
  [
    "title-tail",
    "head",
    new RegExp(
      `^(?:[а-я-]{3,}(?:ого|его|ой|ей|их|ых)(?: [а-я-]+){0,3} ${anyOf(meetingStems)}|[ivxl]+ (?:съезд|форум|слет|пленум|конгресс|конференц)|заседания|по теме|по вопросу|посвящен|на тему|(?:перв|втор|треть|четверт|пят|шест|седьм|очередн|внеочередн)[а-я]+ (?:созыв|сесси|заседани)|\\(?[а-я -]+ сессия)`,
    ),
  ],
  ["protocol-title", "head", /^(?:выписка из )?протокол(?=а? |$)/],
  ["table-row", "short", /\t ?[\d–-][\d .,%–-]*(?:\t|$)/],
  ["draft-stamp", "short", /^\(?проект\)?(?: (?:резолюции|решения|постановления))?$/],
  ["body-name", "short", new RegExp(`(?:^|\\s)(?:${anyOf(bodyStems)}|российск[а-я]{2,4} федераци|главы )`)],
  ["subject", "head", /^об? (?:[а-я]+ ){0,4}[а-я]+/],
  [
    "adopted-telling",
    "head",
    new RegExp(
      `^[(_]?(?:(?:настоящ[а-я]+ )?${kinds} )?(?:был[аои] )?(?:принят[аоы]?|утвержден[аоы]?|одобрен[аоы]?) (?!к сведению|следующ)(?:на|в|во|единогласно|единодушно|открыт|тайн|больш|решени|постановлени|протокол|общим|участник|делегат|съезд|конференци|собрани|совет|заседани|форум|слет|пленум|по итогам|\\d)`,
    ),
  ],
  ["approval-stamp", "short", /^(?:утверждаю|утвержден[аоы]?|принят[аоы]?)[:.]?$/],
  [
    "unanimous",
    "head",
    new RegExp(
      `^(?:(?:настоящ[а-я]+ )?${kinds} )?(?:был[аои] )?(?:принят[аоы]?|утвержден[аоы]?)? ?(?:единогласно|единодушно|большинством голосов)`,
    ),
  ],
  ["grounds", "head", new RegExp(`^(?:[а-я ,]{0,60} )?${anyOf(groundsWords)}(?= |,)`)],
  ["finding", "head", new RegExp(`^(?:[а-я«»" -]{0,90} )?${anyOf(findingStems)}`)],
  ["decider-start", "head", /^(?:мы|участники|участницы|делегаты|посланцы)(?=[ ,])/],
  ["that-clause", "short", /^(?:что|о том) .*[;,—–-] ?$/],
  [
    "collective",
    "short",
    new RegExp(
      `^(?:[ivxl]+ )?(?:участники|делегаты|жители|члены|${anyOf(deciderStems)}|оргкомитет|правление|редколлегия)[а-я]{0,4}(?= |$)`,
    ),
  ],
  ["quoted-whole", "short", /^[«"“„][^«»"“”]{0,240}(?:[«„][^»“]{0,240}[»“][^«»"“”]{0,240})?[»"”][.,]?$/],
  [
    "sphere",
    "head",
    /^(?:в (?:системе|области|сфере|части|направлении|целях)|по (?:разделу|направлени|вопрос|подготовке|линии|секции|проблем|работе)|на (?:\S+ )?уровне|в рамках) /,
  ],
  ["fragment", "head", /^(?:в|во|на|о|об|к|по|для|с|из|от|при) /],
  ["theme-start", "head", /^(?:об? |обо |про )/],
  ["modal", "head", /^(?:[а-я ,]{0,80} )?(?:необходимо|следует|надлежит|требуется|нужно|должн[аоы]?|обязан[аоы]?)(?= )/],
  [
    "declarative",
    "head",
    /(?:вступа[ею]т в силу|подлеж[иа]т|оставляю за собой|остается за|считать утратившим|утратившим силу|распространяе?тся на)/,
  ],
  [
    "operative-present",
    "head",
    new RegExp(`^(?:настоятельно |также |вновь |торжественно |решительно )?${anyOf(operativeVerbs)}(?=[ ,])`),
  ],
  [
    "participle-start",
    "head",
    new RegExp(
      `^(?:[а-я]{1,40}(?:ясь|вшись)|(?!${anyOf(notConverbs)})[а-я]{3,40}(?:ав|ив|ев|ыв)|${anyOf(converbs)}|(?:возмущенн|обеспокоенн|озабоченн)[а-я]{1,5}|с [а-я]{1,40}(?:ью|ием) отмечая)(?= |,)`,
    ),
  ],
  ["protocol-heading", "head", new RegExp(`^(?:\\d+[.)] ?)?(?:слушали|выступили|заслушали|выступал[аи]?|докладывал)${end}`)],
  ["agenda-heading", "head", /^(?:повестка|порядок дня|вопросы повестки)/],
  [
    "attendance",
    "head",
    /^(?:присутств|отсутств|приглашен|всего (?:членов|делегатов)|кворум|председател[ьяе][а-я]*(?: [а-я]+){0,2} ?(?::|[-–—]|избран)|секретар[ьяе](?: [а-я]+){0,2} ?(?::|[-–—]|избран)|президиум ?:|собрание (?:открыт|закрыт))/,
  ],
  ["heard", "head", /^по (?:\d+|перв|втор|треть|четверт|пят|шест|седьм)[а-я-]* вопросу|^(?:слушали|разное)[ .:]+[а-я]/],
  [
    "vote",
    "head",
    /^решение по [^:]{0,40}вопросу|^(?:про)?голосовал|^["«(]?за["»)]? ?[-–—:]? ?(?:\d|единогласно|[а-я]+ ?[,;] ?(?:["«]?против))|^единогласно\.?$|^результаты голосования/,
  ],
  ["post-start", "head", new RegExp(`^[_(]*${anyOf(postPrefixes)}? ?-?${anyOf(postStems)}`)],
  ["seal", "short", /(?:м\. ?п\.|\(?подпись\)?|_{4,})/],
  ["attachment-heading", "short", /^(?:приложени[ея])(?: ?(?:№|n)? ?\d{0,2})?(?:\.|$| к | \()|^приложение(?: ?№? ?\d+)?$/],
  ["annex-title", "short", new RegExp(`^${anyOf(annexTitles)}(?: |$|[,.:])`)],
  ["imprint", "head", new RegExp(`^${anyOf(imprintStarts)}`)],
  [
    "navigation",
    "short",
    new RegExp(`${anyOf(navigationWords)}|^[^«»]{1,80} » [^«»]{1,80}(?: » |$)|^наверх$|^меню(?: свернуть)?$|^(?:« ?)?назад$`),
  ],
  ["footnote", "head", /^(?:[¹²³⁴⁵⁶⁷⁸⁹]|<\*+>|\[\^[а-яa-z0-9-]{1,20}\]:|\*+ ?\d|\*{1,3}[а-я])/],
  ["source-note", "head", /ф\. ?[а-я]?-? ?\d+[.,] ?(?:оп|on)\. ?\d|^(?:источник ?:|фото ?:|[а-я]{3,5}[ ,.]+ф\. ?|˂˂)/],
  [
    "note",
    "head",
    /^документ № ?\d+$|^(?:замечания и предложения|публикуем|продолжение на|окончание|утратил[аио]? силу|решение с контроля|в [а-я-]+ завершил)/,
  ],
  ["contact", "short", /(?:тел\. ?:? ?[\d(+]|e-?mail|факс|^\d[\d -]{4,9}$|@[a-z])/],
  [
    "procedural",
    "head",
    /(?:принять к сведению|опубликовать|обнародовать|снять с контроля|контроль [а-я ]{0,60}возложить|утвердить|вступает в силу)/,
  ],
];
