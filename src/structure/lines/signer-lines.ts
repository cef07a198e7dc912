/** Lines of those who sign, one below the other. */
import type { LineCues } from "../../lang/language.ts";
import { type Boundary, isFull } from "./boundary.ts";
import { beginsDangling } from "./printed.ts";

/** «Лобов К.К., пасечник» | «Седых П.П., рыбак»; «Лобов К.К., пасечник» | «от рыболовных артелей» | «Седых П.П., рыбак». */
export function signerWeight(b: Boundary, cues: LineCues): number {
  const { head, tail, opening, before, next, page } = b;
  if (opening !== before || !cues.signer(head.text)) return 0;
  if (cues.signer(tail.text)) return -6;
  const isGroup = !isFull(b) && beginsDangling(tail.text, cues);
  return isGroup && next && cues.signer(page.clean.text.slice(next.start, next.end)) ? -6 : 0;
}
