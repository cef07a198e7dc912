/** «К. К. Лобов, мастер запруд», «Лобов К.К., мастер», «Раиса Сомова, рыбачка»: a name first, then who that is, and no more in the line. */
const nameAndPost =
  /^(?:(?:(?:[А-ЯЁ]\. ?){1,2}|[А-ЯЁ][а-яё]+ )[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?|[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)? [А-ЯЁ]\. ?(?:[А-ЯЁ]\.)?), [а-яё][^.,:;!?]{2,80}$/;
const longest = 120;

export function isSigner(line: string): boolean {
  return line.length < longest && nameAndPost.test(line);
}
