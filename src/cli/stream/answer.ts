/** One line of `--stream` in, one out: `{"id", "text" | "base64" | "path"}` gives `{"id", "resolutions"}` or `{"id", "error"}`. */
import { basename } from "node:path";
import { Readable } from "node:stream";
import { pieces } from "../../emit/formats.ts";
import type { Flowing } from "../../model/flowing.ts";
import { failureOf, parseOptions, type Workshop } from "../batch/work.ts";
import { minding } from "../memory.ts";
import { readInput, TooLarge } from "../read.ts";
import { reasonOf } from "../reason.ts";
import { joined } from "../send.ts";
import type { Line } from "./lines.ts";

/** What a line asks for. */
interface Asked {
  readonly id: unknown;
  readonly name: string | null;
  readonly kind: "text" | "base64" | "path";
  readonly value: string;
}

const kinds = ["text", "base64", "path"] as const;
const decoder = new TextDecoder();
const base64 = /^[A-Za-z0-9+/_-]*={0,2}$/u;

/** Parts of the answer, each worth a write; the last ends the line. Never rejects. */
export async function answer(line: Line, shop: Workshop): Promise<string[]> {
  let id: unknown = null;
  let settle = (): void => {};
  try {
    if ("tooLong" in line) throw new TooLarge(String(line.tooLong));
    const record = recordOf(line.bytes);
    id = record["id"] ?? null;
    const asked = askedOf(record);
    const bytes = await bytesOf(asked, shop);
    settle = minding(bytes.length);
    const options = parseOptions(asked.name, shop.order.settings);
    // a string has no encoding left to guess
    const resolutions = await shop.parser.parseEach(bytes, asked.kind === "text" ? { ...options, encoding: "utf-8" } : options);
    return Array.from(joined(answerOf(id, resolutions)));
  } catch (error) {
    return [refusal(id, error as Error, shop)];
  } finally {
    settle();
  }
}

function* answerOf(id: unknown, resolutions: Iterable<Flowing>): Generator<string> {
  yield `{"id":${JSON.stringify(id)},"resolutions":[`;
  let between = "";
  for (const resolution of resolutions) {
    yield between;
    between = ",";
    for (const piece of pieces(resolution)) yield piece.endsWith("\n") ? piece.slice(0, -1) : piece;
  }
  yield "]}\n";
}

/** The answer to a line whose thread died of it. */
export function refused(line: Line, error: Error, shop: Workshop): string[] {
  try {
    return [refusal("bytes" in line ? (recordOf(line.bytes)["id"] ?? null) : null, error, shop)];
  } catch {
    return [refusal(null, error, shop)];
  }
}

/** Wrong in the line itself. */
class BadRecord extends Error {}

function recordOf(bytes: Uint8Array): Record<string, unknown> {
  const value = parsed(decoder.decode(bytes));
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new BadRecord("expected a JSON object");
  const record = value as Record<string, unknown>;
  // JSON.parse has rounded it, and nobody would find his record again
  if (typeof record["id"] === "number" && Number.isInteger(record["id"]) && !Number.isSafeInteger(record["id"])) {
    throw new BadRecord("the number in id is beyond 2^53; make it a string");
  }
  return record;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadRecord("not JSON");
  }
}

function askedOf(record: Record<string, unknown>): Asked {
  const given = kinds.filter((kind) => record[kind] !== undefined);
  const [kind] = given;
  if (kind === undefined || given.length > 1) throw new BadRecord("expected one of text, base64, path");
  const value = record[kind];
  if (typeof value !== "string") throw new BadRecord(`${kind} is no string`);
  const name = record["name"] ?? (kind === "path" ? basename(value) : null);
  if (name !== null && typeof name !== "string") throw new BadRecord("name is no string");
  return { id: record["id"], name, kind, value };
}

async function bytesOf({ kind, value }: Asked, { order }: Workshop): Promise<Uint8Array> {
  const { maxBytes } = order.settings;
  if (kind === "path") return readInput(value, () => Readable.from([]), maxBytes);
  if (kind === "base64" && !base64.test(value)) throw new BadRecord("base64 has other characters in it");
  const bytes = Buffer.from(value, kind === "text" ? "utf8" : "base64");
  if (bytes.length > maxBytes) throw new TooLarge(String(bytes.length));
  return bytes;
}

function refusal(id: unknown, error: Error, { talk, order }: Workshop): string {
  const failure = error instanceof BadRecord ? { code: "bad-record", detail: error.message } : failureOf("", error);
  const message =
    failure.code === "bad-record" ? failure.detail : reasonOf("", failure, { talk, maxBytes: order.settings.maxBytes });
  return `${JSON.stringify({ id, error: { code: failure.code, message } })}\n`;
}
