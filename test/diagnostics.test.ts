import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Code, catalogue } from "../src/diagnostics/catalogue.ts";
import { english, messageIn, report } from "../src/diagnostics/report.ts";
import { fill, valuesIn } from "../src/diagnostics/wording.ts";
import { russian } from "../src/lang/ru/messages.ts";
import type { Finding } from "../src/model/outline.ts";

const codes = Object.keys(catalogue) as Code[];
const source = new URL("../src/", import.meta.url);
const spanOf = ({
  start,
  end,
}: {
  start: number;
  end: number;
}): { start: number; end: number; line: number; endLine: number } => ({
  start,
  end,
  line: 1,
  endLine: 1,
});
const finding = (code: string, values: Finding["values"] = {}, at: Finding["at"] = null): Finding => ({
  code,
  at,
  related: [],
  values,
});

/** Every name of a value in a template. */
const names = (template: string): Set<string> => new Set(Array.from(template.matchAll(/\{(\w+)/g), (match) => match[1] ?? ""));

describe.each(codes)("%s", (code) => {
  it.each([
    ["English", english, /^Unexpected .*[^.]\. .*\.$/u],
    ["Russian", russian, /^Неожиданн.*[^.]\. .*\.$/u],
  ] as const)("has a %s message that reads well with and without values, and a help text", (_language, wording, grammar) => {
    const { message, help } = wording.entries[code];
    const values = Object.fromEntries([...names(message)].map((name) => [name, name === "count" ? 3 : "7"]));
    for (const text of [fill(message, {}, wording), fill(message, values, wording)]) {
      expect(text).toMatch(grammar);
      expect(text).not.toMatch(/[{}[\]|#]|undefined|NaN| {2}| [,.;]|\(\)/u);
    }
    expect(help.length).toBeGreaterThan(40);
    expect(help).toMatch(/\.$/u);
  });

  it("gives back the values that its English sentence was made of", () => {
    const { message } = catalogue[code];
    const all = Object.fromEntries([...names(message)].map((name, i) => [name, name === "count" ? "3" : `a ${i} «x», y`]));
    for (const leftOut of [[], ...[...names(message)].map((name) => [name]), [...names(message)]]) {
      const values = Object.fromEntries(Object.entries(all).filter(([name]) => !leftOut.includes(name)));
      const sentence = fill(message, values, english);
      expect(fill(message, valuesIn(message, sentence), english)).toBe(sentence);
      expect(Object.keys(values)).toEqual(expect.arrayContaining(Object.keys(valuesIn(message, sentence))));
    }
    expect(valuesIn(message, fill(message, all, english))).toEqual(all);
    expect(valuesIn(message, "something else")).toEqual({});
  });

  it("takes the same values in both languages", () => {
    expect(names(russian.entries[code].message)).toEqual(names(catalogue[code].message));
  });
});

describe("the catalogue", () => {
  it("has every code that the source reports", () => {
    const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
    const used = files.flatMap((name) => readFileSync(new URL(name, source), "utf8").match(/"RP\d{3}"/g) ?? []);
    for (const code of new Set(used)) expect(codes).toContain(JSON.parse(code));
  });

  it("has a rule of its own for each code", () => {
    expect(new Set(Object.values(catalogue).map(({ rule }) => rule)).size).toBe(codes.length);
  });
});

describe("report", () => {
  it("says what, with the values", () => {
    const [one] = report([finding("RP201", { found: 1, expected: 2 }, { start: 4, end: 6 })], spanOf);
    expect(one).toEqual({
      code: "RP201",
      message: "Unexpected number 1 a second time, expected 2. Check whether two lists were run together.",
      related: [],
      rule: "list/duplicate-number",
      severity: "warning",
      span: { start: 4, end: 6, line: 1, endLine: 1 },
    });
    expect(one && messageIn(russian, one)).toBe("Неожиданно номер 1 повторён, ожидался 2. Проверьте, не слились ли два списка.");
  });

  it("puts those of the whole file first, then goes by position", () => {
    const list = report(
      [
        finding("RP201", {}, { start: 9, end: 10 }),
        finding("RP202", {}, { start: 4, end: 6 }),
        finding("RP306"),
        finding("RP305"),
      ],
      spanOf,
    );
    expect(list.map(({ code }) => code)).toEqual(["RP305", "RP306", "RP202", "RP201"]);
  });

  it("takes a severity from the values", () => {
    expect(report([finding("RP001", { severity: "warning" })], spanOf)[0]?.severity).toBe("warning");
    expect(report([finding("RP001", { certainty: "guess" })], spanOf)[0]?.severity).toBe("warning");
    expect(report([finding("RP001", { certainty: "certain" })], spanOf)[0]?.severity).toBe("info");
  });

  it("names what it does not know", () => {
    expect(() => report([finding("RP999")], spanOf)).toThrow("RP999");
  });

  it("counts in both languages and keeps long quotations short", () => {
    const say = (count: number): string[] => {
      const [one] = report([finding("RP401", { count, total: 30 })], spanOf);
      return one ? [one.message, messageIn(russian, one)] : [];
    };
    expect(say(1).map((text) => text.split(",")[0])).toEqual([
      "Unexpected 1 directive of 30 without an addressee",
      "Неожиданно 1 поручение из 30 без исполнителя",
    ]);
    expect(say(21)[1]).toContain("21 поручение из");
    expect(say(13)[1]).toContain("13 поручений из");
    expect(say(2)).toEqual([expect.stringContaining("2 directives"), expect.stringContaining("2 поручения")]);
    const [long] = report([finding("RP303", { found: "слово ".repeat(50) })], spanOf);
    expect(long?.message.length).toBeLessThan(160);
  });
});
