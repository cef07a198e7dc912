/** Each fenced block of the case file is a signature block, closed by what is to be found: `= post | name`. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { signatories } from "../src/lang/ru/recognisers/signatories.ts";

const blocks = [...readFileSync("fixtures/cases/extract/signatories.md", "utf8").matchAll(/^```text\n([\s\S]*?)^```/gm)].map(
  ([, block = ""]) => {
    const rows = block.trim().split("\n");
    return {
      lines: rows.filter((row) => !row.startsWith("= ")).map((row) => row.replaceAll("⇥", "\t")),
      expected: rows.filter((row) => row.startsWith("= ")),
    };
  },
);

describe("signatories", () => {
  it("has cases", () => {
    expect(blocks.length).toBeGreaterThan(8);
  });

  it.each(blocks)("$lines", ({ lines, expected }) => {
    const found = signatories(lines);
    expect(found.map(({ post, name }) => `= ${post ?? "-"} | ${name ?? "-"}`)).toEqual(expected);
    expect(found.flatMap((one) => one.lines).sort((a, b) => a - b)).toEqual(lines.map((_, index) => index));
  });

  it("answers to anything", () => {
    for (const line of ["", "____", "М.П.", "«___» ______ 20__ г.", "(", "А.", "1234", "\t\t"])
      expect(() => signatories([line, line])).not.toThrow();
    expect(signatories(["____", "М.П."])).toEqual([]);
  });
});
