/** Files that are no text: told by their first bytes, or by many control characters. */

const signatures: readonly (readonly [kind: string, bytes: readonly number[]])[] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["compound document", [0xd0, 0xcf, 0x11, 0xe0]],
  ["png", [0x89, 0x50, 0x4e, 0x47]],
  ["jpeg", [0xff, 0xd8, 0xff]],
  ["gif", [0x47, 0x49, 0x46, 0x38]],
  ["tiff", [0x49, 0x49, 0x2a, 0x00]],
  ["tiff", [0x4d, 0x4d, 0x00, 0x2a]],
  ["gzip", [0x1f, 0x8b, 0x08]],
  ["7z", [0x37, 0x7a, 0xbc, 0xaf]],
  ["rar", [0x52, 0x61, 0x72, 0x21, 0x1a]],
  ["zstd", [0x28, 0xb5, 0x2f, 0xfd]],
  ["xz", [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ["elf", [0x7f, 0x45, 0x4c, 0x46]],
  ["djvu", [0x41, 0x54, 0x26, 0x54, 0x46, 0x4f, 0x52, 0x4d]],
];
const sample = 65_536;
const fewest = 8;
const share = 0.05;

/** What kind of file it is by its signature, or undefined. */
export function signature(bytes: Uint8Array): string | undefined {
  return signatures.find(([, head]) => head.every((byte, i) => bytes[i] === byte))?.[0];
}

/** Random bytes hold one control character in ten, text next to none. */
export function isControlRich(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, sample);
  let controls = 0;
  for (let i = 0; i < length; i++) {
    const byte = bytes[i] as number;
    if (byte < 9 || (byte > 13 && byte < 26) || byte === 127) controls++;
  }
  return controls >= fewest && controls > length * share;
}
