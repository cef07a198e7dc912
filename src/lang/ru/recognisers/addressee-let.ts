/** «Пусть старосты и мельники чинят запруды»: who is to act stands behind «пусть», in the nominative. */
import type { AddresseeMatch } from "../../../model/mention.ts";
import { knownReadings } from "../morphology/lexicon.ts";
import type { Token } from "../morphology/tokens.ts";
import { addressedAt } from "./addressee-phrase.ts";
import { skipTerm } from "./addressee-term.ts";

const letting = new Set(["пусть", "пускай"]);
const present = /[а-я]{2}(?:[еёи]т|[уюая]т)(?:ся)?$/;
/** «пусть школы получат землю»: who has or is something does nothing. */
const having = /^(?:получ|име[ею]т|буд[еу]т|быва|мо[гж]|ста[нл]|жив|знают|знает|пользу|оста)/;
const nearStart = 6;
const farthest = 40;
const nothing: readonly AddresseeMatch[] = [];

export function addressedByLet(text: string, tokens: readonly Token[]): readonly AddresseeMatch[] {
  const at = tokens.slice(0, nearStart).findIndex(({ folded }) => letting.has(folded));
  if (at < 0 || at !== skipTerm(tokens, 0)) return nothing;
  const verb = tokens.slice(0, at + farthest).findIndex((one, index) => index > at + 1 && isPresent(one));
  if (verb < 0 || having.test(tokens[verb]?.folded ?? "")) return nothing;
  const found = addressedAt({ text, tokens: tokens.slice(0, verb), governs: "nominative" }, skipTerm(tokens, at + 1));
  return found?.known && !found.things ? found.matches : nothing;
}

/** «чинит», «советуются»; not «совет». */
function isPresent({ kind, folded, word }: Token): boolean {
  return kind === "word" && present.test(folded) && knownReadings(word).length === 0;
}
