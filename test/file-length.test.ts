/** «A file has at most 250 lines (word lists 400)»: the linter leaves comments at the head out of its count. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const source = new URL("../src/", import.meta.url);
const most = (name: string): number => (name.includes("/words/") ? 400 : 250);

function tooLong(files: readonly (readonly [name: string, text: string])[]): string[] {
  return files.flatMap(([name, text]) => {
    const lines = text.trimEnd().split("\n").length;
    return lines > most(name) ? [`${name}: ${lines}`] : [];
  });
}

it("counts every line", () => {
  const long = "/** A head. */\n".repeat(251);
  expect(tooLong([["a.ts", long]])).toEqual(["a.ts: 251"]);
  expect(tooLong([["lang/ru/words/a.ts", long]])).toEqual([]);
});

it("is kept by every file of src", () => {
  const names = readdirSync(source, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".ts"));
  expect(names.length).toBeGreaterThan(300);
  expect(tooLong(names.map((name) => [name, readFileSync(new URL(name, source), "utf8")]))).toEqual([]);
});
