/** Place and date of adoption: from the adoption lines, else from the title. */
import { byLeaf } from "../model/by-leaf.ts";
import type { DateMatch, Placed, PlaceMatch } from "../model/mention.ts";
import type { Resolution } from "../model/resolution.ts";
import type { Range } from "../model/span.ts";
import { type Context, mainRange, unitsOf } from "./context.ts";

/** «2021-05-14», «2021-05-14/2021-05-15»: a day, or days. */
const wholeDays = /^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/;

export function adoptedOf(context: Context): Resolution["adopted"] {
  const lines = unitsOf(context, "adoption");
  for (const index of lines) context.places.set(index, "adopted");
  const titles = unitsOf(context, "title");
  const order = [...tellingFirst(context, lines), ...titles];
  const date = firstIn(order, context.mentions.dates.filter(isDayOf(titles, byLeaf(context.mentions.references))));
  const place = firstIn(order, context.mentions.places);
  if (lines.length === 0 && !date) return null;
  return {
    date: date?.edtf ?? null,
    dateSpan: date ? context.spanOf(date) : null,
    lines: lines.map((index) => context.printedOf(mainRange(context, index))),
    place: place ? { kind: place.kind, name: place.name, text: context.textOf(place) } : null,
    placeSpan: place ? context.spanOf(place) : null,
    spans: lines.map((index) => context.spanOf(mainRange(context, index))),
  };
}

/** «Принята …», «Утверждена … от …» gives the date before a line of place and date; it may be in the line below. */
function tellingFirst(context: Context, lines: readonly number[]): number[] {
  if (lines.length < 2) return [...lines];
  const tells = (index: number): boolean => {
    const { start, end } = mainRange(context, index);
    const cues = context.language.cues(context.outline.clean.text.slice(start, end), 0);
    return cues.has("adopted-telling") || cues.has("approval-stamp");
  };
  const dated = new Set(context.mentions.dates.map(({ leaf }) => leaf));
  const telling = new Set(lines.filter(tells));
  for (const index of lines) if (telling.has(index - 1) && !dated.has(index - 1)) telling.add(index);
  return [...telling, ...lines.filter((index) => !telling.has(index))];
}

/** In a title only a day, or days, can be the date, and not that of an act it cites: «2020-2021 г.г.» is its theme. In an adoption line any date will do. */
function isDayOf(
  titles: readonly number[],
  references: ReadonlyMap<number, readonly Range[]>,
): (date: Placed<DateMatch>) => boolean {
  const inTitle = new Set(titles);
  const isCited = (date: Placed<DateMatch>) =>
    references.get(date.leaf)?.some((one) => one.start <= date.start && date.end <= one.end) === true;
  return (date) => !date.impossible && (!inTitle.has(date.leaf) || (wholeDays.test(date.edtf) && !isCited(date)));
}

function firstIn<T extends Placed<DateMatch> | Placed<PlaceMatch>>(order: readonly number[], found: readonly T[]): T | undefined {
  for (const index of order) {
    const match = found.find((one) => one.leaf === index);
    if (match) return match;
  }
  return undefined;
}
