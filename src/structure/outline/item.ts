/** An item of a tree: what its numbering asks, and what the search for its depth asks. */
import type { Marker } from "../../model/outline.ts";
import type { Role } from "../../model/resolution.ts";

/** What counting knows of it. */
export interface Counted {
  /** Index of its segment. */
  readonly segment: number;
  readonly role: Role;
  readonly marker: Marker | null;
  /** A closing block came before: nothing above it is open any more. */
  readonly reset: boolean;
}

export interface Item extends Counted {
  /** Columns before it. */
  readonly indent: number;
  /** Ends in a colon: what follows hangs on it. */
  readonly opens: boolean;
  /** Ends without any mark: «Внести изменения», which the next lines may finish. */
  readonly unfinished: boolean;
  /** Ends in a comma: «…, в частности,». */
  readonly trails: boolean;
  /** Begins like the rest of a sentence: a preposition, no verb of its own. */
  readonly fragment: boolean;
  /** Begins with its verb: neighbours of one list are alike. */
  readonly verbal: boolean;
  /** A verb alone, without a mark: «· Открыть» above «· музей;». */
  readonly bare: boolean;
  /** Names its own actor: hardly stands under another's heading. */
  readonly named: boolean;
  readonly blankBefore: boolean;
  /** Who watches over the whole decision, behind a blank line: «Контроль … возложить на …». */
  readonly oversees: boolean;
  /** Ends in a semicolon: another item of its list follows. */
  readonly awaitsNext: boolean;
  /** Ends in a full stop: behind semicolons the last of its list. */
  readonly closes: boolean;
  /** A task that has no marker and does not begin like a decision of its own: «раздел 3 изложить в редакции …». */
  readonly goesOn: boolean;
}

/** An item on the stack of open ones. */
export interface Frame {
  readonly item: Item;
  readonly index: number;
  readonly parent: Frame | null;
  readonly childless: boolean;
  /** How many of its level up to it stand deeper than what they are under; 0 if any does not. */
  readonly deeper: number;
  /** It ends a list whose other items end in semicolons. */
  readonly last: boolean;
  /** Its count among its siblings, unmarked ones counted on: what the next number continues. */
  readonly count: number;
  /** The last number printed among its siblings, or null. */
  readonly printed: number | null;
}
