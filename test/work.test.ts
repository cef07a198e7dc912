/**
 * What a kilobyte of text costs in patterns tried, characters walked over, letters recased: fixed limits, no clock. Where a limit is
 * broken, a pattern runs over all texts that a trigger should guard, or the same text is read anew; raise a limit only with a reason.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseText } from "../src/index.ts";
import { counted, type Work } from "./counted-work.ts";

const names = ["august-conference", "rivers-assembly", "two-resolutions"];
const texts = names.map((name) => readFileSync(`fixtures/documents/${name}/source.txt`, "utf8"));
const parseAll = (): unknown => texts.map((text) => parseText(text));
const kilobytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1_000;

/** For each kilobyte of UTF-8, some 550 characters. */
const limits: Work = { tries: 2_500, swept: 36_000, recased: 400 };

describe("the work of parsing", () => {
  parseAll();
  const [one, two] = [counted(parseAll), counted(parseAll)];

  it.each(Object.entries(limits))("keeps its limit: %s for each kilobyte", (kind, limit) => {
    const least = Math.min(one[kind as keyof Work], two[kind as keyof Work]) / kilobytes;
    expect(least).toBeLessThan(limit);
    expect(least).toBeGreaterThan(limit / 2);
  });

  it("is four times as much for a text four times as long", () => {
    const item = (i: number): string =>
      `${i}. Отделу образования до 1 мая 2024 года открыть кружки для 120 учащихся школы № ${i}.\n`;
    const list = (count: number): string =>
      `РЕШЕНИЕ\n\nСобрание решило:\n${Array.from({ length: count }, (_, i) => item(i + 1)).join("")}`;
    const [short, long] = [100, 400].map((count) => {
      parseText(list(count));
      return counted(() => parseText(list(count)));
    }) as [Work, Work];
    for (const kind of Object.keys(limits) as (keyof Work)[]) expect(long[kind] / short[kind], kind).toBeLessThan(4.4);
  });
});
