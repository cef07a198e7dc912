/** What the last verb of a heading asks of the names below it: «Просить:» above «директора – …», «Потребовать от:». */
import type { AddresseeContext } from "../../../model/mention.ts";
import { tokenise } from "../morphology/tokens.ts";
import { matrixVerbsOf } from "./addressee-verbs.ts";

type Governed = AddresseeContext["governs"];

/** @param heading text that ends in a colon. @returns the dative where nothing shows another case. */
export function governedBelow(heading: string): Governed {
  const tokens = tokenise(heading);
  const last = tokens.at(-1)?.text === ":" ? tokens.length - 2 : -1;
  const [before, end] = [tokens[last - 1], tokens[last]];
  if (!end) return "dative";
  const verbs = matrixVerbsOf(end.word);
  const bare = verbs.find(({ prepositions }) => prepositions.length === 0);
  if (bare) return isGoverned(bare.governs) ? bare.governs : "dative";
  const apart = before && matrixVerbsOf(before.word).find(({ prepositions }) => prepositions.includes(end.folded));
  return apart && isGoverned(apart.governs) ? apart.governs : "dative";
}

function isGoverned(governs: string): governs is Governed {
  return governs === "accusative" || governs === "genitive";
}
