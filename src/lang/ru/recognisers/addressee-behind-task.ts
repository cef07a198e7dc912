/** Who is to act, named behind the verb of a task whose object stands first: «Смету составить тт. Лобову и Седовой». */
import type { AddresseeMatch } from "../../../model/mention.ts";
import { isInfinitive } from "../morphology/infinitive.ts";
import type { Token } from "../morphology/tokens.ts";
import { makingVerbs } from "../words/gifts.ts";
import { addressedAt } from "./addressee-phrase.ts";

const making: ReadonlySet<string> = new Set(makingVerbs);
/** So many words of the object at most. */
const longestObject = 8;
const parting = /^[;:.]$/;
const nothing: readonly AddresseeMatch[] = [];

/** Of people alone, behind verbs that give nobody anything: «отчёт показать Лобову» tells who sees it. */
export function addressedBehindTask(text: string, tokens: readonly Token[]): readonly AddresseeMatch[] {
  for (let at = 0; at < Math.min(tokens.length, longestObject); at++) {
    const { kind, text: printed, word, folded } = tokens[at] as Token;
    if (parting.test(printed)) return nothing;
    if (kind !== "word" || !isInfinitive(word)) continue;
    if (at === 0 || !making.has(folded)) return nothing;
    const found = addressedAt({ text, tokens, governs: "dative" }, at + 1);
    return found?.known && found.people && !found.things && areNamed(found.matches) ? found.matches : nothing;
  }
  return nothing;
}

/** «Лобову и Седовой», «юристу Лобову К.К. и секретарю»: all by name, or one with initials and others in their posts; no mere trade. */
function areNamed(all: readonly AddresseeMatch[]): boolean {
  if (all.every((one) => one.kind === "person" && capital.test(one.name))) return true;
  return all.every((one) => one.kind === "person") && all.some((one) => initials.test(one.name));
}

const capital = /^[А-ЯЁ]/;
const initials = /[А-ЯЁ]\./;
