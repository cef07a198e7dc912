/** What a letter is, by its code: comparing numbers is many times cheaper than a pattern. */

import { anyOf } from "../pattern.ts";
import { smallHalves } from "./words/surname-stems.ts";

/** А–я, Ё, ё, A–z */
export function isLetterCode(code: number): boolean {
  if (code < 0x80) return (code > 0x40 && code < 0x5b) || (code > 0x60 && code < 0x7b);
  return (code >= 0x410 && code <= 0x44f) || code === 0x401 || code === 0x451;
}

/** А–Я, Ё, A–Z; and «ё», which folding changes as it does a capital. */
export function isCapitalCode(code: number): boolean {
  if (code < 0x80) return code > 0x40 && code < 0x5b;
  return (code >= 0x410 && code <= 0x42f) || code === 0x401 || code === 0x451;
}

/** Capitals and small letters that neighbours have beside ours, for a class: «Ә. Жұлдыз», «Ўрта»; no «ё» among them. */
export const neighbourCapitals = "ӘӨҮҺҖҢӐӒӖӦӰӲҤҒҚҰІЇЄЎҐҲҶӢӮ";
export const neighbourSmalls = "әөүһҗңӑӓӗӧӱӳҥғқұіїєўґҳҷӣӯ";

/** «оолу» of «Кара-оолу», «заде» of «Мамед-заде»: the source of a pattern. */
export const smallHalf = anyOf([...Object.keys(smallHalves), ...Object.values(smallHalves).flat()]);
const capitalised = new RegExp(`^[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+|-${smallHalf})?$`);

/** «Лобов», «Лобов-Седов», «Кара-оола» */
export function isCapitalised(word: string): boolean {
  return isCapitalCode(word.charCodeAt(0)) && capitalised.test(word);
}
