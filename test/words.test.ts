/** The word lists are data that other code trusts: no slip of the keyboard may hide in them. */
import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const folder = new URL("../src/lang/ru/words/", import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".ts"))
  .sort();

/** Lists of displayed forms say `export const displayed = true`: capitals and «ё» are theirs to keep. */
const opensOut = /^export const displayed = true;$/m;

it("sees the word lists", () => {
  expect(files.length).toBeGreaterThan(3);
});

describe.each(files)("%s", (name) => {
  const code = readFileSync(new URL(name, folder), "utf8");
  const file = ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true);
  const words = collect(file);
  const looked = opensOut.test(code) ? [] : words.filter((word) => word.place !== "value");

  it("is data alone", () => {
    const foreign = new Set([
      ts.SyntaxKind.ImportDeclaration,
      ts.SyntaxKind.FunctionDeclaration,
      ts.SyntaxKind.ArrowFunction,
      ts.SyntaxKind.ClassDeclaration,
    ]);
    const found: string[] = [];
    visit(file, (node) => foreign.has(node.kind) && found.push(ts.SyntaxKind[node.kind] as string));
    expect(found).toEqual([]);
  });

  it("repeats no word", () => {
    expect(duplicates(words)).toEqual([]);
  });

  it("is lower case, without «ё», where text is looked up folded", () => {
    expect(
      looked
        .map((word) => word.text)
        .filter((text) => /\p{Script=Cyrillic}/u.test(text) && (text !== text.toLowerCase() || text.includes("ё"))),
    ).toEqual([]);
  });

  it("has no Latin look-alike inside a Cyrillic word", () => {
    const mixed = words.filter(({ text }) =>
      (text.match(/[\p{L}\p{M}]+/gu) ?? []).some(
        (one) => /\p{Script=Cyrillic}/u.test(one) && /[A-Za-z]|\p{Script=Greek}/u.test(one),
      ),
    );
    expect(mixed.map((word) => word.text)).toEqual([]);
  });

  it("has no empty word and no white space at an edge", () => {
    const bad = ({ text, list }: Word): boolean =>
      (text === "" && !isRow(list)) || /\s\s|[\t\n]/u.test(text) || text !== text.trim();
    expect(looked.filter(bad).map((word) => word.text)).toEqual([]);
  });
});

interface Word {
  readonly text: string;
  /** An element of a list, a key of a record, or the value of a record. */
  readonly place: "element" | "key" | "value";
  readonly list: ts.Node;
}

/** Every string that stands in a list or record. */
function collect(file: ts.SourceFile): Word[] {
  const words: Word[] = [];
  visit(file, (node) => {
    if (ts.isArrayLiteralExpression(node)) words.push(...elements(node));
    if (ts.isPropertyAssignment(node)) words.push(...pair(node));
  });
  return words;
}

function elements(list: ts.ArrayLiteralExpression): Word[] {
  const place = inValue(list) ? "value" : "element";
  return list.elements.filter(ts.isStringLiteralLike).map(({ text }) => ({ text, place, list }));
}

function pair({ name, initializer, parent }: ts.PropertyAssignment): Word[] {
  const key = ts.isStringLiteralLike(name) || ts.isIdentifier(name) ? name.text : null;
  return [
    ...(key === null ? [] : [{ text: key, place: /\p{Script=Cyrillic}/u.test(key) ? "key" : "value", list: parent } as const]),
    ...(ts.isStringLiteralLike(initializer) ? [{ text: initializer.text, place: "value", list: initializer } as const] : []),
  ];
}

/** A list that is itself the value of a record, or a pair in a list of pairs: its later elements are no keys. */
function inValue(node: ts.Node): boolean {
  return ts.isPropertyAssignment(node.parent) && !/\p{Script=Cyrillic}/u.test(node.getText());
}

/** A row of a table may leave a column empty. */
function isRow(list: ts.Node): boolean {
  return ts.isArrayLiteralExpression(list.parent);
}

function duplicates(words: readonly Word[]): string[] {
  const seen = new Map<ts.Node, Set<string>>();
  return words.flatMap(({ text, list }) => {
    const have = seen.get(list) ?? new Set();
    seen.set(list, have);
    if (have.has(text)) return [text];
    have.add(text);
    return [];
  });
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}
