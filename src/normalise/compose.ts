import type { Change } from "./step.ts";

const anyMark = /[\u0300-\u036f]/;
const composed = /.(?<![\u0300-\u036f])[\u0300-\u036f]{1,8}/g;

/** «и» and a combining breve become «й» (NFC), as decomposed by some file systems and PDF readers. */
export function compose(text: string): Change | undefined {
  if (!anyMark.test(text)) return undefined;
  const edits = Array.from(text.matchAll(composed), ({ 0: found, index: start }) => ({
    start,
    end: start + found.length,
    from: found,
    text: found.normalize("NFC"),
  }));
  return { edits: edits.filter((edit) => edit.text !== edit.from) };
}
