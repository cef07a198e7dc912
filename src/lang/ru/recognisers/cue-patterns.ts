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
  mailHeaders,
  meetingStems,
  menuWords,
  navigationWords,
  notConverbs,
  operativeVerbs,
  postPrefixes,
  postStems,
  verbsAfterKind,
} from "../words/cue-words.ts";
import { deciderStems } from "../words/deciders.ts";
import { kindWords } from "../words/title-kinds.ts";

const letters = /[а-яa-z]/;
const notLetters = /[^а-яa-z-]+/;
const kinds = anyOf(kindWords);
/** «настоящее решение было принято» */
const beforeAdopted = `(?:(?:настоящ[а-я]+ )?${kinds} )?(?:был[аои] )?`;
const verbAfterKind = anyOf(verbsAfterKind);

const kind = oneOf(kindWords);
const adopted = /^(?:принят|утвержден|одобрен)[аоы]?$/;
const genitive = "(?:ого|его|ой|ей|их|ых)";
const pageWords = navigationWords.filter((word) => letters.test(word));

/** A word that is, or begins with, the longest of one of the phrases. */
function oneOf(phrases: readonly string[]): RegExp {
  return new RegExp(anyOf(phrases.map(longestWord)));
}

function longestWord(phrase: string): string {
  return phrase.split(notLetters).reduce((longest, word) => (word.length > longest.length ? word : longest));
}

/**
 * Where in the segment a pattern looks: at its head, its opening (what it needs is among the first words of the head), its tail (last
 * 160 characters), or anywhere in a short one.
 */
export type Place = "head" | "opening" | "tail" | "short";

/** `needs`: without such a word, or such a sign, the pattern cannot fit; most lines have none. */
export type CuePattern = readonly [cue: Cue, place: Place, pattern: RegExp, needs?: RegExp | string];

