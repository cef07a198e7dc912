/** The counted noun before its number with a number between them: «врачей со стажем до 3 лет всего 31», «пожаров в 2019 году было 12». */
import type { Range } from "../../../model/span.ts";

const reach = 90;
const noun = "(^|[.;:,–—(]\\s)((?:[а-я]{2,20}[ыи]х\\s){0,3}[а-я]{2,20}(?:ов|ев|ей|ий|иц|щихся))\\s";
const ofSome = new RegExp(`${noun}(?:со?|в|до|от|на|старше|моложе|свыше)\\s[^.;:,()]{1,40}\\sвсего\\s$`);
const ofYear = new RegExp(`${noun}(?:в|за)\\s(?:19|20)\\d\\d\\s?(?:год[ау]?|г\\.|г)\\s[а-я]{2,16}(?:ло|но|то|лось)\\s$`);
const predicateEnd = /(?:ло|но|то|лось)\s$/;

/** @param start where the number begins. */
export function qualified(folded: string, start: number): Range | undefined {
  const before = folded.slice(Math.max(0, start - reach), start);
  const pattern = before.endsWith("всего ") ? ofSome : predicateEnd.test(before) ? ofYear : undefined;
  const found = pattern?.exec(before);
  if (!found) return undefined;
  const [, mark = "", counted = ""] = found;
  const from = start - before.length + found.index + mark.length;
  return { start: from, end: from + counted.length };
}
