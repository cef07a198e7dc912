/** The paragraphs of a long text in columns, a few numbers each: as objects they are much of what is there while segments are made. */
import type { Cell, Paragraph } from "../../model/line.ts";
import type { Sequence } from "../../model/sequence.ts";

const noCells: Paragraph["cells"] = [];

/** @param all one at a time, none of them kept. @param length how many there are. */
export function measured(length: number, all: Iterable<Paragraph>): Sequence<Paragraph> {
  const numbers = (): Int32Array => new Int32Array(length);
  const [starts, ends, indents, blanks] = [numbers(), numbers(), numbers(), numbers()];
  const margins = new Float64Array(length);
  const rules = new Uint8Array(length);
  const rows = new Map<number, readonly Cell[]>();
  let i = 0;
  for (const { start, end, indent, blankBefore, margin, afterRule, cells } of all) {
    starts[i] = start;
    ends[i] = end;
    indents[i] = indent;
    blanks[i] = blankBefore;
    margins[i] = margin;
    rules[i] = Number(afterRule);
    if (cells.length > 0) rows.set(i, cells);
    i++;
  }
  const at = (index: number): Paragraph | undefined => {
    if (index < 0 || index >= length) return undefined;
    return {
      start: starts[index] as number,
      end: ends[index] as number,
      margin: margins[index] as number,
      indent: indents[index] as number,
      blankBefore: blanks[index] as number,
      afterRule: rules[index] === 1,
      cells: rows.get(index) ?? noCells,
    };
  };
  return { length, at };
}
