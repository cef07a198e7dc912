/** Columns of offsets: spans say only lines. */
import type { Source } from "../../model/resolution.ts";

/** In bytes: the text of a large file is not made as a whole once more. */
const chunk = 1 << 16;

/**
 * @param offsets in the decoded text.
 * @returns the column of each, from 1; nothing where the text cannot be had again (it was in an encoding that the platform does not
 * know, or had been repaired).
 */
export function columnsAt(
  offsets: readonly number[],
  bytes: () => Uint8Array,
  { encoding, length }: Source,
): ReadonlyMap<number, number> {
  const columns = new Map<number, number>();
  if (offsets.length === 0) return columns;
  const sorted = [...new Set(offsets)].sort((a, b) => a - b);
  let next = 0;
  let base = 0;
  let lineStart = 0;
  try {
    for (const text of decoded(bytes(), encoding)) {
      for (; next < sorted.length && (sorted[next] as number) <= base + text.length; next++) {
        const offset = sorted[next] as number;
        columns.set(offset, offset + 1 - (startOfLine(text, offset - base, base) ?? lineStart));
      }
      lineStart = startOfLine(text, text.length, base) ?? lineStart;
      base += text.length;
    }
  } catch {
    return new Map();
  }
  return base === length ? columns : new Map();
}

/** Where the line begins that has the character before `end`, if it begins in this text. */
function startOfLine(text: string, end: number, base: number): number | undefined {
  const at = end === 0 ? -1 : text.lastIndexOf("\n", end - 1);
  return at < 0 ? undefined : base + at + 1;
}

function* decoded(bytes: Uint8Array, encoding: string): Generator<string> {
  const decoder = new TextDecoder(encoding);
  for (let at = 0; at < bytes.length; at += chunk) yield decoder.decode(bytes.subarray(at, at + chunk), { stream: true });
  yield decoder.decode();
}
