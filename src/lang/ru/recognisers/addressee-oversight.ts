/** «Исполнение решения проверит староста Лобов В.В.»: who is to look after it stands behind the verb, in the nominative. */
import type { AddresseeMatch } from "../../../model/mention.ts";
import type { Token } from "../morphology/tokens.ts";
import { addressedAt } from "./addressee-phrase.ts";
import { skipTerm } from "./addressee-term.ts";

const object = /^(?:контроль|надзор|исполнение|выполнение|ход|ответственность)$/;
const verb = /^(?:осуществ|обеспеч|провер|проконтролиру|осуществля)(?:ит|ят|ет|ют)$|^нес(?:ет|ут)$/;
const farthest = 16;
const nothing: readonly AddresseeMatch[] = [];

export function addressedByOversight(text: string, tokens: readonly Token[]): readonly AddresseeMatch[] {
  if (!object.test(tokens[0]?.folded ?? "")) return nothing;
  const at = tokens.slice(0, farthest).findIndex(({ folded }) => verb.test(folded));
  if (at < 1) return nothing;
  const found = addressedAt({ text, tokens, governs: "nominative" }, skipTerm(tokens, at + 1));
  return found?.known && !found.things ? found.matches : nothing;
}
