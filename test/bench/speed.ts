/**
 * Megabytes of UTF-8 a second on one core, warm: the whole way, each stage of it alone, and what others need for a part of it, side by
 * side on the same documents. `npm run bench` writes results.json; `npm run bench -- --compare` sets what it measures beside what is
 * written there. The fastest of many interleaved rounds counts, since others may use the machine.
 */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { assemble } from "../../src/assemble/assemble.ts";
import { partition } from "../../src/assemble/partition.ts";
import { decode } from "../../src/decode/decode.ts";
import { render } from "../../src/emit/formats.ts";
import { extract } from "../../src/extract/extract.ts";
import { russian } from "../../src/lang/ru/russian.ts";
import { script } from "../../src/lang/ru/script.ts";
import type { Line } from "../../src/model/line.ts";
import type { Mentions } from "../../src/model/mention.ts";
import type { Source } from "../../src/model/resolution.ts";
import type { CleanText } from "../../src/model/text.ts";
import { normalise } from "../../src/normalise/normalise.ts";
import { parse, toolsOf } from "../../src/pipeline.ts";
import { scanLines } from "../../src/scan/lines.ts";
import { paragraphs } from "../../src/structure/lines/paragraphs.ts";
import { cut, structure, type Tools } from "../../src/structure/structure.ts";
import { wholeDocuments } from "./texts.ts";

interface Subject {
  readonly name: string;
  readonly run: () => unknown;
}

type Results = Readonly<Record<string, number>>;

const { values } = parseArgs({
  options: { compare: { type: "boolean", default: false }, rounds: { type: "string", default: "40" } },
});
const file = fileURLToPath(new URL("results.json", import.meta.url));
const whole = "resolve-parse, the whole way";
/** Where it is not installed the rest is measured. */
const chronoModule = "chrono-node/ru";
const documents = wholeDocuments();
const megabytes = documents.reduce((sum, { length }) => sum + length, 0) / 1e6;
const results = await measure([...(await others()), ...(await stages())]);
print(results, values.compare ? (JSON.parse(readFileSync(file, "utf8")) as { speeds: Results }).speeds : undefined);
if (!values.compare) write(results);

async function others(): Promise<Subject[]> {
  const texts = documents.map((bytes) => bytes.toString());
  const parsed = await Promise.all(documents.map((bytes) => parse(bytes)));
  const markdown = unified().use(remarkParse);
  const chrono = (await import(chronoModule).catch(() => undefined)) as { parse(text: string): unknown } | undefined;
  return [
    {
      name: whole,
      run: async () => {
        for (const bytes of documents) for (const one of await parse(bytes)) render(one);
      },
    },
    { name: "remark-parse alone", run: () => texts.map((text) => markdown.parse(text)) },
    ...(chrono ? [{ name: "chrono-node (ru) alone", run: () => texts.map((text) => chrono.parse(text)) }] : []),
    { name: "JSON.parse(JSON.stringify()) of the result", run: () => parsed.map((one) => JSON.parse(JSON.stringify(one))) },
    { name: "decode and split lines", run: () => documents.map((bytes) => new TextDecoder().decode(bytes).split("\n")) },
  ];
}

/** Each stage on what the stages before it gave, as the pipeline calls them for plain text. */
async function stages(): Promise<Subject[]> {
  const decoded = await Promise.all(documents.map((bytes) => decode(bytes, { encoding: "auto" }, script)));
  const texts = decoded.map((one) => ("error" in one ? "" : one.text));
  const clean = texts.map((text) => normalise(text, {}, script));
  const lines = clean.map((one) => scanLines(one.clean.text));
  const structured = (...[text, of, tools]: [CleanText, readonly Line[], Tools]) =>
    structure(cut(paragraphs(text, of, tools), tools), tools);
  const outlined = clean.map((one, i) => ({
    ...structured(one.clean, lines[i] ?? [], toolsOf(texts[i] ?? "", one.asides)),
    respelled: one.respelled,
  }));
  const members = outlined.map((outline) => partition(outline, []).map((part) => part.members));
  const extracted = (): Mentions[][] =>
    outlined.map((outline, i) => (members[i] ?? []).map((units) => extract(outline, units, russian)));
  const mentions = extracted();
  const source: Source = { bytes: 0, encoding: "utf-8", format: "text", length: 0, name: null, sha256: "" };
  const whatIs = outlined.map((outline, i) => ({
    text: texts[i] ?? "",
    source,
    outline,
    mentionsOf: ([first = 0]: readonly number[]) => mentions[i]?.[outline.units.get(first)?.resolution ?? 0] as Mentions,
  }));
  const parsed = await Promise.all(documents.map((bytes) => parse(bytes)));
  return [
    { name: "· decode", run: () => Promise.all(documents.map((bytes) => decode(bytes, { encoding: "auto" }, script))) },
    { name: "· normalise", run: () => texts.map((text) => normalise(text, {}, script)) },
    { name: "· scan", run: () => clean.map((one) => scanLines(one.clean.text)) },
    {
      name: "· structure",
      run: () => clean.map((one, i) => structured(one.clean, lines[i] ?? [], toolsOf(texts[i] ?? "", one.asides))),
    },
    { name: "· extract", run: extracted },
    { name: "· assemble", run: () => whatIs.map((one) => Array.from(assemble({ ...one, findings: [], language: russian }))) },
    { name: "· emit", run: () => parsed.flat().map((one) => render(one)) },
  ];
}

/** @returns the highest MB/s of each. */
async function measure(subjects: readonly Subject[]): Promise<Results> {
  const best = new Map<string, number>();
  for (let round = 0; round < Number(values.rounds); round++)
    for (const { name, run } of subjects) {
      const begun = performance.now();
      await run();
      best.set(name, Math.max(best.get(name) ?? 0, megabytes / ((performance.now() - begun) / 1e3)));
    }
  return Object.fromEntries([...best].map(([name, speed]) => [name, Number(speed.toPrecision(4))]));
}

function print(speeds: Results, before: Results | undefined): void {
  const own = speeds[whole] ?? 1;
  const width = Math.max(...Object.keys(speeds).map(({ length }) => length));
  console.log(`${documents.length} documents, ${megabytes.toFixed(2)} MB, Node ${process.versions.node}`);
  console.log(`${"".padEnd(width)}      MB/s  of the whole way${before ? "    before  times" : ""}`);
  for (const [name, speed] of Object.entries(speeds)) {
    const old = before?.[name];
    const times = old === undefined ? "" : `${old.toFixed(2).padStart(10)}  ${(speed / old).toFixed(2).padStart(5)}`;
    console.log(`${name.padEnd(width)}${speed.toFixed(2).padStart(10)}  ${(speed / own).toFixed(2).padStart(16)}${times}`);
  }
}

function write(speeds: Results): void {
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
  writeFileSync(file, `${JSON.stringify({ node: process.versions.node, commit, megabytes, speeds }, null, 2)}\n`);
}
