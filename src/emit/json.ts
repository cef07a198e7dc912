/** JSON in pieces. The canonical form relies on keys in code-unit order, which is the order of the schema. */
import type { Resolution } from "../model/resolution.ts";
import type { EmitOptions } from "./emitter.ts";
import type { Paint } from "./paint.ts";

/** Of lists that are put out item by item within an item, and of strings that are put out in stretches. */
const longList = 256;
const longString = 1 << 16;
const highSurrogate = /[\ud800-\udbff]$/;

/** One line, RFC 8785, a member or an item of a list at a time; an annex of any length is no single string. */
export function* canonicalJson(resolution: Resolution): Generator<string> {
  yield* members(resolution);
  yield "\n";
}

function* members(value: object): Generator<string> {
  let before = "{";
  for (const [key, member] of Object.entries(value)) {
    yield `${before}${JSON.stringify(key)}:`;
    if (Array.isArray(member)) yield* canonicalList(member);
    else if (typeof member === "string" && member.length > longString) yield* stretches(member);
    else yield JSON.stringify(member);
    before = ",";
  }
  yield "}";
}

function* canonicalList(items: readonly unknown[]): Generator<string> {
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
export function* prettyJson(resolution: Resolution, { paint }: EmitOptions): Generator<string> {
  yield* indented(resolution, "\n", paint);
  yield "\n";
}

function* indented(value: unknown, lineStart: string, paint: Paint): Generator<string> {
  if (typeof value === "string") return yield paint("string", JSON.stringify(value));
  if (typeof value === "number") return yield paint("number", JSON.stringify(value));
  if (typeof value !== "object" || value === null) return yield paint("word", String(value));
  const isList = Array.isArray(value);
  const members = Object.entries(value);
  const [open, close] = isList ? "[]" : "{}";
  if (members.length === 0) return yield `${open}${close}`;
  let before = open;
  for (const [key, member] of members) {
    yield `${before}${lineStart}  ${isList ? "" : `${paint("key", JSON.stringify(key))}: `}`;
    yield* indented(member, `${lineStart}  `, paint);
    before = ",";
  }
  yield lineStart + close;
}
