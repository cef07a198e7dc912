/** `--stream`: a line in, a line out, whatever the line is. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { linesOf } from "../src/cli/stream/lines.ts";
import { command } from "./command.ts";

const dir = mkdtempSync(join(tmpdir(), "resolve-parse-stream-"));
afterAll(() => rmSync(dir, { recursive: true }));

async function answers(stdin: string, ...options: string[]) {
  const { out, err, status } = await command(["--stream", ...options], { stdin });
  expect({ err, status }).toEqual({ err: "", status: 0 });
  expect(out).toMatch(/^(?:\{[^\n]*\}\n)*$/);
  return out
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}
const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

describe("--stream", () => {
  it("takes text, base64 and paths; an id may be anything", async () => {
    const path = join(dir, "a.txt");
    writeFileSync(path, "из файла");
    const found = await answers(
      line({ id: 7, text: "раз --- два" }) +
        line({ id: { a: [null] }, base64: Buffer.from("три").toString("base64"), name: "c.md" }) +
        line({ path }) +
        line({ id: "x", path, name: "other" }).trimEnd(),
    );
    expect(found.map(({ id }) => id)).toEqual([7, { a: [null] }, null, "x"]);
    expect(found.map(({ resolutions }) => resolutions.map((one: { source: object }) => one.source))).toMatchObject([
      [{ name: null, encoding: "utf-8" }, { name: null }],
      [{ name: "c.md" }],
      [{ name: "a.txt", length: 8 }],
      [{ name: "other" }],
    ]);
  });

  it("gives the resolution as it is printed elsewhere", async () => {
    const { out } = await command(["-"], { stdin: "раз" });
    expect((await command(["--stream", "-"], { stdin: line({ id: 1, text: "раз" }) })).out).toBe(
      `{"id":1,"resolutions":[${out.trimEnd()}]}\n`,
    );
  });

  it.each([
    ["", "bad-record", /not JSON/],
    ["[1]", "bad-record", /expected a JSON object/],
    ['{"id":1}', "bad-record", /expected one of text, base64, path/],
    ['{"id":1,"text":"a","path":"b"}', "bad-record", /expected one of/],
    ['{"id":1,"text":5}', "bad-record", /text is no string/],
    ['{"id":1,"text":"a","name":5}', "bad-record", /name is no string/],
    ['{"id":1,"base64":"а"}', "bad-record", /base64 has other characters/],
    ['{"id":9007199254740993,"text":"a"}', "bad-record", /beyond 2\^53/],
    ['{"id":1,"path":"/nowhere/x"}', "ENOENT", /no such file or folder/],
    ['{"id":1,"path":"/"}', "EISDIR", /is a folder/],
    ['{"id":1,"text":"boom"}', "internal", /please report this: boom/],
  ])("%s is an answer and not the end", async (bad, code, message) => {
    const [first, second] = await answers(`${bad}\n${line({ id: 2, text: "раз" })}`);
    expect(first).toMatchObject({ error: { code, message: expect.stringMatching(message) } });
    expect(first.id).toBe(bad.startsWith('{"id":1') ? 1 : null);
    expect(second).toMatchObject({ id: 2, resolutions: [{}] });
  });

  it("refuses what is too large, and keeps nothing of a line without an end", async () => {
    const found = await answers(
      line({ id: 1, text: "123456" }) + line({ id: 2, text: "x".repeat(100_000) }) + line({ id: 3, text: "12345" }),
      ...["--max-bytes", "5"],
    );
    expect(found).toMatchObject([
      { id: 1, error: { code: "too-large", message: "too large: 6 bytes, the limit is 5 (--max-bytes)" } },
      { id: null, error: { code: "too-large" } },
      { id: 3, resolutions: [{}] },
    ]);
  });

  it("takes no files", async () => {
    const { status, err } = await command(["--stream", "a.txt"]);
    expect(status).toBe(2);
    expect(err).toBe("error: option '--stream' reads standard input, not 'a.txt': send {\"id\": 1, \"path\": …} for a file\n");
  });
});

describe("lines", () => {
  it("are the same however the bytes are cut", async () => {
    const bytes = Buffer.from("раз\n\nдва\r\nтри");
    for (let size = 1; size <= bytes.length; size++) {
      const found: string[] = [];
      async function* chunks() {
        for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
      }
      for await (const one of linesOf(chunks(), 100)) found.push("bytes" in one ? Buffer.from(one.bytes).toString() : "?");
      expect(found).toEqual(["раз", "", "два\r", "три"]);
    }
  });
});
