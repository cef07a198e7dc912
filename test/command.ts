/** The command run inside the test: streams that keep what is written, and a parser that does what its input says. */
import { createHash } from "node:crypto";
import { PassThrough, Readable } from "node:stream";
import { run } from "../src/cli/program.ts";
import type { Outlet, Parser, World } from "../src/cli/world.ts";
import { report } from "../src/diagnostics/report.ts";
import type { Finding } from "../src/model/outline.ts";
import type { Resolution } from "../src/model/resolution.ts";
import { sample } from "./sample.ts";

export interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

interface Setting {
  readonly stdin?: string;
  readonly env?: World["env"];
  /** Both outputs are terminals of that many columns. */
  readonly terminal?: number;
}

/** Each line «RP201 5-7 found=1» of a document is a finding; each «---» begins another resolution; «boom» breaks the parser. */
export const fakeParser: Parser = {
  parseEach: async (bytes, options = {}) => {
    const text = new TextDecoder().decode(bytes);
    if (text.includes("boom")) throw new Error("boom");
    const source = {
      ...sample.source,
      name: options.name ?? null,
      length: text.length,
      sha256: createHash("sha256").update(bytes).digest("hex"),
      encoding: options.encoding ?? "utf-8",
      format: options.from ?? "auto",
    };
    return text
      .split("---")
      .map((part): Resolution => ({ ...sample, source, diagnostics: report(findings(part), spanIn(text)) }))
      .values();
  },
  explain: async () => [
    {
      line: 1,
      endLine: 2,
      role: "title",
      runnerUp: "preamble",
      margin: 4.25,
      reasons: [{ fact: "title word", weight: 3 }],
      text: "РЕЗОЛЮЦИЯ",
    },
    { line: 13, endLine: 13, role: "directive", runnerUp: "topic", margin: 0.5, reasons: [], text: "слово ".repeat(40) },
  ],
};

function findings(text: string): Finding[] {
  return Array.from(text.matchAll(/(RP\d{3})(?: (\d+)-(\d+))?((?: \w+=\S+)*)/g), ([, code = "", start, end, values = ""]) => ({
    code,
    at: start === undefined ? null : { start: Number(start), end: Number(end) },
    related: [],
    values: Object.fromEntries(
      values
        .trim()
        .split(" ")
        .filter(Boolean)
        .map((pair) => pair.split("=")),
    ),
  }));
}

function spanIn(text: string): Parameters<typeof report>[1] {
  const line = (offset: number): number => text.slice(0, offset).split("\n").length;
  return ({ start, end }) => ({ end, endLine: line(end - 1), line: line(start), start });
}

export async function command(args: readonly string[], { stdin = "", env = {}, terminal }: Setting = {}): Promise<Outcome> {
  const written = { out: "", err: "" };
  const outlet = (name: "out" | "err"): Outlet => {
    const stream = new PassThrough();
    stream.on("data", (chunk) => {
      written[name] += chunk;
    });
    return terminal === undefined ? stream : Object.assign(stream, { isTTY: true, columns: terminal });
  };
  const world: World = {
    stdin: () => Readable.from([Buffer.from(stdin)]),
    stdout: outlet("out"),
    stderr: outlet("err"),
    env,
    parser: async () => fakeParser,
  };
  const status = await run(args, world);
  await new Promise((done) => setImmediate(done));
  return { status, ...written };
}
