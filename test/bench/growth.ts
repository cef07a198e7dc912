/**
 * How time and memory of the whole command grow with the document, the batch, the list and the depth: a table and a plot in this folder.
 * `npm run build && npm run growth`; `-- --most 100` goes to 100 MB and 100,000 files, the default is a tenth of that.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { plot } from "./plot.ts";

const { values } = parseArgs({ options: { most: { type: "string", default: "10" } } });
const most = Number(values.most) * 1_000_000;
const here = fileURLToPath(new URL(".", import.meta.url));
const bin = fileURLToPath(new URL("../../bin/resolve-parse.js", import.meta.url));
const dir = mkdtempSync(join(tmpdir(), "growth-"));

interface Usage {
  /** Of the processor, all threads. */
  readonly seconds: number;
  readonly megabytes: number;
}

interface Axis {
  readonly title: string;
  readonly unit: string;
  readonly sizes: readonly number[];
  /** Writes the input of that size; gives what to call the command with. */
  readonly make: (size: number, folder: string) => readonly string[];
}

const head = "РЕЗОЛЮЦИЯ\nрайонного совещания педагогов\n\nЗа год в районе построено 4 школы.\n\nУчастники решили:\n";
const item = (i: number): string => `${i}. Отделу образования открыть до 1 мая 2024 года кружки для 120 учащихся школы № ${i}.\n`;
const items = (count: number): string => Array.from({ length: count }, (_, i) => item(i + 1)).join("");
/** A document of ten points, and then another: that is how large files come about. */
const page = `${head}${items(10)}\nПредседатель И.И. Петров\n\n`;

const axes: readonly Axis[] = [
  {
    title: "length of a document",
    unit: "bytes",
    sizes: powers(1_000, most),
    make: (size, folder) => [written(folder, "a.txt", page.repeat(Math.ceil(size / Buffer.byteLength(page))))],
  },
  {
    title: "files in a batch",
    unit: "files",
    sizes: powers(10, most / 1_000),
    make: (size, folder) => {
      for (let i = 0; i < size; i++) written(folder, `in/${Math.floor(i / 1_000)}/${i}.txt`, page);
      return [join(folder, "in"), "-o", join(folder, "out")];
    },
  },
  {
    title: "items in a list",
    unit: "items",
    sizes: powers(10, most / 100),
    make: (size, folder) => [written(folder, "a.txt", head + items(size))],
  },
  {
    title: "depth of nesting",
    unit: "levels, 2,000 items",
    sizes: [1, 2, 4, 8, 16],
    make: (size, folder) => {
      const deep = Array.from({ length: Math.floor(2_000 / size) }, (_, i) => branch(i + 1, size));
      return [written(folder, "a.txt", head + deep.join(""))];
    },
  },
];

/** «7. …», «7.1. …», «7.1.1. …», down to a depth. */
function branch(number: number, depth: number): string {
  return Array.from({ length: depth }, (_, i) => item(number).replace(/^\d+/, [number, ...Array(i).fill(1)].join("."))).join("");
}

function powers(from: number, to: number): number[] {
  const found: number[] = [];
  for (let size = from; size <= to; size *= 10) found.push(size);
  return found;
}

function written(folder: string, name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

function measured(args: readonly string[], folder: string): Usage {
  const usage = join(folder, "usage.json");
  const command = ["--import", join(here, "usage.js"), bin, ...args, "--report", "none", "-q", "--fail-on", "never"];
  const toNowhere = args.includes("-o") ? [] : ["-o", "/dev/null"];
  const run = spawnSync(process.execPath, [...command, ...toNowhere], {
    env: { ...process.env, USAGE: usage },
    encoding: "utf8",
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(readFileSync(usage, "utf8"));
}

const rows = axes.flatMap(({ title, unit, sizes, make }) =>
  sizes.map((size) => {
    const folder = join(dir, "case");
    const usage = measured(make(size, folder), folder);
    rmSync(folder, { recursive: true });
    console.log(`${title} ${size}: ${usage.seconds.toFixed(2)} s, ${usage.megabytes.toFixed(0)} MB`);
    return { title, unit, size, ...usage };
  }),
);
rmSync(dir, { recursive: true });

const table = rows.map(({ title, size, unit, seconds, megabytes }, i) => {
  const before = rows[i - 1];
  const isFirst = before?.title !== title;
  const factor = isFirst ? "" : `${(size / before.size).toFixed(0)} × as much: ${(seconds / before.seconds).toFixed(1)} ×`;
  return `| ${title} | ${size.toLocaleString("en")} ${unit} | ${seconds.toFixed(2)} | ${factor} | ${megabytes.toFixed(0)} |`;
});
writeFileSync(
  join(here, "growth.md"),
  `# Growth\n\nThe whole command, Node start and all; seconds of the processor, all threads. Made by \`npm run growth\`; the plot is [growth.svg](growth.svg), its dashed lines are growth in proportion.\n\n| what grows | how much | s | against the row before | peak MB |\n|---|---|---|---|---|\n${table.join("\n")}\n`,
);
const panels = axes.flatMap(({ title, unit }) => {
  const own = rows.filter((row) => row.title === title);
  return [
    { title: `${title}: seconds`, unit, points: own.map((row) => ({ x: row.size, y: row.seconds })) },
    { title: `${title}: MB`, unit, points: own.map((row) => ({ x: row.size, y: row.megabytes })) },
  ];
});
writeFileSync(join(here, "growth.svg"), plot(panels, 2));
