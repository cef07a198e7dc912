/** JSON in pieces. The canonical form relies on keys in code-unit order, which is the order of the schema. */
import type { Resolution } from "../model/resolution.ts";
import type { EmitOptions } from "./emitter.ts";
import type { Paint } from "./paint.ts";

/** One line, RFC 8785, a member or an item of a top-level list at a time. */
export function* canonicalJson(resolution: Resolution): Generator<string> {
  let before = "{";
  for (const [key, value] of Object.entries(resolution)) {
    yield `${before}${JSON.stringify(key)}:`;
    if (Array.isArray(value)) yield* canonicalList(value);
    else yield JSON.stringify(value);
    before = ",";
  }
  yield "}\n";
}

function* canonicalList(items: readonly unknown[]): Generator<string> {
  let before = "[";
  for (const item of items) {
    yield before + JSON.stringify(item);
    before = ",";
  }
  yield before === "[" ? "[]" : "]";
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
