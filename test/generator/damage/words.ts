/** Words that were split, spaced out, glued, or written with letters of another alphabet. */
import type { Unit } from "../model.ts";
import type { Dice } from "../random.ts";
import { isAnchor, tight } from "../sheet.ts";
import { type Damage, isProse, type Strike, strikes, verdict } from "./strike.ts";

const plainWord = /^[«"(]*[а-яё]+[»",.;:)]*$/iu;
const letters = (word: string): number => word.replace(/[^а-яё]/giu, "").length;

/** Rewrites some words of a unit; anchors and the words that hold them stay. */
function rewrite(
  unit: Unit,
  dice: Dice,
  how: { fits: (word: string) => boolean; most: number; change: (word: string) => string },
): void {
  const words = unit.text.split(" ");
  const places = words.flatMap((word, at) => (plainWord.test(word) && how.fits(word) ? [at] : []));
  for (const at of dice.some(places, dice.int(1, how.most))) words[at] = how.change(words[at] as string);
  unit.text = words.join(" ");
}

/** «сель скохозяйственных», «пос тановляет» */
export const splitWords: Damage = (strike) => {
  const { dice } = strike;
  const split = (word: string): string => {
    const at = dice.int(2, word.length - 3);
    return /[а-яё]{2}$/iu.test(word.slice(0, at)) && /^[а-яё]{2}/iu.test(word.slice(at))
      ? `${word.slice(0, at)} ${word.slice(at)}`
      : word;
  };
  for (const unit of strike.draft.units) {
    if (!isProse(unit) || unit.role === "signature" || !strikes(strike)) continue;
    rewrite(unit, dice, { fits: (word) => letters(word) >= 7, most: 2, change: split });
  }
};

/** The letters apart, the marks around them where they were. */
function spaceOut(word: string): string {
  return word.replace(/[а-яё]+/giu, (plain) => Array.from(plain).join(tight));
}

/** «п о р у ч и т ь» in the middle of a sentence. */
export const spacedWords: Damage = (strike) => {
  const { dice } = strike;
  for (const unit of strike.draft.units) {
    if (!isProse(unit) || !strikes(strike)) continue;
    rewrite(unit, dice, { fits: (word) => letters(word) >= 5, most: 1, change: spaceOut });
  }
};

const twins: Readonly<Record<string, readonly string[]>> = {
  а: ["a", "α"],
  в: [],
  е: ["e"],
  о: ["o", "ο"],
  с: ["c"],
  р: ["p"],
  х: ["x"],
  у: ["y"],
  А: ["A"],
  В: ["B"],
  Е: ["E"],
  К: ["K"],
  М: ["M"],
  Н: ["H"],
  О: ["O"],
  Р: ["P"],
  С: ["C"],
  Т: ["T"],
  Х: ["X"],
};
const own = /[бгджзийлнптфцчшщъыьэюяБГДЖЗИЙЛПФЦЧШЩЪЫЬЭЮЯ]/u;

/** Latin and Greek letters in Russian words; one letter at least still shows the script. */
export const otherScripts: Damage = (strike) => {
  const { dice } = strike;
  for (const unit of strike.draft.units) {
    if (unit.role === "artifact" || unit.role === "signature") continue;
    unit.text = unit.text
      .split(" ")
      .map((word) => {
        const places = Array.from(word).flatMap((letter, at) => (twins[letter]?.length ? [at] : []));
        if (!/[а-яё]{4}/iu.test(word) || !own.test(word) || places.length === 0 || !strikes(strike)) return word;
        const marks = Array.from(word);
        for (const at of dice.some(places, dice.int(1, 2))) marks[at] = dice.pick(twins[marks[at] as string] as string[]);
        return marks.join("");
      })
      .join(" ");
  }
};

/** A line end was taken out together with its space: «с просьбойизыскать». */
export const gluedWords: Damage = (strike) => {
  for (const unit of strike.draft.units) if (isProse(unit)) unit.text = glued(strike, unit.text);
};

function glued(strike: Strike, text: string): string {
  const width = strike.dice.int(60, 80);
  const [first = "", ...rest] = text.split(" ");
  let column = first.length;
  return rest.reduce((before, word) => {
    const over = column + 1 + word.length > width;
    column = over ? word.length : column + 1 + word.length;
    const known = !isAnchor(word[0]) && /[а-яё»,;]$/iu.test(before) && /^[а-яё«]/iu.test(word);
    return before + (over && strikes(strike, verdict(known)) ? "" : " ") + word;
  }, first);
}

/** «сто¬летие», «об-судив»: hyphens that a new line break left in the middle. */
export const innerHyphens: Damage = (strike) => {
  const { dice } = strike;
  for (const unit of strike.draft.units) {
    if (!isProse(unit) || unit.role === "signature") continue;
    unit.text = unit.text
      .split(" ")
      .map((word) => {
        if (letters(word) < 8 || !/^[а-яё]+[,.;:]?$/u.test(word) || !strikes(strike)) return word;
        const at = dice.int(3, word.length - 4);
        return `${word.slice(0, at)}${dice.pick(["¬", "\u00AD", "\u00AD"])}${word.slice(at)}`;
      })
      .join(" ");
  }
};

/** «слово , слово», «« Радуга »», «РЕШИЛ : »: a tokeniser has been at it. */
export const loosePunctuation: Damage = (strike) => {
  for (const unit of strike.draft.units) {
    if (!isProse(unit) || !strikes(strike)) continue;
    unit.text = unit.text
      .replace(/(?<=[а-яё»])(?=[,;:](?:\s|$))/giu, " ")
      .replace(/«(?=\S)/gu, "« ")
      .replace(/(?<=\S)»/gu, " »")
      .replace(/ {2,}/gu, " ");
  }
};

/** «органов — местного управления»: dashes that were wide spaces. */
export const falseDashes: Damage = (strike) => {
  const { dice } = strike;
  for (const unit of strike.draft.units) {
    if (!isProse(unit) || /[\uE000-\uEFFF]/u.test(unit.text) || !strikes(strike)) continue;
    const words = unit.text.split(" ");
    const inner = words.flatMap((word, at) =>
      at > 1 && at < words.length - 1 && /^[а-яё]+$/u.test(word) && /[а-яё]$/u.test(words[at - 1] as string) ? [at] : [],
    );
    for (const at of dice.some(inner, dice.int(1, 2))) words[at] = `— ${words[at]}`;
    unit.text = words.join(" ");
  }
};

/** No-break spaces anywhere, tabs before paragraphs. */
export const noBreakSpaces: Damage = (strike) => {
  for (const unit of strike.draft.units) {
    unit.text = unit.text.split(" ").reduce((text, word) => text + (strikes(strike) ? "\u00A0" : " ") + word);
  }
};
