/**
 * Sets of names, one for each segment of a document, a bit a name: what a long document says of all its segments at once stays small,
 * where a `Set` for each would be most of its memory.
 */
const wordBits = 32;

export interface Names<T extends string> {
  has(name: T): boolean;
  forEach(visit: (name: T) => void): void;
}

export interface NameSet<T extends string> extends Names<T> {
  add(name: T): void;
}

/** The sets of a document. A name has its bit from its first use on. */
class Table<T extends string> {
  readonly bits = new Map<T, number>();
  readonly names: T[] = [];
  /** Words of a set. */
  width = 4;
  words: Uint32Array;
  readonly rows: number;

  constructor(rows: number) {
    this.rows = rows;
    this.words = new Uint32Array(rows * this.width);
  }

  bitOf(name: T): number {
    const known = this.bits.get(name);
    if (known !== undefined) return known;
    const bit = this.names.push(name) - 1;
    this.bits.set(name, bit);
    if (bit >= this.width * wordBits) this.#widen();
    return bit;
  }

  #widen(): void {
    const { words, width } = this;
    this.width = width * 2;
    this.words = new Uint32Array(this.rows * this.width);
    for (let row = 0; row < this.rows; row++) this.words.set(words.subarray(row * width, (row + 1) * width), row * this.width);
  }
}

/** The set of one segment. */
class Row<T extends string> implements NameSet<T> {
  readonly #table: Table<T>;
  readonly #row: number;

  constructor(table: Table<T>, row: number) {
    this.#table = table;
    this.#row = row;
  }

  has(name: T): boolean {
    const bit = this.#table.bits.get(name);
    if (bit === undefined) return false;
    const word = this.#table.words[this.#row * this.#table.width + (bit >> 5)] as number;
    return ((word >>> (bit & 31)) & 1) === 1;
  }

  add(name: T): void {
    const bit = this.#table.bitOf(name);
    const { words, width } = this.#table;
    const at = this.#row * width + (bit >> 5);
    words[at] = (words[at] as number) | (1 << (bit & 31));
  }

  /** In the order of their bits. */
  forEach(visit: (name: T) => void): void {
    const { names, words, width } = this.#table;
    for (let i = 0; i < width; i++) {
      const base = i * wordBits;
      for (let word = words[this.#row * width + i] as number; word !== 0; word &= word - 1)
        visit(names[base + 31 - Math.clz32(word & -word)] as T);
    }
  }
}

/** All of a document; each is looked into where it lies. */
export interface Sets<T extends string> {
  readonly length: number;
  /** Undefined where there is none. */
  get(row: number): NameSet<T> | undefined;
}

/** @param setOf the set of a row: used at once, not kept. @returns the same sets, small. */
export function setsOf<T extends string>(rows: number, setOf: (row: number) => ReadonlySet<T>): Sets<T> {
  const table = new Table<T>(rows);
  for (let row = 0; row < rows; row++) {
    const small = new Row(table, row);
    for (const name of setOf(row)) small.add(name);
  }
  return { length: rows, get: (row) => (row >= 0 && row < rows ? new Row(table, row) : undefined) };
}

/** The same where they are looked into again and again: one thing each. */
export function nameSets<T extends string>(rows: number, setOf: (row: number) => ReadonlySet<T>): NameSet<T>[] {
  const sets = setsOf(rows, setOf);
  return Array.from({ length: rows }, (_, row) => sets.get(row) as NameSet<T>);
}
