/** «Раз в год отчитываться перед советом – секретарь Сомова Р.Д.»: who does it stands behind the last dash, in the nominative. */
import type { AddresseeMatch } from "../../../model/mention.ts";
import { isInfinitive } from "../morphology/infinitive.ts";
import { personNameAt } from "../morphology/titled-names.ts";
import { isDash, type Token } from "../morphology/tokens.ts";
import { peopleIn } from "./addressee-responsible.ts";

/** «Избрать секретарём – Лобов К.К.»: whom they name to a post does not do that. */
const naming =
  /^(?:избрать|избирать|назначить|назначать|утвердить|утверждать|выдвинуть|выдвигать|наградить|награждать|отметить|вручить|объявить|заслушать|поблагодарить|принять|принимать|включить|включать|ввести|вводить|присвоить|рекомендовать|считать|признать|поздравить|выбрать|кооптировать|освободить)$/;
const longestName = 8;
const shortestTask = 3;
const nothing: readonly AddresseeMatch[] = [];

export function addressedAtEnd(text: string, tokens: readonly Token[]): readonly AddresseeMatch[] {
  const dash = tokens.findLastIndex(isDash);
  const name = tokens.length - dash - 1;
  if (dash < shortestTask || name < 2 || name > longestName) return nothing;
  // «посвящённый поэту – К.К. Лобову»: initials first show no case; «докладчик – Лобов К.К.»: what he is stands before the dash
  if (tokens[dash + 1]?.kind !== "word" || personNameAt(text, tokens, dash + 1, "nominative")) return nothing;
  const task = tokens.slice(0, dash);
  if (task.some((one) => one.text === ":" || naming.test(one.folded)) || !task.some(({ word }) => isInfinitive(word)))
    return nothing;
  for (let at = dash + 2; at < tokens.length; at++)
    if (personNameAt(text, tokens, at, "nominative")?.bare === "full")
      return peopleIn(text, (tokens[dash + 1] as Token).start, (tokens.at(-1) as Token).end);
  return nothing;
}
