/** Diagnostics with their lines and columns: what a worker hands over, and every kind of report prints. */
import type { Diagnostic, Source } from "../../model/resolution.ts";
import type { Settings } from "../world.ts";
import { columnsAt } from "./columns.ts";

export interface Row {
  readonly one: Diagnostic;
  readonly line: number | null;
  /** From 1; `null` where the text cannot be had again. */
  readonly column: number | null;
  /** Of the character behind the last. */
  readonly endColumn: number | null;
}

/** What a report needs of the resolutions of an input. */
export interface Noted {
  readonly source: Source | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Of a file that is no text nothing else is said.
 * @param bytes gives those of the input, to tell columns.
 */
export function rowsOf(
  { source, diagnostics: all }: Noted,
  bytes: () => Uint8Array,
  { report, quiet }: Pick<Settings, "report" | "quiet">,
): Row[] {
  if (report === "none" || source === undefined) return [];
  const noText = all.find((one) => one.code === "RP002" && one.span === null);
  const shown = (noText ? [noText] : all).filter((one) => !quiet || one.severity === "error");
  const columns = columnsAt(
    shown.flatMap(({ span }) => (span ? [span.start, span.end] : [])),
    bytes,
    source,
  );
  return shown.map((one) => ({
    one,
    line: one.span?.line ?? null,
    column: (one.span && columns.get(one.span.start)) ?? null,
    endColumn: (one.span && columns.get(one.span.end)) ?? null,
  }));
}
