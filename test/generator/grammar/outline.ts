/** A tree of points, and its way into units with true items. */
import type { Item, LineRole, Unit } from "../model.ts";
import { anchor, capital, ended, item, type Sheet, unit } from "../sheet.ts";
import type { Style } from "./styles.ts";

export interface Point {
  readonly role: "topic" | "addressee" | "directive";
  readonly shape: string;
  /** Small first letter, no end mark; a heading ends with its own colon. */
  readonly text: string;
  readonly below?: Points;
  /** Its own list is printed in the same paragraph: «провести: а) смотр; б) ярмарку.» */
  readonly inside?: readonly string[];
  /** The point completes its head and keeps its small letter and its semicolon. */
  readonly fragment?: boolean;
  /** Lines under the point that belong to it, or follow it without a marker. */
  readonly after?: readonly Afterthought[];
}

/** A line «Срок: …», a second paragraph; `own` where it is a directive of its own, without a marker. */
export interface Afterthought {
  readonly shape: string;
  readonly text: string;
  readonly own: boolean;
}

export interface Points {
  readonly style: Style;
  readonly points: readonly Point[];
  /** Counts on from a list before it. */
  readonly counter?: { next: number };
}

/** Units of a list and of all below it. */
export function unitsOf(
  sheet: Sheet,
  { style, points, counter = { next: 1 } }: Points,
  above: { parent: Item | null; path: string },
): Unit[] {
  const list = ++sheet.draft.lists;
  return points.flatMap((point, index) => {
    const count = counter.next++;
    const own = item(point.role, above.parent, style.marker(count, above.path));
    const last = index === points.length - 1;
    const first = unit([point.role as LineRole, point.shape], written(point, style, last) + inside(sheet, point, own), {
      item: own,
      gap: style.gap,
      indent: style.indent,
      list,
      style: style.name,
    });
    const after = (point.after ?? []).map((thought) => afterUnit(thought, style, above.parent));
    const below = point.below ? unitsOf(sheet, point.below, { parent: own, path: style.path(count, above.path) }) : [];
    return [first, ...after, ...below];
  });
}

function inside(sheet: Sheet, { inside: texts = [] }: Point, parent: Item): string {
  const mark = sheet.dice.pick([(count: number) => `${count})`, (count: number) => `${"абвгд"[count - 1]})`]);
  const pieces = texts.map((text, at) => {
    const marker = mark(at + 1);
    const begin = anchor(sheet, { role: "directive", item: item("directive", parent, marker) });
    return ` ${begin}${marker} ${ended(text, at === texts.length - 1 ? "." : ";")}`;
  });
  return pieces.join("");
}

function written({ text, fragment, below, inside: texts }: Point, style: Style, last: boolean): string {
  if (below || texts) return style.sentences ? capital(text) : text;
  const mark = last || (style.sentences && !fragment) ? "." : ";";
  return ended(style.sentences && !fragment ? capital(text) : text, mark);
}

function afterUnit({ shape, text, own }: Afterthought, style: Style, parent: Item | null): Unit {
  return unit(["directive", shape], text, { item: own ? item("directive", parent) : null, indent: style.indent, gap: "" });
}
