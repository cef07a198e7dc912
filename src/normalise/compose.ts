import type { Script } from "./script.ts";
import { sign } from "./signs.ts";
import type { Change } from "./step.ts";

const composed = /.(?<![\u0300-\u036f])[\u0300-\u036f]{1,8}/g;

/** «и» and a combining breve become «й» (NFC), as decomposed by some file systems and PDF readers. */
export function compose(text: string, _script: Script, signs: number): Change | undefined {
  if ((signs & sign.combining) === 0) return undefined;
  const edits = Array.from(text.matchAll(composed), ({ 0: found, index: start }) => ({
    start,
    end: start + found.length,
    from: found,
    text: found.normalize("NFC"),
  }));
  return { edits: edits.filter((edit) => edit.text !== edit.from) };
}
