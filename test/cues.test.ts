import { describe, expect, it } from "vitest";
import { cues } from "../src/lang/ru/recognisers/cues.ts";

describe("cues", () => {
  it("are the same whatever marker stands before the words", () => {
    const lines = [
      "Надзор за тем, как исполняется решение, поручить старосте.",
      "Просьбу, которую жители подали, собрание приняло поручить старосте",
      "Школам (их в округе 12 открылось в этом году) завести пасеки.",
      "Слёт «Липовый цвет» прошёл, как и было обещано.",
    ];
    for (const line of lines) {
      const bare = [...cues(line, 0)].sort();
      for (const marker of ["1. ", "12. ", "2.1.3. ", "– "]) expect([...cues(marker + line, marker.length)].sort()).toEqual(bare);
    }
  });
});
