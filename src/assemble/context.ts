/** What every part of the assembly needs: the outline of one resolution, what was found in it, and places in the source. */
import type { Language } from "../lang/language.ts";
import type { Mentions } from "../model/mention.ts";
import type { Outline, Unit } from "../model/outline.ts";
import type { Range, Span } from "../model/span.ts";
import type { PrintedAside } from "../model/text.ts";

export interface Context {
  readonly outline: Outline;
  /** Indexes of the units of this resolution, in order. */
  readonly members: readonly number[];
  readonly mentions: Mentions;
  readonly asides: readonly PrintedAside[];
  readonly language: Language;
  /** The span of a clean range. */
  spanOf(range: Range): Span;
  /** The span of a source range. */
  sourceSpan(range: Range): Span;
  /** Text of a clean range as printed: column gaps as spaces. */
  textOf(range: Range): string;
  /** The same as it was read: in the spelling of today. */
  readingOf(range: Range): string;
  /** Words that were derived from those of a clean range, in their spelling. */
  respell(words: string, range: Range): string;
  /** Name of the place each unit has in the output: a block, a node, `title` …; filled as the parts are made. */
  readonly places: Map<number, string>;
}

export function unitsOf(context: Context, role: Unit["role"]): number[] {
  return context.members.filter((index) => context.outline.units[index]?.role === role);
}

export function unit(context: Context, index: number): Unit {
  return context.outline.units[index] as Unit;
}

export function mainRange(context: Context, index: number): Range {
  return unit(context, index).ranges[0] as Range;
}

/** The text of a unit behind its marker, further pieces added. */
export function bodyOf(context: Context, index: number): string {
  const { ranges, marker } = unit(context, index);
  return ranges
    .map((range) => context.textOf(marker && marker.start === range.start ? { start: marker.end, end: range.end } : range))
    .join(" ")
    .trim();
}
