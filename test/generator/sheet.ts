/** The sheet that a document is composed on: its chance, its field, and the register of the pieces inside the text. */
import type { Role } from "../../src/model/resolution.ts";
import type { Day, Place } from "./grammar/names.ts";
import type { Draft, Head, Item, LineRole, Piece, Unit } from "./model.ts";
import type { Dice } from "./random.ts";
import type { Field } from "./words/field.ts";

/** Anchors are private characters; symbol fonts have theirs from U+F000 on. */
const firstAnchor = 0xe000;
const anchors = /[\uE000-\uEFFF]/gu;
/** A space inside something that no line end parts: «[bookmark: x]», «п о р у ч и т ь». */
export const tight = "\uF8FF";

export interface Sheet {
  readonly dice: Dice;
  readonly field: Field;
  readonly draft: Draft;
  /** Year of the document. */
  readonly year: number;
  /** How the lines of the title stand. */
  readonly align: "left" | "center";
  /** When and where the resolution was adopted: all its lines agree. */
  readonly occasion: { readonly day: Day; readonly place: Place };
}

export function blankDraft(shape: string): Draft {
  return { units: [], pieces: [], heads: [], shape, lists: 0 };
}

/** An anchor to put into a text before the piece that begins there. */
export function anchor({ draft }: Sheet, piece: Piece): string {
  draft.pieces.push(piece);
  return String.fromCharCode(firstAnchor + draft.pieces.length - 1);
}

export function pieceOf(draft: Draft, letter: string): Piece | undefined {
  return draft.pieces[letter.charCodeAt(0) - firstAnchor];
}

export function isAnchor(letter: string | undefined): boolean {
  return letter !== undefined && letter >= "\uE000" && letter <= "\uEFFF";
}

/** What is printed. */
export function withoutAnchors(text: string): string {
  return text.replace(anchors, "").replaceAll(tight, " ");
}

export function item(role: Role, parent: Item | null, marker = ""): Item {
  return { role, parent, marker };
}

export interface UnitOptions extends Partial<Omit<Unit, "role" | "shape" | "text">> {}

export function unit([role, shape]: readonly [LineRole, string], text: string, more: UnitOptions = {}): Unit {
  return {
    role,
    also: [],
    shape,
    text,
    item: null,
    gap: " ",
    form: "flow",
    align: "left",
    indent: "",
    before: 0,
    list: 0,
    style: "",
    ...more,
  };
}

export function head(sheet: Sheet): Head {
  const last = sheet.draft.heads.at(-1);
  if (!last) throw new Error("no resolution has been begun");
  return last;
}

/** Capital at the beginning; quotes and anchors before it stay. */
export function capital(text: string): string {
  return text.replace(/^([\uE000-\uEFFF«"„(]*)(\p{L})/u, (_all, before: string, letter: string) => before + letter.toUpperCase());
}

/** The text with its end mark; a full stop is not printed twice. */
export function ended(text: string, mark: "." | ";"): string {
  return mark === "." && text.endsWith(".") ? text : text + mark;
}
