/** What structure finds: every piece of clean text with its role, and the tree of directives. */
import type { Column } from "./column.ts";
import type { Confidence } from "./resolution.ts";
import type { Range } from "./span.ts";
import type { Aside, CleanText } from "./text.ts";

export const lineRoles = [
  "title",
  "adoption",
  "preamble",
  "list",
  "formula",
  "topic",
  "addressee",
  "directive",
  "signature",
  "attachment",
  "artifact",
] as const;
export type LineRole = (typeof lineRoles)[number];

/** Kinds of artifacts that are leaves of their own: their dates and figures count. All others are cut out of lines. */
export const noteKinds = ["duplicate-title", "footnote", "imprint", "mail-header", "navigation", "note", "source"] as const;
export type NoteKind = (typeof noteKinds)[number];

/** The one kind of what is cut out of lines that is read for dates: a head that has one is put out in Markdown, too. */
export const runningHead = "running-head";

export const unitKinds = [...noteKinds, runningHead] as const;
export type UnitKind = (typeof unitKinds)[number];

export const confidences = ["certain", "likely", "guess"] as const satisfies readonly Confidence[];

export type MarkerType = "decimal" | "dotted" | "paren" | "letter" | "roman" | "bullet" | "none";

/** A printed marker: «1.», «2.1.», «а)», «-», «IV.». */
export interface PrintedMarker extends Range {
  /** As printed, inner white space single. */
  readonly text: string;
  /** Its value as printed: "3", "2.1", "а", "IV"; null for bullets. */
  readonly number: string | null;
}

/** And how it counts. */
export interface Marker extends PrintedMarker {
  readonly type: MarkerType;
  /** Numbers of each level: [2, 1] for «2.1.», [3] for «в)»; empty for bullets. */
  readonly path: readonly number[];
}

/** Why a role was chosen: a fact and how much it spoke for the role. */
export interface Reason {
  readonly fact: string;
  readonly weight: number;
}

/** A leaf: a stretch of clean text with one role. */
export interface Unit {
  readonly role: LineRole;
  /** Clean ranges, marker included: the first is the main one, further ones are its `rest`. */
  readonly ranges: readonly Range[];
  /** Of a row of a table of tasks: what the column of each range is for; else empty. */
  readonly columns: readonly Column[];
  readonly marker: PrintedMarker | null;
  /** Of an artifact: what it is; else null. */
  readonly kind: UnitKind | null;
  /** Of an attachment: this unit begins a new one. */
  readonly heading: boolean;
  /** Which resolution of the file it belongs to, from 0. */
  readonly resolution: number;
  readonly confidence: Confidence;
  readonly runnerUp: LineRole;
  readonly margin: number;
  /** Of formula, topic, addressee, directive, and of list items: index of the unit it stands under, or −1. */
  readonly parent: number;
  /** What its number should have been, or null. */
  readonly expected: string | null;
  /** Units with the same number form one block (list, signature block, attachment); others have their own. */
  readonly block: number;
}

/** All of them. One is made when it is asked for: `roleOf` costs less where that is all that is asked. */
export interface Units extends Iterable<Unit> {
  readonly length: number;
  /** Undefined where there is none. */
  get(index: number): Unit | undefined;
  roleOf(index: number): LineRole | undefined;
}

/** A repair or a contradiction found while structuring: a code of the catalogue with its place in the clean text. */
export interface Finding {
  readonly code: string;
  readonly at: Range | null;
  readonly related: readonly Range[];
  readonly values: Readonly<Record<string, string | number>>;
}

export interface Outline {
  readonly clean: CleanText;
  readonly units: Units;
  readonly asides: readonly Aside[];
  readonly findings: readonly Finding[];
  /** The clean text is in the spelling of today, the source is not. */
  readonly respelled: boolean;
}

/** What the stage of structure gives. */
export interface Structured extends Omit<Outline, "respelled"> {
  /** Why the unit at that index was read as what it is: much to keep, and asked for by `--explain` alone. */
  reasons(unit: number): readonly Reason[];
}
