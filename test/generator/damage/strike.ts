/** What a kind of damage works with, and how it decides where to strike. */
import type { Draft, Tally, Unit } from "../model.ts";
import type { Dice } from "../random.ts";

export interface Strike {
  readonly dice: Dice;
  readonly draft: Draft;
  /** Of the places that it fits, at least 0.15. */
  readonly share: number;
  /** All kinds that this document suffers. */
  readonly on: ReadonlySet<string>;
  readonly tally: Tally;
}

export type Damage = (strike: Strike) => void;

/** One place more: whether it is struck. Where nobody could say any more what is true, it is left out and counted. */
export function strikes(
  { dice, share, tally }: Pick<Strike, "dice" | "share" | "tally">,
  decidable: "decidable" | "open" = "decidable",
): boolean {
  tally.places++;
  if (!dice.chance(share)) return false;
  if (decidable === "open") tally.leftOut++;
  else tally.struck++;
  return decidable === "decidable";
}

export function verdict(decidable: boolean): "decidable" | "open" {
  return decidable ? "decidable" : "open";
}

/** Units of each list, in order. */
export function listsOf({ units }: Draft): Unit[][] {
  const lists = new Map<number, Unit[]>();
  for (const unit of units) if (unit.list > 0 && unit.item) lists.set(unit.list, [...(lists.get(unit.list) ?? []), unit]);
  return [...lists.values()];
}

/** Running text that damage to words may strike. */
export function isProse({ form, role }: Unit): boolean {
  return form === "flow" && role !== "artifact" && role !== "title" && role !== "attachment";
}

/** The marker of a unit is taken away or changed. */
export function remark(unit: Unit, marker: string): void {
  if (unit.item) unit.item.marker = marker;
}
