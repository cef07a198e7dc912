/** Chance that comes out the same everywhere: a counter, mixed (splitmix32). Never Math.random. */
export interface Dice {
  /** In [0, 1). */
  readonly next: () => number;
  /** A whole number, both ends included. */
  readonly int: (low: number, high: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  /** By weight, in the second place of each row. */
  readonly weighted: <T>(rows: readonly (readonly [T, number])[]) => T;
  /** That many different ones, in random order; all, if there are fewer. */
  readonly some: <T>(list: readonly T[], count: number) => T[];
}

export function dice(seed: number): Dice {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  const next = (): number => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 0x1_0000_0000;
  };
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new Error("nothing to pick from");
    return list[int(0, list.length - 1)] as T;
  };
  const weighted = <T>(rows: readonly (readonly [T, number])[]): T => {
    let left = next() * rows.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [one, weight] of rows) {
      left -= weight;
      if (left <= 0) return one;
    }
    return pick(rows)[0];
  };
  const some = <T>(list: readonly T[], count: number): T[] => {
    const rest = [...list];
    for (let at = rest.length - 1; at > 0; at--) {
      const other = int(0, at);
      [rest[at], rest[other]] = [rest[other] as T, rest[at] as T];
    }
    return rest.slice(0, count);
  };
  return { next, int, chance: (share) => next() < share, pick, weighted, some };
}
