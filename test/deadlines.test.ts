import { describe, expect, it } from "vitest";
import { dates } from "../src/lang/ru/recognisers/dates.ts";
import { deadline } from "../src/lang/ru/recognisers/deadlines.ts";
import { isLinear } from "./growth.ts";
import { draw, readCases } from "./literate.ts";

describe("deadline", () => {
  it.each(readCases("fixtures/cases/extract/deadlines.md"))("$line: $text", ({ text, expected }) => {
    const found = deadline(text, dates(text));
    const label = found?.value ?? "in words";
    expect(draw(text, found ? [{ start: found.start, end: found.end, label }] : [])).toBe(draw(text, expected));
  });

  it.each([
    ["до 1 мая", "by"],
    ["в мае", "in"],
    ["с 1 мая", "from"],
    ["ежегодно", "every"],
    ["в месячный срок", "within"],
    ["постоянно", "always"],
  ])("%s: %s", (text, relation) => {
    expect(deadline(text, dates(text))?.relation).toBe(relation);
  });

  it("is linear on long texts", () => {
    for (const piece of ["до 1 мая ", "раз в ", "« в мае 2021 ", "провести ", "срок ", "до конца ", "в течение 10 ", "каждый "]) {
      const find = (times: number) => deadline(piece.repeat(times), dates(piece.repeat(times)));
      expect(isLinear(find, 10_000), piece).toBe(true);
    }
  });
});
