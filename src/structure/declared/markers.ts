/** A marker by its print alone: what stands behind it does not matter. */
import type { MisreadDigits } from "../../lang/language.ts";
import type { Marker } from "../../model/outline.ts";
import { dottedLetterAt, misreadAt } from "../misread-markers.ts";
import { numberIn } from "../tables/number.ts";

export interface MarkerReader {
  readonly digits: MisreadDigits;
  readonly alphabets: readonly string[];
  markerAt(text: string, at: number): Marker | null;
}

const rowNumber = /^\d{1,3}(?:\.\d{1,3}){0,3} ?[.)]?$/;
/** Some markers are read before words only: «ii. at the mill»; before a column gap, «II»; behind a sentence, «1000.». */
const anyText = [
  ["", " "],
  ["", " a"],
  ["", "\ta"],
  [". ", " A"],
] as const;

/** @returns the marker, at the beginning of `printed`; null where that is no marker. */
export function readMarker(printed: string, { digits, alphabets, markerAt }: MarkerReader): Marker | null {
  for (const [before, behind] of anyText) {
    const found = markerAt(before + printed + behind, before.length);
    if (found?.end === before.length + printed.length) return { ...found, start: 0, end: printed.length };
  }
  if (rowNumber.test(printed)) return numberIn(printed, { start: 0, end: printed.length });
  const dotted = dottedLetterAt(`${printed} a`, 0, alphabets) ?? dottedLetterAt(`${printed} AAA`, 0, alphabets);
  if (dotted) return dotted;
  const misread = misreadAt(`${printed} a`, 0, digits);
  return misread?.end === printed.length ? misread : null;
}
