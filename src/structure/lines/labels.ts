/** Labels at the end of a line whose value stands on the next: «… до 5 мая. Ответственный:» | «Лобов К.К.». */
import type { LineCues } from "../../lang/language.ts";
import type { Printed } from "./printed.ts";

const labelAtEnd = /[.;)»] ([^.;:]{3,30}:)$/;
const longestLabel = 40;

export function endsInLabel({ text, last }: Printed, cues: LineCues): boolean {
  const label = last === ":" ? labelAtEnd.exec(text.slice(-longestLabel))?.[1] : undefined;
  return label !== undefined && cues.term(label);
}
