/** Laws 1 to 5 and 7 of the output, checked on the resolutions of one text: what is broken, a line each. */
import canonicalize from "canonicalize";
import { type Resolution, resolutionSchema } from "../src/model/resolution.ts";
import type { Span } from "../src/model/span.ts";

const most = 12;

/** @param text the text that was parsed; a leading BOM and lone surrogates are dealt with as the contract says. */
export function breaches(resolutions: readonly Resolution[], text: string): string[] {
  const source = text
    .replace(/^\uFEFF/u, "")
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD");
  const faults: string[] = [];
  const ground = survey(source);
  if (resolutions.length === 0) faults.push("no resolution at all");
  for (const resolution of resolutions) {
    faults.push(...shape(resolution), ...bounds(resolution, ground));
    if (faults.length < most)
      faults.push(
        ...leafFaults(resolution, ground),
        ...againFaults(resolution, ground),
        ...links(resolution),
        ...inventions(resolution, source),
      );
  }
  faults.push(...untiled(ground));
  return faults.slice(0, most);
}

interface Ground {
  readonly source: string;
  readonly lineOf: Uint32Array;
  readonly owners: Uint8Array;
  readonly aside: Uint8Array;
}

function survey(source: string): Ground {
  const lineOf = new Uint32Array(source.length + 1);
  let line = 1;
  for (let i = 0; i <= source.length; i++) {
    lineOf[i] = line;
    if (source[i] === "\n") line++;
  }
  return { source, lineOf, owners: new Uint8Array(source.length), aside: new Uint8Array(source.length) };
}

/** Law 3 and 5: valid, keys in order, nothing that JSON cannot say. */
function shape(resolution: Resolution): string[] {
  const faults: string[] = [];
  const result = resolutionSchema.safeParse(resolution);
  if (!result.success)
    faults.push(...result.error.issues.slice(0, 4).map((one) => `schema: ${one.path.join(".")} ${one.message}`));
  if (JSON.stringify(resolution) !== canonicalize(resolution))
    faults.push("not canonical: keys out of order, or a value that JSON has not");
  return faults;
}

function bounds(resolution: Resolution, ground: Ground): string[] {
  return [...everySpan(resolution)].flatMap(([name, span]) => {
    if (!(span.start >= 0) || !(span.end > span.start) || span.end > ground.source.length)
      return [`${name}: span ${span.start}–${span.end} out of range`];
    const line = ground.lineOf[span.start];
    const endLine = ground.lineOf[span.end - 1];
    return line === span.line && endLine === span.endLine
      ? []
      : [`${name}: says lines ${span.line}–${span.endLine}, lies in ${line}–${endLine}`];
  });
}

function everySpan(resolution: Resolution): [string, Span][] {
  const { adopted } = resolution;
  const named = <T extends { readonly span: Span | null }>(all: readonly T[], name: (one: T) => string): [string, Span][] =>
    all.flatMap((one) => (one.span ? [[name(one), one.span] as [string, Span]] : []));
  return [
    ...[...leaves(resolution)].flatMap(({ name, spans }) => spans.map((span): [string, Span] => [name, span])),
    ...named(resolution.artifacts, (one) => `artifact ${one.kind}`),
    ...(["preamble", "statistics", "dates", "references", "checks"] as const).flatMap((key) =>
      named<{ readonly id: string; readonly span: Span }>(resolution[key], (one) => one.id),
    ),
    ...named(resolution.abbreviations, (one) => `abbreviation ${one.short}`),
    ...resolution.abbreviations.flatMap((one) => one.uses.map((span): [string, Span] => [`use of ${one.short}`, span])),
    ...resolution.persons.flatMap((one) => named(one.mentions, () => one.id)),
    ...resolution.addressees.flatMap((one) => one.mentions.map((span): [string, Span] => [one.id, span])),
    ...resolution.directives.flatMap((node) =>
      named([...node.addressees, ...(node.deadline ? [node.deadline] : [])], () => `of ${node.id}`),
    ),
    ...named(resolution.diagnostics, (one) => one.code),
    ...resolution.diagnostics.flatMap((one) => one.related.map((span): [string, Span] => [one.code, span])),
    ...[adopted?.dateSpan, adopted?.placeSpan].flatMap((span): [string, Span][] => (span ? [["adopted", span]] : [])),
  ];
}

interface Leaf {
  readonly name: string;
  readonly spans: readonly Span[];
  readonly text?: string;
}

export function leaves(resolution: Resolution): Leaf[] {
  const marked = ({ marker, text }: { marker: string | null; text: string }): string => `${marker ?? ""} ${text}`;
  return [
    ...lines("title", resolution.title),
    ...lines("adopted", resolution.adopted),
    ...resolution.preamble.flatMap((block): Leaf[] => {
      if (block.kind === "paragraph") return [{ name: block.id, spans: [block.span], text: block.text }];
      return block.items.map((item) => ({ name: item.id, spans: [item.span], text: marked(item) }));
    }),
    ...resolution.directives.map((node) => ({ name: node.id, spans: [node.span, ...node.rest], text: marked(node) })),
    ...resolution.signatories.map((one) => ({ name: "signature", spans: [one.span, ...one.rest] })),
    ...resolution.attachments.map((one) => ({ name: "attachment", spans: [one.span] })),
  ];
}

