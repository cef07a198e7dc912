/** The number of a row, in a cell of its own: «1», «1.2.», «3)». */
import type { Marker } from "../../model/outline.ts";
import type { Range } from "../../model/span.ts";

const cellNumber = /^\d{1,3}(?:\.\d{1,3}){0,3}/;

export function numberIn(text: string, { start, end }: Range): Marker | null {
  const printed = text.slice(start, end);
  const number = cellNumber.exec(printed)?.[0];
  if (number === undefined) return null;
  const path = number.split(".").map(Number);
  return { start, end, type: path.length > 1 ? "dotted" : "decimal", text: printed, number, path };
}
