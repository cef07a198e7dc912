/** What holds of a short text holds of a long one. */
import { describe, expect, it } from "vitest";
import { parse, parseEach, parseText } from "../src/pipeline.ts";
import { nameSets } from "../src/structure/roles/name-sets.ts";

const page = "РЕЗОЛЮЦИЯ\nслёта пасечников\n\nУчастники решили:\n1. Школам завести пасеки.\n\nПредседатель И.И. Сотов\n\n";

describe("a file of many resolutions", () => {
  it("gives as many: what one long annex would gain adds up and outweighs nothing", () => {
    const resolutions = parseText(page.repeat(400));
    expect(resolutions.map(({ directives, attachments }) => [directives.length, attachments.length])).toEqual(
      Array.from({ length: 400 }, () => [2, 0]),
    );
  });

  it("gives them one at a time, the same as all at once", async () => {
    const bytes = new TextEncoder().encode(page.repeat(3));
    expect(Array.from(await parseEach(bytes))).toEqual(await parse(bytes));
  });
});

describe("name sets", () => {
  const names = (from: number, to: number): string[] => Array.from({ length: to - from }, (_, i) => `name-${from + i}`);
  const wanted = [names(0, 3), [], names(100, 300), names(2, 40), names(290, 600)];
  const sets = nameSets(wanted.length, (row) => new Set(wanted[row]));

  it("hold what they were given, also when later rows bring many more names", () => {
    const held = sets.map((one) => {
      const all: string[] = [];
      one.forEach((name) => void all.push(name));
      return all.sort();
    });
    expect(held).toEqual(wanted.map((all) => [...all].sort()));
    expect(sets.map((one) => names(0, 620).filter((name) => one.has(name)))).toEqual(wanted);
  });

  it("take a name more, each for itself", () => {
    sets[1]?.add("late");
    expect(sets.map((one) => one.has("late"))).toEqual([false, true, false, false, false]);
    expect(sets[1]?.has("never seen")).toBe(false);
  });
});
