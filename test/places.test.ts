import { describe, expect, it } from "vitest";
import { places } from "../src/lang/ru/recognisers/places.ts";
import { draw, readCases } from "./literate.ts";

describe("places", () => {
  it.each(readCases("fixtures/cases/extract/places.md"))("$line: $text", ({ text, expected }) => {
    const found = places(text).map(({ start, end, kind, name }) => ({ start, end, label: `${kind ?? "?"}: ${name}` }));
    expect(draw(text, found)).toBe(draw(text, expected));
  });
});
