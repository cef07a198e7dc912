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

/** A year, a month or a day; a term of a part of a year is not compared. */
const dated = /^\d{4}(?:-[01]\d(?:-\d\d)?)?$/;

/** @param adopted EDTF of the adoption; of a range its first day. @returns one result a term «by» a printed year. */
export function terms(all: readonly Term[], adopted: string): TermResult[] {
  const day = adopted.split("/")[0] as string;
  return all.flatMap(({ value, relation, start, end }) => {
    const found = value?.split("/").at(-1);
    if (relation !== "by" || !found || !dated.test(found) || !dated.test(day)) return [];
    const length = Math.min(found.length, day.length);
    const holds = found.slice(0, length) >= day.slice(0, length);
    return [{ holds, expression: `${found} ${holds ? "≥" : "<"} ${day}`, found, at: { start, end } }];
  });
}
