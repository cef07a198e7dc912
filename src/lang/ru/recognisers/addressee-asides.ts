/** «Директорам Липовской (Лобов К.К.) и Заречной (Сомова Р.Д.) школ»: who is meant by each adjective stands between it and its noun. */
import { isInfinitive } from "../morphology/infinitive.ts";

const adjective = "[А-Яа-яЁё-]{3,30}(?:ого|его|ой|ей|ых|их)";
const aside = " \\([^()]{3,60}\\)";
const series = new RegExp(
  `(?<![А-Яа-яЁё-])${adjective}${aside}(?:(?:, | и |, а также )${adjective}${aside}){1,8} (?=([а-яё]{3,30})(?![А-Яа-яЁё]))`,
  "g",
);
const brackets = /\([^()]{3,60}\)/g;

/** The same text, blanks for such brackets: offsets stay. */
export function withoutAsides(text: string): string {
  if (!text.includes(") и ") && !text.includes("), ")) return text;
  return text.replace(series, (found, next: string) => (isInfinitive(next) ? found : found.replace(brackets, blank)));
}

function blank(bracket: string): string {
  return " ".repeat(bracket.length);
}
