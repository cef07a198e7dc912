/**
 * What a long list has as many of as it has points, in as little room as there can be: of equal words one string is kept, whatever has
 * them, and each mention is written out field by field, since a copy with a field more has it in a store beside it.
 */
import type { ActionMatch, AddresseeMatch, DateMatch, DeadlineMatch, FigureMatch, Placed } from "../model/mention.ts";
import type { Range } from "../model/span.ts";

/** The same mention, to be kept. */
type Keep<T extends Range> = (one: Placed<T>) => Placed<T>;

/** Every field of it: one that is left out does not compile. */
type Written<T extends Range> = Required<Omit<Placed<T>, "pieces">>;

export interface Keeping {
  readonly date: Keep<DateMatch>;
  readonly addressee: Keep<AddresseeMatch>;
  readonly deadline: Keep<DeadlineMatch>;
  readonly figure: Keep<FigureMatch>;
  readonly verbs: (verbs: ActionMatch["verbs"]) => ActionMatch["verbs"];
}

/** @returns what knows all words that it has met. */
export function keeping(): Keeping {
  const words = new Map<string, string>();
  const lists = new Map<string, readonly string[]>();
  const same = <T extends string | null>(said: T): T => (said === null ? said : (known(words, said, said) as T));
  return {
    date: ({ start, end, leaf, edtf, grain, impossible, pieces }) =>
      inPieces<DateMatch>({ start, end, leaf, edtf: same(edtf), grain, impossible }, pieces),
    addressee: ({ start, end, leaf, name, kind, via, sure, pieces }) =>
      inPieces<AddresseeMatch>({ start, end, leaf, name: same(name), kind, via, sure }, pieces),
    deadline: ({ start, end, leaf, value, relation, pieces }) =>
      inPieces<DeadlineMatch>({ start, end, leaf, value: same(value), relation }, pieces),
    figure: ({ start, end, leaf, kind, value, unit, of, qualifier, again, period, pieces }) =>
      inPieces<FigureMatch>(
        { start, end, leaf, kind, value, unit, of: same(of), qualifier, again, period: same(period) },
        pieces,
      ),
    verbs: (verbs) => known(lists, verbs.join(" "), verbs),
  };
}

function inPieces<T extends Range>(one: Written<T>, pieces: readonly Range[] | undefined): Placed<T> {
  return (pieces ? { ...one, pieces } : one) as Placed<T>;
}

function known<T>(all: Map<string, T>, key: string, one: T): T {
  const before = all.get(key);
  if (before === undefined) all.set(key, one);
  return before ?? one;
}
