/** Lines of a stream, as bytes; of one that is too long no more than its length is kept. */

export type Line = { readonly bytes: Uint8Array } | { readonly tooLong: number };

const lineFeed = 0x0a;

/** @param limit bytes of a line. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let size = 0;
  const take = (part: Uint8Array): void => {
    size += part.length;
    if (size <= limit) parts.push(part);
    else parts = [];
  };
  const line = (): Line => {
    const whole: Line =
      size > limit ? { tooLong: size } : { bytes: parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts) };
    parts = [];
    size = 0;
    return whole;
  };
  for await (const bytes of stream) {
    let start = 0;
    for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, start)) {
      take(bytes.subarray(start, end));
      start = end + 1;
      yield line();
    }
    if (start < bytes.length) take(bytes.subarray(start));
  }
  if (size > 0) yield line();
}
