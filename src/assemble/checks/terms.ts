/** Does a term end before it was set: adopted on 29 August 2021, «до 1 мая 2021 года». */
import type { Range } from "../../model/span.ts";

export interface Term extends Range {
  /** As in the contract: `../2021-05-01`. */
  readonly value: string | null;
  readonly relation: string;
}

export interface TermResult {
  readonly holds: boolean;
  /** «2021-05-01 < 2021-08-29» */
  readonly expression: string;
  /** The last day, as far as it is printed. */
  readonly found: string;
  readonly at: Range;
}

/** A year, a month, a quarter (33 to 36), a half (40, 41) or a day. */
const dated = /^(\d{4})(?:-(\d\d)(?:-\d\d)?)?$/;
const closed = new Set(["by", "in"]);

/** @param adopted EDTF of the adoption; of a range its first day. @returns null where the term has no end with a printed year. */
export function termResult({ value, relation, start, end }: Term, adopted: string): TermResult | null {
  const day = adopted.split("/")[0] as string;
  const found = closed.has(relation) ? lastOf(value?.split("/").at(-1) ?? "") : undefined;
  if (!found || !dated.test(day)) return null;
  const length = Math.min(found.length, day.length);
  const holds = found.slice(0, length) >= day.slice(0, length);
  return { holds, expression: `${found} ${holds ? "≥" : "<"} ${day}`, found, at: { start, end } };
}

/** Of a part of a year its last month: the third quarter ends in September. */
function lastOf(edtf: string): string | undefined {
  const [, year = "", part] = dated.exec(edtf) ?? [];
  const number = Number(part);
  if (part === undefined || number <= 12) return year === "" ? undefined : edtf;
  const month = number >= 40 ? (number - 39) * 6 : (number - 32) * 3;
  return `${year}-${String(month).padStart(2, "0")}`;
}
