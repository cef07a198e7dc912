/** «- плотники - двадцать;»: an item of nothing but a plural in small letters, a dash and a number. */
import type { Range } from "../../../model/span.ts";
import type { Source } from "./date-parts.ts";

const numberAlone = /^(?:\d[\d ]{0,8}|[а-я]{2,14}(?: [а-я]{2,14}){0,2})\s?[;,.]?$/;
const longestNumber = 48;
const small = /[а-яё]/;
const bullet = /^\s?(?:[-–—•·*]\s?)?$/;
const longestBullet = 4;

/** @param start where the number begins. */
export function isItemAlone({ raw, folded }: Source, noun: Range, start: number): boolean {
  if (noun.start > longestBullet || folded.length - start > longestNumber || !small.test(raw.charAt(noun.start))) return false;
  return bullet.test(folded.slice(0, noun.start)) && numberAlone.test(folded.slice(start));
}
