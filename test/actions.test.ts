import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isInfinitive, startsWithInfinitive } from "../src/lang/ru/morphology/infinitive.ts";
import { action } from "../src/lang/ru/recognisers/actions.ts";
import type { Role } from "../src/model/resolution.ts";
import { parseText } from "../src/pipeline.ts";

const file = "fixtures/cases/extract/actions.md";

describe("actions", () => {
  let fenced = false;
  for (const [index, row] of readFileSync(file, "utf8").split("\n").entries()) {
    if (row.startsWith("```")) fenced = !fenced;
    const found = fenced ? /^(?:\[(\w+)\] )?(.*) → (.*) (\S+)$/.exec(row) : null;
    if (!found) continue;
    const [, role = "directive", text = "", verbs = "", modality = ""] = found;
    it(`${file}:${index + 1} ${text}`, () => {
      const read = action(text, role as Role);
      expect(`${read.verbs.join(", ") || "—"} ${read.modality}`).toBe(`${verbs} ${modality}`);
    });
  }

  it("stays linear on hostile text", () => {
    for (const text of ["дать ".repeat(40_000), "и ".repeat(80_000), "прос ".repeat(40_000)]) {
      expect(() => [action(text, "directive"), action(text, "formula")]).not.toThrow();
    }
  }, 5_000);
});

describe("force in the tree", () => {
  it.each([
    ["Слёт решил:\n1. Утвердить смету.", "approve"],
    ["Слёт решил:\n1. Правлению союза утвердить смету.", "oblige"],
    ["Слёт решил:\n1. Правлению союза:\n- утвердить смету.", "oblige"],
    ["Слёт рекомендует:\n1. Утвердить смету.", "recommend"],
    ["Слёт рекомендует:\n1. Поблагодарить хозяев.", "note"],
    ["Слёт рекомендует:\n1. Считать полезным обмен опытом.", "deem-necessary"],
    ["Слёт просит:\n1. Запретить лов сетями.", "request"],
    ["Слёт считает необходимым:\n1. Открыть музей.", "deem-necessary"],
    ["Слёт считает необходимым:\n1. Правлению союза открыть музей.", "oblige"],
  ])("%s: %s", (text, modality) => {
    expect(parseText(text)[0]?.directives.at(-1)?.modality).toBe(modality);
  });
});

describe("infinitives", () => {
  const yes =
    "принять провести внести вести сберечь помочь идти найти пойти учесть счесть расти спасти изобрести обеспечить стремиться отнестись вестись беречься сесть класть завезти достичь обойти прийти иметь мыть петь";
  const no =
    "часть область сеть мать путь речь помощь деятельность сети пути отрасли власти должность новость почти шесть печать память власть ночь дочь вещь ответственность осень отчасти соцсети очередь степень морь";
  for (const word of yes.split(" ")) it(`${word} is one`, () => expect(isInfinitive(word)).toBe(true));
  for (const word of no.split(" ")) it(`${word} is none`, () => expect(isInfinitive(word)).toBe(false));
  it("begins a text", () => {
    expect(startsWithInfinitive("не допускать костров")).toBe(true);
    expect(startsWithInfinitive("часть работ")).toBe(false);
  });
});
