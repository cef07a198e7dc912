/** Findings of the stages become diagnostics of the output. */
import type { Finding } from "../model/outline.ts";
import type { Diagnostic, Severity } from "../model/resolution.ts";
import type { Range, Span } from "../model/span.ts";
import { type Code, catalogue } from "./catalogue.ts";
import { fill, valuesIn, type Wording } from "./wording.ts";

export const english: Wording<Code> = { entries: catalogue, plural: (count) => (count === 1 ? 0 : 1), terms: {} };

/**
 * Diagnostics in the order of the contract: those of the whole file first, then by position.
 * @param spanOf the span of a clean range in the source.
 */
export function report(findings: readonly Finding[], spanOf: (range: Range) => Span): Diagnostic[] {
  return findings.map((finding) => diagnosticOf(finding, spanOf)).sort(byPosition);
}

/** The message in the words of another language: the JSON holds the English sentence, and its values are read out of that. */
export function messageIn(wording: Wording, { code, message }: Diagnostic): string {
  const from = english.entries[code as Code]?.message;
  const into = wording.entries[code]?.message;
  if (wording === english || from === undefined || into === undefined) return message;
  return fill(into, valuesIn(from, message), wording);
}

/** A value `severity` overrides that of the catalogue; an encoding that is no more than a guess is a warning. */
function diagnosticOf(finding: Finding, spanOf: (range: Range) => Span): Diagnostic {
  const entry = catalogue[finding.code as Code];
  if (!entry) throw new Error(`${finding.code} is not in the catalogue of diagnostics`);
  const { severity, certainty } = finding.values;
  return {
    code: finding.code,
    message: fill(entry.message, finding.values, english),
    related: finding.related.map(spanOf),
    rule: entry.rule,
    severity: (severity as Severity | undefined) ?? (certainty === "guess" ? "warning" : entry.severity),
    span: finding.at === null ? null : spanOf(finding.at),
  };
}

function byPosition(a: Diagnostic, b: Diagnostic): number {
  const where = (a.span?.start ?? -1) - (b.span?.start ?? -1);
  if (where !== 0) return where;
  return a.code === b.code ? 0 : a.code < b.code ? -1 : 1;
}
