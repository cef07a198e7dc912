/** Printed lines → the text, and what is true of each of its lines. */
import type { Draft, Item, LineRole, Piece, PrintedLine, TrueItem, TrueLine, Truth, Unit } from "./model.ts";
import { isAnchor, pieceOf, withoutAnchors } from "./sheet.ts";

export interface Rendered {
  readonly text: string;
  readonly truth: Truth;
}

export function render(draft: Draft, printed: readonly PrintedLine[]): Rendered {
  const lines = new Map<number, TrueLine>();
  const found: { item: Item; line: number; unit: Unit }[] = [];
  const begun = new Map<Unit, Piece>();
  for (const [index, { text, unit }] of printed.entries()) {
    if (!unit || withoutAnchors(text).trim() === "") continue;
    const line = index + 1;
    const pieces = piecesOf(draft, text);
    if (unit.item && !begun.has(unit)) pieces.unshift({ role: unit.item.role, item: unit.item });
    const open = begun.get(unit) ?? null;
    lines.set(line, { roles: rolesOf(unit, { open, pieces, lead: leads(text) }), shape: unit.shape, style: unit.style });
    for (const { item } of pieces) if (item) found.push({ item, line, unit });
    const last = pieces.at(-1) ?? open;
    begun.set(unit, last ?? { role: unit.role, item: null });
  }
  return {
    text: printed.map(({ text }) => withoutAnchors(text)).join("\n"),
    truth: { lines, items: trueItems(found), heads: draft.heads },
  };
}

function piecesOf(draft: Draft, text: string): Piece[] {
  return Array.from(text).flatMap((letter) => (isAnchor(letter) ? (pieceOf(draft, letter) ?? []) : []));
}

/** Something stands before the first anchor. */
function leads(text: string): boolean {
  const at = Array.from(text).findIndex(isAnchor);
  return (at < 0 ? text : text.slice(0, at)).trim() !== "";
}

/** Where narrative stands it decides; a line of nothing but what is decided may be read as its own pieces, too. */
function rolesOf(
  unit: Unit,
  { open, pieces, lead }: { open: Piece | null; pieces: readonly Piece[]; lead: boolean },
): LineRole[] {
  const narrative = lead && (open === null || open.role === unit.role) && !unit.item;
  const runIn = unit.role === "directive" && !unit.item && pieces.length > 0 && open === null;
  const own: LineRole[] = [unit.role, ...unit.also, ...(runIn ? (["preamble", "formula"] as const) : [])];
  if (narrative) return own;
  return [...new Set([...own, ...(lead && open ? [open.role] : []), ...pieces.map(({ role }) => role)])];
}

function trueItems(found: readonly { item: Item; line: number; unit: Unit }[]): TrueItem[] {
  const lineOf = new Map(found.map(({ item, line }) => [item, line]));
  return found.map(({ item, line, unit }) => ({
    line,
    role: item.role,
    parent: item.parent ? (lineOf.get(item.parent) ?? null) : null,
    marker: item.marker,
    shape: unit.shape,
    style: unit.style,
  }));
}
