/** Writes pieces to a stream, no faster than it takes them. */
import { once } from "node:events";
import type { Writable } from "node:stream";

const chunk = 1 << 16;

export async function send(stream: Writable, pieces: Iterable<string>): Promise<void> {
  let pending = "";
  for (const piece of pieces) {
    pending += piece;
    if (pending.length < chunk) continue;
    if (!stream.write(pending)) await once(stream, "drain");
    pending = "";
  }
  if (pending !== "" && !stream.write(pending)) await once(stream, "drain");
}
