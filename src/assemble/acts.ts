/** Which mentions cite one act. */
import type { ReferenceMatch } from "../model/mention.ts";

/** An act that was mentioned: by number, by name, or both. */
interface KnownAct {
  readonly id: string;
  readonly numbers: Set<string>;
  readonly dates: Set<string>;
}

/** @returns for each mention, in order, the id of the first mention of the same act: of one number, if the dates agree; else of one name. */
export function actFinder(): (match: ReferenceMatch, id: string) => string {
  const byNumber = new Map<string, KnownAct[]>();
  const byName = new Map<string, KnownAct[]>();
  return (match, id) => {
    const { number, name } = match.known;
    const agrees = (one: KnownAct): boolean => match.date === null || one.dates.size === 0 || one.dates.has(match.date);
    const named = (one: KnownAct): boolean => agrees(one) && (number === null || one.numbers.size === 0);
    const act = (number && byNumber.get(number)?.find(agrees)) || (name && byName.get(name)?.find(named)) || fresh(id);
    if (number) act.numbers.add(number);
    if (match.date) act.dates.add(match.date);
    remember(byNumber, number, act);
    remember(byName, name, act);
    return act.id;
  };
}

function fresh(id: string): KnownAct {
  return { id, numbers: new Set(), dates: new Set() };
}

function remember(acts: Map<string, KnownAct[]>, key: string | null, act: KnownAct): void {
  if (key === null) return;
  const known = acts.get(key) ?? [];
  if (known.length < mostAlike && !known.includes(act)) acts.set(key, [...known, act]);
}

/** Of more acts with one number the later are not told apart. */
const mostAlike = 50;
