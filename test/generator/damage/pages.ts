/** Damage to printed lines: page numbers and running heads between them, filled lines, blank lines. */
import type { PrintedLine, Tally } from "../model.ts";
import type { Dice } from "../random.ts";
import { unit, withoutAnchors } from "../sheet.ts";
import { strikes } from "./strike.ts";

export interface LineStrike {
  readonly dice: Dice;
  readonly share: number;
  readonly on: ReadonlySet<string>;
  readonly tally: Tally;
  /** Words of a running head, if this document has one. */
  readonly head: string | null;
}

export type LineDamage = (lines: readonly PrintedLine[], strike: LineStrike) => PrintedLine[];

const every = 12;

/** One page end in every dozen lines, in the middle of a point as likely as not. */
export const pageNumbers: LineDamage = (lines, strike) => {
  const { dice, on, head } = strike;
  const form = dice.pick(
    on.has("number alone") || on.has("number lost") ? ["- # -", "Стр. #", "стр. # из 9"] : ["- # -", "#", "Стр. #", "– # –"],
  );
  let page = 1;
  let left = every;
  return lines.flatMap((line, at) => {
    const before = lines[at - 1];
    const inner =
      before?.unit &&
      line.unit &&
      before.unit.form === "flow" &&
      line.unit.form === "flow" &&
      before.unit.role !== "title" &&
      line.unit.role !== "title";
    if (--left > 0 || !inner || !strikes({ ...strike, share: Math.max(0.5, strike.share) })) return [line];
    left = every;
    page++;
    const texts = [form.replace("#", String(page)), ...(head ? [head] : [])];
    return [...artifacts(dice.chance(0.2) ? texts.reverse() : texts, dice), line];
  });
};

function artifacts(texts: readonly string[], dice: Dice): PrintedLine[] {
  const blank = (): PrintedLine[] => (dice.chance(0.4) ? [{ text: "", unit: null, last: false }] : []);
  const rows = texts.map((text): PrintedLine => {
    const own = unit(["artifact", "artifact, page"], text, { form: "fixed", gap: "" });
    return { text: `${" ".repeat(dice.chance(0.5) ? dice.int(20, 36) : 0)}${text}`, unit: own, last: true };
  });
  return [...blank(), ...rows, ...blank()];
}

/** Lines filled up to the margin with spaces; of unwrapped lines some gaps become wider. */
export const justified: LineDamage = (lines, strike) => {
  const width = Math.max(
    0,
    ...lines.filter(({ unit: own }) => own?.form === "flow").map(({ text }) => withoutAnchors(text).length),
  );
  return lines.map((line) => {
    if (line.unit?.form !== "flow" || line.unit.role === "title" || !strikes(strike)) return line;
    const free = strike.on.has("wrap") && !line.last ? width - withoutAnchors(line.text).length : strike.dice.int(2, 8);
    return { ...line, text: filled(line.text, free, strike.dice) };
  });
};

/** Spaces between words, two or three together: a column has more. */
function filled(text: string, free: number, dice: Dice): string {
  const words = text.split(/(?<=\S) (?=[^\s\uE000-\uEFFF])/u);
  const gaps = words.slice(1).map(() => " ");
  for (let left = Math.min(free, gaps.length * 2), tries = 0; left > 0 && tries < 200; tries++) {
    const at = dice.int(0, gaps.length - 1);
    if ((gaps[at] ?? "   ").length > 2) continue;
    gaps[at] += " ";
    left--;
  }
  return words.map((word, at) => word + (gaps[at] ?? "")).join("");
}

/** A blank line, or one of a no-break space, after every line. */
export const blankLines: LineDamage = (lines, strike) => {
  const filler = strike.dice.pick(["", "", "\u00A0", "   "]);
  return lines.flatMap((line) => {
    if (line.unit === null) return [];
    strike.tally.places++;
    strike.tally.struck++;
    return [line, { text: filler, unit: null, last: false }];
  });
};
