/** Which kinds of signs a text has, told in one walk: most steps look for signs that most texts have not. */

export const sign = {
  /** «[», «{» */
  bracket: 1,
  backslash: 2,
  /** «*», «_», «#», «`» */
  mark: 4,
  /** «¹» */
  raised: 8,
  /** A Latin or a Greek letter. */
  foreign: 16,
  /** A space of another width, or one that does not break. */
  space: 32,
  /** «¬», a character without a form, a control. */
  invisible: 64,
  /** A mark that is put over the letter before it. */
  combining: 128,
} as const;

const ranges: readonly (readonly [kind: number, from: number, to: number])[] = [
  [sign.bracket, 0x5b, 0x5b],
  [sign.bracket, 0x7b, 0x7b],
  [sign.backslash, 0x5c, 0x5c],
  [sign.mark, 0x23, 0x23],
  [sign.mark, 0x2a, 0x2a],
  [sign.mark, 0x5f, 0x60],
  [sign.raised, 0xb2, 0xb3],
  [sign.raised, 0xb9, 0xb9],
  [sign.raised, 0x2070, 0x2079],
  [sign.foreign, 0x41, 0x5a],
  [sign.foreign, 0x61, 0x7a],
  [sign.foreign, 0xcb, 0xcb],
  [sign.foreign, 0xeb, 0xeb],
  [sign.foreign, 0x370, 0x3ff],
  [sign.space, 0xa0, 0xa0],
  [sign.space, 0x1680, 0x1680],
  [sign.space, 0x2000, 0x200a],
  [sign.space, 0x202f, 0x202f],
  [sign.space, 0x205f, 0x205f],
  [sign.space, 0x3000, 0x3000],
  [sign.invisible, 0x00, 0x08],
  [sign.invisible, 0x0e, 0x1f],
  [sign.invisible, 0x7f, 0x84],
  [sign.invisible, 0x86, 0x9f],
  [sign.invisible, 0xac, 0xad],
  [sign.invisible, 0x180e, 0x180e],
  [sign.invisible, 0x200b, 0x200f],
  [sign.invisible, 0x202a, 0x202e],
  [sign.invisible, 0x2060, 0x206f],
  [sign.invisible, 0xfe0f, 0xfe0f],
  [sign.invisible, 0xfeff, 0xfeff],
  [sign.invisible, 0xfff9, 0xfffc],
  [sign.combining, 0x300, 0x36f],
];

/** Nearly all signs of a text lie below. */
const tableSize = 0x2100;
const table = new Uint8Array(tableSize);
for (const [kind, from, to] of ranges) table.fill(kind, from, to + 1);

/** All kinds that occur, each by a bit. */
export function signsOf(text: string): number {
  let signs = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    signs |= code < tableSize ? (table[code] as number) : kindOf(code);
  }
  return signs;
}

function kindOf(code: number): number {
  return ranges.find(([, from, to]) => code >= from && code <= to)?.[0] ?? 0;
}
