/** Which documents belong to a condition: fixed seeds, none shared by two. */
import { conditions } from "./damage/kinds.ts";

const room = 100_000;

export function seedOf(condition: string, at: number): number {
  return (conditions.indexOf(condition) + 1) * room + at;
}

/** How many are checked on every run; some 1,800 in all. */
export function documentsOf(condition: string): number {
  return condition === "none" || condition === "everything" ? 210 : 44;
}
