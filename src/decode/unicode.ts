/** UTF-8 and UTF-16: by byte order mark, by the pattern of high bytes, by strict decoding. Synchronous. */
import { type Decoded, damage, wellFormed } from "./decoded.ts";
import { sample } from "./sample.ts";

const examined = 8_192;
const fewestGood = 3;

/** Undefined where the bytes are neither UTF-8 nor UTF-16. */
export function decodeUnicode(bytes: Uint8Array): Decoded | undefined {
  const marked = byMark(bytes);
  if (marked) return decodeAs(bytes.subarray(marked.skip), marked.encoding);
  const wide = utf16Pattern(bytes);
  if (wide) return decodeAs(bytes, wide);
  const strict = strictUtf8(bytes);
  if (strict !== undefined) return { text: wellFormed(strict), encoding: "utf-8", findings: [], binary: false };
  return isMostlyGood(new TextDecoder("utf-8").decode(sample(bytes))) ? decodeAs(bytes, "utf-8") : undefined;
}

/** @param encoding a label that TextDecoder knows; a further byte order mark is dropped. */
export function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  const text = wellFormed(new TextDecoder(encoding).decode(bytes));
  return { text, encoding, findings: damage(text, encoding), binary: false };
}

function byMark(bytes: Uint8Array): { encoding: string; skip: number } | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: "utf-8", skip: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: "utf-16le", skip: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: "utf-16be", skip: 2 };
  return undefined;
}

/** Which of each two bytes is nearly always 00 (ASCII) or 04 (Cyrillic). */
function utf16Pattern(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const length = Math.min(bytes.length, examined) & ~1;
  if (length < 4 || !hasHigh(bytes.subarray(0, length))) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (isHigh(bytes[i] as number)) even++;
    if (isHigh(bytes[i + 1] as number)) odd++;
  }
  const half = length / 2;
  if (odd > 0.9 * half && even < 0.4 * half) return "utf-16le";
  return even > 0.9 * half && odd < 0.4 * half ? "utf-16be" : undefined;
}

/** UTF-8 has none of them. */
function hasHigh(bytes: Uint8Array): boolean {
  return bytes.includes(0) || bytes.includes(4);
}

function isHigh(byte: number): boolean {
  return byte === 0 || byte === 4;
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Text of a one-byte encoding read as UTF-8 is nearly all U+FFFD; UTF-8 with damage has a few of them. */
function isMostlyGood(text: string): boolean {
  let good = 0;
  let bad = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) bad++;
    else if (code > 127) good++;
  }
  return good >= fewestGood * bad;
}
