/** JSON in pieces. The canonical form relies on keys in code-unit order, which is the order of the schema. */
import type { Flowing } from "../model/flowing.ts";
import type { EmitOptions } from "./emitter.ts";
import type { Paint } from "./paint.ts";

/** Of lists that are put out item by item within an item, and of strings that are put out in stretches. */
const longList = 256;
const longString = 1 << 16;
const highSurrogate = /[\ud800-\udbff]$/;

/** One line, RFC 8785, a member or an item of a list at a time; an annex of any length is no single string. */
export function* canonicalJson(resolution: Flowing): Generator<string> {
  yield* members(resolution);
  yield "\n";
}

function* members(value: object): Generator<string> {
  let before = "{";
  for (const [key, member] of Object.entries(value)) {
    yield `${before}${JSON.stringify(key)}:`;
    if (isList(member)) yield* canonicalList(member);
    else if (typeof member === "string" && member.length > longString) yield* stretches(member);
    else yield JSON.stringify(member);
    before = ",";
  }
  yield "}";
}

/** A list that is there, or one that is made while it is put out. */
function isList(value: unknown): value is Iterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.iterator in value;
}

function* canonicalList(items: Iterable<unknown>): Generator<string> {
  let before = "[";
  for (const item of items) {
    if (isLong(item)) {
      yield before;
      yield* members(item);
    } else yield before + JSON.stringify(item);
    before = ",";
  }
  yield before === "[" ? "[]" : "]";
}

function isLong(item: unknown): item is object {
  if (typeof item !== "object" || item === null || Array.isArray(item)) return false;
  for (const key in item) {
    const member = (item as Record<string, unknown>)[key];
    if (typeof member === "string" ? member.length > longString : Array.isArray(member) && member.length > longList) return true;
  }
  return false;
}

function* stretches(text: string): Generator<string> {
  yield '"';
  for (let at = 0; at < text.length; ) {
    let end = Math.min(text.length, at + longString);
    if (end < text.length && highSurrogate.test(text[end - 1] as string)) end--;
    yield JSON.stringify(text.slice(at, end)).slice(1, -1);
    at = end;
  }
  yield '"';
}

/** The same content for the eye: what `JSON.stringify(resolution, null, 2)` gives, painted. */
export function* prettyJson(resolution: Flowing, { paint }: EmitOptions): Generator<string> {
  yield* indented(resolution, "\n", paint);
  yield "\n";
}

function* indented(value: unknown, lineStart: string, paint: Paint): Generator<string> {
  if (typeof value === "string") return yield paint("string", JSON.stringify(value));
  if (typeof value === "number") return yield paint("number", JSON.stringify(value));
  if (typeof value !== "object" || value === null) return yield paint("word", String(value));
  const [open, close] = isList(value) ? "[]" : "{}";
  let before = open;
  for (const [label, member] of isList(value) ? unlabelled(value) : labelled(value, paint)) {
    yield `${before}${lineStart}  ${label}`;
    yield* indented(member, `${lineStart}  `, paint);
    before = ",";
  }
  yield before === open ? `${open}${close}` : `${lineStart}${close}`;
}

function* unlabelled(items: Iterable<unknown>): Generator<[string, unknown]> {
  for (const item of items) yield ["", item];
}

function* labelled(value: object, paint: Paint): Generator<[string, unknown]> {
  for (const [key, member] of Object.entries(value)) yield [`${paint("key", JSON.stringify(key))}: `, member];
}
