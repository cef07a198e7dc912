/** What is Russian lives in `src/lang`; comments may quote it anywhere. */
import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { expect, it } from "vitest";

const source = new URL("../src/", import.meta.url);
const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".ts") && !name.startsWith("lang/"));

/** A Cyrillic letter, written or escaped; the range of a whole alphabet tells scripts apart and is no letter. */
const letter = /[\u0400-\u052f]|(?<!-\\?)\\u04[0-9a-f]{2}(?!-)/i;

/** Lines whose code, comments aside, holds one. */
function cyrillicLines(name: string, text: string): string[] {
  if (!letter.test(text)) return [];
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, false);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const leaf = ts.forEachChild(node, () => true) !== true;
    const code = leaf ? node.getText(file) : "";
    if (letter.test(code)) found.push(`${name}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}: ${code}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

it("finds Cyrillic letters in strings, patterns and templates, not in comments", () => {
  const text = ['const a = "да";', "const b = /нет/u;", `const c = \`\${a} и\`;`, 'const d = "\\u0416";', "/* да */ // нет"].join(
    "\n",
  );
  expect(cyrillicLines("x.ts", text).map((line) => line.split(":")[1])).toEqual(["1", "2", "3", "4"]);
});

it("stands in no code outside src/lang", () => {
  expect(files.length).toBeGreaterThan(20);
  expect(files.flatMap((name) => cyrillicLines(name, readFileSync(new URL(name, source), "utf8")))).toEqual([]);
});
