/** To whom a resolution is sent, in lines above its title: «Главе округа Седых П.П.» / «В музей рек» / blank line / «РЕЗОЛЮЦИЯ». */
import type { Cue } from "../../lang/cue.ts";
import type { Segmented } from "./fact.ts";

const other: readonly Cue[] = ["narrative", "navigation", "menu", "place-date", "infinitive-start", "infinitive-later"];

/** A single one may be who decides: «Бюро совета пчеловодов». */
const fewest = 2;

/** The lines right above the title that no blank line parts, where the first of them is in the dative. */
export function receiverLines({ segments, cues }: Segmented, title: number): ReadonlySet<number> {
  let first = title - 1;
  while (first > 0 && segments[first]?.blankBefore === 0) first--;
  if (first < 0 || !(isPerson(cues[first]) || (title - first >= fewest && cues[first]?.has("dative-heading")))) return new Set();
  const lines = segments.slice(first, title).map((_, i) => first + i);
  const isOther = (line: number): boolean => segments[line]?.marker !== null || other.some((cue) => cues[line]?.has(cue));
  return new Set(lines.some(isOther) ? [] : lines);
}

/** «Президенту союза К.К. Лобову, председателю совета Р.Д. Сомовой» */
function isPerson(cues: Segmented["cues"][number] | undefined): boolean {
  return cues?.has("dative-start") === true && cues.has("name-end");
}
