/** What every output format is. */
import type { Flowing } from "../model/flowing.ts";
import type { TreeLabels } from "./labels.ts";
import type { Paint } from "./paint.ts";

export interface EmitOptions {
  /** Columns that text for the eye may take. */
  readonly width: number;
  readonly paint: Paint;
  readonly labels: TreeLabels;
}

/** Writes a resolution in pieces, the last of which ends the line. */
export type Emitter = (resolution: Flowing, options: EmitOptions) => Iterable<string>;
