/** What the readers of tables of tasks give each other. */
import type { LineCues } from "../../lang/language.ts";
import type { Cell, Line } from "../../model/line.ts";

/** A row: its lines, and its cells, the empty ones left out; offsets of the text before lines are joined. */
export interface Row {
  readonly from: number;
  readonly height: number;
  readonly cells: readonly Cell[];
}

export interface Page {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly cues: LineCues;
}
