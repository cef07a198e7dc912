/** Columns of offsets: spans say only lines. */
import type { Source } from "../../model/resolution.ts";

/**
 * @returns a function from an offset in the decoded text to its column, from 1; to `null` where the text cannot be had again (it was
 * in an encoding that the platform does not know, or had been repaired).
 */
export function columnFinder(bytes: Uint8Array, source: Source): (offset: number) => number | null {
  let text: string | null | undefined;
  return (offset) => {
    if (text === undefined) text = decoded(bytes, source);
    return text === null ? null : offset - text.lastIndexOf("\n", offset - 1);
  };
}

function decoded(bytes: Uint8Array, { encoding, length }: Source): string | null {
  try {
    const text = new TextDecoder(encoding).decode(bytes);
    return text.length === length ? text : null;
  } catch {
    return null;
  }
}
