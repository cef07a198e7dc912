/** What a date is for where no words around it say so. */
import type { DateMatch } from "../model/mention.ts";
import type { DateMention } from "../model/resolution.ts";

export function roleOfGrain({ edtf, grain }: DateMatch): DateMention["role"] {
  return edtf.includes("/") || grain === "school-year" || grain === "year" ? "period" : "mention";
}
