/** The names of all facts that the table of evidence can weigh. */
import type { Cue } from "../../lang/cue.ts";
import type { Segment } from "../../model/line.ts";
import type { Names } from "./name-sets.ts";

export type FormFact =
  | `marker:${"decimal" | "dotted" | "paren" | "letter" | "roman" | "bullet" | "none" | "any"}`
  | `end:${"colon" | "semicolon" | "period" | "comma" | "none"}`
  | "short"
  | "long"
  | "very-long"
  | "capitals"
  | "small-start"
  | "blank-before"
  | "far-indent"
  | "gap"
  | "numbered"
  | "sentences"
  | "heading"
  | "heading-at-top"
  | "task-row"
  | "table-section";

export type NeighbourFact =
  | "after-colon"
  | "after-comma"
  | "counts-on"
  | "near-navigation"
  | "next:item"
  | "next:infinitive"
  | "next:task"
  | "next:matrix"
  | "next:dative"
  | "next:operative"
  | "previous:adopted"
  | "previous:finding"
  | "next:closing"
  | "next:formula"
  | "next:story"
  | "next:heard"
  | "next:signature"
  | "next:participle"
  | "next:place-date"
  | "next:contact"
  | "previous:heading"
  | "previous:attendance"
  | "previous:formula"
  | "previous:title-word"
  | "previous:theme"
  | "previous:act-awaited"
  | "previous:item-open"
  | "previous:open";

/** Facts of a run of segments, or of the place in the document. */
export type PlaceFact =
  | "after-last-rule"
  | "annex-stamp"
  | "annex-stamped"
  | "approver"
  | "attendance-signed"
  | "attending"
  | "attendance-goes-on"
  | "awaits-list"
  | "awaits-task"
  | "actors-above"
  | "bare-matrix-inside"
  | "before-title"
  | "below-finding"
  | "below-formula"
  | "below-story"
  | "spoken"
  | "below-task"
  | "bottom"
  | "collective-sign"
  | "duplicate-title"
  | "elected"
  | "enclosed"
  | "encloses"
  | "figure-table"
  | "first"
  | "foreign-head"
  | "heads-numbers"
  | "head-story"
  | "story-head"
  | "in-imprint"
  | "held-at-top"
  | "theme-between"
  | "theme-of-clauses"
  | "theme-heading"
  | "typist"
  | "kind-heading"
  | "counted-heads"
  | "date-line"
  | "in-signature"
  | "in-source"
  | "in-stamp"
  | "in-mail"
  | "in-advert"
  | "mail-foot"
  | "menu-column"
  | "minutes-head"
  | "not-bottom"
  | "note-below"
  | "opens-tasks"
  | "participle-task"
  | "own-subject"
  | "posted"
  | "preambular"
  | "grounds-head"
  | "grounds-point"
  | "question"
  | "not-top"
  | "receiver"
  | "resumes"
  | "series"
  | "sheet-above"
  | "signers"
  | "speakers"
  | "subject-date"
  | "tail"
  | "told-points"
  | "top"
  | "unsigned"
  | "untitled"
  | "vote-result";

export type Fact = Cue | FormFact | NeighbourFact | PlaceFact;

/** What is known of all segments when the facts of one are gathered. */
export interface Segmented {
  readonly text: string;
  readonly segments: readonly Segment[];
  /** Of each segment: depth of the heading of Markdown that it is, or 0. */
  readonly headings: Uint8Array;
  /** Of each segment: 1 where the mark of a footnote was cut out of it. */
  readonly noted: Uint8Array;
  readonly cues: readonly Names<Cue>[];
}
