/** Diagnostics on standard error: a line each, `path:line:column severity message  rule CODE`. */
import { messageIn } from "../diagnostics/report.ts";
import { columns, printable, wrap } from "../emit/wrap.ts";
import type { Diagnostic, Resolution, Severity } from "../model/resolution.ts";
import { columnFinder } from "./columns.ts";
import type { Talk } from "./talk.ts";
import { paintFor, type TalkStyle, widthOf } from "./terminal.ts";
import type { Settings, World } from "./world.ts";

export interface Reporter {
  /**
   * Of a file that is no text nothing else is said.
   * @param bytes those of the input, to tell columns.
   */
  readonly diagnostics: (path: string, resolutions: readonly Resolution[], bytes: Uint8Array) => void;
  /** An input that could not be read. */
  readonly failure: (path: string, message: string) => void;
}

/** On a terminal a longer place stands on a line of its own. */
const widestPlace = 32;
const painted: Readonly<Record<Severity, TalkStyle>> = { error: "error", warning: "warning", info: "info" };

export function reporterFor(settings: Settings, world: World, talk: Talk): Reporter {
  const write = (text: string): void => void world.stderr.write(text);
  const shown = (one: Diagnostic): boolean => settings.report !== "none" && (!settings.quiet || one.severity === "error");
  const json = settings.report === "json";
  const failure: Reporter["failure"] = (path, message) => {
    if (json)
      return write(`${JSON.stringify({ path, line: null, column: null, code: null, rule: null, severity: "error", message })}\n`);
    write(
      `${printable(path)}: ${paintFor(world.stderr, settings, world.env)("error", talk.severities.error)}: ${printable(message)}\n`,
    );
  };
  const diagnostics: Reporter["diagnostics"] = (path, resolutions, bytes) => {
    const all = resolutions.flatMap((resolution) => resolution.diagnostics);
    const noText = all.find((one) => one.code === "RP002" && one.span === null);
    const list = (noText ? [noText] : all).filter(shown);
    const source = resolutions[0]?.source;
    if (list.length === 0 || source === undefined) return;
    const column = columnFinder(bytes, source);
    const rows = list.map((one): Row => ({ one, line: one.span?.line ?? null, column: one.span && column(one.span.start) }));
    write(json ? jsonRows(path, rows) : textRows(path, rows, { settings, world, talk }));
  };
  return { diagnostics, failure };
}

interface Row {
  readonly one: Diagnostic;
  readonly line: number | null;
  readonly column: number | null;
}

interface Scene {
  readonly settings: Settings;
  readonly world: World;
  readonly talk: Talk;
}

function jsonRows(path: string, rows: readonly Row[]): string {
  return rows.map(({ one, line, column }) => `${JSON.stringify({ path, line, column, ...one })}\n`).join("");
}

function textRows(path: string, rows: readonly Row[], { settings, world, talk }: Scene): string {
  const paint = paintFor(world.stderr, settings, world.env);
  const places = rows.map(({ line, column }) => [printable(path), line, column].filter((part) => part !== null).join(":"));
  const placeWidth = Math.max(...places.map(columns));
  const severityWidth = Math.max(...rows.map(({ one }) => talk.severities[one.severity].length));
  const hang = placeWidth > widestPlace ? 4 : placeWidth + severityWidth + 4;
  const lines = rows.map(({ one }, i) => {
    const severity = paint(painted[one.severity], talk.severities[one.severity].padEnd(severityWidth));
    const start = `${(places[i] ?? "").padEnd(placeWidth)}  ${severity}`;
    const message = printable(messageIn(talk.wording, one));
    if (!world.stderr.isTTY) return `${start}  ${message}  ${paint("faint", `${one.rule} ${one.code}`)}\n`;
    const text = hanging(`${message} ${one.rule}\u00a0${one.code}`, hang, widthOf(world.stderr));
    return hang === 4 ? `${start}\n    ${text}\n` : `${start}  ${text}\n`;
  });
  return lines.join("");
}

/** Text wrapped behind an indent; a no-break space keeps its neighbours together. */
function hanging(text: string, indent: number, width: number): string {
  return wrap(text, width - indent)
    .join(`\n${" ".repeat(indent)}`)
    .replaceAll("\u00a0", " ");
}
