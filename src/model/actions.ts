/** What the units of a resolution ask for, in columns: nearly each of them asks for something, and a few numbers are what it takes. */
import { ByUnit } from "./by-unit.ts";
import type { ActionMatch, Actions } from "./mention.ts";

/** @param members indexes of the units, ascending. */
export function actionsOf(members: readonly number[]): Actions {
  return new Columns(members);
}

class Columns implements Actions {
  readonly #verbs: ByUnit<ActionMatch["verbs"]>;
  readonly #modality: ByUnit<ActionMatch["modality"]>;
  readonly #first: number;
  readonly #start: Int32Array;
  readonly #end: Int32Array;
  readonly #deed: Uint8Array;

  constructor(members: readonly number[]) {
    this.#verbs = new ByUnit(members);
    this.#modality = new ByUnit(members);
    this.#first = members[0] ?? 0;
    const length = (members.at(-1) ?? -1) + 1 - this.#first;
    this.#start = new Int32Array(length);
    this.#end = new Int32Array(length);
    this.#deed = new Uint8Array(length);
  }

  get(unit: number): ActionMatch | undefined {
    const verbs = this.#verbs.get(unit);
    if (!verbs) return undefined;
    const at = unit - this.#first;
    return {
      start: this.#start[at] as number,
      end: this.#end[at] as number,
      verbs,
      modality: this.#modality.get(unit) ?? null,
      deed: this.#deed[at] === 1,
    };
  }

  set(unit: number, { start, end, verbs, modality, deed }: ActionMatch): void {
    const at = unit - this.#first;
    this.#verbs.set(unit, verbs);
    this.#modality.set(unit, modality);
    this.#start[at] = start;
    this.#end[at] = end;
    this.#deed[at] = Number(deed);
  }
}
