/** Text printed twice, and paragraphs that break off. */
import type { Finding } from "../model/outline.ts";
import type { Range } from "../model/span.ts";
import { type Context, mainRange, unit } from "./context.ts";

const shortest = 60;
const openEnd = /[\p{L},–-]$/u;
const startsSmall = /^\p{Ll}/u;
const textRoles = new Set(["preamble", "directive", "list"]);

/** RP303: a paragraph, or two or more whole sentences in a row, printed before. */
export function repeats(context: Context): Finding[] {
  const seen = new Map<string, Range>();
  const out: Finding[] = [];
  for (const index of context.members) {
    if (!textRoles.has(unit(context, index).role)) continue;
    const range = mainRange(context, index);
    if (range.end - range.start < shortest) continue;
    const again = [...sentencePairs(context, index)].filter(([key]) => !isNew(key, seen, range));
    const first = again[0];
    if (first)
      out.push({ code: "RP303", at: range, related: [seen.get(first[0]) as Range], values: { found: context.textOf(first[1]) } });
  }
  return out;
}

/** Remembers a key; false where another unit had it before. */
function isNew(key: string, seen: Map<string, Range>, range: Range): boolean {
  const before = seen.get(key);
  if (before === undefined) seen.set(key, range);
  return before === undefined || before === range;
}

/** The whole paragraph where it is one sentence, else each two neighbouring sentences. */
function* sentencePairs(context: Context, index: number): Generator<[string, Range]> {
  const text = context.outline.clean.text;
  const range = mainRange(context, index);
  const sentences = context.sentencesOf(index);
  for (let i = 0; i < Math.max(1, sentences.length - 1); i++) {
    const [one, two = one] = sentences.slice(i, i + 2);
    if (!one || !two) return;
    const pair = { start: range.start + one.start, end: range.start + two.end };
    if (pair.end - pair.start >= shortest) yield [context.language.fold(text.slice(pair.start, pair.end)).trim(), pair];
  }
}

/** RP304: a paragraph of narrative that ends in a comma, or without any mark in mid-sentence. */
export function unfinished(context: Context): Finding[] {
  const out: Finding[] = [];
  for (const [position, index] of context.members.entries()) {
    const { role } = unit(context, index);
    if (role !== "preamble") continue;
    const next = context.members[position + 1];
    const range = mainRange(context, index);
    const text = context.textOf(range);
    if (text.length < shortest || !breaksOff(text)) continue;
    if (next !== undefined && continues(context, next, text)) continue;
    out.push({ code: "RP304", at: range, related: [], values: { found: text.slice(-24) } });
  }
  return out;
}

function breaksOff(text: string): boolean {
  return openEnd.test(text);
}

/** A lead-in: what follows goes on with it. */
function continues(context: Context, next: number, text: string): boolean {
  const { role } = unit(context, next);
  return (
    role === "formula" ||
    (role === "list" && text.endsWith(",")) ||
    (role === "preamble" && text.endsWith(",") && startsSmall.test(context.textOf(mainRange(context, next))))
  );
}
