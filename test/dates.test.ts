import { describe, expect, it } from "vitest";
import { dates } from "../src/lang/ru/recognisers/dates.ts";
import { isLinear } from "./growth.ts";
import { draw, readCases } from "./literate.ts";

describe("dates", () => {
  it.each(readCases("fixtures/cases/extract/dates.md"))("$line: $text", ({ text, expected }) => {
    const found = dates(text).map(({ start, end, edtf, impossible }) => ({
      start,
      end,
      label: edtf + (impossible ? " impossible" : ""),
    }));
    expect(draw(text, found)).toBe(draw(text, expected));
  });

  it("finds dates in order that do not overlap", () => {
    const found = dates(
      "с 1 мая 2020 по 5 июня 2021, 12 и 14 мая 2022, III квартал 2021 г., 2019–2023 годы, 2020/21 уч. год (февраль)",
    );
    expect(found.map(({ edtf }) => edtf)).toHaveLength(7);
    expect(found.every((date, index) => date.start >= (found[index - 1]?.end ?? 0) && date.end > date.start)).toBe(true);
  });

  it("is linear on long runs of numbers", () => {
    for (const piece of ["1, ", "2020-", "мая, ", "I и ", "12.05", "« 1 ", "г.г.", "срок "]) {
      expect(
        isLinear((times) => dates(`${piece.repeat(times)}2020 г.`), 10_000),
        piece,
      ).toBe(true);
    }
  });
});
