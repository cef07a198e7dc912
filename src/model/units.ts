/** The units of a document in columns, a few numbers each: as objects, all there at once, they are most of what a long document takes. */
import { confidences, type LineRole, lineRoles, type PrintedMarker, type Unit, type Units, unitKinds } from "./outline.ts";
import type { Confidence } from "./resolution.ts";
import type { Range } from "./span.ts";

/** Of a unit in several ranges: what the columns have no place for. */
type Pieces = Pick<Unit, "ranges" | "columns">;

/** @param unitOf makes the unit at an index: asked once, in order, and not kept. */
export function inColumns(length: number, unitOf: (index: number) => Unit): Units {
  const columns = new Columns(length);
  for (let index = 0; index < length; index++) columns.put(index, unitOf(index));
  return columns;
}

class Columns implements Units {
  readonly length: number;
  readonly #role: Uint8Array;
  readonly #runnerUp: Uint8Array;
  readonly #confidence: Uint8Array;
  /** One more than the index of the kind; 0 where there is none. */
  readonly #kind: Uint8Array;
  readonly #heading: Uint8Array;
  readonly #margin: Float64Array;
  readonly #start: Int32Array;
  readonly #end: Int32Array;
  readonly #resolution: Int32Array;
  readonly #parent: Int32Array;
  readonly #block: Int32Array;
  /** Of the marker: where it stands, its text and its number; undefined text where there is none. */
  readonly #markerStart: Int32Array;
  readonly #markerEnd: Int32Array;
  readonly #text: (string | undefined)[];
  readonly #number: (string | null)[];
  readonly #expected = new Map<number, string>();
  readonly #pieces = new Map<number, Pieces>();

  constructor(length: number) {
    this.length = length;
    this.#role = new Uint8Array(length);
    this.#runnerUp = new Uint8Array(length);
    this.#confidence = new Uint8Array(length);
    this.#kind = new Uint8Array(length);
    this.#heading = new Uint8Array(length);
    this.#margin = new Float64Array(length);
    this.#start = new Int32Array(length);
    this.#end = new Int32Array(length);
    this.#resolution = new Int32Array(length);
    this.#parent = new Int32Array(length);
    this.#block = new Int32Array(length);
    this.#markerStart = new Int32Array(length);
    this.#markerEnd = new Int32Array(length);
    this.#text = new Array(length).fill(undefined);
    this.#number = new Array(length).fill(null);
  }

  *[Symbol.iterator](): Generator<Unit, undefined> {
    for (let index = 0; index < this.length; index++) yield this.get(index) as Unit;
  }

  put(index: number, unit: Unit): void {
    const [{ start, end }] = unit.ranges as readonly [Range];
    this.#role[index] = lineRoles.indexOf(unit.role);
    this.#runnerUp[index] = lineRoles.indexOf(unit.runnerUp);
    this.#confidence[index] = confidences.indexOf(unit.confidence);
    this.#kind[index] = unit.kind === null ? 0 : unitKinds.indexOf(unit.kind) + 1;
    this.#heading[index] = Number(unit.heading);
    this.#margin[index] = unit.margin;
    this.#start[index] = start;
    this.#end[index] = end;
    this.#resolution[index] = unit.resolution;
    this.#parent[index] = unit.parent;
    this.#block[index] = unit.block;
    if (unit.marker) this.#putMarker(index, unit.marker);
    if (unit.expected !== null) this.#expected.set(index, unit.expected);
    if (unit.columns.length > 0 || unit.ranges.length > 1)
      this.#pieces.set(index, { ranges: unit.ranges, columns: unit.columns });
  }

  #putMarker(index: number, { start, end, text, number }: PrintedMarker): void {
    this.#markerStart[index] = start;
    this.#markerEnd[index] = end;
    this.#text[index] = text;
    this.#number[index] = number;
  }

  #markerOf(index: number): PrintedMarker | null {
    const text = this.#text[index];
    if (text === undefined) return null;
    const [start, end] = [this.#markerStart[index] as number, this.#markerEnd[index] as number];
    return { start, end, text, number: this.#number[index] as string | null };
  }

  roleOf(index: number): LineRole | undefined {
    return lineRoles[this.#role[index] as number];
  }

  get(index: number): Unit | undefined {
    const role = this.roleOf(index);
    if (role === undefined) return undefined;
    const pieces = this.#pieces.get(index);
    return {
      role,
      runnerUp: lineRoles[this.#runnerUp[index] as number] as LineRole,
      margin: this.#margin[index] as number,
      confidence: confidences[this.#confidence[index] as number] as Confidence,
      ranges: pieces?.ranges ?? [{ start: this.#start[index] as number, end: this.#end[index] as number }],
      columns: pieces?.columns ?? noColumns,
      marker: this.#markerOf(index),
      kind: unitKinds[(this.#kind[index] as number) - 1] ?? null,
      heading: this.#heading[index] === 1,
      resolution: this.#resolution[index] as number,
      parent: this.#parent[index] as number,
      expected: this.#expected.get(index) ?? null,
      block: this.#block[index] as number,
    };
  }
}

const noColumns: Unit["columns"] = [];
