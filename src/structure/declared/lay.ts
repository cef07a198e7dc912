/** Drafts → the final clean text, in which each is a line, and where it stands in it; all else is set aside as marks. */
import type { Range } from "../../model/span.ts";
import { type Aside, applyEdits, type CleanText, type Edit, toSource } from "../../model/text.ts";
import type { Draft } from "./drafts.ts";
import type { Piece } from "./inline.ts";

export interface Page {
  readonly clean: CleanText;
  /** Of each draft its pieces: one, or one for each cell of a row of a table of tasks. */
  readonly ranges: readonly (readonly Range[])[];
  readonly asides: readonly Aside[];
}

/** The final text as far as it is written: the edits that make it, where they end, how long it is. */
interface Writer {
  readonly edits: Edit[];
  end: number;
  length: number;
}

export function lay(clean: CleanText, drafts: readonly Draft[]): Page {
  const writer: Writer = { edits: [], end: 0, length: 0 };
  const ranges = drafts.map((draft) => layDraft(writer, draft));
  const edits = [...writer.edits, { start: writer.end, end: clean.text.length, text: "" }];
  return { clean: applyEdits(clean, edits), ranges, asides: edits.flatMap((edit) => marksIn(clean, edit)) };
}

function layDraft(writer: Writer, draft: Draft): Range[] {
  const out: Range[] = [];
  for (const [i, piece] of piecesOf(draft).entries()) {
    const before = i > 0 ? piece.before : writer.length > 0 ? "\n" : "";
    const written = write(writer, piece, before);
    const isCell = before === "\t" && draft.words.columns.length > 0;
    if (i === 0 || isCell) out.push(written);
    else out.push({ start: (out.pop() as Range).start, end: written.end });
  }
  return out;
}

/** @returns where the piece stands in the final text. */
function write(writer: Writer, { start, end }: Range, before: string): Range {
  if (writer.end < start || before !== "") writer.edits.push({ start: writer.end, end: start, text: before });
  const from = writer.length + before.length;
  writer.end = end;
  writer.length = from + end - start;
  return { start: from, end: writer.length };
}

/** One space between the marker and the words. */
function piecesOf({ marked, words: { pieces } }: Draft): readonly Piece[] {
  if (!marked) return pieces;
  return [...marked.words.pieces, ...pieces.map((piece, i): Piece => (i === 0 ? { ...piece, before: " " } : piece))];
}

const blank = /\s/;

/** What is dropped and is no white space, line by line. */
function marksIn({ text, map }: CleanText, { start, end }: Range): Aside[] {
  const out: Aside[] = [];
  for (let from = start; from < end; ) {
    const stop = text.indexOf("\n", from);
    const line = { start: from, end: stop < 0 ? end : Math.min(stop, end) };
    from = line.end + 1;
    while (line.start < line.end && blank.test(text[line.start] as string)) line.start++;
    while (line.end > line.start && blank.test(text[line.end - 1] as string)) line.end--;
    if (line.end > line.start) out.push({ kind: "markup", source: toSource(map, line) });
  }
  return out;
}
