/** Writes pieces to a stream, no faster than it takes them. */
import { once } from "node:events";
import type { Writable } from "node:stream";

/** In letters. Larger texts are kept apart from what is young, and a long output would fill the memory with those that are written. */
const chunk = 1 << 14;

export async function send(stream: Writable, pieces: Iterable<string>): Promise<void> {
  await pass(stream, joined(pieces));
}

/** The same for parts that are large enough each. */
export async function pass(stream: Writable, parts: Iterable<string | Uint8Array>): Promise<void> {
  for (const part of parts) if (!stream.write(part)) await once(stream, "drain");
}

/** Pieces, however small, in texts that are worth a write. */
export function* joined(pieces: Iterable<string>): Generator<string> {
  let pending = "";
  for (const piece of pieces) {
    pending += piece;
    if (pending.length < chunk) continue;
    yield pending;
    pending = "";
  }
  if (pending !== "") yield pending;
}
