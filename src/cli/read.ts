/** The bytes of an input, unless there are too many. */
import { createReadStream, readFileSync, statSync } from "node:fs";
import type { Readable } from "node:stream";

export class TooLarge extends Error {
  readonly bytes: string;
  constructor(bytes: string) {
    super("too large");
    this.bytes = bytes;
  }
}

/** @param file `null`: standard input. Rejects with the error of the system, or `TooLarge`. */
export async function readInput(file: string | null, stdin: () => Readable, maxBytes: number): Promise<Uint8Array> {
  if (file === null) return drained(stdin(), maxBytes);
  const found = statSync(file);
  if (!found.isFile() && !found.isDirectory()) return drained(createReadStream(file), maxBytes);
  if (found.size > maxBytes) throw new TooLarge(String(found.size));
  return readFileSync(file);
}

/** From so many bytes on they are not kept in memory. */
const large = 1 << 19;

/** The bytes once more, for those who want them when the text has been read. */
export function againOf(file: string | null, bytes: Uint8Array): () => Uint8Array {
  return file !== null && bytes.length >= large && statSync(file).isFile() ? readAgain(file) : kept(bytes);
}

function readAgain(file: string): () => Uint8Array {
  return () => readFileSync(file);
}

function kept(bytes: Uint8Array): () => Uint8Array {
  return () => bytes;
}

/** A pipe does not say how long it is. */
async function drained(stream: Readable, maxBytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : (chunk as Buffer);
    size += bytes.length;
    if (size > maxBytes) throw new TooLarge(`more than ${maxBytes}`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks, size);
}
