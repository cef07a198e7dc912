/** Lines that say what the points below them are about, and have no mark of a heading. */
import type { Fact } from "./fact.ts";
import type { Judged } from "./judged.ts";

/** One of these a theme between points has not. */
const noTheme: readonly Fact[] = [
  "small-start",
  "vote",
  "name-end",
  "post-start",
  "collective",
  "attendance",
  "protocol-heading",
  "heard",
  "title-word",
  "place-date",
  "formula",
  "formula-tail",
  "narrative",
];

/** «Мост и дорога», «По ремонту дорог.» between points whose numbers go on, behind a blank line. */
export function partsPoints({ segment, index, facts, document, below }: Judged): boolean {
  if (segment.marker || below?.number == null || below.number === "1" || index <= document.firstDecision) return false;
  if (document.firstDecision < 0 || noTheme.some((fact) => facts.has(fact))) return false;
  if (!facts.has("end:none") && !isSphere(facts)) return false;
  return ["noun-start", "short", "blank-before"].every((fact) => facts.has(fact as Fact));
}

/** «A. Охрана рек», «Охрана рек» above «1. призывает …», below the preamble or between clauses. */
export function headsClauses({ segment, facts, below }: Judged): boolean {
  if (below?.number == null || segment.marker?.type === below.type || facts.has("capitals")) return false;
  if (facts.has("top") && !facts.has("after-comma")) return false;
  if (noTheme.some((fact) => facts.has(fact))) return false;
  return ["noun-start", "short", "end:none", "next:operative"].every((fact) => facts.has(fact as Fact));
}

/** «По ремонту дорог.», not «По пятницам открывать музей.» */
function isSphere(facts: Set<Fact>): boolean {
  return facts.has("fragment") && facts.has("end:period") && !facts.has("infinitive-later") && !facts.has("modal");
}
