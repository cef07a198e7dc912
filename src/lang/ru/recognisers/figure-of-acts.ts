/** Numbers of acts and of their parts. */
import type { Source } from "./date-parts.ts";
import type { Quantity } from "./figure-quantity.ts";

/** «пункты 2 и 4 протокола» count no minutes, «школы № 5 и 12 детских садов» count. */
const actNoun =
  /^(?:протокол|решени|постановлени|приказ|распоряжени|план|закон|кодекс|устав|положени|порядк|правил|договор|соглашени|программ|стат|раздел|глав|резолюц|регламент|инструкц|указ|перечн|приложени)[а-я]{0,3}$/;

export function isOfAct({ folded }: Source, one: Quantity, { noun }: Quantity): boolean {
  return one.nothing === "label" && noun !== undefined && actNoun.test(folded.slice(noun.start, noun.end));
}
