import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Case } from "../src/lang/ru/morphology/cases.ts";
import { nominative } from "../src/lang/ru/morphology/nominative.ts";

const file = "fixtures/cases/extract/nominative.md";
const rows = readFileSync(file, "utf8").split("\n");
const oblique: readonly Case[] = ["genitive", "dative", "accusative", "instrumental"];
/** Forms that no rule can tell without a dictionary. */
const beyond = new Set(["пекарен"]);

describe("nominative", () => {
  for (const [index, row] of rows.entries()) {
    const found = /^(?:\[(\w+)\] )?([^|]*) → (.*)$/.exec(row);
    if (!found || row.startsWith("Each")) continue;
    const [, governs, phrase = "", expected] = found;
    it(`${file}:${index + 1} ${phrase}`, () => expect(nominative(phrase, governs as Case | undefined).text).toBe(expected));
  }

  for (const { gender, singular, plural } of nouns()) {
    it(`declines adjectives with ${singular[0]}`, () => {
      for (const adjective of adjectives()) {
        for (const [at, governs] of oblique.entries()) {
          const animate = singular[3] === singular[1];
          const one = `${adjective.singular(gender, at, animate)} ${singular[at + 1]}`;
          expect(nominative(one, governs).text).toBe(`${adjective.nominative(gender)} ${singular[0]}`);
          if (beyond.has(plural[at + 1] ?? "")) continue;
          const many = `${adjective.plural(at, plural[3] === plural[1])} ${plural[at + 1]}`;
          expect(nominative(many, governs).text).toBe(`${adjective.nominative("plural")} ${plural[0]}`);
        }
      }
    });
  }

  it("keeps what it does not understand", () => {
    for (const text of ["", " ", "—", "12", "abc", "«»", "и", "(", "№ 5"]) expect(() => nominative(text)).not.toThrow();
    expect(nominative("xyz").sure).toBe(false);
  });

  it("tells a guess from knowledge", () => {
    expect(nominative("отделу спорта").sure).toBe(true);
    expect(nominative("синклиту", "dative").sure).toBe(true);
    expect(nominative("стишку", "dative").sure).toBe(false);
  });
});

type Gender = "m" | "f" | "n";

function nouns(): { readonly gender: Gender; readonly singular: readonly string[]; readonly plural: readonly string[] }[] {
  return rows.flatMap((row) => {
    const found = /^noun ([mfn]) (.*) \/ (.*)$/.exec(row);
    return found
      ? [{ gender: found[1] as Gender, singular: (found[2] ?? "").split(" "), plural: (found[3] ?? "").split(" ") }]
      : [];
  });
}

interface Adjective {
  nominative(gender: Gender | "plural"): string;
  singular(gender: Gender, at: number, animate: boolean): string;
  plural(at: number, animate: boolean): string;
}

function adjectives(): Adjective[] {
  return rows.flatMap((row) => {
    const found = /^adjective (\S+) (.*)$/.exec(row);
    return found ? [adjective(found[1] ?? "", (found[2] ?? "").split(" "))] : [];
  });
}

function adjective(stem: string, ends: readonly string[]): Adjective {
  const [m, gen, dat, ins, f, fOblique, fAcc, n, plural, plGen, plIns] = ends.map((end) => stem + end);
  const names = { m, f, n, plural };
  return {
    nominative: (gender) => names[gender] ?? "",
    singular: (gender, at, animate) => {
      if (gender === "f") return (at === 2 ? fAcc : fOblique) ?? "";
      const accusative = gender === "n" ? n : animate ? gen : m;
      return [gen, dat, accusative, ins][at] ?? "";
    },
    plural: (at, animate) => [plGen, ins, animate ? plGen : plural, plIns][at] ?? "",
  };
}
