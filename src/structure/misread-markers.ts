/** Numbers that a scanner read as letters: «З. Создать …» between «2.» and «4.», «l)» before «2)». Printed they stay as they are. */

import type { MisreadDigits } from "../lang/language.ts";
import type { Marker } from "../model/outline.ts";
import type { Range } from "../model/span.ts";

const opening = /^(\p{L}|[|!]) ?([.)])(?=\s|\p{L})/u;
const farthest = 60;

/** @param markers what each text begins with. @returns the same, with what stands for a number read as that number. */
export function withMisread(
  text: string,
  starts: readonly Range[],
  { markers, digits }: { markers: readonly (Marker | null)[]; digits: MisreadDigits },
): (Marker | null)[] {
  return markers.map((marker, i) => {
    if (marker && sure.has(marker.type)) return marker;
    const read = misreadAt(text, (starts[i] as Range).start, digits);
    return read && fits(markers, i, read) ? read : marker;
  });
}

const sure: ReadonlySet<Marker["type"]> = new Set(["decimal", "dotted", "bullet"]);

function misreadAt(text: string, start: number, digits: MisreadDigits): Marker | undefined {
  const [printed, letter, stop] = opening.exec(text.slice(start, start + 4)) ?? [];
  const value = digits[letter ?? ""];
  if (printed === undefined || letter === undefined || value === undefined) return undefined;
  const type = stop === ")" ? "paren" : "decimal";
  return { start, end: start + printed.length, type, text: printed, number: letter, path: [value] };
}

/** Does the number that a letter may stand for continue the count around it? */
function fits(markers: readonly (Marker | null)[], at: number, { type, path }: Marker): boolean {
  const value = path[0] as number;
  const before = nearest(markers, at, { step: -1, type });
  const after = nearest(markers, at, { step: 1, type });
  if (value === 1) return after === 2 && before !== 1;
  if (before === undefined) return after === value + 1;
  return before === value - 1 || (after !== undefined && before < value && value < after);
}

/** The number of the nearest marker of that type on one side. */
function nearest(
  markers: readonly (Marker | null)[],
  from: number,
  { step, type }: { step: 1 | -1; type: Marker["type"] },
): number | undefined {
  for (let i = from + step; i >= 0 && i < markers.length && Math.abs(i - from) < farthest; i += step) {
    const marker = markers[i];
    if (marker?.type === type) return marker.path[0];
  }
  return undefined;
}
