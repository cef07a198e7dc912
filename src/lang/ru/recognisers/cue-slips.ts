/** Cues of the lines below a signature that tell who wrote, who agreed, who received. */
import { anyOf } from "../../pattern.ts";
import { approvalStarts, imprintStarts } from "../words/cue-words.ts";
import { kindWords } from "../words/title-kinds.ts";
import type { CuePattern } from "./cue-needs.ts";

/** «Поступила 12.03.2020», «Поступила в редакцию 5 мая 2020 г.»: of a manuscript. */
const receivedOn = "поступил[аио]? (?:в редакцию:? )?\\d{1,2}[. ][\\dа-я]{2,8}[. ]\\d{4}";

/** «Протокол передан в архив 3 мая, вх. № 12»: of the paper, no words of the act. */
const handedIn = `${anyOf(kindWords)} (?:был[аои]? )?(?:сдан|передан|получен|поступил|зарегистрирован)[аоы]? [^:;]{0,90}\\d`;

/** «Сверстано и распечатано в клубе», «Размножено на ризографе»: where a paper was made. */
const made = "(?:набран|сверстан|размножен|отпечатан|распечатан|тиражирован)о";

export const slipCues: readonly CuePattern[] = [
  ["approvals", "head", new RegExp(`^${anyOf(approvalStarts)}(?!(?<=[а-я])[а-я])`)],
  [
    "imprint",
    "head",
    new RegExp(
      `^(?:${anyOf([...imprintStarts, ...approvalStarts])}(?!(?<=[а-я])[а-я])|тираж ?[-–—:]? ?\\d|набрано (?:с (?!начала)|по )[а-я]|${receivedOn}|${handedIn}|(?:вх|рег)\\. ?№ ?\\d)`,
    ),
  ],
  ["imprint", "short", new RegExp(`^${made}(?:(?: и |, )${made})? (?:в|на) [^.:;]{3,80}\\.?$`), "но "],
  [
    "imprint",
    "short",
    /^[а-я-]+ [а-я]+ [а-я]+(?:вич|вна|чна|оглы|кызы) ?,? ?(?:т(?:ел)?[.: ]*)?\(?\+?\d[\d() -]{4,20}\d$/,
    /вич|вна|чна|оглы|кызы/,
  ],
];
