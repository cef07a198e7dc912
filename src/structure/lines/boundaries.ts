/** The boundaries between the lines of a text, each with what is known of it. */
import type { Language } from "../../lang/language.ts";
import type { Line } from "../../model/line.ts";
import type { Marker } from "../../model/outline.ts";
import type { CleanText } from "../../model/text.ts";
import { withMisread } from "../misread-markers.ts";
import { type Boundary, firstWordWidth, hiddenIn, opensQuotes, type Page } from "./boundary.ts";
import { unfilled } from "./filled.ts";
import { isLower, type Printed, printed } from "./printed.ts";
import { edge, firstLineIndent, isLoose, isUnwrapped, widths } from "./width.ts";

/** Columns beyond which a line is set in the middle: it is no wrapped one. */
const farRight = 20;
/** Fewer lines do not show that they are double-spaced. */
const fewest = 8;
const nearlyAll = 0.9;
/** What is put in brackets is no longer. */
const longestBracket = 120;
const unitAndBracket = /^\p{L}\)$/u;
const listOpens = /[:;,]$/;

interface Lines {
  readonly lines: readonly Line[];
  /** Furniture was cut out before that line. */
  isCut(index: number): boolean;
  /** Its wide gaps part words. */
  isFilled(line: Line): boolean;
}

interface Reading {
  readonly language: Language;
  markerAt(text: string, at: number): Marker | null;
}

/** @returns the boundary before a line; `first` is the index of the first line of the paragraph so far. */
export function boundaries(
  clean: CleanText,
  { lines, isCut, isFilled }: Lines,
  { language, markerAt }: Reading,
): (index: number, first: number) => Boundary {
  const { text } = clean;
  const page: Page = {
    clean,
    loose: isLoose(lines),
    unwrapped: isUnwrapped(lines),
    doubleSpaced: isDoubleSpaced(lines),
    ...firstLineIndent(lines),
  };
  const wide = widths(lines);
  const leading = lines.map((line) => markerAt(text, line.start));
  const markers = withMisread(text, lines, { markers: leading, language });
  const kept: Printed[] = [];
  const printedAt = (index: number): Printed => {
    const line = lines[index] as Line;
    kept[index] ??= printed(isFilled(line) ? unfilled(textOf(text, line)) : textOf(text, line));
    return kept[index];
  };
  const listed = belowColons(text, lines, markers);
  return (i, first) => {
    const [opening, before, after] = [lines[first], lines[i - 1], lines[i]] as [Line, Line, Line];
    const width = wide[i - 1] ?? 0;
    const above = text.slice(opening.start, before.end);
    return {
      page,
      before,
      after,
      head: printedAt(i - 1),
      tail: printedAt(i),
      next: lines[i + 1],
      opensItems: Boolean(markers[i + 1]),
      markerBefore: markers[i - 1] ?? null,
      markerAfter: closesBracket(above, markers[i]) ? null : (markers[i] ?? null),
      width,
      together: width > 0 ? edge(before) + 1 + firstWordWidth(text, after) : 0,
      hidden: width > 0 && before.indent < farRight ? hiddenIn(clean, before) : 0,
      listed: listed[i - 1] === true && listed[i] === true,
      cut: isCut(i),
      opening,
      isItem: Boolean(markers[first]),
      openQuotes: opensQuotes(above),
    };
  };
}

/** Of each line: it begins small, without a marker, and stands with others like it right below a colon. */
function belowColons(text: string, lines: readonly Line[], markers: readonly (Marker | null)[]): boolean[] {
  const out: boolean[] = [];
  for (const [i, { start, blankBefore }] of lines.entries()) {
    const above = lines[i - 1];
    const opens = above !== undefined && (out[i - 1] === true || text[above.end - 1] === ":");
    out.push(opens && blankBefore === 0 && !markers[i] && isLower(text.charAt(start)));
  }
  return out;
}

/** «(площадь 40 кв.» | «м) и сад»: a unit, and the bracket that is open above. */
function closesBracket(above: string, marker: Marker | null | undefined): boolean {
  if (marker?.type !== "letter" || !unitAndBracket.test(marker.text)) return false;
  const opened = above.lastIndexOf("(");
  return opened > above.lastIndexOf(")") && above.length - opened < longestBracket && !listOpens.test(above);
}

function textOf(text: string, { start, end }: Line): string {
  return text.slice(start, end);
}

/** A converter's blank line after every line: then a blank line says nothing. */
function isDoubleSpaced(lines: readonly Line[]): boolean {
  if (lines.length < fewest) return false;
  return lines.filter((line) => line.blankBefore > 0).length > nearlyAll * lines.length;
}
