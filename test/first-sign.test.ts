/** Patterns are tried only where their first sign, and a word that they need, allow: never one too few. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Cue } from "../src/lang/cue.ts";
import { firstSigns } from "../src/lang/first-sign.ts";
import { fold } from "../src/lang/ru/fold.ts";
import { cuePatterns } from "../src/lang/ru/recognisers/cue-patterns.ts";
import { cutWords } from "../src/lang/ru/recognisers/paragraph-words.ts";
import { addPatternCues } from "../src/lang/ru/recognisers/pattern-cues.ts";

const told: readonly (readonly [pattern: RegExp, begins: string, not: string])[] = [
  [/^об? /, "о", "бп"],
  [/^(?:проект |итоговая )?резолюция/, "пир", "оц"],
  [/^(?:[а-я ,]{0,60} )?(?:в связи|на основании)(?= |,)/, "вня,", "5«"],
  [/^[_(]*[сc]?(?:\d+|\()/, "_(сc7", "а"],
  [/^(?!не )(?:да|нет)$|^–/, "дн–", "ет"],
  [/^(?<word>а+|б)в/, "аб", "в"],
  [/^x{2,3}?y|^\/\*/, "x/", "y*"],
  [/^[\])]\s/, "])", " "],
];

describe("the first sign of a pattern", () => {
  it.each(told)("%s begins with one of «%s»", (pattern, begins, not) => {
    for (const sign of begins) expect(firstSigns(pattern)?.test(sign), sign).toBe(true);
    for (const sign of not) expect(firstSigns(pattern)?.test(sign), sign).toBe(false);
  });

  it.each([/а/, /^а?$/, /^(?:а|)/, /^а|б/, /^\p{L}/u, /^а/i, /^(?:а|\b)б/])("is not told of %s", (pattern) => {
    expect(firstSigns(pattern)).toBeUndefined();
  });

  it("hides no cue of any line of the fixtures", () => {
    const folder = "fixtures/cases/structure/";
    const lines = readdirSync(folder).flatMap((name) => readFileSync(folder + name, "utf8").split("\n"));
    const hidden = lines.map(fold).flatMap((line) => {
      const found = new Set<Cue>();
      addPatternCues(line, { words: cutWords(line), marked: false }, found);
      const head = line.slice(0, 220);
      const fits = cuePatterns.filter(
        ([, place, pattern]) => (line.length <= 240 || !/short|tail|unmarked/.test(place)) && pattern.test(head),
      );
      return fits.filter(([cue]) => !found.has(cue)).map(([cue]) => `${cue}: ${line}`);
    });
    expect(hidden).toEqual([]);
  });
});
