/**
 * The notation of the literate cases: an input block with «⏎», «⇥», «⍽», and an indented outline of what is expected.
 *
 *     directive 2. "Нанять плотников."
 *       who: староста; Лобов К.К. (responsible)
 *       when: ../2021-09-01
 *     code: RP201
 */
import type { Resolution } from "../src/model/resolution.ts";
import type { Span } from "../src/model/span.ts";

export interface Case {
  readonly title: string;
  readonly input: string;
  readonly expected: readonly string[];
}

/** Cases of a Markdown file: a heading, a block `text`, a block `outline`. */
export function casesOf(markdown: string): Case[] {
  const pattern = /^## (.+)\n[^#]*?```text\n([\s\S]*?)```\s*```outline\n([\s\S]*?)```/gm;
  return Array.from(markdown.matchAll(pattern), ([, title = "", input = "", outline = ""]) => ({
    title,
    input: input.replaceAll("\n", "").replaceAll("⏎", "\n").replaceAll("⇥", "\t").replaceAll("⍽", "\u00A0"),
    expected: outline.split("\n").filter((line) => line.trim() !== ""),
  }));
}

/** Expected lines of leaves with their assertions; those of the whole document apart. */
export interface Outline {
  readonly nodes: readonly Node[];
  /** `code: RP201`, `figure: 48`, `adopted: …`: name and value. */
  readonly claims: readonly (readonly [string, string])[];
}

interface Node {
  readonly line: string;
  readonly who: string | undefined;
  readonly when: string | undefined;
  readonly expected: string | undefined;
}

const nodeLine = /^\s*(?:title|adoption|preamble|list|formula|topic|addressee|directive|signature|attachment|artifact)(?=\s|$)/;

export function read(lines: readonly string[]): Outline {
  const nodes: { line: string; who: string | undefined; when: string | undefined; expected: string | undefined }[] = [];
  const claims: [string, string][] = [];
  for (const line of lines) {
    if (nodeLine.test(line)) {
      nodes.push({ line, who: undefined, when: undefined, expected: undefined });
      continue;
    }
    const [, indent, name, value] = /^(\s*)([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) throw new Error(`no such line in the outline notation: ${line}`);
    const last = nodes.at(-1);
    if (last && indent !== "" && (name === "who" || name === "when" || name === "expected")) last[name] = value;
    else claims.push([name, value]);
  }
  return { nodes, claims };
}

/** What the program found, in the same notation; artifacts inside other leaves are left out. */
export function write(resolutions: readonly Resolution[]): Outline {
  return { nodes: resolutions.flatMap((one) => placed(one)), claims: resolutions.flatMap((one) => claims(one)) };
}

function placed(resolution: Resolution): Node[] {
  const at = (span: Span | undefined, line: string, more: Partial<Node> = {}): { start: number; node: Node } => ({
    start: span?.start ?? 0,
    node: { line, who: undefined, when: undefined, expected: undefined, ...more },
  });
  const { title, adopted, preamble, directives, signatories, attachments } = resolution;
  const found = [
    ...(title ? [at(title.spans[0], `title ${quote(title.text)}`)] : []),
    ...(adopted?.spans ?? []).map((span) => at(span, "adoption")),
    ...preamble.flatMap((block) => {
      if (block.kind === "paragraph") return [at(block.span, `preamble ${quote(block.text)}`)];
      return block.items.map((item) => at(item.span, `${"  ".repeat(item.level - 1)}list ${marked(item)}`));
    }),
    ...directives.map((node) => at(node.span, `${"  ".repeat(node.level - 1)}${node.role} ${marked(node)}`, assertions(node))),
    ...signatories.map((one) =>
      at(one.span, `signature ${quote([one.post, one.name].filter((part) => part !== null).join(" / "))}`),
    ),
    ...attachments.map((one) => at(one.span, `attachment ${quote(one.title)}`)),
  ];
  return found.sort((a, b) => a.start - b.start).map(({ node }) => node);
}

function assertions(node: Resolution["directives"][number]): Partial<Node> {
  const who = node.addressees.map((one) => one.name + (one.via === "text" ? "" : ` (${one.via})`)).join("; ") || "-";
  return { who, when: node.deadline ? String(node.deadline.value) : "-", expected: node.expected ?? "-" };
}

function marked({ marker, text }: { marker: string | null; text: string }): string {
  return marker === null ? quote(text) : `${marker} ${quote(text)}`;
}

function quote(text: string): string {
  return `"${text}"`;
}

function claims(resolution: Resolution): [string, string][] {
  const { adopted } = resolution;
  return [
    ...resolution.diagnostics.map((one): [string, string] => ["code", one.code]),
    ...resolution.statistics.map((one): [string, string] => [
      "figure",
      one.unit === null ? String(one.value) : `${one.value} ${one.unit}`,
    ]),
    ...resolution.dates.map((one): [string, string] => ["date", one.edtf]),
    ...resolution.dates.map((one): [string, string] => ["date-role", `${one.edtf} ${one.role}`]),
    ...resolution.directives.flatMap(({ deadline }): [string, string][] => (deadline ? [["term", deadline.text]] : [])),
    ...resolution.persons.flatMap((one) => one.mentions.map((mention): [string, string] => ["person", mention.name])),
    ...resolution.artifacts.map((one): [string, string] => ["artifact", one.text]),
    ...resolution.checks.map((one): [string, string] => ["check", `${one.holds ? "holds" : "fails"} ${one.expression}`]),
    ["adopted", adopted === null ? "null" : [adopted.place?.text, adopted.date].filter((one) => one != null).join(", ")],
    ["title-kind", String(resolution.title?.kind ?? null)],
    ["title-body", String(resolution.title?.body ?? null)],
    ["title-theme", String(resolution.title?.theme ?? null)],
    ["title-number", String(resolution.title?.number ?? null)],
  ];
}