function lines(name: string, part: { readonly spans: readonly Span[]; readonly lines: readonly string[] } | null): Leaf[] {
  return (part?.spans ?? []).map((span, i) => ({
    name,
    spans: [span],
    text: part?.lines[i]?.replaceAll("\t", " ") ?? "(no line)",
  }));
}

type Celled = Pick<Resolution["directives"][number], "cells" | "id" | "text">;

/** What is printed once more, in lines or in cells: each line in its span, the cells make up the text. */
function againFaults(resolution: Resolution, ground: Ground): string[] {
  const { attachments, directives, preamble, signatories } = resolution;
  const printed = [...signatories, ...attachments].flatMap(({ blocks }) => blocks);
  const leaves: readonly Celled[] = [
    ...directives,
    ...preamble.flatMap((block): Celled[] => ("items" in block ? block.items : [block])),
  ];
  const inCells = leaves.filter(({ cells }) => cells.length > 0);
  return [
    ...printed.flatMap(({ span, text }) => textFaults("line", text.replaceAll("\t", " "), sliceOf(span, ground))),
    ...inCells
      .filter(({ cells, text }) => cells.map((cell) => cell.text).join(" ") !== text)
      .map(({ id }) => `${id}: its cells are not its text`),
  ];
}

function sliceOf({ start, end }: Span, { aside, source }: Ground): string {
  let slice = "";
  for (let i = start; i < end; i++) slice += aside[i] ? " " : source[i];
  return slice;
}

/** Law 1 and 2: paints the leaves, and compares each text with its slice. */
function leafFaults(resolution: Resolution, ground: Ground): string[] {
  for (const one of resolution.artifacts) ground.aside.fill(1, one.span.start, one.span.end);
  return leaves(resolution).flatMap(({ name, spans, text }) => {
    const slice = spans.map((span) => painted(span, ground)).join(" ");
    return text === undefined ? [] : textFaults(name, text, slice);
  });
}

/** The slice of a span without what is set aside in it; counts the owners on its way. */
function painted(span: Span, ground: Ground): string {
  const { owners } = ground;
  for (let i = span.start; i < span.end; i++) owners[i] = (owners[i] as number) + 1;
  return sliceOf(span, ground);
}

function textFaults(name: string, text: string, slice: string): string[] {
  const [want, have] = [bones(slice), bones(text)];
  const same =
    want === have
      ? []
      : [`${name}: text is not its slice: text ${JSON.stringify(have.slice(0, 80))}, slice ${JSON.stringify(want.slice(0, 80))}`];
  const even = /\s\s|[^\S ]/u.test(text.trim())
    ? [`${name}: white space is not single: ${JSON.stringify(text.slice(0, 80))}`]
    : [];
  return [...same, ...even];
}

function untiled({ source, owners, aside, lineOf }: Ground): string[] {
  const faults: string[] = [];
  const cover = (i: number): number => (owners[i] === 0 && aside[i] ? 1 : (owners[i] as number));
  for (let i = 0; i < source.length && faults.length < most; i++) {
    if (/\s/u.test(source[i] as string) || cover(i) === 1) continue;
    const start = i;
    while (i < source.length && source[i] !== "\n" && cover(i) !== 1) i++;
    faults.push(
      `line ${lineOf[start]}: ${cover(start) === 0 ? "lost" : `in ${cover(start)} leaves`}: ${JSON.stringify(source.slice(start, Math.min(i, start + 60)))}`,
    );
  }
  return faults;
}

function links(resolution: Resolution): string[] {
  const seen = new Set<string>();
  const who = new Set(resolution.addressees.map((one) => one.id));
  const faults = resolution.directives.flatMap((node) => {
    const own = nodeFaults(node, seen);
    seen.add(node.id);
    return [
      ...own,
      ...node.addressees.filter((one) => !who.has(one.id)).map((one) => `${node.id}: addressee ${one.id} does not exist`),
    ];
  });
  const bound = resolution.addressees.flatMap((one) =>
    one.directives.filter((id) => !seen.has(id)).map((id) => `${one.id}: directive ${id} does not exist`),
  );
  return [...faults, ...bound, ...figureLinks(resolution), ...uniqueIds(resolution)];
}

function nodeFaults({ id, parent, level }: Resolution["directives"][number], before: ReadonlySet<string>): string[] {
  return [
    ...(before.has(id) ? [`id ${id} twice`] : []),
    ...(parent !== null && !before.has(parent) ? [`${id}: parent ${parent} does not come before it`] : []),
    ...(parent !== null && !id.startsWith(`${parent}.`) ? [`${id}: is no path below ${parent}`] : []),
    ...(level === id.split(".").length ? [] : [`${id}: level ${level}`]),
  ];
}

