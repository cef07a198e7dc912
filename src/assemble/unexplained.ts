import type { Finding } from "../model/outline.ts";
import type { Context } from "./context.ts";

/** RP603: an abbreviation that the document explains nowhere, once each, at its first use. */
export function unexplainedAbbreviations(context: Context): Finding[] {
  const explained = new Set(context.mentions.abbreviations.map(({ short }) => context.language.fold(short)));
  const out: Finding[] = [];
  for (const { start, end } of context.mentions.unexplained) {
    const found = context.textOf({ start, end });
    const key = context.language.fold(found);
    if (explained.has(key)) continue;
    explained.add(key);
    out.push({ code: "RP603", at: { start, end }, related: [], values: { found } });
  }
  return out;
}
