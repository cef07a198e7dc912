import type { Finding } from "../model/outline.ts";
import type { Range } from "../model/span.ts";
import type { Edit } from "../model/text.ts";
import type { Script } from "./script.ts";

/** A range of the text given to a step that is no text of the document. */
export interface Cut extends Range {
  readonly kind: string;
}

/** What a step wants done; all offsets are those of the text it was given. */
export interface Change {
  /** Sorted, not overlapping. */
  readonly edits?: readonly Edit[];
  /** Instead of edits: the whole text with some characters replaced one by one, so that no offset moves. */
  readonly even?: string;
  readonly cuts?: readonly Cut[];
  readonly findings?: readonly Finding[];
}

/** Looks first, cheaply, whether there is anything to do: most texts need next to nothing. @param signs see `signsOf`. */
export type Step = (text: string, script: Script, signs: number) => Change | undefined;

/** Cuts a range out with the spaces behind it where a space or a line end is before it; a line that is left empty goes whole. */
export function cutOut(text: string, { start, end }: Range): Edit {
  let stop = end;
  while (isBlank(text[stop])) stop++;
  let first = start;
  while (isBlank(text[first - 1])) first--;
  const opensLine = first === 0 || text[first - 1] === "\n";
  if (opensLine && text[stop] === "\n") return { start: first, end: stop + 1, text: "" };
  return opensLine || first < start ? { start, end: stop, text: "" } : { start, end, text: "" };
}

export function isBlank(letter: string | undefined): boolean {
  return letter === " " || letter === "\t";
}

const letter = /[\p{L}\p{M}]/u;

/** Combining marks belong to their letter. */
export function isLetter(character: string | undefined): boolean {
  return character !== undefined && letter.test(character);
}
