/** A number under judgement, and the reasons why it may count nothing. */
import type { Range } from "../../../model/span.ts";
import type { Decimal } from "./decimal.ts";
import type { Numeral } from "./figure-numerals.ts";

export type Nothing =
  | "code"
  | "label"
  | "marker"
  | "ordinal"
  | "grade"
  | "time"
  | "term"
  | "rate"
  | "pointing"
  | "year"
  | "compound";

export interface Candidate extends Range {
  readonly numeral: Numeral;
  readonly value: Decimal;
  readonly power: number;
  readonly kind: "bare" | "money" | "percent" | "measure" | "ratio";
  readonly unit: string | null;
  readonly noun: Range | undefined;
}
