/** The declension of names against a dictionary made by others (OpenCorpora, in the package `az`). */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { fold } from "../src/lang/ru/fold.ts";
import type { NameCase, NameGender } from "../src/lang/ru/morphology/name-readings.ts";
import { nominativeName } from "../src/lang/ru/morphology/names.ts";
import { feminineNames } from "../src/lang/ru/words/feminine-names.ts";
import { masculineNames } from "../src/lang/ru/words/masculine-names.ts";

interface Parse {
  readonly tag: { toString(): string };
  inflect(grammemes: readonly string[]): { readonly word: string } | null;
}
type Morph = ((word: string, config: object) => Parse[]) & { init(folder: string, done: (error: unknown) => void): void };

const require = createRequire(import.meta.url);
const morph = (require("az") as { Morph: Morph }).Morph;
const cases = { nomn: "nom", gent: "gen", datv: "dat", accs: "acc", ablt: "ins", loct: "pre" } as const;

interface Form {
  readonly printed: string;
  readonly nominative: string;
  readonly gender: NameGender | null;
  readonly case: NameCase;
}

beforeAll(
  () =>
    new Promise<void>((resolve, reject) => {
      morph.init(join(dirname(require.resolve("az/package.json")), "dicts"), (error) => (error ? reject(error) : resolve()));
    }),
);

/** All singular forms that the dictionary has of a name of this kind. */
function formsOf(name: string, kind: "Surn" | "Name"): Form[] {
  const parses = morph(name, { typos: 0, stutter: 0, ignoreCase: true }).filter(({ tag }) =>
    tag.toString().includes(`${kind} sing,nomn`),
  );
  return parses.flatMap((parse) => {
    const tag = parse.tag.toString();
    const gender = tag.includes("GNdr") ? null : tag.includes("femn") ? "f" : "m";
    if (gender === "f" && tag.includes("Fixd") && !isFixed(name)) return [];
    if (parse.inflect(["sing", "nomn"])?.word !== name) return [];
    return Object.entries(cases).flatMap(([grammeme, one]) => {
      const printed = parse.inflect(["sing", grammeme])?.word;
      return printed ? [{ printed: capital(printed), nominative: capital(name), gender, case: one }] : [];
    });
  });
}

/** The package gives a woman's undeclined surname a man's endings. */
function isFixed(name: string): boolean {
  return /[аоуыиэеёюя]$/u.test(name);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Forms that are not led back to their nominative, gender and case being told. */
function wrong(forms: readonly Form[], part: "family" | "given"): string[] {
  const none = { family: null, given: null, patronymic: null };
  return forms.flatMap((form) => {
    const found = nominativeName({ ...none, [part]: form.printed }, { gender: form.gender, cases: [form.case] })[part] ?? "";
    return fold(found) === fold(form.nominative) ? [] : [`${form.printed} (${form.gender} ${form.case}) → ${found}`];
  });
}

describe("against the dictionary", () => {
  it("surnames", () => {
    const names = readFileSync("fixtures/names/surnames.txt", "utf8").trim().split(/\s+/u);
    const forms = names.flatMap((name) => formsOf(name.toLowerCase(), "Surn"));
    expect(forms.length).toBeGreaterThan(1_500);
    const bad = wrong(forms, "family");
    expect(bad.length / forms.length, bad.join("; ")).toBeLessThan(0.005);
  });

  it.each([
    ["men's names", masculineNames, "m"],
    ["women's names", feminineNames, "f"],
  ] as const)("%s", (_, rows, gender) => {
    const names = rows.flatMap((row) => row.split(" "));
    const forms = names.flatMap((name) => formsOf(name, "Name")).filter((form) => form.gender === gender);
    expect(forms.length).toBeGreaterThan(2_500);
    const bad = wrong(forms, "given");
    expect(bad.length / forms.length, bad.join("; ")).toBeLessThan(0.01);
  });
});
