/** What is composed (units of text with the items in them) and what comes out of it (a text with its true structure). */
import type { Role } from "../../src/model/resolution.ts";

export type LineRole = Role | "title" | "adoption" | "preamble" | "list" | "signature" | "attachment" | "artifact";

/** A node of the true tree. Damage may change what is printed as its marker. */
export interface Item {
  readonly role: Role;
  readonly parent: Item | null;
  /** As printed; empty where none is. */
  marker: string;
}

/** Where a piece of a unit begins that is an item, or has a role of its own. */
export interface Piece {
  readonly role: LineRole;
  readonly item: Item | null;
}

/** A paragraph, a heading, a line of a title, a row: what the clerk typed before a line had to end. */
export interface Unit {
  readonly role: LineRole;
  /** Readings of its lines that are as good. */
  readonly also: readonly LineRole[];
  /** What kind of text it is, for the table of results: «formula: own line». */
  readonly shape: string;
  /** With an anchor (one private character, see `sheet.ts`) before each piece; «\n» is a line end that the clerk typed. */
  text: string;
  /** The item whose marker is printed before the text. */
  readonly item: Item | null;
  /** Between marker and text. */
  gap: string;
  /** `flow` may be wrapped, `fixed` stays as it was typed. */
  readonly form: "flow" | "fixed";
  readonly align: "left" | "center" | "right";
  /** Printed before marker and text; damage may leave something in it. */
  indent: string;
  /** Blank lines above it. */
  before: number;
  /** Units of one list have the same number; 0: in no list. */
  readonly list: number;
  /** How that list is marked: «decimal», «bullet •»; empty in no list. */
  readonly style: string;
}

export interface Signatory {
  readonly name: string | null;
  readonly post: string | null;
}

/** What one resolution of the file says of itself. `undefined` where the reading is open. */
export interface Head {
  title?: string | null;
  kind?: string | null;
  date?: string | null;
  place?: string | null;
  readonly signatories: Signatory[];
}

export interface Draft {
  readonly units: Unit[];
  readonly pieces: Piece[];
  readonly heads: Head[];
  /** Kind of document: «council», «protocol». */
  readonly shape: string;
  /** How many lists there are so far. */
  lists: number;
}

/** A line of the file, with the unit that it belongs to; none for a blank line. */
export interface PrintedLine {
  text: string;
  readonly unit: Unit | null;
  /** The last line of its unit: nobody fills it with spaces. */
  readonly last: boolean;
}

export interface TrueLine {
  /** Any of them is right; the first is the unit's own. */
  readonly roles: readonly LineRole[];
  readonly shape: string;
  readonly style: string;
}

export interface TrueItem {
  readonly line: number;
  readonly role: Role;
  /** Line of the parent. */
  readonly parent: number | null;
  readonly marker: string;
  readonly shape: string;
  readonly style: string;
}

export interface Truth {
  /** By number of line; blank lines have none. */
  readonly lines: ReadonlyMap<number, TrueLine>;
  readonly items: readonly TrueItem[];
  readonly heads: readonly Head[];
}

/** How often a kind of damage could have struck, did, and was held back because nobody could have said any more what is true. */
export interface Tally {
  places: number;
  struck: number;
  leftOut: number;
}

export interface Specimen {
  readonly seed: number;
  readonly condition: string;
  readonly shape: string;
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly truth: Truth;
  readonly tallies: ReadonlyMap<string, Tally>;
}
