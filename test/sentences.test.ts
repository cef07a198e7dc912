import { describe, expect, it } from "vitest";
import { sentences } from "../src/lang/ru/recognisers/sentences.ts";
import { isLinear } from "./growth.ts";
import { readCases } from "./literate.ts";

/** The paragraph with its sentences parted: « ¦ » for a space, «¦» for none. */
function draw(text: string): string {
  let out = "";
  let at = 0;
  for (const [index, { start, end }] of sentences(text).entries()) {
    const gap = text.slice(at, start);
    out += index === 0 ? gap : gap === "" ? "¦" : " ¦ ";
    out += text.slice(start, end);
    at = end;
  }
  return out + text.slice(at);
}

describe("sentences", () => {
  it.each(readCases("fixtures/cases/extract/sentences.md"))("$line: $text", ({ text }) => {
    expect(draw(text.replaceAll(" ¦ ", " ").replaceAll("¦", ""))).toBe(text);
  });

  it("loses nothing but white space", () => {
    const text = "  Сход. \t Мост построен.Дорога!  «Ура.» (Аплодисменты.) Конец ";
    const found = sentences(text);
    expect(found.map(({ start, end }) => text.slice(start, end)).join("")).toBe(
      "Сход.Мост построен.Дорога!«Ура.»(Аплодисменты.)Конец",
    );
    expect(found.every(({ start, end }, index) => end > start && start >= (found[index - 1]?.end ?? 0))).toBe(true);
  });

  it("finds none where there is nothing", () => {
    expect(sentences("")).toEqual([]);
    expect(sentences(" \t ")).toEqual([]);
  });

  it("is linear on long runs", () => {
    for (const piece of ["А. ", "г. ", "1. ", "т. д. ", "«(. ", "в 2021 г. А ", "... ", ".А", "слово "]) {
      expect(
        isLinear((times) => sentences(piece.repeat(times)), 50_000),
        piece,
      ).toBe(true);
    }
  });
});