export const cuePatterns: readonly CuePattern[] = [
  [
    "title-word",
    "opening",
    new RegExp(`^(?:проект |итоговая |сводная |выписка из )?${kinds}(?= (?!${verbAfterKind})| ?$|[ .]?№|[."«])`),
    kind,
  ],
  ["title-word-alone", "short", new RegExp(`^(?:проект |итоговая )?${kinds}(?: ?№ ?[\\d/-]+)?[ .]*$`), kind],
  [
    "title-tail",
    "head",
    new RegExp(
      `^(?:[а-я-]{3,}${genitive}(?: [а-я-]+){0,3} ${anyOf(meetingStems)}|[ivxlcm]+ (?:[а-я-]{3,}${genitive} ){0,4}${anyOf(meetingStems)})`,
    ),
    oneOf(meetingStems),
  ],
  ["title-tail", "head", /^(?:заседания|по теме|по вопросу|посвящен|на тему)/],
  [
    "title-tail",
    "head",
    /^(?:(?:перв|втор|треть|четверт|пят|шест|седьм|очередн|внеочередн)[а-я]+ (?:созыв|сесси|заседани)|\(?[а-я -]+ сессия)/,
    /^(?:созыв|сесси|заседани)/,
  ],
  ["protocol-title", "head", /^(?:выписка из )?протокол(?=а? |$)/],
  ["table-row", "short", /\t ?[\d–-][\d .,%–-]*(?:\t|$)/, "\t"],
  ["draft-stamp", "short", /^\(?проект\)?(?: (?:резолюции|решения|постановления))?$/],
  ["body-name", "short", /^[а-я]{2,6} ?(?:№ ?\d{1,4} ?)?[«"“][^«»"“”]{2,80}[»"”]$/, /^[а-я]{2,6}$/],
  [
    "body-name",
    "short",
    new RegExp(`(?:^|\\s)(?:${anyOf(bodyStems)}|российск[а-я]{2,4} федераци|главы )`),
    oneOf([...bodyStems, "федераци", "главы"]),
  ],
  ["resolution-number", "head", /^\d{1,4}\/\d{1,4}\. ?[а-я]/],
  ["subject", "head", /^об? (?:[а-я]+ ){0,4}[а-я]+/],
  [
    "adopted-telling",
    "head",
    new RegExp(
      `^[(_]?${beforeAdopted}(?:принят[аоы]?|утвержден[аоы]?|одобрен[аоы]?) (?!к сведению|следующ)(?:на|в|во|единогласно|единодушно|консенсусом|открыт|тайн|больш|решени|постановлени|протокол|общим|участник|делегат|съезд|конференци|собрани|совет|заседани|форум|слет|пленум|по итогам|\\d)`,
    ),
    adopted,
  ],
  ["approved-by", "head", /^утвержден[аоы]? (?:постановлени|решени|приказ|распоряжени|протокол)/],
  ["approval-stamp", "short", /^(?:утверждаю|утвержден[аоы]?|принят[аоы]?)[:.]?$/],
  [
    "unanimous",
    "head",
    new RegExp(
      `^${beforeAdopted}(?:принят[аоы]?|утвержден[аоы]?)? ?(?:единогласно|единодушно|(?:подавляющим |квалифицированным )?большинством(?: в [а-я\\d ,/]{1,30})? голосов|при [а-я\\d]{1,20} (?:воздержавш|голос|против))`,
    ),
    /единогласно|единодушно|голос|воздержавш|против/,
  ],
  ["grounds", "head", new RegExp(`^(?:[а-я ,]{0,60} )?${anyOf(groundsWords)}(?= |,)`), oneOf(groundsWords)],
  ["finding", "head", new RegExp(`^(?:[а-я«»" -]{0,90} )?${anyOf(findingStems)}`), oneOf(findingStems)],
  [
    "achieved",
    "tail",
    /(?:^| )(?:удалось|удается|позвол(?:ил[оаи]?|ит|ят|яет|яют)|смогл[аои]|сумел[аои]?|успел[аои]?|помогл[аои]|поможет|да(?:л[аои]?|ет|ст) возможность|стало возможным?)(?: [а-я]{1,20}){0,3} ?:$/,
    /^(?:удалось|удается|позвол|смогл|сумел|успел|помог|возможн)/,
  ],
  ["decider-start", "head", /^(?:мы|участники|участницы|делегаты|посланцы)(?=[ ,])/],
  ["that-clause", "short", /^(?:что|о том) .*[;,—–-] ?$/],
  [
    "collective",
    "short",
    new RegExp(
      `^(?:[ivxl]+ )?(?:участники|делегаты|жители|члены|${anyOf(deciderStems)}|оргкомитет|правление|редколлегия)[а-я]{0,4}(?= |$)`,
    ),
    oneOf(["участники", "делегаты", "жители", "члены", "оргкомитет", "правление", "редколлегия", ...deciderStems]),
  ],
  ["quoted-whole", "short", /^[«"“„][^«»"“”]{0,240}(?:[«„][^»“]{0,240}[»“][^«»"“”]{0,240})?[»"”][.,]?$/],
  [
    "sphere",
    "head",
    /^(?:в (?:системе|области|сфере|части|направлении|целях)|по (?:разделу|направлени|вопрос|подготовке|линии|секции|проблем|работе)|на (?:\S+ )?уровне|в рамках) /,
  ],
  ["fragment", "head", /^(?:в|во|на|о|об|к|по|для|с|из|от|при) /],
  ["theme-start", "head", /^(?:об? |обо |про )/],
  [
    "modal",
    "head",
    /^(?:[а-я ,]{0,80} )?(?:необходимо|следует|надлежит|требуется|нужно|должн[аоы]?|обязан[аоы]?)(?= )/,
    /^(?:необходимо|следует|надлежит|требуется|нужно|должн[аоы]?|обязан[аоы]?)$/,
  ],
  [
    "declarative",
    "head",
    /(?:вступа[ею]т в силу|подлеж[иа]т|оставляю за собой|остается за|считать утратившим|утратившим силу|распространяе?тся на)/,
    /вступа[ею]т|подлеж[иа]т|оставляю|остается|утратившим|распространяе?тся/,
  ],
  [
    "declarative-passive",
    "head",
    /^[^.;]{3,160}? (?:определя|устанавлива|назнача|утвержда|пода|принима|представля|производ|провод|осуществля|оплачива|рассматрива|направля|публику|избира|хран|выда|выплачива|взима|освобожда|созыва|размеща|поруча|возлага|предписыва|вменя|рекоменду)[а-я]{0,3}(?:ется|ются|ится|ятся)(?= |[.;,]|$)/,
    /(?:ется|ются|ится|ятся)$/,
  ],
  [
    "operative-present",
    "head",
    new RegExp(`^(?:настоятельно |также |вновь |торжественно |решительно )?${anyOf(operativeVerbs)}(?=[ ,])`),
  ],
  [
    "participle-start",
    "opening",
    new RegExp(
      `^(?:[а-я]{1,40}(?:ясь|вшись)|(?!${anyOf(notConverbs)})[а-я]{3,40}(?:ав|ив|ев|ыв)|${anyOf(converbs)}|(?:возмущенн|обеспокоенн|озабоченн)[а-я]{1,5}|(?:с|со) [а-я]{1,40}(?:ью|ием|ой|ом|ей|ем) [а-я]{2,40}(?:я|в|вшись)|(?!${anyOf(notConverbs)})[а-я]{3,40}(?:уя|ждая|ывая|ивая|вляя|аясь|яясь)|[а-я]{2,40}(?:мечая|знавая|ключая|меряя))(?= |,)`,
    ),
    /[яв]$|вшись$|ясь$|^будучи$|^(?:возмущенн|обеспокоенн|озабоченн)/,
  ],
  ["protocol-heading", "head", new RegExp(`^(?:\\d+[.)] ?)?(?:слушали|выступили|заслушали|выступал[аи]?|докладывал)${end}`)],
  // what minutes enclose is told as is who was there
  ["attendance", "head", /^приложени[ея] к протоколу: ?\S/],
  ["agenda-heading", "head", /^(?:повестка|порядок дня|вопросы повестки)/],
  [
    "attendance",
    "head",
    /^(?:председательствовал|председательствующий ?(?::|[-–—])|присутств(?:овал|ующ|уют ?:)|отсутств(?:овал|ующ|уют ?:)|приглашен|всего (?:членов|делегатов)|кворум|председател[ьяе][а-я]*(?: [а-я]+){0,2} ?(?::|[-–—]|избран)|секретар[ьяе](?: [а-я]+){0,2} ?(?::|[-–—]|избран)|президиум ?:|собрание (?:открыт|закрыт))/,
  ],
  [
    "heard",
    "head",
    /^по (?:\d+|перв|втор|треть|четверт|пят|шест|седьм)[а-я-]* вопросу|^(?:слушали|разное)[ .:]+[а-я]|^(?:было |им )?предложено [а-я]|^(?:от [а-я ]{3,40} )?поступ(?:ил[оаи]|ает) (?:[а-я]{1,12} )?предложени/,
  ],
  [
    "vote",
    "head",
    /^решение по [^:]{0,40}вопросу|^(?:про)?голосовал|^["«(]?за["»)]? ?[-–—:]? ?(?:\d|единогласно|[а-я]+ ?[,;] ?(?:["«]?против))|^единогласно\.?$|^результаты голосования|^за (?:[а-я]+ ){1,3}(?:про)?голосовал/,
  ],
  ["sundries", "short", /^разное(?: \([^()]{3,80}\))?\.?$/],
  ["regards", "head", /^(?:с уважением|с наилучшими пожеланиями|всего доброго|best regards)/],
  [
    "post-start",
    "opening",
    new RegExp(`^[_(]*${anyOf(postPrefixes)}? ?-?${anyOf(postStems)}|^(?:временно )?исполняющ(?:ий|ая) обязанности$`),
    oneOf([...postStems, "исполняющ"]),
  ],
  ["seal-alone", "short", /^[_( ]*(?:м\. ?п\.?|подпись|печать)[_) .]*$/],
  ["seal", "short", /м\. ?п\./, /^п$/],
  ["seal", "short", /подпись/, /подпись/],
  ["seal", "short", /_{4,}/, "_"],
  [
    "attachment-heading",
    "short",
    /^(?:приложени[ея])(?: ?(?:№|n)? ?\d{0,2})?(?:\.|$| к (?!протоколу: ?\S)| \()|^приложение(?: ?№? ?\d+)?$/,
  ],
  ["attachment-heading", "head", /^лист согласования(?: |$)/],
  ["annex-title", "short", new RegExp(`^${anyOf(annexTitles)}(?: |$|[,.:])`)],
  ["imprint", "head", new RegExp(`^(?:${anyOf(imprintStarts)}(?!(?<=[а-я])[а-я])|тираж ?[-–—:]? ?\\d)`)],
  [
    "imprint",
    "short",
    /^[а-я-]+ [а-я]+ [а-я]+(?:вич|вна|чна|оглы|кызы) ?,? ?(?:т(?:ел)?[.: ]*)?\(?\+?\d[\d() -]{4,20}\d$/,
    /вич|вна|чна|оглы|кызы/,
  ],
  ["navigation", "short", new RegExp(anyOf(pageWords)), oneOf(pageWords)],
  ["navigation", "short", /[©←→]|>>>/],
  ["navigation", "short", /^[^«»]{1,80} » [^«»]{1,80}(?: » |$)/, "»"],
  ["navigation", "short", /^(?:[^|.;:«»\d]{3,30} \| ){3,9}[^|.;:«»\d]{3,30}$/, "|"],
  ["navigation", "short", /^(?:i?[a-zа-я]{1,5}\/){1,3}[a-zа-я\d./-]{1,20}$/, "/"],
  [
    "navigation",
    "short",
    /^главная(?: страница)? ?[/>|→·•-]|^\[(?:изображение|фото|рисунок|картинка|видео|иллюстрация|image|img|photo)[^\]]*\]$|^[ivx]{1,5}\.\d\d-\d{4,6}(?:\s+\d{1,3})?$|^[«»‹›] [^«»‹›:;.]{2,40}$|^наверх$|^меню(?: свернуть)?$|^(?:« ?)?назад$/,
  ],
  ["mail-header", "head", new RegExp(`^${anyOf(mailHeaders)} ?: ?`)],
  ["menu", "short", new RegExp(`^${anyOf(menuWords)}(?:[\\t |•/·]{1,5}${anyOf(menuWords)}){2,14}$`), oneOf(menuWords)],
  ["footnote", "head", /^(?:[¹²³⁴⁵⁶⁷⁸⁹]|<\*+>|\[\^[а-яa-z0-9-]{1,20}\]:|\*+ ?\d|\*{1,3}[а-я])/],
  ["source-note", "head", /ф\. ?[а-я]?-? ?\d+[.,] ?(?:оп|on)\. ?\d|^[а-я]{3,5}[ ,.]+ф\. ?/, /^(?:оп|on|ф)$/],
  ["source-note", "head", /^(?:источник ?:|фото ?:|˂˂)/],
  [
    "note",
    "head",
    /^документ № ?\d+$|^(?:замечания и предложения|публикуем|продолжение на|окончание|утратил[аио]? силу|отправлено с|sent from|решение с контроля|в [а-я-]+ завершил)/,
  ],
  ["contact", "short", /тел\. ?:? ?[\d(+]|e-?mail|факс/, /тел$|mail|факс/],
  ["contact", "short", /^\d[\d -]{4,9}$|^(?:\+?\d[ -]?)?\(?\d{2,5}(?:-\d\d)?\)?[ -]?\d{1,3}[ -]\d\d[ -]?\d\d$/],
  ["contact", "short", /@[a-z]/, "@"],
  ["we-act", "head", /^(?:мы )?(?:призываем|предлагаем|просим|поручаем|заявляем|рекомендуем|требуем|обращаемся)(?=[ ,])/],
  [
    "control",
    "head",
    /^контроль (?![а-я ]{0,60} обеспечить)[а-я «»,–—-]{0,120}?(?:возложить|возлагается|оставить|оставляю|осуществля|–|—|-) |^настоящ[а-я]{2,3} [а-я]{6,14} (?:вступает в силу|подлежит)/,
  ],
  [
    "procedural",
    "head",
    /(?:принять к сведению|опубликовать|обнародовать|снять с контроля|контроль [а-я ]{0,60}возложить|утвердить|вступает в силу)/,
    /принять|опубликовать|обнародовать|снять|возложить|утвердить|вступает/,
  ],
];