function figureLinks(resolution: Resolution): string[] {
  const figures = new Set(resolution.statistics.map((one) => one.id));
  const acts = new Set(resolution.references.map((one) => one.id));
  const spans = new Map<string, readonly Span[]>([...leaves(resolution)].map((leaf) => [leaf.name, leaf.spans]));
  for (const block of resolution.preamble) if (!spans.has(block.id)) spans.set(block.id, [block.span]);
  const elsewhere = new Set(["title", "adopted", "attachment", "artifact", "signature"]);
  return [
    ...resolution.checks.flatMap((one) =>
      one.statistics.filter((id) => !figures.has(id)).map((id) => `${one.id}: figure ${id} does not exist`),
    ),
    ...resolution.references.filter((one) => !acts.has(one.act)).map((one) => `${one.id}: act ${one.act} does not exist`),
    ...resolution.statistics.flatMap((one) => {
      if (elsewhere.has(one.in)) return [];
      const home = spans.get(one.in);
      if (!home) return [`${one.id}: in ${one.in}, which does not exist`];
      return home.some((span) => span.start <= one.span.start && one.span.end <= span.end)
        ? []
        : [`${one.id}: does not lie in ${one.in}`];
    }),
  ];
}

function uniqueIds(resolution: Resolution): string[] {
  return (["addressees", "statistics", "dates", "persons", "references", "checks", "preamble"] as const).flatMap((key) => {
    const ids = resolution[key].map((one) => one.id);
    return ids.length === new Set(ids).size ? [] : [`${key}: an id stands twice`];
  });
}

/** Law 7: digits of a figure, years of a date, letters of a name stand in the slice. */
function inventions(resolution: Resolution, source: string): string[] {
  const slice = (span: Span): string => decodeEntities(source.slice(span.start, span.end));
  return [
    ...resolution.statistics
      .filter((one) => !figureStands(String(one.value), slice(one.span)))
      .map((one) => `figure ${one.value} is not in ${JSON.stringify(slice(one.span))}`),
    ...resolution.dates
      .filter((one) => !yearsStand(one.edtf, slice(one.span)))
      .map((one) => `date ${one.edtf} is not in ${JSON.stringify(slice(one.span))}`),
    ...resolution.persons.flatMap((one) =>
      one.mentions
        .filter((mention) => !nameStands(one.familyName, slice(mention.span)))
        .map((mention) => `person ${one.name} is not in ${JSON.stringify(slice(mention.span))}`),
    ),
  ];
}

/** «два детских1 сада» */
const footnoteMark = /(?<=\p{L})\d/gu;

function figureStands(value: string, slice: string): boolean {
  const digits = (
    slice
      .replace(footnoteMark, "")
      .normalize("NFKC")
      .replace(/[\s\u00AD¬-]/gu, "")
      .match(/\d+/u)?.[0] ?? ""
  ).replace(/^0+/u, "");
  if (digits === "") return /\p{L}|\d/u.test(slice);
  return (
    value.replace(".", "").replace(/^0+/u, "").startsWith(digits.slice(0, 15)) ||
    digits.startsWith(value.replace(/\..*/u, "")) ||
    value.includes("e")
  );
}

function yearsStand(edtf: string, slice: string): boolean {
  const printed = slice.replace(/\D/gu, "");
  const read = slice
    .replace(/[оoOО]/gu, "0")
    .replace(/[lIІз]/gu, (one) => (one === "з" ? "3" : "1"))
    .replace(/\D/gu, "");
  return (edtf.match(/\d{4}(?=-|\/|$)/gu) ?? []).every((year) => printed.includes(year.slice(2)) || read.includes(year.slice(2)));
}

function nameStands(familyName: string | null, slice: string): boolean {
  return familyName === null || bones(slice).includes(bones(familyName).slice(0, 2));
}

const look: Readonly<Record<string, string>> = {
  ε: "е",
  η: "н",
  μ: "м",
  τ: "т",
  χ: "х",
  a: "а",
  b: "в",
  c: "с",
  e: "е",
  h: "н",
  k: "к",
  m: "м",
  o: "о",
  p: "р",
  t: "т",
  x: "х",
  y: "у",
  ё: "е",
  i: "1",
  l: "1",
  і: "1",
  з: "3",
  α: "а",
  ο: "о",
  κ: "к",
  ρ: "р",
};
const entities: Readonly<Record<string, string>> = {
  nbsp: " ",
  quot: '"',
  amp: "&",
  lt: "<",
  gt: ">",
  laquo: "«",
  raquo: "»",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  shy: "",
};

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/giu, (all, ten: string, hex: string, name: string) => {
    if (name) return entities[name.toLowerCase()] ?? all;
    const code = ten ? Number(ten) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}

/** Letters and digits alone, with look-alikes, «ё» and letter case set aside. */
function bones(text: string): string {
  const plain = decodeEntities(text).replaceAll("№", " ").toLowerCase().normalize("NFKC");
  return Array.from(plain.matchAll(/[\p{L}\p{N}]/gu), ([one]) => look[one] ?? one).join("");
}
