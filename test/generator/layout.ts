/** Units → printed lines: as long as the paragraph is, or wrapped at a width, with hyphens where the typist put them. */
import { partings } from "./hyphenate.ts";
import type { Draft, PrintedLine, Unit } from "./model.ts";
import type { Dice } from "./random.ts";
import { withoutAnchors } from "./sheet.ts";

export interface Layout {
  /** Columns; `null` where a paragraph is a line. */
  readonly width: number | null;
  /** How a paragraph without a marker is told from the one before it. */
  readonly paragraphs: "indent" | "blank";
  /** Lines after the first of a point begin under its text. */
  readonly hanging: boolean;
  /** Share of the line ends that part a word, and the signs that may stand there. */
  readonly hyphens: { readonly share: number; readonly signs: readonly string[] };
}

const pageWidth = 76;
/** Called for each line end that could part a word: whether it did. */
export type OnHyphen = (struck: boolean) => void;

export function printed(draft: Draft, layout: Layout, { dice, onHyphen }: { dice: Dice; onHyphen: OnHyphen }): PrintedLine[] {
  return draft.units.flatMap((unit, index) => {
    const texts = unit.form === "fixed" ? fixedLines(unit, layout) : flowLines(unit, layout, { dice, onHyphen });
    const parted = layout.width !== null && layout.paragraphs === "blank" && isParagraph(unit) && index > 0;
    const blanks = Array.from(
      { length: Math.max(unit.before, parted ? 1 : 0) },
      (): PrintedLine => ({ text: "", unit: null, last: false }),
    );
    return [...blanks, ...texts.map((text, at): PrintedLine => ({ text, unit, last: at === texts.length - 1 }))];
  });
}

const isParagraph = (unit: Unit): boolean => unit.form === "flow" && !unit.item?.marker && unit.role !== "artifact";

function fixedLines({ text, align, indent, item, gap }: Unit, { width }: Layout): string[] {
  const room = width ?? pageWidth;
  return `${item?.marker ?? ""}${gap}${text}`.split("\n").map((line) => {
    const free = Math.max(0, room - withoutAnchors(line).length);
    return `${align === "left" ? indent : " ".repeat(align === "center" ? free >> 1 : free)}${line}`;
  });
}

function flowLines(unit: Unit, layout: Layout, way: { dice: Dice; onHyphen: OnHyphen }): string[] {
  const { width, paragraphs } = layout;
  const marker = unit.item?.marker ?? "";
  const first =
    width !== null && paragraphs === "indent" && isParagraph(unit) && unit.indent === "" && unit.align === "left"
      ? "    "
      : unit.indent;
  const lead = `${first}${marker}${marker === "" ? "" : unit.gap}`;
  const [alone, start] = lead.includes("\n") ? [[lead.slice(0, lead.indexOf("\n"))], first] : [[], lead];
  if (width === null) return [...alone, start + unit.text].map((line) => line.replace(/[ \t]+$/u, ""));
  const hang = layout.hanging && marker !== "" && !lead.includes("\n") ? " ".repeat(columns(lead)) : "";
  return [...alone, ...wrapped({ start, hang, text: unit.text }, layout, way)];
}

function wrapped(
  { start, hang, text }: { start: string; hang: string; text: string },
  { width, hyphens }: Layout,
  { dice, onHyphen }: { dice: Dice; onHyphen: OnHyphen },
): string[] {
  const room = width ?? Number.POSITIVE_INFINITY;
  const lines: string[] = [];
  let open = start;
  let bare = true;
  for (const token of text.split(/ (?=[^ ])/u)) {
    const joint = bare ? "" : " ";
    if (bare || columns(open) + 1 + columns(token) <= room) {
      open += joint + token;
      bare = false;
      continue;
    }
    const free = room - columns(open) - 2;
    const cut = partings(token).findLast((at) => at <= free);
    const struck = cut !== undefined && dice.chance(hyphens.share);
    if (cut !== undefined && hyphens.share > 0) onHyphen(struck);
    if (struck) lines.push(`${open} ${token.slice(0, cut)}${dice.pick(hyphens.signs)}`);
    else lines.push(open);
    open = hang + (struck ? token.slice(cut) : token);
  }
  return [...lines, open].map((line) => line.replace(/ +$/u, ""));
}

function columns(text: string): number {
  let count = 0;
  for (const letter of withoutAnchors(text)) count += letter === "\t" ? 4 : 1;
  return count;
}
