/** No cross-check cries wolf: on generated documents none of the figures, changes and school years is doubted, and no year where the adoption is read as it is. */
import { describe, expect, it } from "vitest";
import { parse } from "../src/pipeline.ts";
import { conditions } from "./generator/damage/kinds.ts";
import { generate } from "./generator/generate.ts";
import { seedOf } from "./generator/seeds.ts";

const documents = 12;
const doubts = new Set(["RP501", "RP502", "RP503", "RP504", "RP604"]);

describe.each(conditions)("%s", (condition) => {
  it("raises no false alarm", async () => {
    const alarms: string[] = [];
    for (let at = 0; at < documents; at++) {
      const specimen = generate(seedOf(condition, at), condition);
      const resolutions = await parse(specimen.bytes, { name: "generated.txt" });
      for (const [index, { adopted, diagnostics }] of resolutions.entries()) {
        const dated = adopted?.date === specimen.truth.heads[index]?.date;
        alarms.push(
          ...diagnostics
            .filter(({ code }) => doubts.has(code) || (code === "RP601" && dated))
            .map(({ code, message }) => `${condition} ${specimen.seed} ${code} ${message}`),
        );
      }
    }
    expect(alarms).toEqual([]);
  }, 60_000);
});
