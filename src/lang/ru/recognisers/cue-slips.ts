/** Cues of the lines below a signature that tell who wrote, who agreed, who received. */
import { anyOf } from "../../pattern.ts";
import { approvalStarts, imprintStarts } from "../words/cue-words.ts";
import type { CuePattern } from "./cue-needs.ts";

/** «Поступила 12.03.2020», «Поступила в редакцию 5 мая 2020 г.»: of a manuscript. */
const receivedOn = "поступил[аио]? (?:в редакцию:? )?\\d{1,2}[. ][\\dа-я]{2,8}[. ]\\d{4}";

export const slipCues: readonly CuePattern[] = [
  ["approvals", "head", new RegExp(`^${anyOf(approvalStarts)}(?!(?<=[а-я])[а-я])`)],
  [
    "imprint",
    "head",
    new RegExp(`^(?:${anyOf([...imprintStarts, ...approvalStarts])}(?!(?<=[а-я])[а-я])|тираж ?[-–—:]? ?\\d|${receivedOn})`),
  ],
  [
    "imprint",
    "short",
    /^[а-я-]+ [а-я]+ [а-я]+(?:вич|вна|чна|оглы|кызы) ?,? ?(?:т(?:ел)?[.: ]*)?\(?\+?\d[\d() -]{4,20}\d$/,
    /вич|вна|чна|оглы|кызы/,
  ],
];
