/**
 * What is known of units that stand in a row, as those of one resolution do: by their index as in a map, which would take three times
 * the room where nearly each has something.
 */
export class ByUnit<T> {
  readonly #first: number;
  readonly #all: (T | undefined)[];

  /** @param members indexes of the units, ascending. */
  constructor(members: readonly number[]) {
    this.#first = members[0] ?? 0;
    this.#all = new Array<T | undefined>((members.at(-1) ?? -1) + 1 - this.#first).fill(undefined);
  }

  /** Undefined where there is none, and of units that stand elsewhere. */
  get(unit: number): T | undefined {
    return this.#all[unit - this.#first];
  }

  /** @param unit one of the members. */
  set(unit: number, one: T): void {
    this.#all[unit - this.#first] = one;
  }
}
