/** Cues of how somebody is reached, and of the numbers that the head of a letter prints. */
import type { CuePattern } from "./cue-needs.ts";

const named = /тел$|mail|факс|ватсап|whatsapp|viber|вайбер|^(?:инн|бин|иин|унп|огрн|окпо)$/;

export const contactCues: readonly CuePattern[] = [
  ["contact", "short", /(?:тел\.|ватсап|whatsapp|viber|вайбер) ?:? ?[\d(+]|e-?mail|факс/, named],
  // «ИНН 7700000000, КПП 770000000»
  ["imprint", "short", /^(?:инн|бин|иин|унп|огрн|окпо)[ :№/а-я]{0,12}\d{5}/, named],
  ["contact", "short", /^\d[\d -]{4,9}$|^(?:\+?\d[ -]?)?\(?\d{2,5}(?:-\d\d)?\)?[ -]?\d{1,3}[ -]\d\d[ -]?\d\d$/],
  ["contact", "short", /[a-zа-я\d]@[a-zа-я]/, "@"],
];
