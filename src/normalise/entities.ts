import type { Edit } from "../model/text.ts";
import type { Change, Cut } from "./step.ts";

const entity = /&(?:amp;)*(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,6}));/g;

const named: Readonly<Record<string, string>> = {
  amp: "&",
  apos: "'",
  bdquo: "\u201e",
  bull: "\u2022",
  copy: "\u00a9",
  deg: "\u00b0",
  emsp: " ",
  ensp: " ",
  frac12: "\u00bd",
  ge: "\u2265",
  gt: ">",
  hellip: "\u2026",
  laquo: "\u00ab",
  ldquo: "\u201c",
  le: "\u2264",
  lsquo: "\u2018",
  lt: "<",
  mdash: "\u2014",
  middot: "\u00b7",
  minus: "\u2212",
  nbsp: " ",
  ndash: "\u2013",
  numero: "\u2116",
  plusmn: "\u00b1",
  quot: '"',
  raquo: "\u00bb",
  rdquo: "\u201d",
  rsquo: "\u2019",
  sbquo: "\u201a",
  sect: "\u00a7",
  shy: "\u00ad",
  thinsp: " ",
  times: "\u00d7",
  zwj: "",
  zwnj: "",
};

/** «&laquo;», «&#8212;», also escaped twice («&amp;nbsp;»). One that gives no visible character is markup. */
export function entities(text: string): Change | undefined {
  if (!text.includes("&")) return undefined;
  const edits: Edit[] = [];
  const cuts: Cut[] = [];
  for (const found of text.matchAll(entity)) {
    const decoded = decode(found);
    if (decoded === undefined) continue;
    const range = { start: found.index, end: found.index + found[0].length };
    edits.push({ ...range, text: decoded });
    if (decoded.trim() === "" || decoded === "\u00ad") cuts.push({ ...range, kind: "markup" });
  }
  return { edits, cuts };
}

function decode([, ten, hex, name]: RegExpExecArray): string | undefined {
  if (name !== undefined) return named[name] ?? named[name.toLowerCase()];
  const code = ten === undefined ? Number.parseInt(hex as string, 16) : Number(ten);
  if (code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return undefined;
  if (code < 32 || (code > 126 && code < 161)) return " ";
  return String.fromCodePoint(code);
}
