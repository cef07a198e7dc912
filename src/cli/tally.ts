/** The figures of a batch. */
import type { Diagnostic, Directive } from "../model/resolution.ts";
import type { Settings } from "./world.ts";

export interface Tally {
  files: number;
  resolutions: number;
  directives: number;
  withoutAddressee: number;
  withoutTerm: number;
  errors: number;
  warnings: number;
  /** Inputs that could not be read. */
  unread: number;
  /** Files that were not parsed because their result was there already. */
  unchanged: number;
}

export function emptyTally(): Tally {
  return {
    files: 0,
    resolutions: 0,
    directives: 0,
    withoutAddressee: 0,
    withoutTerm: 0,
    errors: 0,
    warnings: 0,
    unread: 0,
    unchanged: 0,
  };
}

export function add(sum: Tally, more: Tally): void {
  for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += more[key];
}

export function addDirective(sum: Tally, { role, addressees, deadline }: Directive): void {
  if (role !== "directive") return;
  sum.directives++;
  if (addressees.length === 0) sum.withoutAddressee++;
  if (deadline === null) sum.withoutTerm++;
}

export function addDiagnostic(sum: Tally, { severity }: Diagnostic): void {
  if (severity === "error") sum.errors++;
  if (severity === "warning") sum.warnings++;
}

export function statusOf({ errors, warnings, unread }: Tally, { failOn }: Pick<Settings, "failOn">): number {
  if (unread > 0) return 1;
  if (failOn === "never") return 0;
  return errors > 0 || (failOn === "warning" && warnings > 0) ? 1 : 0;
}
