/** Diagnostics as JSON Lines, as they stand in the resolution. */
import type { Kind } from "./kind.ts";

export const jsonReport: Kind = {
  start: "",
  diagnostics: (path, rows) => rows.map(({ one, line, column }) => lineOf({ path, line, column, ...one })).join(""),
  failure: (path, message) => lineOf({ path, line: null, column: null, code: null, rule: null, severity: "error", message }),
  end: () => "",
};

function lineOf(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
