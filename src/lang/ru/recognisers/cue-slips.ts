/** Cues of the lines below a signature that tell who wrote, who agreed, who received. */
import { anyOf } from "../../pattern.ts";
import { approvalStarts, imprintStarts } from "../words/cue-words.ts";
import { kindWords } from "../words/title-kinds.ts";
import type { CuePattern } from "./cue-needs.ts";

/** «Поступила 12.03.2020», «Поступила в редакцию 5 мая 2020 г.»: of a manuscript. */
const receivedOn = "поступил[аио]? (?:в редакцию:? )?\\d{1,2}[. ][\\dа-я]{2,8}[. ]\\d{4}";

/** «Протокол передан в архив 3 мая, вх. № 12»: of the paper, no words of the act. */
const handedIn = `${anyOf(kindWords)} (?:был[аои]? )?(?:сдан|передан|получен|поступил|зарегистрирован)[аоы]? [^:;]{0,90}\\d`;

/** Of a typist: «Отп. 3 экз.», «маш. Лобова», «Отп. 11.02.97», «Отп. в типографии»; «маш. масло», «Отп. 3 мешка» are no such. */
const typed =
  /^(?:[Оо]тп(?:еч)?|[Мм]аш)\. ?(?:(?:в )?\d{1,3} ?экз|в (?:маш(?:инописно|бюро)|типографи|канцеляри)|на (?:машинк|ротапринт|ризограф|принтер|ксерокс)|№ ?\d|\d{1,2}\.\d\d\.\d{2}|\d{1,2} [а-я]{3,8} \d{4}|(?:[А-ЯЁ]\. ?){0,2}[А-ЯЁ][а-яё-]{1,30}(?: [А-ЯЁ]\.| ?[,\d(]|\.?$| в \d))/;

const typedFirst: ReadonlySet<string> = new Set("ОоМм");

/** @param raw a line as it is printed: capitals tell a name. */
export function isTyped(raw: string): boolean {
  return typedFirst.has(raw.charAt(0)) && typed.test(raw);
}

/** How much there is of something: «500 рублей», not «3 мая», «1997 года», «в 3 экз.», «№ 5», «на 3 листах». */
const noCount =
  "(?![^.;:]{0,80}(?<![\\d.,№]|№ |(?:^| )(?:в|на) )\\d{1,7} ?(?:%|(?!янв|фев|мар|апр|ма[йя](?![а-я])|июн|июл|авг|сен|окт|ноя|дек|год|экз)[а-я]{2}))";

/** «Сверстано и распечатано в клубе», «Размножено на ризографе»: where a paper was made. */
const made = "(?:набран|сверстан|размножен|отпечатан|распечатан|тиражирован)о";

export const slipCues: readonly CuePattern[] = [
  ["approvals", "head", new RegExp(`^${anyOf(approvalStarts)}(?!(?<=[а-я])[а-я])`)],
  [
    "imprint",
    "head",
    new RegExp(
      `^(?:${anyOf([...imprintStarts, ...approvalStarts])}(?!(?<=[а-я])[а-я])|тираж ?[-–—:]? ?\\d|набрано (?:с (?!начала)|по )${noCount}[а-я]|${receivedOn}|${handedIn}|(?:вх|рег)\\. ?№ ?\\d)`,
    ),
  ],
  ["imprint", "short", new RegExp(`^${made}(?:(?: и |, )${made})? (?:в|на) ${noCount}[^.:;]{3,80}\\.?$`), "но "],
  [
    "imprint",
    "short",
    /^[а-я-]+ [а-я]+ [а-я]+(?:вич|вна|чна|оглы|кызы) ?,? ?(?:т(?:ел)?[.: ]*)?\(?\+?\d[\d() -]{4,20}\d$/,
    /вич|вна|чна|оглы|кызы/,
  ],
];
