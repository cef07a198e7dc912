import { describe, expect, it } from "vitest";
import { dates } from "../src/lang/ru/recognisers/dates.ts";
import { numberWords } from "../src/lang/ru/recognisers/figure-numerals.ts";
import { mayCount } from "../src/lang/ru/recognisers/figure-quantity.ts";
import { lonePower, lonePowerQualified } from "../src/lang/ru/recognisers/figure-units.ts";
import { figures } from "../src/lang/ru/recognisers/figures.ts";
import type { FigureMatch } from "../src/model/mention.ts";
import { isLinear } from "./growth.ts";
import { draw, readCases } from "./literate.ts";

const find = (text: string): FigureMatch[] => figures(text, dates(text));

function label({ kind, value, unit, of, qualifier, period }: FigureMatch): string {
  const parts = [kind, String(value), unit, of && `of ${of}`, qualifier && `(${qualifier})`, period && `@${period}`];
  return parts.filter((part) => part !== null && part !== "").join(" ");
}

describe("figures", () => {
  it.each(readCases("fixtures/cases/extract/figures.md"))("$line: $text", ({ text, expected }) => {
    const found = find(text).map((one) => ({ start: one.start, end: one.end, label: label(one) }));
    expect(draw(text, found)).toBe(draw(text, expected));
  });

  it("looks at every number word", () => {
    const words = [...numberWords.keys(), ...lonePower.keys(), ...lonePowerQualified.keys()];
    expect(words.filter((word) => !mayCount(word))).toEqual([]);
  });

  it("keeps values exact", () => {
    expect(find("18,8 % и 0,1 т, 19,4 тыс. школ, 2,15 млн. руб., 4 118 502,60 рублей").map((one) => one.value)).toEqual([
      18.8, 0.1, 19400, 2_150_000, 4_118_502.6,
    ]);
  });

  it("seeks nothing inside what is taken", () => {
    const text = "по закону 131 о 12 округах";
    expect(figures(text, [{ start: 10, end: 13 }]).map((one) => one.value)).toEqual([12]);
  });

  it("is in order and does not overlap", () => {
    const found = find(
      "с 5 до 7 школ, 3-4 кружка, 12 (двенадцать) рублей 5 копеек, 1:12, 890-950 тыс. руб., двое из трёх, 10–15 %, Школ\t5\t7",
    );
    expect(found.every((one, index) => one.end > one.start && one.start >= (found[index - 1]?.end ?? 0))).toBe(true);
  });

  it("is linear on long runs", () => {
    for (const piece of [
      "1 ",
      "1, ",
      "1-2 и ",
      "(1",
      "5 тыс. ",
      "пять ",
      "двадцать ",
      "12 млн 3 тыс. ",
      "№ 1, 2 ",
      "школ – 5 ",
      "5\t",
      "на 1 ",
      "1:",
      "а@1 ",
      "новых ",
      "5 новых ",
    ]) {
      expect(
        isLinear((times) => find(`${piece.repeat(times)}школ`), 10_000),
        piece,
      ).toBe(true);
    }
  });
});
