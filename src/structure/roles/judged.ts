/** What is known of a segment when its judgements are made. */
import type { Segment } from "../../model/line.ts";
import type { Document } from "./document.ts";
import type { Fact } from "./fact.ts";

export interface Judged {
  readonly segment: Segment;
  readonly index: number;
  readonly document: Document;
  readonly facts: Set<Fact>;
  /** Marks of footnotes were cut out of this segment's neighbours above. */
  readonly noted: boolean;
  /** Marker that the segment above begins with, or null. */
  readonly above: Segment["marker"];
  /** Marker that the segment below begins with, or null. */
  readonly below: Segment["marker"];
}
