/** Whether a word is a noun for a body, in any case. */
import { once } from "../../once.ts";
import { bodyNouns } from "../words/bodies.ts";

const lemmaStem = /^[а-я]+?(?=[аеоья]?(?![а-я]))/;
const caseEnding = /(?:ами|ями|ах|ях|ов|ев|ам|ям|ом|ем|ой|ей|[аеиоуыюяйь])$/;
const stems = once(
  () =>
    new Set(
      Object.values(bodyNouns).flatMap((rows) =>
        rows.flatMap((row) => row.split(" ").map((lemma) => lemmaStem.exec(lemma)?.[0] ?? lemma)),
      ),
    ),
);

export function isBody(folded: string): boolean {
  return stems().has(folded) || stems().has(folded.replace(caseEnding, ""));
}
