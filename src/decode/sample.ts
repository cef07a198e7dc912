const sampleSize = 65_536;
const chunk = 256;

/** The first stretches of a file that hold bytes beyond ASCII, 64 KB at most. */
export function sample(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= sampleSize) return bytes;
  const out = new Uint8Array(sampleSize);
  let size = 0;
  for (let at = 0; at < bytes.length && size < sampleSize; ) {
    if ((bytes[at] as number) < 128) at++;
    else {
      const piece = bytes.subarray(at, at + Math.min(chunk, sampleSize - size));
      out.set(piece, size);
      size += piece.length;
      at += piece.length;
    }
  }
  return out.subarray(0, size);
}
