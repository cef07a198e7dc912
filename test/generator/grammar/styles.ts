/** How the points of a list are marked. */
import type { Dice } from "../random.ts";

export interface Style {
  readonly name: string;
  readonly marker: (count: number, path: string) => string;
  readonly gap: string;
  /** Points begin with a capital and end with a full stop; else small, with a semicolon. */
  readonly sentences: boolean;
  readonly indent: string;
  /** What the points below build their dotted numbers from; empty where that is no custom. */
  readonly path: (count: number, path: string) => string;
}

const letters = "абвгдежзиклмнопрст";
const romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV"];
const glyphs = ["-", "-", "–", "—", "•", "·", "\uF0B7", "o", "§", "ü", "Ø", "✓", "◦", "*"];
const noPath = (): string => "";

type Make = (dice: Dice) => Style;

const gapOf = (dice: Dice): string => dice.pick([" ", " ", " ", "  ", "\t"]);
const indentOf = (dice: Dice): string => dice.pick(["", "", "  ", "    ", "\t"]);

const decimal: Make = (dice) => ({
  name: "decimal",
  marker: (count) => `${count}.`,
  gap: gapOf(dice),
  sentences: true,
  indent: dice.pick(["", "", "", "    "]),
  path: (count) => `${count}`,
});

const paren: Make = (dice) => ({
  name: "decimal bracket",
  marker: (count) => `${count})`,
  gap: gapOf(dice),
  sentences: dice.chance(0.3),
  indent: indentOf(dice),
  path: noPath,
});

const roman: Make = (dice) => ({
  name: "roman",
  marker: (count) => `${romans[count - 1] ?? count}.`,
  gap: gapOf(dice),
  sentences: true,
  indent: "",
  path: noPath,
});

const dotted: Make = (dice) => {
  const stop = dice.chance(0.8) ? "." : "";
  return {
    name: "dotted",
    marker: (count, path) => `${path}.${count}${stop}`,
    gap: gapOf(dice),
    sentences: dice.chance(0.6),
    indent: indentOf(dice),
    path: (count, path) => `${path}.${count}`,
  };
};

const letter: Make = (dice) => ({
  name: "letter",
  marker: (count) => `${letters[count - 1] ?? count})`,
  gap: gapOf(dice),
  sentences: false,
  indent: indentOf(dice),
  path: noPath,
});

const bullet: Make = (dice) => {
  const glyph = dice.pick(glyphs);
  return {
    name: `bullet ${glyph === "\uF0B7" ? "U+F0B7" : glyph}`,
    marker: () => glyph,
    gap: /^[-–]$/u.test(glyph) && dice.chance(0.1) ? "" : gapOf(dice),
    sentences: dice.chance(0.15),
    indent: indentOf(dice),
    path: noPath,
  };
};

const plain: Make = (dice) => ({
  name: "none",
  marker: () => "",
  gap: "",
  sentences: true,
  indent: dice.pick(["", "", "    ", "\t"]),
  path: noPath,
});

/** Unmarked and in small letters: only under a heading that has a marker. */
const plainSmall: Make = (dice) => ({ ...plain(dice), name: "none, small", sentences: false });

export const styles = { decimal, paren, roman, dotted, letter, bullet, plain, plainSmall } as const;
export type StyleName = keyof typeof styles;

/** Marks of lists below a list, in order of their frequency. */
export function styleBelow(dice: Dice, above: Style, path: string): Style {
  const choices: StyleName[] = ["bullet", "bullet", "bullet", "letter"];
  if (path !== "") choices.push("dotted", "dotted", "dotted", "paren");
  else if (above.name === "none" || above.name === "roman") choices.push("decimal", "decimal", "paren");
  else if (above.name === "decimal") choices.push("paren");
  for (let tries = 0; tries < 20; tries++) {
    const found = styles[dice.pick(choices)](dice);
    if (found.name !== above.name) return found;
  }
  return styles.letter(dice);
}
