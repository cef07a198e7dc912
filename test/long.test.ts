/** What holds of a short text holds of a long one. */
import { describe, expect, it } from "vitest";
import { notebook } from "../src/cli/batch/notebook.ts";
import { minding } from "../src/cli/memory.ts";
import { flowingLists, whole } from "../src/model/flowing.ts";
import { parse, parseEach, parseText } from "../src/pipeline.ts";
import { bias, evidence } from "../src/structure/roles/evidence.ts";
import { nameSets } from "../src/structure/roles/name-sets.ts";
import { begin, transitions } from "../src/structure/roles/transitions.ts";

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
    const resolutions = await parseEach(bytes);
    expect(Array.from(resolutions, whole)).toEqual(await parse(bytes));
    expect(Array.from(resolutions)).toEqual([]);
  });
});

describe("a list of more than a thousand points", () => {
  it("goes on behind 999", () => {
    const points = Array.from({ length: 2_100 }, (_, i) => `${i + 1}. Школам завести пасеки.`);
    const [resolution] = parseText(["РЕЗОЛЮЦИЯ", "слёта пасечников", "", "Участники решили:", ...points].join("\n"));
    expect(resolution?.directives.slice(-2).map(({ number }) => number)).toEqual(["2099", "2100"]);
    expect(resolution?.preamble).toEqual([]);
  });

  it("has each under its own, as in a short one", () => {
    const points = Array.from({ length: 1_500 }, (_, i) => `${i + 1}. Школам:\n- завести пасеки;\n- беречь пчёл.`);
    const [resolution] = parseText(["РЕЗОЛЮЦИЯ", "слёта пасечников", "", "Участники решили:", ...points].join("\n"));
    const below = points.flatMap((_, i) => [`d1.${i + 1}`, `d1.${i + 1}.1`, `d1.${i + 1}.2`]);
    expect(resolution?.directives.map(({ id }) => id)).toEqual(["d1", ...below]);
    expect(new Set(resolution?.directives.map(({ confidence }) => confidence))).toEqual(new Set(["certain"]));
  });

  it("has years of two digits of one century, however far apart they stand", () => {
    const points = Array.from({ length: 500 }, (_, i) => `${i + 2}. Школам завести пасеки.`);
    const [resolution] = parseText(
      [
        "РЕЗОЛЮЦИЯ",
        "слёта пасечников",
        "",
        "Участники решили:",
        "1. Чинить мост до 20 марта 33 г.",
        ...points,
        "502. Собраться 1 мая 1933 г.",
      ].join("\n"),
    );
    expect(resolution?.dates.map(({ edtf }) => edtf)).toEqual(["1933-03-20", "1933-05-01"]);
  });

  it("does not begin with a year that ends a wrapped sentence", () => {
    const text =
      "РЕЗОЛЮЦИЯ\nслёта пасечников\n\nУчастники решили:\n1. Школам завести пасеки до\n2027. Пчёл беречь.\n2. Собраться снова.";
    expect(parseText(text)[0]?.directives.map(({ number }) => number)).toEqual([null, "1", "2"]);
  });
});

describe("lists that are made while they are put out", () => {
  const point = "Школам до 1 мая 2024 года завести 4 пасеки согласно приказу № 5 от 2 мая 2023 г.";
  const head = ["РЕЗОЛЮЦИЯ", "12 апреля 2024 года", "", "Участники решили:"];
  const endless = [...head, ...Array.from({ length: 1_100 }, (_, i) => `${i + 1}. ${point}`)].join("\n");

  it("are the same whenever they are gone through, and as long as they say", async () => {
    for (const one of await parseEach(new TextEncoder().encode(endless))) {
      expect(whole(one)).toEqual(whole(one));
      expect(whole(one)).toEqual(parseText(endless)[0]);
      for (const list of flowingLists) {
        expect(one[list]).not.toBeInstanceOf(Array);
        expect(Array.from<unknown>(one[list])).toHaveLength(one[list].length);
        expect(one[list].length).toBeGreaterThan(1_000);
      }
    }
  });

  it("are counted once, however often they are gone through", () => {
    const resolutions = parseText(endless);
    const twice = notebook();
    for (const { directives } of twice.noted(resolutions)) Array.from([...directives, ...directives]);
    const never = notebook();
    Array.from(never.noted(resolutions));
    expect([twice.tally.directives, never.tally.directives]).toEqual([1_100, 1_100]);
  });
});

describe("memory", () => {
  it("is minded while a large input is read, and no other", () => {
    const flags: string[] = [];
    const set = (flag: string): void => void flags.push(flag);
    minding(100_000, set)();
    expect(flags).toEqual([]);
    const end = minding(1_000_000, set);
    expect(flags[0]).toMatch(/^--heap-growing-percent=[1-9]/);
    end();
    expect(flags.slice(-2)).toEqual(["--heap-growing-percent=0", "--semi-space-growth-factor=2"]);
  });
});

describe("weights of roles", () => {
  it("are multiples of a twentieth, in which they are counted", () => {
    const all = [bias, begin, ...Object.values(evidence), ...Object.values(transitions)].flatMap((row) => Object.values(row));
    expect(all.filter((weight) => !Number.isInteger(Math.round(weight * 1e6) / 5e4))).toEqual([]);
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
