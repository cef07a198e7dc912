import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { addressees } from "../src/lang/ru/recognisers/addressees.ts";
import type { AddresseeContext } from "../src/model/mention.ts";

const file = "fixtures/cases/extract/addressees.md";
const none = "—";

function cases(): {
  readonly line: number;
  readonly text: string;
  readonly context: AddresseeContext;
  readonly expected: string;
}[] {
  let fenced = false;
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((row, index) => {
      if (row.startsWith("```")) fenced = !fenced;
      const found = fenced ? /^(?:\[(\w+)\] )?(.*) → (.*)$/.exec(row) : null;
      if (!found) return [];
      const [, sign = "directive", text = "", expected = ""] = found;
      const governs = sign === "accusative" || sign === "genitive" ? sign : "dative";
      return [{ line: index + 1, text, expected, context: { role: sign === "addressee" ? sign : "directive", governs } }];
    });
}

describe("addressees", () => {
  for (const { line, text, context, expected } of cases()) {
    it(`${file}:${line} ${text}`, () => {
      const found = addressees(text, context);
      const names = found.map(({ name, via }) => (via === "responsible" ? `<${name}>` : name));
      expect(names.length === 0 ? none : names.join(" ; ")).toBe(expected);
      for (const { start, end } of found) expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
    });
  }

  it("says what kind of actor it is", () => {
    const kindOf = (text: string): string | undefined => addressees(text, { role: "addressee", governs: "dative" })[0]?.kind;
    expect(kindOf("Отделу спорта:")).toBe("organization");
    expect(kindOf("Школам района:")).toBe("class");
    expect(kindOf("Лобову К.К.:")).toBe("person");
    expect(kindOf("Директору школы:")).toBe("person");
    expect(kindOf("Родителям:")).toBe("group");
    expect(kindOf("Родительской общественности:")).toBe("group");
  });

  it("stays linear on hostile text", () => {
    for (const text of [
      "школам, ".repeat(20_000),
      "«".repeat(50_000),
      "(".repeat(50_000),
      "поручить ".repeat(20_000),
      "А. ".repeat(20_000),
      "Отв.: ".repeat(5_000),
    ]) {
      expect(() => addressees(text, { role: "directive", governs: "dative" })).not.toThrow();
    }
  }, 5_000);
});
