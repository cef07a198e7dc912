import { postCases } from "./person-words.ts";

/** «К. К. Лобов, мастер запруд», «Лобов К.К., мастер», «Раиса Ильинична Сомова, рыбачка»: a name first, then who that is, and no more in the line. */
const nameAndPost =
  /^(?:(?:(?:[А-ЯЁ]\. ?){1,2}|[А-ЯЁ][а-яё]+ (?:[А-ЯЁ][а-яё]+(?:ич|[вч]на) )?)[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?|[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)? [А-ЯЁ][а-яё]+ [А-ЯЁ][а-яё]+(?:ич|[вч]на)|[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)? [А-ЯЁ]\. ?(?:[А-ЯЁ]\.)?), [а-яё][^.,:;!?]{2,80}$/;
const longest = 120;

export function isSigner(line: string): boolean {
  return line.length < longest && nameAndPost.test(line);
}

/** «с. Заречное»: where a signer is from. */
export const fromWhere = "(?:г|с|пос|дер|д|х|ст|пгт|мун|аг|аул)\\.? ?[А-ЯЁ][А-Яа-яЁё-]{2,40}";
/** «мастер школы им. Р. Сомовой К.К. Седых», «мельник Раиса Сомова, с. Заречное»: who that is, then the name, and no more in the line. */
const postAndName = new RegExp(
  `^([а-яё-]{3,24}) (?:[^,:;!?]{2,80} )?(?:(?:[А-ЯЁ]\\. ?){1,2}[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?|[А-ЯЁ][а-яё]+ [А-ЯЁ][а-яё]+)(?:, ${fromWhere})?$`,
);

/** One who signs, with the name first or last. */
export function isSignerLine(line: string): boolean {
  if (line.length >= longest) return false;
  return isSigner(line) || postCases(postAndName.exec(line)?.[1] ?? "")?.includes("nom") === true;
}
